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
   * What a rule decides.
   *
   * @param sure false where no word decided, only what is usual
   */
  record KindDecision(Kind kind, boolean sure) {}

  static final RuleList<KindClues, KindDecision> RULES =
      RuleList.of(
          "kind",
          rule("rank", c -> c.form() == QuantityForm.RANK && !c.isAhead(), Kind.RANK),
          rule(
              "rank-move",
              c -> c.form() == QuantityForm.AMOUNT && c.isPlaces() && c.endsIn(CueRole.MOVE),
              Kind.CHANGE),
          rule(
              "list-of-differences",
              c ->
                  c.form() == QuantityForm.POINTS
                      && c.listed()
                      && c.isKind(Kind.DIFFERENCE)
                      && !c.has(CueRole.CHANGE),
              Kind.DIFFERENCE),
          rule(
              "points-against-others",
              c -> c.form() == QuantityForm.POINTS && c.isAgainstOthers(),
              Kind.DIFFERENCE),
          rule("move-from", c -> c.form() == QuantityForm.AMOUNT && c.isBase(), Kind.LEVEL),
          rule("aim", c -> c.aim() >= 0, Kind.TARGET),
          rule(
              "forecast-behind",
              c -> c.form() == QuantityForm.AMOUNT && c.isForecastBehind(),
              Kind.TARGET),
          rule("period-ahead", KindClues::isAhead, Kind.TARGET),
          rule(
              "list-goes-on",
              KindClues::goesOn,
              c -> new KindDecision(c.told().kind(), c.told().sure())),
          rule("times", c -> c.form() == QuantityForm.TIMES, Kind.CHANGE),
          rule("points", c -> c.form() == QuantityForm.POINTS, Kind.CHANGE),
          rule(
              "of-a-plan",
              c -> c.form() == QuantityForm.PERCENT && c.endsIn(CueRole.OF_PLAN),
              Kind.PROGRESS),
          rule(
              "of-its-past",
              c ->
                  c.form() == QuantityForm.PERCENT
                      && c.endsIn(CueRole.OF_PAST)
                      && !c.isShared()
                      && !c.has(CueRole.NO_RANGE),
              Kind.CHANGE),
          rule(
              "growth-rate",
              c -> c.form() == QuantityForm.PERCENT && c.has(CueRole.GROWTH_RATE),
              Kind.CHANGE),
          rule(
              "rate-of-interest",
              c ->
                  c.form() == QuantityForm.PERCENT
                      && c.clauseHas(CueRole.LEVEL_RATE)
                      && (!c.changes() || c.isReached()),
              Kind.LEVEL),
          rule(
              "share-reached",
              c -> c.form() == QuantityForm.PERCENT && (c.isReached() || c.isBase()),
              Kind.SHARE),
          rule(
              "change-percent",
              c ->
                  c.form() == QuantityForm.PERCENT
                      && c.changes()
                      && c.last(CueRole.PROGRESS) <= c.last(CueRole.CHANGE),
              Kind.CHANGE),
          rule(
              "change-behind",
              c -> c.form() == QuantityForm.PERCENT && c.follows(CueRole.CHANGE_BEHIND),
              Kind.CHANGE),
          rule(
              "progress-percent",
              c ->
                  c.form() == QuantityForm.PERCENT
                      && c.last(CueRole.PROGRESS) > c.last(CueRole.SHARE),
              Kind.PROGRESS),
          rule("share-word", c -> c.form() == QuantityForm.PERCENT && c.isShared(), Kind.SHARE),
          rule(
              "measure-of-before",
              c -> c.form() == QuantityForm.PERCENT && c.isKindOfAlike(Kind.LEVEL),
              Kind.LEVEL),
          rule(
              "over-a-hundred",
              c -> c.form() == QuantityForm.PERCENT && c.quantity().value().compareTo(HUNDRED) > 0,
              Kind.LEVEL),
          usual("percent", c -> c.form() == QuantityForm.PERCENT, Kind.SHARE),
          rule("amount-of-change", KindRules::isAmountOfChange, Kind.CHANGE),
          rule(
              "progress-amount",
              c -> c.isMoney() && c.clauseHas(CueRole.DONE_OF_WORK) || c.clauseHas(CueRole.BEGUN),
              Kind.PROGRESS),
          usual("level", c -> true, Kind.LEVEL));

  private KindRules() {}

  private static boolean isAmountOfChange(KindClues c) {
    boolean counted = c.form() == QuantityForm.AMOUNT && c.endsIn(CueRole.CHANGE_BY);
    return counted && (c.ending(CueRole.CHANGE_BY).isEmpty() || c.isCompared());
  }

  private static Rule<KindClues, KindDecision> rule(
      String id, Predicate<KindClues> when, Kind kind) {
    return rule(id, when, c -> new KindDecision(kind, true));
  }

  private static Rule<KindClues, KindDecision> usual(
      String id, Predicate<KindClues> when, Kind kind) {
    return rule(id, when, c -> new KindDecision(kind, false));
  }

  private static Rule<KindClues, KindDecision> rule(
      String id, Predicate<KindClues> when, Function<KindClues, KindDecision> decides) {
    return new Rule<>(id, when, decides);
  }
}
