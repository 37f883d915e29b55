package shuanghe.press.figure;

import java.time.YearMonth;
import java.util.Optional;
import shuanghe.model.TimePeriod;
import shuanghe.model.Unit;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeMention;

/** Amounts that add up from January, though they are told as of a day. */
final class YearToDate {

  static final String UP_TO_DAY = "year-up-to-a-day";

  private YearToDate() {}

  /**
   * Whether it is an amount that flows, told as of a month's end, or, by its unit and its growth on
   * the year, one that has added up this year.
   */
  static boolean isFlow(FigureTime f, GoverningPeriod day, int from) {
    if (!day.isDay() || !endsMonth(day) || f.saysItself(PeriodCue.STOCK)) {
      return false;
    }
    Phrase p = f.phrase();
    boolean unit = f.says(PeriodCue.FLOW_UNIT, p.quantity().start(), p.quantity().end());
    if (unit && f.growsOnYear()) {
      return true;
    }
    boolean measured =
        unit
            || p.quantity().dimension() == Unit.Dimension.MONEY
            || f.measure().sum()
            || p.isRate() && f.says(PeriodCue.ON_YEAR, p.leftStart(), p.quantity().governStart());
    return f.flow() && measured && !f.says(PeriodCue.EVER, from, p.quantity().governStart());
  }

  /** The months of the year up to a day; the year itself where it is the last. */
  static GoverningPeriod sinceJanuary(GoverningPeriod day, String rule) {
    Optional<YearMonth> last = day.period().map(p -> YearMonth.from(p.end()));
    return day.during(
        last.map(
                m ->
                    m.getMonthValue() == 12
                        ? TimePeriod.year(m.getYear())
                        : TimePeriod.toMonth(m.getYear(), m.getMonthValue()))
            .orElseThrow(),
        rule);
  }

  /** 截至10月,港口今年已完成90万吨: of the year up to the day told before it. */
  static Optional<GoverningPeriod> upToDay(FigureTime f) {
    TimeMention year = f.own().orElseThrow();
    return f.asOf()
        .filter(
            day ->
                day.end() <= year.start()
                    && (year.said().year().reference() == Reference.OF_REPORT
                        || year.said().year().isPrinted())
                    && year.isDuring(TimePeriod.Form.YEAR)
                    && year.period().orElseThrow().contains(day.period().orElseThrow().end()))
        .map(day -> f.report().governing(day, UP_TO_DAY))
        .map(day -> isFlow(f, day, year.end()) ? sinceJanuary(day, UP_TO_DAY) : day);
  }

  /** 截至9月底,投资9亿元,其中2024年以来投资2亿元: since January up to the day told before it. */
  static Optional<GoverningPeriod> sinceUpToDay(FigureTime f) {
    TimeMention since = f.own().orElseThrow();
    return f.asOf()
        .filter(
            day ->
                day.end() <= since.start()
                    && since
                        .period()
                        .filter(p -> p.form() == TimePeriod.Form.YEAR)
                        .filter(p -> p.contains(day.period().orElseThrow().end()))
                        .isPresent())
        .map(day -> sinceJanuary(f.report().governing(day, "since-up-to-day"), "since-up-to-day"));
  }

  /** 一季度,结算30亿元;累计引进20家: what has been built up by the end of a period told before. */
  static boolean isBuiltByEnd(FigureTime f) {
    return f.overTime()
        && f.says(PeriodCue.EVER, f.phrase().clauseStart(), f.phrase().quantity().governStart())
        && f.saysItself(PeriodCue.BUILT)
        && hasFigureOfItsOwn(f)
        && f.own().orElseThrow().period().orElseThrow().form() != TimePeriod.Form.DAYS;
  }

  /** 一季度,结算30亿元;累计…: a time that another figure stood under, before the clause of this. */
  private static boolean hasFigureOfItsOwn(FigureTime f) {
    int from = f.own().orElseThrow().end();
    return f.phrase().sentence().quantities().stream()
        .anyMatch(q -> q.start() >= from && q.end() < f.phrase().clauseStart());
  }

  private static boolean endsMonth(GoverningPeriod own) {
    return own.period()
        .map(TimePeriod::end)
        .filter(d -> d.equals(YearMonth.from(d).atEndOfMonth()))
        .isPresent();
  }
}
