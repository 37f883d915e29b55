package shuanghe.press.figure;

import java.util.Optional;
import shuanghe.model.Fact.Kind;
import shuanghe.model.TimePeriod;
import shuanghe.press.figure.GoverningPeriod.Standing;
import shuanghe.press.text.Rule;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/** Periods of growth over more than one year: 三年增长了八成, 年均增长5%. */
final class GrowthOverYears {

  private static final String GREW = "grew-over-years";

  static final Rule<FigureTime, GoverningPeriod> FROM_YEAR =
      new Rule<>(GREW, f -> grewOver(f).isPresent(), f -> grewOver(f).orElseThrow());

  /** What is told by the year says of which years it is, or it is of none. */
  static final Rule<FigureTime, GoverningPeriod> UNTOLD =
      new Rule<>(
          "rate-of-untold-years",
          f ->
              (isByYear(f) || isOfEachYear(f))
                  && !isOverYears(f)
                  && !f.ownRole(TimeMentionRole.UNTIL),
          f -> GoverningPeriod.none("rate-of-untold-years"));

  /** What goes on to compare a rate by the year is of the same years: 年均增长5%,高于全国2个百分点. */
  static final Rule<FigureTime, GoverningPeriod> GOES_ON =
      new Rule<>(
          "compares-on",
          f -> comparesOn(f).isPresent(),
          f -> comparesOn(f).orElseThrow().by("compares-on"));

  /** 2017年至2019年,占比由1%上升到2%: what it rose from is of the first of the years. */
  static final Rule<FigureTime, GoverningPeriod> FIRST_YEAR =
      new Rule<>(
          "rose-from-first-year",
          f -> f.told().base() && ownYears(f).isPresent(),
          f -> ofYear(f, ownYears(f).orElseThrow().start().getYear(), "rose-from-first-year"));

  /** What it rose to is of the last. */
  static final Rule<FigureTime, GoverningPeriod> LAST_YEAR =
      new Rule<>(
          "rose-to-last-year",
          f ->
              (f.kind() == Kind.LEVEL || f.kind() == Kind.SHARE)
                  && f.saysItself(PeriodCue.GROWN_TO)
                  && ownYears(f).isPresent(),
          f -> ofYear(f, ownYears(f).orElseThrow().end().getYear(), "rose-to-last-year"));

  private GrowthOverYears() {}

  /** The years, more than one, that govern a figure. */
  private static Optional<TimePeriod> ownYears(FigureTime f) {
    return f.own()
        .filter(m -> m.role() == TimeMentionRole.DURING && m.said().cut().form() == TimeForm.YEARS)
        .flatMap(TimeMention::period);
  }

  private static GoverningPeriod ofYear(FigureTime f, int year, String rule) {
    return f.report()
        .governing(f.own().orElseThrow(), rule)
        .during(TimePeriod.year(year), rule)
        .as(Standing.OVER_YEARS);
  }

  private static boolean isByYear(FigureTime f) {
    return f.kind() == Kind.CHANGE && f.phrase().isRate() && f.saysItself(PeriodCue.RATE_BY_YEAR);
  }

  private static boolean isOfEachYear(FigureTime f) {
    return f.kind() == Kind.LEVEL && f.saysItself(PeriodCue.EACH_YEAR);
  }

  /** Whether the time that governs it, or what the report speaks of, is of several years. */
  private static boolean isOverYears(FigureTime f) {
    Optional<TimePeriod> told =
        f.own().isPresent()
            ? f.own().flatMap(TimeMention::period)
            : f.report().paragraph().or(f.report()::ofReport).flatMap(GoverningPeriod::period);
    return f.ownRole(TimeMentionRole.SINCE)
        || told.filter(p -> p.start().getYear() < p.end().getYear()).isPresent();
  }

  /** The years from the one that its sentence says it grew from. */
  private static Optional<GoverningPeriod> grewOver(FigureTime f) {
    boolean byYear = isByYear(f);
    if (f.kind() != Kind.CHANGE || !byYear && !f.saysItself(PeriodCue.OVER_YEARS)) {
      return Optional.empty();
    }
    int first = yearItGrewFrom(f, byYear);
    Optional<GoverningPeriod> last =
        f.own().isPresent()
            ? f.own().map(m -> f.report().governing(m, "own-time"))
            : f.report().sentences().last();
    return last.filter(
            l -> first > 0 && l.period().filter(p -> p.end().getYear() > first).isPresent())
        .map(
            l ->
                l.during(TimePeriod.years(first, l.period().orElseThrow().end().getYear()), GREW)
                    .as(Standing.OVER_YEARS));
  }

  /**
   * The year that its sentence says it grew from; 0 where none is told.
   *
   * @param byYear whether a year that it is only measured against will do: 是2012年的3.8倍,年均增长16%
   */
  private static int yearItGrewFrom(FigureTime f, boolean byYear) {
    for (TimeMention m : f.times()) {
      boolean from =
          m.role() == TimeMentionRole.FROM
              || byYear
                  && m.role() == TimeMentionRole.BASE
                  && m.said().year().isPrinted()
                  && m.said().cut().form() == TimeForm.YEAR;
      if (from && m.end() <= f.phrase().quantity().start()) {
        Optional<TimePeriod> year = m.period().filter(p -> p.form() == TimePeriod.Form.YEAR);
        if (year.isPresent()) {
          return year.get().end().getYear();
        }
      }
    }
    return 0;
  }

  /** The period of the figure before, which one without words of its own only compares. */
  private static Optional<GoverningPeriod> comparesOn(FigureTime f) {
    boolean compares =
        f.phrase().isRate()
            && (f.kind() == Kind.CHANGE || f.kind() == Kind.DIFFERENCE)
            && f.opensClause(PeriodCue.COMPARES_ON);
    return compares
        ? f.report()
            .sentences()
            .last()
            .filter(l -> l.period().isPresent() && !l.is(Standing.INCREMENT))
        : Optional.empty();
  }
}
