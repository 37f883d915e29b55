package shuanghe.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day on which a ledger stands in the name of its file: 台账2023年9月.xlsx,
 * ledger-202309.csv.
 */
final class LedgerTime {

  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)(?:年(\\d{1,2})月(?:(\\d{1,2})日)?"
              + "|[-_.]?(0[1-9]|1[0-2])(?:[-_.]?([0-3]\\d))?(?!\\d))");

  private LedgerTime() {}

  /** The day a file's name gives, or the last day of its month; empty where it gives none. */
  static Optional<LocalDate> of(String file) {
    Matcher name = IN_NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
    if (!name.find()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(name.group(1));
      boolean written = name.group(2) != null;
      YearMonth month = YearMonth.of(year, Integer.parseInt(name.group(written ? 2 : 4)));
      String day = name.group(written ? 3 : 5);
      return Optional.of(day == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
