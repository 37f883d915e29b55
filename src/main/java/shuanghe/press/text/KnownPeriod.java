package shuanghe.press.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import shuanghe.model.TimePeriod;

/**
 * Periods of a year that may not be known: a year of 0 gives null, as a {@link TimeMention} holds.
 */
final class KnownPeriod {

  private KnownPeriod() {}

  static TimePeriod year(int year) {
    return year == 0 ? null : TimePeriod.year(year);
  }

  static TimePeriod half(int year, int half) {
    return year == 0 ? null : TimePeriod.half(year, half);
  }

  /** From January to the month. */
  static TimePeriod months(int year, int last) {
    return year == 0 ? null : TimePeriod.toMonth(year, last);
  }

  static TimePeriod months(int year, int first, int last) {
    return year == 0
        ? null
        : TimePeriod.months(YearMonth.of(year, first), YearMonth.of(year, last));
  }

  static TimePeriod month(int year, int month) {
    return year == 0 ? null : TimePeriod.month(year, month);
  }

  static TimePeriod endOfMonth(int year, int month) {
    return year == 0 ? null : TimePeriod.day(YearMonth.of(year, month).atEndOfMonth());
  }

  static TimePeriod endOfYear(int year) {
    return endOfMonth(year, 12);
  }

  /** Also null where the month has no such day. */
  static TimePeriod day(int year, int month, int day) {
    try {
      return year == 0 ? null : TimePeriod.day(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
