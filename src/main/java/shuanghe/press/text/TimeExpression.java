package shuanghe.press.text;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.TimePeriod;

/**
 * An expression of time as it is printed, not yet reckoned from the date of a report.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param year which year it means
 * @param cut what of the year
 * @param role how it bears on the figures after it
 * @param ahead whether a word of its clause puts it ahead of the report: 将于12月
 */
public record TimeExpression(
    int start, int end, Year year, Cut cut, TimeMention.TimeMentionRole role, boolean ahead)
    implements Mention {

  /** Marks a month told by itself in the midst of others: 9月当月. */
  static final String ALONE = "alone";

  /** Whether it is told by itself, so that nothing goes on with it: 9月当月, 当天, 首日. */
  public boolean isNarrow() {
    return switch (cut.form()) {
      case SPOKEN_MONTH, SPOKEN_DAY, FIRST_DAY -> true;
      case MONTH -> cut.name().equals(ALONE);
      case SPOKEN_DAYS -> cut.from() != 0;
      default -> false;
    };
  }

  /** Way in which a year is told. */
  public enum Reference {
    /** As a number. */
    PRINTED,
    /** From the year of the report: 今年, 去年. */
    OF_REPORT,
    /** From the year that is being spoken of: 全年, 上年. */
    SPOKEN_OF,
    /** Not at all: 9月. */
    UNSAID
  }

  /**
   * A year.
   *
   * @param reference whether the year is printed or told from another
   * @param number the year where it is printed, how many years on where it is told from another
   */
  public record Year(Reference reference, int number) {

    static final Year UNSAID = new Year(Reference.UNSAID, 0);
    static final Year SPOKEN_OF = new Year(Reference.SPOKEN_OF, 0);

    static Year printed(int number) {
      return new Year(Reference.PRINTED, number);
    }

    /** Whether the year itself is printed. */
    public boolean isPrinted() {
      return reference == Reference.PRINTED;
    }
  }

  /** Part that is cut out of a year. */
  public enum TimeForm {
    YEAR,
    /** From the year to another, {@code to}. */
    YEARS,
    /** The half {@code from}. */
    HALF,
    /** The months {@code from} to {@code to}. */
    MONTHS,
    /** The month {@code from}. */
    MONTH,
    /** The last day of the month {@code from}. */
    MONTH_END,
    YEAR_END,
    /** A day; month 0 where only the day is printed. */
    DAY,
    /** From a day to another; the second month 0 where it is the first's. */
    DAYS,
    /** So many months, {@code from}, on from the report's. */
    MONTH_AGO,
    /** The month that is being spoken of: 当月. */
    SPOKEN_MONTH,
    /** So many days, {@code from}, on from the report's; the day itself where it is printed. */
    DAY_AGO,
    /** The day that is being spoken of: 当天. */
    SPOKEN_DAY,
    /** The first of the days being spoken of: 首日. */
    FIRST_DAY,
    /** The days that are being spoken of, 假日期间, or some of them as of a holiday's. */
    SPOKEN_DAYS,
    /** The time of the report. */
    NOW,
    /** The same part of the year as is being spoken of. */
    SAME,
    /** The days of a holiday from number {@code from} to {@code to}, all where that is 0. */
    HOLIDAY,
    /** From a day of the lunar year to another. */
    LUNAR,
    /** No definite time. */
    NONE
  }

  /**
   * A part of a year; what its numbers mean, its form says.
   *
   * @param form what is cut out, which says what the other components mean
   * @param from first number: a month, quarter, half, or day of a holiday counted from 1, from its
   *     end below 0; else 0
   * @param fromDay day of the month in {@code from}, or 0
   * @param to last number, or 0 where there is only one
   * @param toDay day of the month in {@code to}, or 0
   * @param name name of the holiday, event or plan, or empty
   */
  public record Cut(TimeForm form, int from, int fromDay, int to, int toDay, String name) {

    static final Cut NONE = of(TimeForm.NONE);

    static Cut of(TimeForm form) {
      return of(form, 0);
    }

    static Cut of(TimeForm form, int from) {
      return new Cut(form, from, 0, 0, 0, "");
    }

    static Cut months(int first, int last) {
      return new Cut(TimeForm.MONTHS, first, 0, last, 0, "");
    }

    static Cut day(int month, int day) {
      return new Cut(TimeForm.DAY, month, day, 0, 0, "");
    }

    /** The days of a range from number {@code from} to {@code to}, below 0 from its end. */
    Optional<TimePeriod> partOf(TimePeriod days) {
      if (from == 0) {
        return Optional.of(days);
      }
      LocalDate first =
          from > 0 ? days.start().plusDays(from - 1L) : days.end().plusDays(from + 1L);
      LocalDate last = to > 0 ? days.start().plusDays(to - 1L) : days.end().plusDays(to + 1L);
      return days.contains(first) && days.contains(last)
          ? Optional.of(TimePeriod.days(first, last))
          : Optional.empty();
    }
  }
}
