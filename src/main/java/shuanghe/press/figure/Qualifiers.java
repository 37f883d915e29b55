package shuanghe.press.figure;

import java.util.Optional;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Kind;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;
import shuanghe.press.text.WordList;

/**
 * Qualifier of a figure, how exact it is, by named rules: the qualifier at the number, else one
 * that governs its clause or its list, such as 累计, 共 and 预计. One reader reads the figures of one
 * sentence in order.
 */
final class Qualifiers {

  /** The word only holds what looks like a qualifier: 共 in 公共. */
  private static final String NONE = "none";

  /** The word qualifies only what is aimed at. */
  private static final String OF_AIM = "aim";

  static final RuleList<QualifiedFigure, String> RULES =
      RuleList.of(
          "qualifier",
          new Rule<>("at-the-number", l -> !l.own().isEmpty(), QualifiedFigure::own),
          new Rule<>(
              "of-its-clause", l -> l.ofClause().isPresent(), l -> l.ofClause().orElseThrow()),
          new Rule<>("goes-on", l -> l.in().goesOn(l.phrase()), l -> l.in().carried),
          new Rule<>("exact", l -> true, l -> ""));

  /**
   * Figure with the qualifiers that may hold for it.
   *
   * @param in the reader of its sentence
   * @param phrase the figure in its clause
   * @param own at the number; or empty
   * @param ofClause the one that governs its clause
   */
  record QualifiedFigure(Qualifiers in, Phrase phrase, String own, Optional<String> ofClause) {}

  private final Vocabulary words;
  private final RuleTrace trace;
  private String carried = "";

  /** The unit of the figure that the carried qualifier was told of. */
  private String carriedUnit = "";

  Qualifiers(Vocabulary words, RuleTrace trace) {
    this.words = words;
    this.trace = trace;
  }

  /** The qualifier of the next figure, as printed, or empty. */
  String next(Phrase p, Kind kind) {
    QualifiedFigure looked =
        new QualifiedFigure(this, p, p.quantity().qualifier(), ofClause(p, kind));
    String qualifier =
        RULES.first(looked, trace, p.quantity().start()).orElseThrow().decides().apply(looked);
    if (!p.nested()) {
      boolean counts = qualifier.isEmpty() || carries(qualifier);
      carried = counts && !qualifier.isEmpty() ? qualifier : p.listed() ? carried : "";
      carriedUnit = p.quantity().unit();
    }
    return qualifier;
  }

  private boolean carries(String qualifier) {
    return words
            .words(CueRole.QUALIFIER_OF_CLAUSE)
            .longest(qualifier.toCharArray(), 0, qualifier.length())
        != null;
  }

  /** The last word in the figure's own words that qualifies all that follows. */
  private Optional<String> ofClause(Phrase p, Kind kind) {
    if (!p.quantity().qualifier().isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(p.clauseStart(), endOfBefore(p));
    int to = p.quantity().governStart();
    String found = "";
    WordList<Cue> list = words.words(CueRole.QUALIFIER_OF_CLAUSE);
    CueMentions mentions = p.sentence().mentions();
    for (int i = mentions.begin(list, from, to); i < to; ) {
      Lexicon.Hit<Cue> hit = mentions.longest(list, i, to);
      String says = hit.value().value();
      boolean fits =
          switch (says) {
            case NONE -> false;
            case OF_AIM -> kind == Kind.TARGET;
            case "" -> !p.isRate() && p.quantity().form() != Quantity.QuantityForm.RANK;
            default -> true;
          };
      if (fits && !isInClosedBracket(p, hit.end(), to)) {
        found = says.isEmpty() || says.equals(OF_AIM) ? hit.value().word() : says;
      }
      i = mentions.begin(list, hit.end(), to);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /**
   * Whether the qualifier of the figure before still holds: in its list, or in a clause that only
   * goes on counting in the same unit.
   */
  private boolean goesOn(Phrase p) {
    if (carried.isEmpty() || p.isRate() || p.quantity().form() == Quantity.QuantityForm.RANK) {
      return false;
    }
    char[] t = p.sentence().text();
    int from = p.leftStart();
    int to = p.quantity().governStart();
    if (p.nested()) {
      return p.sentence().clauseStart(to) <= endOfBefore(p);
    }
    if (p.listed()) {
      return true;
    }
    return !Script.isBlank(t, from, to)
        && p.quantity().unit().equals(carriedUnit)
        && !p.nounFollows()
        && !words.has(CueRole.ENDS_COUNT, p.sentence().mentions(), endOfBefore(p), to)
        && words.endsIn(CueRole.SUM, t, from, to) == null;
  }

  /** 春运期间(1月14日至2月22日,共计40天)发送: the word told in a bracket is of what stands in it. */
  private static boolean isInClosedBracket(Phrase p, int from, int to) {
    char[] t = p.sentence().text();
    int open = 0;
    for (int i = from; i < to; i++) {
      open += t[i] == '(' ? 1 : t[i] == ')' ? -1 : 0;
      if (open < 0) {
        return true;
      }
    }
    return false;
  }

  private static int endOfBefore(Phrase p) {
    int end = 0;
    for (Quantity q : p.sentence().quantities()) {
      end = q.end() <= p.quantity().governStart() ? Math.max(end, q.end()) : end;
    }
    return end;
  }
}
