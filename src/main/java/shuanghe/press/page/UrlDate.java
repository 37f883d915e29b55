package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuanghe.press.text.Script;

/**
 * The day in the address of a web page: {@code /2024-03/12/content_1.htm}, {@code /20240312/},
 * {@code t20240312_1.html}.
 */
final class UrlDate {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR = 4;
  private static final int MONTH = 2;

  private UrlDate() {}

  /** The day that the addresses printed on a page agree in; empty where they name several. */
  static Optional<PageDate> issue(List<PrintedLine> furniture) {
    List<PageDate> issues = furniture.stream().flatMap(line -> issue(line).stream()).toList();
    boolean agree = issues.stream().map(PageDate::date).distinct().count() == 1;
    return agree ? Optional.of(issues.getFirst()) : Optional.empty();
  }

  private static Optional<PageDate> issue(PrintedLine line) {
    return of(line.text())
        .map(day -> new PageDate(day, DateEvidence.ADDRESS_LINE.of(line.number(), line.text())));
  }

  /** The day an address within a line names; empty where it names none. */
  static Optional<LocalDate> of(String line) {
    int address = line.indexOf("://");
    for (int i = address; address >= 0 && i + YEAR < line.length(); i++) {
      boolean begins = Script.isDigit(line.charAt(i)) && !Script.isDigit(line.charAt(i - 1));
      Optional<LocalDate> day = begins ? dayAt(line, i) : Optional.empty();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** Year, month and day from a place, with marks between them or without, and no digit behind. */
  private static Optional<LocalDate> dayAt(String line, int at) {
    int year = number(line, at, YEAR);
    int month = pastMark(line, at + YEAR);
    int day = pastMark(line, month + MONTH);
    boolean ends = day + MONTH >= line.length() || !Script.isDigit(line.charAt(day + MONTH));
    if (year < FIRST_YEAR || year >= LAST_YEAR || !ends) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, number(line, month, MONTH), number(line, day, MONTH)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int pastMark(String line, int i) {
    return i < line.length() && "-/_".indexOf(line.charAt(i)) >= 0 ? i + 1 : i;
  }

  /** The number of so many digits; 0 where other characters stand there. */
  private static int number(String line, int from, int digits) {
    int n = 0;
    for (int i = from; i < from + digits; i++) {
      if (i >= line.length() || !Script.isDigit(line.charAt(i))) {
        return 0;
      }
      n = n * 10 + line.charAt(i) - '0';
    }
    return n;
  }
}
