package shuanghe.press.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Doubt;

/**
 * The day, or as much of it as is known, from which 今年, 上月 and a bare 17日 are reckoned.
 *
 * @param year 0 where nothing on the page tells it
 * @param month 0 where it is not known
 * @param day 0 where it is not known
 * @param basis the evidence
 * @param doubt what speaks against trusting the year
 */
public record TimeAnchor(int year, int month, int day, String basis, List<Doubt> doubt) {

  /** Anchor without a day; the basis says why. */
  public static TimeAnchor none(String basis) {
    return new TimeAnchor(0, 0, 0, basis, List.of());
  }

  /** Anchor on a day that nothing speaks against. */
  public static TimeAnchor of(LocalDate date, String basis) {
    return of(date, basis, List.of());
  }

  /** Anchor on a day, with what speaks against it. */
  public static TimeAnchor of(LocalDate date, String basis, List<Doubt> doubt) {
    return new TimeAnchor(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), basis, doubt);
  }

  /** The month of the page's other reports, where a report prints no day of its own. */
  public static TimeAnchor ofMonth(YearMonth month, String basis, List<Doubt> doubt) {
    return new TimeAnchor(month.getYear(), month.getMonthValue(), 0, basis, doubt);
  }

  /** Whether its month is only that of the page's other reports. */
  public boolean isOfOthers() {
    return month > 0 && day == 0;
  }

  /** Whether its year is known. */
  public boolean knowsYear() {
    return year > 0;
  }

  /** Day of the report, empty where none is known. */
  public Optional<LocalDate> date() {
    return year > 0 && month > 0 && day > 0
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** Month of the report, empty where none is known. */
  public Optional<YearMonth> yearMonth() {
    return year > 0 && month > 0 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
  }
}
