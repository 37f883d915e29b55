package shuanghe.press.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.Quantity.Form;

/** Gathers the quantities of a sentence with the qualifiers around them. */
final class FoundQuantities {

  private final Vocabulary words;
  private final NumberText text;
  private final char[] t;
  private final int from;
  private final int to;
  private final List<Quantity> found = new ArrayList<>();

  FoundQuantities(Vocabulary words, NumberText text) {
    this.words = words;
    this.text = text;
    this.t = text.characters();
    this.from = text.from();
    this.to = text.to();
  }

  List<Quantity> all() {
    return List.copyOf(found);
  }

  // results

  int addTail(
      Form form,
      int i,
      int end,
      BigDecimal value,
      BigDecimal max,
      String unit,
      Unit.Dimension dimension,
      String inside) {
    String after = "";
    int last = end;
    if (end < to) {
      Lexicon.Hit<Cue> hit = words.words(CueRole.QUALIFIER_AFTER).longest(t, end, to);
      if (hit != null && (hit.end() - end > 1 || !Script.isHan(text.at(hit.end())))) {
        after = hit.value().word();
        last = hit.end();
      }
    }
    add(form, i, last, value, max, unit, dimension, after.isEmpty() ? inside : after);
    return last;
  }

  void add(
      Form form,
      int i,
      int end,
      BigDecimal value,
      BigDecimal max,
      String unit,
      Unit.Dimension dimension,
      String tailQualifier) {
    Lexicon.Hit<Cue> before = words.qualifierBefore(t, from, i);
    boolean counts =
        before != null
            && (form == Form.RANK || !before.value().word().equals("前") || "名位强".contains(unit));
    int govern = before != null && counts ? before.start() : i;
    String qualifier = tailQualifier;
    if (qualifier.isEmpty() && before != null && counts) {
      qualifier = before.value().value().isEmpty() ? before.value().word() : before.value().value();
    }
    found.add(new Quantity(form, i, end, govern, value, max, unit, dimension, qualifier));
  }

  /** Whether the count is one of clauses or of a list just given, not a statistic. */
  boolean isStructural(int i, int end, BigDecimal value) {
    if (end < to) {
      Lexicon.Hit<Cue> noun = words.words(CueRole.STRUCTURAL).longest(t, end, to);
      if (noun != null) {
        return true;
      }
    }
    return value.compareTo(BigDecimal.valueOf(30)) <= 0 && countsList(i, value.intValue());
  }

  /** Whether the text before the number is a list of as many items: 甲、乙、丙3个. */
  boolean countsList(int i, int count) {
    int items = 1;
    int depth = 0;
    for (int k = i - 1; k >= from; k--) {
      char c = t[k];
      if (c == ')' || c == '”') {
        depth++;
      } else if (c == '(' || c == '“') {
        depth--;
      } else if (depth == 0 && Script.endsClause(c)) {
        break;
      } else if (depth == 0 && c == '、') {
        items++;
      }
    }
    return items > 1 && items == count && text.at(i - 1) != '等';
  }

  static String points(String printed) {
    return printed.startsWith("个") ? printed.substring(1) : printed;
  }
}
