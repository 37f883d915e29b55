package shuanghe.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenDate;
import shuanghe.input.WrittenPeriod;

/**
 * Day on which a ledger stands, as its title, its tab or the name of its file tells, the nearest
 * first: 台账（截至2023年9月底）, 2023年三季度, ledger-202309.csv. A title that names nothing but a year
 * (2023年重点事项) tells the year of its days alone: such a ledger is kept all the year. A span of time
 * is no day.
 *
 * @param asOf the day, or the last day of the month, quarter or half year; empty where none is told
 * @param year by which a day without a year is read; empty where none or several are told
 */
public record LedgerTime(Optional<LocalDate> asOf, Optional<Integer> year) {

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(20\\d\\d)[-_.]?(0[1-9]|1[0-2])(?:[-_.]?([0-3]\\d))?(?!\\d)");

  /** A month of one digit; 2024.1 may be the number of 2024.10. */
  private static final Pattern SHORT_MONTH =
      Pattern.compile("(?<!\\d)(20\\d\\d)(?:[-_]([1-9])|\\.([2-9]))(?![._-]?\\d)");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\d—–~到-])(?<!(?<!截)至)20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日|[末底])?|第?[一二三四1-4]季度|[上下]半年|[末底])(?![\\d—–~至到-])");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  /** The time of the ledger that a row stands in. */
  static LedgerTime of(TableRow row) {
    return of(row.text(TableRow.TITLE), row.place().file());
  }

  /**
   * The time of a ledger.
   *
   * @param title what stands on its tab and above its head
   * @param file its name, as the run names it
   */
  public static LedgerTime of(String title, String file) {
    List<String> told = List.of(title, file.substring(file.lastIndexOf('/') + 1));
    Optional<LocalDate> asOf = told.stream().flatMap(text -> day(text).stream()).findFirst();
    return new LedgerTime(
        asOf,
        asOf.map(LocalDate::getYear)
            .or(() -> told.stream().flatMap(text -> year(text).stream()).findFirst()));
  }

  /** The same where the row itself tells the day. */
  LedgerTime onDay(Optional<LocalDate> day) {
    return day.isEmpty() ? this : new LedgerTime(day, day.map(LocalDate::getYear));
  }

  private static Optional<LocalDate> day(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.find()) {
      return WrittenDate.parse(words.group())
          .or(() -> WrittenPeriod.read(words.group()).period().map(period -> period.end()));
    }
    Matcher digits = DIGITS.matcher(text);
    if (digits.find()) {
      return day(digits);
    }
    Matcher month = SHORT_MONTH.matcher(text);
    return month.find()
        ? WrittenPeriod.read(month.group().replaceAll("[._]", "-"))
            .period()
            .map(period -> period.end())
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher digits) {
    try {
      YearMonth month =
          YearMonth.of(Integer.parseInt(digits.group(1)), Integer.parseInt(digits.group(2)));
      String day = digits.group(3);
      return Optional.of(day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> year(String text) {
    List<String> years = YEAR.matcher(text).results().map(MatchResult::group).distinct().toList();
    return years.size() == 1 ? Optional.of(Integer.valueOf(years.getFirst())) : Optional.empty();
  }
}
