package shuanghe.press;

import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.Alphabet;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.Script;

/** The rules that say why a number in digits is no figure; the first that holds does. */
final class NumberRules {

  /** The last rule: nothing says why the number is no figure, so a person should look. */
  static final String UNREAD = "number-unread";

  private final Lexicon<Cue> behind = new Lexicon<>(new Alphabet());
  private final Lexicon<Cue> beforeReversed = new Lexicon<>(new Alphabet());
  private final RuleList<Numeral, String> rules;

  NumberRules(CodeLists codeLists) {
    for (Cue cue : Language.cues(codeLists)) {
      if (cue.role() == CueRole.NUMBER_AFTER) {
        behind.add(cue.word(), cue);
      } else if (cue.role() == CueRole.NUMBER_BEFORE) {
        beforeReversed.add(new StringBuilder(cue.word()).reverse().toString(), cue);
      }
    }
    this.rules =
        RuleList.of(
            "number",
            cued("time"),
            new Rule<>("number-date", NumberRules::isDate, n -> "number-date"),
            cued("duration"),
            cued("ordinal"),
            cued("address"),
            cued("structure"),
            new Rule<>("number-name", NumberRules::isName, n -> "number-name"),
            new Rule<>(
                "number-formula",
                n -> n.after() == '+' || n.before() == '+',
                n -> "number-formula"),
            new Rule<>(UNREAD, n -> true, n -> UNREAD));
  }

  private Rule<Numeral, String> cued(String value) {
    String id = "number-" + value;
    return new Rule<>(id, n -> isCued(n, value), n -> id);
  }

  RuleList<Numeral, String> all() {
    return rules;
  }

  /** The rule that says why a number is no figure. */
  Rule<Numeral, String> rule(Numeral number) {
    return rules.first(number).orElseThrow();
  }

  /** Whether a text holds a number that only a figure can be, as far as its form tells. */
  boolean holdsNumber(String text) {
    String plain = new String(Script.plain(text));
    for (Numeral n = Numeral.next(plain, 0); n.exists(); n = Numeral.next(plain, n.end())) {
      if (rule(n).id().equals(UNREAD)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCued(Numeral n, String value) {
    char[] t = n.text().toCharArray();
    int from = n.rangeEnd();
    while (from < t.length && t[from] == ' ') {
      from++;
    }
    Lexicon.Hit<Cue> after = behind.longest(t, from, Math.min(t.length, from + 6));
    if (after != null && after.value().value().equals(value)) {
      return true;
    }
    int start = Math.max(0, n.start() - 6);
    String before = new StringBuilder(n.text().substring(start, n.start())).reverse().toString();
    Lexicon.Hit<Cue> hit = beforeReversed.longest(before.toCharArray(), 0, before.length());
    return hit != null && hit.value().value().equals(value);
  }

  private static boolean isDate(Numeral n) {
    return isMarked(n, n.after(), n.end(), 1) || isMarked(n, n.before(), n.start() - 1, -1);
  }

  /** Whether a mark of dates stands beside the number and another number behind it. */
  private static boolean isMarked(Numeral n, char mark, int at, int step) {
    int beyond = at + step;
    return "-/:.".indexOf(mark) >= 0
        && beyond >= 0
        && beyond < n.text().length()
        && Script.isDigit(n.text().charAt(beyond));
  }

  private static boolean isName(Numeral n) {
    return Script.isLatin(n.before())
        || Script.isLatin(n.after())
        || n.before() == '“' && n.after() == '”';
  }
}
