package shuanghe.press.figure;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Doubt;
import shuanghe.model.TimePeriod;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/**
 * Resolver of the periods of figures from the day of their report, with what speaks against them.
 *
 * @param anchor the day of the report, or as much of it as is known
 */
record PeriodResolver(TimeAnchor anchor) {

  /**
   * The period that a mention gives to figures.
   *
   * @param period what the mention means
   * @param text of the passage it stands in
   */
  GoverningPeriod governing(
      Optional<TimePeriod> period, TimeMention mention, char[] text, String rule) {
    boolean ahead =
        mention.role() == TimeMentionRole.UNTIL
            && period
                .filter(p -> anchor.knowsYear() && p.end().getYear() > anchor.year())
                .isPresent();
    String words = new String(text, mention.start(), mention.end() - mention.start());
    return new GoverningPeriod(
        period, rule, words, ahead, period.isEmpty() ? List.of() : doubt(mention));
  }

  private List<Doubt> doubt(TimeMention mention) {
    if (mention.said().year().isPrinted()) {
      return List.of();
    }
    boolean ofMonth =
        switch (mention.said().cut().form()) {
          case NOW, MONTH_AGO, SPOKEN_MONTH, DAY_AGO, SPOKEN_DAY -> true;
          case DAY, DAYS -> mention.said().cut().from() == 0;
          default -> false;
        };
    return ofMonth ? doubtOfMonth() : anchor.doubt();
  }

  /** What speaks against trusting the month of the report. */
  private List<Doubt> doubtOfMonth() {
    List<Doubt> doubt = new ArrayList<>(anchor.doubt());
    if (anchor.isOfOthers()) {
      doubt.add(Doubt.PERIOD_FROM_OTHER_ARTICLE);
    }
    return doubt;
  }

  /** The last month of a period, else that of the report. */
  Optional<TimePeriod> monthOf(Optional<TimePeriod> period) {
    return period
        .map(p -> YearMonth.from(p.end()))
        .or(anchor::yearMonth)
        .map(PeriodResolver::month);
  }

  private static TimePeriod month(YearMonth month) {
    return TimePeriod.month(month.getYear(), month.getMonthValue());
  }

  /** The same part of the year that an expression says: 2019年同期. */
  static TimePeriod inYear(TimePeriod running, TimeExpression said) {
    int year =
        switch (said.year().reference()) {
          case PRINTED -> said.year().number();
          case OF_REPORT, SPOKEN_OF -> running.end().getYear() + said.year().number();
          case UNSAID -> running.end().getYear();
        };
    TimePeriod same = running;
    for (int y = running.end().getYear(); y > year; y--) {
      same = same.yearBefore();
    }
    return same;
  }

  /** From a time to the month of the report; from a day of that month to the report's own day. */
  GoverningPeriod since(GoverningPeriod own) {
    Optional<TimePeriod> days =
        anchor
            .date()
            .flatMap(
                last ->
                    own.period()
                        .filter(p -> own.isDay() && p.end().isBefore(last))
                        .filter(p -> YearMonth.from(p.end()).equals(YearMonth.from(last)))
                        .map(p -> TimePeriod.days(p.start(), last)));
    if (days.isPresent()) {
      return own.during(days.get(), "since");
    }
    Optional<YearMonth> first = own.period().map(p -> YearMonth.from(p.start()));
    return anchor
        .yearMonth()
        .filter(last -> first.filter(last::isAfter).isPresent())
        .map(
            last ->
                new GoverningPeriod(
                    Optional.of(monthsOf(first.orElseThrow(), last)),
                    "since",
                    own.words(),
                    own.ahead(),
                    doubtOfMonth()))
        .orElse(own);
  }

  /** The months from the first to the last; a year where they are all of it. */
  private static TimePeriod monthsOf(YearMonth first, YearMonth last) {
    boolean year =
        first.getYear() == last.getYear()
            && first.getMonth() == Month.JANUARY
            && last.getMonth() == Month.DECEMBER;
    return year ? TimePeriod.year(first.getYear()) : TimePeriod.months(first, last);
  }

  /** The month of the report. */
  GoverningPeriod now(String rule) {
    List<Doubt> doubt = new ArrayList<>(doubtOfMonth());
    doubt.add(Doubt.PERIOD_INFERRED);
    return new GoverningPeriod(
        anchor.yearMonth().map(PeriodResolver::month), rule, "", false, doubt);
  }

  /** Whether a period ends after the day of the report; not where that is unknown. */
  boolean isAhead(TimePeriod period) {
    return anchor.yearMonth().isPresent() && !isOver(period);
  }

  /** Whether a period ended before the year before that of the report. */
  boolean isLongOver(TimePeriod period) {
    return anchor.knowsYear() && period.end().getYear() < anchor.year() - 1;
  }

  /** Whether a period is over by the day of the report. */
  boolean isOver(TimePeriod period) {
    return anchor.yearMonth().filter(m -> !period.end().isAfter(m.atEndOfMonth())).isPresent();
  }
}
