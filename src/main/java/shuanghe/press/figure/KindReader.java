package shuanghe.press.figure;

import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Direction;
import shuanghe.model.Fact.Kind;
import shuanghe.model.Unit;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.Vocabulary;

/**
 * Reader of the sort of statement that a figure makes, which way a change goes and against what.
 */
final class KindReader {

  private final Vocabulary words;

  KindReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * Kind of a figure with the rule that decided it.
   *
   * @param kind the kind
   * @param direction which way a change went
   * @param basis what a change or difference is measured against, or empty
   * @param rule id of the rule that decided
   * @param sure whether words decided, not only what is usual
   * @param base whether it is the value that another grew from
   * @param form of the figure, and {@code dimension}: lists go on with the same
   * @param dimension dimension of its unit
   */
  record FigureKind(
      Kind kind,
      Direction direction,
      String basis,
      String rule,
      boolean sure,
      boolean base,
      Quantity.QuantityForm form,
      Unit.Dimension dimension) {}

  /**
   * Reads the kind of a figure.
   *
   * @param before what was told of the figures before it in the sentence
   * @param trace keeps the rule that decided
   */
  FigureKind read(Phrase phrase, List<FigureKind> before, RuleTrace trace) {
    return read(new KindClues(words, phrase, false, before), phrase, trace);
  }

  /** Reads the kind of a figure whose period is still to come. */
  FigureKind readAhead(Phrase phrase, List<FigureKind> before, RuleTrace trace) {
    return read(new KindClues(words, phrase, true, before), phrase, trace);
  }

  private FigureKind read(KindClues clues, Phrase phrase, RuleTrace trace) {
    Rule<KindClues, KindRules.KindDecision> rule =
        KindRules.RULES
            .first(clues, KindRules.offered(clues.form()), trace, phrase.quantity().start())
            .orElseThrow(() -> new IllegalStateException("the last rule of kind always holds"));
    KindRules.KindDecision decision = rule.decides().apply(clues);
    Kind kind = decision.kind();
    boolean moves =
        kind == Kind.CHANGE
            || kind == Kind.DIFFERENCE
            || kind == Kind.TARGET && phrase.isRate() && clues.changes();
    return new FigureKind(
        kind,
        moves ? direction(clues, kind) : Direction.NONE,
        moves ? clues.word(CueRole.BASIS, clues.lastInClause(CueRole.BASIS)) : "",
        rule.id(),
        decision.sure(),
        clues.isBase(),
        phrase.quantity().form(),
        phrase.quantity().dimension());
  }

  private static Direction direction(KindClues clues, Kind kind) {
    if (clues.quantity().value().signum() < 0) {
      return Direction.DOWN;
    }
    int up = clues.last(CueRole.UP);
    int down = clues.last(CueRole.DOWN);
    int flat = clues.last(CueRole.FLAT);
    if (up < 0 && down < 0 && flat < 0) {
      if (clues.goesOn() || clues.listed() && clues.sameAsBefore()) {
        return clues.told().direction();
      }
      up = clues.lastInClause(CueRole.UP);
      down = clues.lastInClause(CueRole.DOWN);
      flat = clues.lastInClause(CueRole.FLAT);
    }
    if (flat > up && flat > down) {
      return Direction.FLAT;
    }
    if (up < 0 && down < 0) {
      return clues.form() == Quantity.QuantityForm.TIMES && kind == Kind.CHANGE
          ? Direction.UP
          : Direction.NONE;
    }
    return up > down ? Direction.UP : Direction.DOWN;
  }
}
