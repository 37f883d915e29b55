package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the areas a text names, and resolves 我市 to the newspaper's city, 两地 to the two sides, and
 * 重庆与成都 to both together.
 */
public final class AreaReader {

  /** Stands for the newspaper's own area until that is known. */
  static final String HOME = "我市";

  /** Stands for the two sides until it is known which two. */
  static final String PAIR = "两地";

  private static final int LONGEST_LIST = 80;

  private final Vocabulary words;

  public AreaReader(Vocabulary words) {
    this.words = words;
  }

  /** What is named, {@link #HOME} and {@link #PAIR} still standing for their areas. */
  public List<AreaMention> read(char[] t) {
    int to = t.length;
    int from = 0;
    List<AreaMention> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      AreaMention mention = at(t, i, to);
      if (mention == null) {
        i++;
      } else {
        i = mention.end();
        found.add(mention);
      }
    }
    return found;
  }

  /**
   * The mentions with their areas, neighbours joined.
   *
   * @param before the area named last before this text, which 该区 points back to
   */
  public List<AreaMention> resolve(
      char[] t, List<AreaMention> read, String home, String pair, String before) {
    List<AreaMention> resolved = new ArrayList<>(read.size());
    for (AreaMention m : read) {
      String last = resolved.isEmpty() ? before : resolved.getLast().area();
      boolean back = m.area().equals(HOME) && m.evidence().startsWith("该") && !last.isEmpty();
      String area =
          back ? last : m.area().equals(HOME) ? home : m.area().equals(PAIR) ? pair : m.area();
      add(t, resolved, new AreaMention(m.start(), m.end(), area, m.evidence()));
    }
    return resolved;
  }

  private AreaMention at(char[] t, int i, int to) {
    Lexicon.Hit<String> place = words.places().longest(t, i, to);
    return place == null || isPartOfWord(t, place)
        ? null
        : new AreaMention(i, place.end(), place.value(), new String(t, i, place.end() - i));
  }

  /** A one-character area name counts only where it stands for the place: 在渝, not 渝快办. */
  private static boolean isPartOfWord(char[] t, Lexicon.Hit<String> hit) {
    if (hit.end() - hit.start() > 1) {
      return false;
    }
    char before = hit.start() > 0 ? t[hit.start() - 1] : ' ';
    return "在来赴入驻离返于由".indexOf(before) < 0;
  }

  /** Joins neighbours: 重庆、成都 is both together, 成都新都区 the smaller of the two. */
  private void add(char[] t, List<AreaMention> found, AreaMention next) {
    if (!found.isEmpty()) {
      AreaMention last = found.getLast();
      int gap = next.start() - last.end();
      String joined = joined(t, last, next, gap);
      if (!joined.isEmpty()) {
        found.set(
            found.size() - 1,
            new AreaMention(
                last.start(),
                next.end(),
                joined,
                new String(t, last.start(), next.end() - last.start())));
        return;
      }
    }
    found.add(next);
  }

  private String joined(char[] t, AreaMention last, AreaMention next, int gap) {
    boolean list = next.end() - last.start() > LONGEST_LIST;
    if (list || last.area().isEmpty() || next.area().isEmpty()) {
      return "";
    }
    String a = words.city(last.area());
    String b = words.city(next.area());
    if (gap == 1 && t[last.end()] == '(' && b.equals(a)) {
      return last.area();
    }
    if (gap == 0) {
      if (last.area().equals("成渝") || last.area().equals("川渝")) {
        return last.area();
      }
      if (a.equals(b) || words.city(b).equals(a)) {
        return next.area();
      }
      return words.isSide(next.area()) && words.isSide(last.area()) ? both(a, b) : "";
    }
    boolean and = gap == 1 && "、与和及".indexOf(t[last.end()]) >= 0;
    if (!and) {
      return "";
    }
    if (a.equals(b)) {
      return last.area().equals(next.area()) ? a : words.city(a);
    }
    return both(a, b);
  }

  private static String both(String a, String b) {
    boolean chongqing = a.equals("重庆") || b.equals("重庆");
    if (chongqing && (a.equals("成都") || b.equals("成都"))) {
      return "成渝";
    }
    if (chongqing && (a.equals("四川") || b.equals("四川"))) {
      return "川渝";
    }
    if (a.equals("成渝") || b.equals("成渝")) {
      return "成渝";
    }
    return a.equals("川渝") || b.equals("川渝") ? "川渝" : "";
  }
}
