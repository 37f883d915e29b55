package shuanghe.warehouse;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.TimePeriod;

/**
 * Months of articles as the warehouse counts them: 202309 is September 2023, 0 stands for an
 * article without a date, which belongs to no month.
 *
 * @param first the first
 * @param last the last
 */
record Months(int first, int last) {

  /** Month of what has no date. */
  static final int NONE = 0;

  /** What has no date. */
  static final Months UNDATED = new Months(NONE, NONE);

  private static final int YEAR = 100;

  /** The months that a period touches. */
  static Months of(TimePeriod period) {
    return between(period.start(), period.end());
  }

  /** The months from that of one day to that of another. */
  static Months between(LocalDate first, LocalDate last) {
    return new Months(of(first), of(last));
  }

  /** The month of an article's date. */
  static int of(Optional<LocalDate> date) {
    return date.map(Months::of).orElse(NONE);
  }

  private static int of(LocalDate day) {
    return day.getYear() * YEAR + day.getMonthValue();
  }
}
