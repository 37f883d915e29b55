package shuanghe.press.figure;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Kind;
import shuanghe.press.text.Quantity.QuantityForm;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;

/**
 * The rules by which the kind of a figure is told, in order; the first that holds decides. The last
 * one always holds.
 */
final class KindRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Decision of a rule.
   *
   * @param kind the kind
   * @param sure false where no word decided, only what is usual
   */
  record KindDecision(Kind kind, boolean sure) {}

  static final RuleList<KindClues, KindDecision> RULES =
      RuleList.of(
          "kind",
          rule("rank", QuantityForm.RANK, c -> !c.isAhead(), Kind.RANK),
          rule(
              "rank-move",
              QuantityForm.AMOUNT,
              c -> c.isPlaces() && c.endsIn(CueRole.MOVE),
              Kind.CHANGE),
          rule(
              "list-of-differences",
              QuantityForm.POINTS,
              c -> c.listed() && c.isKind(Kind.DIFFERENCE) && !c.has(CueRole.CHANGE),
              Kind.DIFFERENCE),
          rule(
              "points-against-others",
              QuantityForm.POINTS,
              KindClues::isAgainstOthers,
              Kind.DIFFERENCE),
          rule("move-from", QuantityForm.AMOUNT, KindClues::isBase, Kind.LEVEL),
          rule("aim", c -> c.aim() >= 0, Kind.TARGET),
          rule("forecast-behind", QuantityForm.AMOUNT, KindClues::isForecastBehind, Kind.TARGET),
          rule("period-ahead", KindClues::isAhead, Kind.TARGET),
          rule(
              "list-goes-on",
              KindClues::goesOn,
              c -> new KindDecision(c.told().kind(), c.told().sure())),
          rule("list-of-growth", QuantityForm.PERCENT, KindClues::goesOnBehindTimes, Kind.CHANGE),
          rule("times", QuantityForm.TIMES, Kind.CHANGE),
          rule("points", QuantityForm.POINTS, Kind.CHANGE),
          rule("of-a-plan", QuantityForm.PERCENT, c -> c.endsIn(CueRole.OF_PLAN), Kind.PROGRESS),
          rule(
              "of-its-past",
              QuantityForm.PERCENT,
              c -> c.isOfPast() && !c.isShared() && !c.has(CueRole.NO_RANGE),
              Kind.CHANGE),
          rule("growth-rate", QuantityForm.PERCENT, c -> c.has(CueRole.GROWTH_RATE), Kind.CHANGE),
          rule(
              "rate-of-interest",
              QuantityForm.PERCENT,
              c -> c.clauseHas(CueRole.LEVEL_RATE) && (!c.changes() || c.isReached()),
              Kind.LEVEL),
          rule("share-reached", QuantityForm.PERCENT, c -> c.isReached() || c.isBase(), Kind.SHARE),
          rule(
              "change-percent",
              QuantityForm.PERCENT,
              c -> c.changes() && c.last(CueRole.PROGRESS) <= c.last(CueRole.CHANGE),
              Kind.CHANGE),
          rule(
              "change-behind",
              QuantityForm.PERCENT,
              c -> c.follows(CueRole.CHANGE_BEHIND),
              Kind.CHANGE),
          rule(
              "progress-percent",
              QuantityForm.PERCENT,
              c -> c.last(CueRole.PROGRESS) > c.last(CueRole.SHARE),
              Kind.PROGRESS),
          rule("share-word", QuantityForm.PERCENT, KindClues::isShared, Kind.SHARE),
          rule(
              "measure-of-before",
              QuantityForm.PERCENT,
              c -> c.isKindOfAlike(Kind.LEVEL),
              Kind.LEVEL),
          rule(
              "over-a-hundred",
              QuantityForm.PERCENT,
              c -> c.quantity().value().compareTo(HUNDRED) > 0,
              Kind.LEVEL),
          usual("percent", QuantityForm.PERCENT, Kind.SHARE),
          rule("amount-of-change", QuantityForm.AMOUNT, KindRules::isAmountOfChange, Kind.CHANGE),
          rule(
              "progress-amount",
              c -> c.isMoney() && c.clauseHas(CueRole.DONE_OF_WORK) || c.clauseHas(CueRole.BEGUN),
              Kind.PROGRESS),
          usual("level", Kind.LEVEL));

  private KindRules() {}

  private static boolean isAmountOfChange(KindClues c) {
    return c.endsIn(CueRole.CHANGE_BY) && (c.ending(CueRole.CHANGE_BY).isEmpty() || c.isCompared());
  }

  /** What a figure offers the rules: its form. */
  static long offered(QuantityForm form) {
    return 1L << form.ordinal();
  }

  private static Rule<KindClues, KindDecision> rule(
      String id, QuantityForm form, Predicate<KindClues> when, Kind kind) {
    return new Rule<>(
        id,
        offered(form),
        c -> c.form() == form && when.test(c),
        c -> new KindDecision(kind, true));
  }

  private static Rule<KindClues, KindDecision> rule(String id, QuantityForm form, Kind kind) {
    return rule(id, form, c -> true, kind);
  }

  private static Rule<KindClues, KindDecision> rule(
      String id, Predicate<KindClues> when, Kind kind) {
    return rule(id, when, c -> new KindDecision(kind, true));
  }

  private static Rule<KindClues, KindDecision> usual(String id, QuantityForm form, Kind kind) {
    return new Rule<>(id, offered(form), c -> c.form() == form, c -> new KindDecision(kind, false));
  }

  private static Rule<KindClues, KindDecision> usual(String id, Kind kind) {
    return rule(id, c -> true, c -> new KindDecision(kind, false));
  }

  private static Rule<KindClues, KindDecision> rule(
      String id, Predicate<KindClues> when, Function<KindClues, KindDecision> decides) {
    return new Rule<>(id, when, decides);
  }
}
