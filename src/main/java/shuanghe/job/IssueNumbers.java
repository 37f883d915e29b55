package shuanghe.job;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import shuanghe.model.Edition;
import shuanghe.model.IssueSeries;
import shuanghe.model.IssueVersion;
import shuanghe.model.TimePeriod;

/**
 * Numbering of editions: monthly ones by month, quarterly ones by quarter, half-yearly and yearly
 * ones likewise, each series counted from the office's first edition. Spans and the edition of
 * everything are a series that the register of issues counts; their first is number 1. Periods
 * before the first edition have the number within their year as total.
 */
final class IssueNumbers {

  private final YearMonth first;

  IssueNumbers(YearMonth first) {
    this.first = first;
  }

  /**
   * The edition of everything.
   *
   * @param latest the latest day found in the input; where it names none, the edition is dated by
   *     the end of the office's first month, so that the same input is always dated alike
   */
  Edition edition(Optional<LocalDate> latest) {
    return edition(Optional.empty(), latest.orElse(first.atEndOfMonth()));
  }

  /**
   * The edition of a period.
   *
   * @param latest the latest date found in the input, which dates the edition of everything
   */
  Edition edition(Optional<TimePeriod> period, LocalDate latest) {
    LocalDate date = period.map(TimePeriod::end).orElse(latest);
    int months = IssueSeries.of(period).months();
    if (months == 0) {
      return new Edition(period, 1, 1, IssueVersion.FIRST, date, date);
    }
    int issue = (date.getMonthValue() + months - 1) / months;
    long elapsed = ChronoUnit.MONTHS.between(first, YearMonth.from(date));
    int before = (first.getMonthValue() - 1) % months;
    int total = elapsed < 0 ? issue : (int) ((elapsed + before) / months) + 1;
    return new Edition(period, issue, total, IssueVersion.FIRST, date, date);
  }
}
