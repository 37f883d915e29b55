package shuanghe.analysis;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.Edition;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/** Periods and days as they stand in titles, in sentences and in narrow cells. */
public final class PeriodWords {

  private PeriodWords() {}

  /** A day: 2023年9月30日, 30 September 2023. */
  public static Message day(LocalDate day) {
    return Message.of("period.day", year(day), month(day), number(day.getDayOfMonth()));
  }

  /** A month: 2023年9月, September 2023. */
  public static Message month(int year, int month) {
    return Message.of("period.month", number(year), number(month));
  }

  /** The period in full: 2023年9月, January–September 2023. */
  public static Message full(TimePeriod period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    return switch (period.form()) {
      case DAY -> day(start);
      case MONTH -> month(start.getYear(), start.getMonthValue());
      case QUARTER -> Message.of("period.quarter", year(start), quarter(start));
      case HALF -> Message.of("period.half", year(start), month(start));
      case YEAR -> Message.of("period.year", year(start));
      case MONTHS ->
          start.getYear() == end.getYear()
              ? Message.of("period.months", year(start), month(start), month(end))
              : Message.of(
                  "period.months-over-years",
                  month(start.getYear(), start.getMonthValue()),
                  month(end.getYear(), end.getMonthValue()));
      case DAYS -> Message.of("period.days", day(start), brief(TimePeriod.day(end), end, start));
      case YEARS -> Message.of("period.years", year(start), year(end));
    };
  }

  /** The last day behind the first: without its year in Chinese where that is the same. */
  private static Message brief(TimePeriod last, LocalDate end, LocalDate start) {
    return end.getYear() == start.getYear()
        ? Message.of("period.last-day", year(end), month(end), number(end.getDayOfMonth()))
        : full(last);
  }

  /** The period of an edition in full: 2023年9月, 全部时期. */
  public static Message of(Edition edition) {
    return of(edition.period());
  }

  /** The same of an edition of a period; of everything where it is empty. */
  public static Message of(Optional<TimePeriod> period) {
    return period.map(PeriodWords::full).orElseGet(() -> Message.of("briefing.all-periods"));
  }

  /** The period at the head of a sentence: 2023年9月, 截至2023年9月30日; In September 2023. */
  public static Message opening(TimePeriod period) {
    return period.form() == Form.DAY
        ? Message.of("period.opening-day", full(period))
        : Message.of("period.opening", full(period));
  }

  /** The period in a cell of a table about one year or so: 9月, 1—9月, 9月末, 三季度; else in full. */
  public static Message brief(TimePeriod period, int year) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    if (end.getYear() != year || start.getYear() != year) {
      return isMonthEnd(period)
          ? Message.of("period.end-of-month", year(end), month(end))
          : full(period);
    }
    return switch (period.form()) {
      case DAY ->
          isMonthEnd(period)
              ? Message.of("period.brief-end-of-month", month(end))
              : Message.of("period.brief-day", month(end), number(end.getDayOfMonth()));
      case YEAR -> Message.of("period.brief-year");
      case MONTH -> Message.of("period.brief-month", month(start));
      case QUARTER -> Message.of("period.brief-quarter", quarter(start));
      case HALF -> Message.of("period.brief-half", month(start));
      case MONTHS, YEARS -> Message.of("period.brief-months", month(start), month(end));
      case DAYS ->
          Message.of(
              "period.brief-days",
              month(start),
              number(start.getDayOfMonth()),
              month(end),
              number(end.getDayOfMonth()));
    };
  }

  private static boolean isMonthEnd(TimePeriod period) {
    return period.form() == Form.DAY
        && period.end().getDayOfMonth() == period.end().lengthOfMonth();
  }

  private static String year(LocalDate day) {
    return number(day.getYear());
  }

  private static String month(LocalDate day) {
    return number(day.getMonthValue());
  }

  private static String quarter(LocalDate start) {
    return number((start.getMonthValue() + 2) / 3);
  }

  /** As a text, because a year is no count. */
  private static String number(int number) {
    return Integer.toString(number);
  }
}
