package shuanghe.press.figure;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import shuanghe.model.Fact.Kind;
import shuanghe.model.TimePeriod;
import shuanghe.model.Unit;
import shuanghe.press.figure.GoverningPeriod.Standing;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/**
 * The rules by which a figure gets its period, after the office's own: (1) the time that governs it
 * in its sentence; (2) else the period its paragraph, section or report speaks of, as an official
 * would put it into a table; (3) else none. A base of comparison never becomes a period.
 */
final class PeriodRules {

  private static final String LIST_OF_YEAR = "list-of-year";
  private static final String FLOW_UP_TO = "flow-up-to-a-day";
  private static final String ATTRIBUTE = "attribute";
  private static final String ATTRIBUTE_ON = "attribute-on-an-occasion";
  private static final String PART_OF_ATTRIBUTE = "part-of-attribute";

  /** 规划面积9平方公里,其中甲区5平方公里: parts of what has it at any time. */
  private static final Rule<FigureTime, GoverningPeriod> PART =
      new Rule<>(
          PART_OF_ATTRIBUTE,
          f -> f.isPartOrListed() && f.isBehind(Standing.ATTRIBUTE),
          f -> GoverningPeriod.none(PART_OF_ATTRIBUTE).as(Standing.ATTRIBUTE));

  /** Where a time of its own sentence governs the figure. */
  static final RuleList<FigureTime, GoverningPeriod> OWN =
      RuleList.of(
          "period-own",
          new Rule<>("rose-from", FigureTime::hasPastTime, PeriodRules::own),
          GrowthOverYears.FIRST_YEAR,
          GrowthOverYears.LAST_YEAR,
          new Rule<>(
              "rose-from-untold",
              f -> f.told().base() && !f.ownRole(TimeMentionRole.NOW),
              f -> GoverningPeriod.none("rose-from-untold")),
          rule(
              "now-for-vague",
              TimeMentionRole.VAGUE,
              f -> f.says(PeriodCue.NOW_HAVE),
              f -> f.report().reckoning().now("now-for-vague")),
          UntimedFigures.HELD_NOW,
          rule("vague", TimeMentionRole.VAGUE, f -> true, f -> GoverningPeriod.none("vague")),
          GrowthOverYears.FROM_YEAR,
          GrowthOverYears.UNTOLD,
          rule(
              "stand-of-day",
              TimeMentionRole.DURING,
              f -> f.isStock() && f.asOf().isPresent(),
              f -> f.report().governing(f.asOf().orElseThrow(), "stand-of-day")),
          rule(
              "stand-of-paragraph",
              TimeMentionRole.DURING,
              f -> f.isStock() && f.overTime() && standingWithin(f).isPresent(),
              f -> standingWithin(f).orElseThrow().by("stand-of-paragraph")),
          rule(
              "stand-at-end",
              TimeMentionRole.DURING,
              f ->
                  f.isStock()
                      && !f.phrase().isRate()
                      && f.overTime()
                      && own(f).period().orElseThrow().form() != TimePeriod.Form.YEAR,
              f ->
                  own(f)
                      .during(TimePeriod.day(own(f).period().orElseThrow().end()), "stand-at-end")),
          new Rule<>(
              "built-by-the-end",
              YearToDate::isBuiltByEnd,
              f ->
                  own(f)
                      .during(
                          TimePeriod.day(own(f).period().orElseThrow().end()), "built-by-the-end")
                      .as(Standing.BUILT_UP)),
          rule(
              "goes-on-with-stand",
              TimeMentionRole.DURING,
              f -> f.overTime() && f.goesOnWithStand(),
              f -> f.report().sentences().last().orElseThrow()),
          UntimedFigures.SINCE_BEGUN,
          UntimedFigures.ONCE_DONE,
          new Rule<>(
              "can-be-any-time",
              f ->
                  f.kind() == Kind.LEVEL
                      && f.saysItself(PeriodCue.CAPABLE)
                      && f.own().orElseThrow().end() < f.phrase().clauseStart(),
              f -> GoverningPeriod.none("can-be-any-time")),
          UntimedFigures.OF_NOUN,
          new Rule<>(
              ATTRIBUTE_ON,
              f ->
                  f.isAttribute()
                      && (f.onOccasion() || f.isNow())
                      && f.own().orElseThrow().end() <= f.phrase().clauseStart(),
              f -> GoverningPeriod.none(ATTRIBUTE_ON).as(Standing.ATTRIBUTE)),
          PART,
          UntimedFigures.SEEN,
          new Rule<>(
              "told-on-a-day",
              f ->
                  f.onDayOfTelling()
                      && f.report().ofReport().isPresent()
                      && (f.isStatistic() || f.report().isStatistical()),
              f -> f.report().ofReport().orElseThrow().by("told-on-a-day")),
          rule(
              "increment-of-year",
              TimeMentionRole.AS_OF,
              f -> f.isIncrementOfYear() && own(f).isDay(),
              f -> YearToDate.sinceJanuary(own(f), "increment-of-year").as(Standing.INCREMENT)),
          rule(
              "part-of-whole-work",
              TimeMentionRole.AS_OF,
              FigureTime::isOfWholeWork,
              PeriodRules::own),
          rule(
              FLOW_UP_TO,
              TimeMentionRole.AS_OF,
              f -> YearToDate.isFlow(f, own(f), f.own().orElseThrow().end()),
              f -> YearToDate.sinceJanuary(own(f), FLOW_UP_TO).as(Standing.FLOWED)),
          rule(
              YearToDate.UP_TO_DAY,
              TimeMentionRole.DURING,
              f -> YearToDate.upToDay(f).isPresent(),
              f -> YearToDate.upToDay(f).orElseThrow()),
          rule(
              "growth-of-flow",
              TimeMentionRole.AS_OF,
              f -> f.phrase().isRate() && f.isBehind(Standing.FLOWED),
              f -> f.report().sentences().last().orElseThrow().by("growth-of-flow")),
          GrowthOverYears.GOES_ON,
          rule(
              "reach-since",
              TimeMentionRole.SINCE,
              f -> f.kind() == Kind.LEVEL && f.saysItself(PeriodCue.REACH),
              f -> f.report().reckoning().now("reach-since")),
          rule(
              "since-up-to-day",
              TimeMentionRole.SINCE,
              f -> YearToDate.sinceUpToDay(f).isPresent(),
              f -> YearToDate.sinceUpToDay(f).orElseThrow()),
          rule(
              "since", TimeMentionRole.SINCE, f -> true, f -> f.report().reckoning().since(own(f))),
          new Rule<>(
              "year-passes-mark",
              f -> f.onDay() && f.isYearly() && !f.isDatedInBrackets(),
              f ->
                  own(f)
                      .during(
                          TimePeriod.year(own(f).period().orElseThrow().end().getYear()),
                          "year-passes-mark")),
          new Rule<>(
              LIST_OF_YEAR,
              f -> isListOfYear(f) && own(f).period().isPresent(),
              f -> wholeYear(own(f))),
          new Rule<>("own-time", f -> true, PeriodRules::own));

  /** Where none does. */
  static final RuleList<FigureTime, GoverningPeriod> CARRIED =
      RuleList.of(
          "period-carried",
          new Rule<>(
              "box-head",
              f -> f.report().box().isPresent(),
              f -> flowing(f, f.report().box().orElseThrow())),
          new Rule<>(
              "rose-from-nothing-told",
              f -> f.told().base(),
              f -> GoverningPeriod.none("rose-from-nothing-told")),
          GrowthOverYears.FROM_YEAR,
          GrowthOverYears.UNTOLD,
          UntimedFigures.ONCE_DONE,
          new Rule<>(
              "aim-of-paragraph",
              f -> f.isAim() && f.report().aim().isPresent(),
              f -> f.report().aim().orElseThrow().by("aim-of-paragraph")),
          new Rule<>(
              "aim-of-year-ahead",
              FigureTime::aimsInYearAhead,
              f -> f.report().ofReport().orElseThrow().by("aim-of-year-ahead")),
          new Rule<>(
              "aim-without-time", FigureTime::isAim, f -> GoverningPeriod.none("aim-without-time")),
          new Rule<>(
              LIST_OF_YEAR,
              f -> isListOfYear(f) && f.report().ofReport().isPresent(),
              f -> wholeYear(f.report().ofReport().orElseThrow())),
          new Rule<>(
              ATTRIBUTE,
              FigureTime::isAttribute,
              f -> GoverningPeriod.none(ATTRIBUTE).as(Standing.ATTRIBUTE)),
          PART,
          new Rule<>(
              "event",
              f -> f.report().day().isPresent() && f.isOfEvent(),
              f -> f.report().sentences().partOf(f.report().day().orElseThrow(), "event")),
          new Rule<>(
              "stand",
              f -> f.isStock() && f.report().standing().isPresent(),
              f -> f.report().standing().orElseThrow().by("stand")),
          new Rule<>(
              "part-of-sum",
              f -> f.sum().isPresent(),
              f -> f.report().sentences().partOf(f.sum().orElseThrow(), "part-of-sum")),
          new Rule<>(
              "growth-of-stand",
              f ->
                  f.phrase().isRate()
                      && f.report().sentences().last().filter(GoverningPeriod::isDay).isPresent(),
              f -> f.report().sentences().last().orElseThrow().by("growth-of-stand")),
          new Rule<>(
              "share-of-untimed",
              f -> f.kind() == Kind.SHARE && f.isBehind(Standing.UNTOLD),
              f -> GoverningPeriod.none("share-of-untimed")),
          new Rule<>(
              "increment-of-year-of-report",
              f -> f.isIncrementOfYear() && f.report().paragraphStand().isPresent(),
              f ->
                  YearToDate.sinceJanuary(
                      f.report().paragraphStand().orElseThrow(), "increment-of-year-of-report")),
          new Rule<>(
              "count-beside-stand",
              f ->
                  f.report().paragraphStand().isPresent()
                      && f.report().isStatistical()
                      && isCount(f),
              f -> f.report().paragraphStand().orElseThrow().by("count-beside-stand")),
          UntimedFigures.SINCE_EVENT,
          UntimedFigures.ON_END,
          new Rule<>(
              "so-far",
              f ->
                  f.isSoFar()
                      && f.report().paragraphStand().isEmpty()
                      && !isOfOccasion(f)
                      && !f.report().isOfYear(),
              f ->
                  (f.report().hasOwnDay()
                          ? f.report().reckoning().now("so-far")
                          : GoverningPeriod.none("so-far"))
                      .as(Standing.SO_FAR)),
          new Rule<>(
              "goes-on-so-far",
              FigureTime::goesOnSoFar,
              f -> f.report().sentences().last().orElseThrow()),
          new Rule<>(
              "rank-of-figure",
              f -> f.kind() == Kind.RANK && f.report().sentences().last().isPresent(),
              f -> f.report().sentences().last().orElseThrow().by("rank-of-figure")),
          new Rule<>(
              "paragraph",
              f ->
                  f.report().paragraph().isPresent()
                      && (f.isStatistic() || f.report().isStatistical()),
              f -> f.report().sentences().goOn(f.report().paragraph().orElseThrow(), "paragraph")),
          new Rule<>(
              "opening-year",
              f -> f.report().opening().isPresent() && !f.says(PeriodCue.CAPABLE) && !f.isYearly(),
              f -> f.report().opening().orElseThrow().by("opening-year")),
          new Rule<>(
              "done-up-to-stand",
              f ->
                  f.report().ofReport().filter(GoverningPeriod::isDay).isPresent()
                      && f.says(PeriodCue.DONE)
                      && (f.flow() || f.says(PeriodCue.LIST_DONE)),
              f -> f.report().ofReport().orElseThrow().by("done-up-to-stand")),
          new Rule<>(
              "beside-stand",
              f ->
                  f.report().sentences().standBefore().isPresent()
                      && !(f.isStatistic() && overTime(f)),
              f ->
                  f.report()
                      .sentences()
                      .goOn(f.report().sentences().standBefore().orElseThrow(), "beside-stand")),
          new Rule<>(
              "report",
              FigureTime::isStatisticOfReport,
              f -> f.report().ofReport().orElseThrow().by("report")),
          new Rule<>(
              "count-of-report",
              f ->
                  f.report().ofReport().isPresent()
                      && (f.report().isStatistical()
                          || f.report().isOfOnePeriod() && !f.isYearly()),
              f -> f.report().ofReport().orElseThrow().inferred("count-of-report")),
          new Rule<>(
              "sentence",
              f ->
                  !f.says(PeriodCue.STANDING)
                      && f.report()
                          .sentences()
                          .last()
                          .filter(l -> l.period().isPresent())
                          .isPresent(),
              f -> f.report().sentences().last().orElseThrow().by("sentence")),
          new Rule<>(
              "stand-of-report",
              f -> f.says(PeriodCue.STANDING) && f.report().hasOwnDay() && f.kind() == Kind.LEVEL,
              f -> f.report().reckoning().now("stand-of-report")),
          new Rule<>(
              "no-time", f -> true, f -> GoverningPeriod.none("no-time").as(Standing.UNTOLD)));

  private PeriodRules() {}

  /** What a figure offers the rules: the role of the time that governs it. */
  static long offered(FigureTime figure) {
    return figure.own().isPresent() ? bit(figure.own().get().role()) : 0;
  }

  private static long bit(TimeMentionRole role) {
    return 1L << role.ordinal();
  }

  /** A rule for figures that a time of a role governs, not tried on others. */
  private static Rule<FigureTime, GoverningPeriod> rule(
      String id,
      TimeMentionRole role,
      Predicate<FigureTime> when,
      Function<FigureTime, GoverningPeriod> decides) {
    return new Rule<>(id, bit(role), f -> f.ownRole(role) && when.test(f), decides);
  }

  private static GoverningPeriod own(FigureTime f) {
    TimeMention mention = f.own().orElseThrow();
    return f.report()
        .governing(mention, mention.role() == TimeMentionRole.FROM ? "rose-from" : "own-time");
  }

  /** The stand told before that lies within the figure's own time. */
  private static Optional<GoverningPeriod> standingWithin(FigureTime f) {
    TimePeriod own = f.own().orElseThrow().period().orElseThrow();
    return f.report()
        .standing()
        .filter(g -> g.period().filter(day -> own.contains(day.end())).isPresent());
  }

  private static GoverningPeriod flowing(FigureTime f, GoverningPeriod stand) {
    return YearToDate.isFlow(f, stand, f.phrase().sentence().from())
        ? YearToDate.sinceJanuary(stand, "box-head")
        : stand;
  }

  /** 累计 in a report of a holiday counts over the holiday. */
  private static boolean isOfOccasion(FigureTime f) {
    return f.report()
        .paragraph()
        .or(f.report()::ofReport)
        .flatMap(GoverningPeriod::period)
        .filter(p -> p.form() == TimePeriod.Form.DAYS)
        .isPresent();
  }

  private static boolean overTime(FigureTime f) {
    return f.report().ofReport().filter(r -> !r.isDay()).isPresent();
  }

  private static boolean isListOfYear(FigureTime f) {
    Phrase p = f.phrase();
    boolean opens =
        p.leftStart() == p.clauseStart()
            && (p.sentence().isBlank(p.leftStart(), p.quantity().governStart())
                || f.isArea(p.leftStart(), p.quantity().governStart()));
    return opens
        && f.cues().has(PeriodCue.LIST, p.quantity().end(), p.rightEnd())
        && f.cues().endsWith(PeriodCue.LIST_DONE, p.rightEnd())
        && p.rightEnd() < p.clauseEnd()
        && !f.cues().startsWith(PeriodCue.JOIN, p.rightEnd());
  }

  private static GoverningPeriod wholeYear(GoverningPeriod found) {
    int year = found.period().orElseThrow().end().getYear();
    return found.during(TimePeriod.year(year), LIST_OF_YEAR).as(Standing.YEAR_OF_LIST);
  }

  /** A count of firms or sights, or its rank: nothing that flows or grew. */
  private static boolean isCount(FigureTime f) {
    boolean counted =
        f.kind() == Kind.LEVEL
            && !f.phrase().isRate()
            && f.phrase().quantity().dimension() == Unit.Dimension.COUNT;
    return !f.flow()
        && !f.saysItself(PeriodCue.ADDED)
        && (counted || f.kind() == Kind.RANK || f.kind() == Kind.SHARE);
  }
}
