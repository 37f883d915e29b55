package shuanghe.press.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Fact;

/** Repeated facts of a page: headline, lead and body give one figure. */
public final class Repeats {

  private static final double LIKE = 0.6;

  /** No page repeats more statements of one value than this. */
  private static final int MOST = 50;

  /** Common value of the statements of one figure. */
  private record RepeatedValue(BigDecimal value, String unit, Fact.Kind kind) {}

  private Repeats() {}

  /** The facts, each repetition pointing to the first that says it. */
  public static List<Fact> joined(List<Fact> facts) {
    Map<RepeatedValue, List<Fact>> byValue = new HashMap<>();
    List<Fact> joined = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      RepeatedValue key =
          new RepeatedValue(fact.value().stripTrailingZeros(), fact.unit(), fact.kind());
      List<Fact> firsts = byValue.computeIfAbsent(key, k -> new ArrayList<>(1));
      Fact first = null;
      for (int i = 0; i < firsts.size() && first == null; i++) {
        first = saysTheSame(firsts.get(i), fact) ? firsts.get(i) : null;
      }
      if (first == null) {
        if (firsts.size() < MOST) {
          firsts.add(fact);
        }
        joined.add(fact);
      } else {
        joined.add(fact.withId(fact.id(), first.id()));
      }
    }
    return joined;
  }

  private static boolean saysTheSame(Fact a, Fact b) {
    if (a.sentence().equals(b.sentence()) && a.place().line() == b.place().line()) {
      return false;
    }
    boolean periods = a.period().isEmpty() || b.period().isEmpty() || a.period().equals(b.period());
    boolean areas =
        a.refArea().equals(b.refArea()) || a.refArea().isEmpty() || b.refArea().isEmpty();
    return periods && areas && likeness(a.indicator(), b.indicator()) >= LIKE;
  }

  /** Longest common subsequence in parts of the shorter name. */
  private static double likeness(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int last = 0;
      for (int j = 1; j <= b.length(); j++) {
        int keep = row[j];
        row[j] = a.charAt(i) == b.charAt(j - 1) ? last + 1 : Math.max(row[j], row[j - 1]);
        last = keep;
      }
    }
    int shorter = Math.min(a.length(), b.length());
    return shorter == 0 ? 0 : (double) row[b.length()] / shorter;
  }
}
