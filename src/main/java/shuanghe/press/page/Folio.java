package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Furniture;
import shuanghe.press.text.Script;

/** The line that every page of a newspaper carries: date, weekday, page number, rubric. */
final class Folio {

  private static final int LONGEST = 80;
  private static final int LONGEST_RUBRIC = 14;

  private Folio() {}

  static boolean isOne(Line line) {
    String t = line.text();
    if (!line.isUpTo(LONGEST) || line.isSentence() || t.indexOf(',') >= 0) {
      return false;
    }
    return isNumber(t)
        || isRunningHead(t)
        || isPageNumber(t)
        || isWeekday(t)
            && PageMarks.holdsAny(t, PageMarks.YEAR)
            && PageMarks.holdsAny(t, PageMarks.DAY)
        || SourceLine.date(t).isPresent()
            && (isWeekday(t) || PageMarks.holdsAny(t, PageMarks.PAGE));
  }

  /**
   * Whether a folio names both day and page; the day alone is that of a visit, as web pages print
   * it.
   */
  static boolean isOfPage(String t) {
    return SourceLine.date(t).isPresent() && PageMarks.holdsAny(t, PageMarks.PAGE);
  }

  private static boolean isWeekday(String t) {
    return PageMarks.holdsAny(t, PageMarks.WEEKDAYS);
  }

  /** Digits and the marks between them alone: 6, 08/19, 2024. */
  private static boolean isNumber(String t) {
    for (int i = 0; i < t.length(); i++) {
      if (!Script.isDigit(t.charAt(i)) && "-/.: ".indexOf(t.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** 第3版, 第02版:要闻, 04:时事, 3版, A3版. */
  private static boolean isPageNumber(String t) {
    int i = PageMarks.isIn(PageMarks.ORDINAL, t.charAt(0)) ? 1 : 0;
    while (i < t.length() && Script.isLatin(t.charAt(i)) && i < 2) {
      i++;
    }
    int digits = i;
    while (digits < t.length() && Script.isDigit(t.charAt(digits))) {
      digits++;
    }
    boolean page = digits < t.length() && PageMarks.isIn(PageMarks.PAGE, t.charAt(digits));
    int rest = page ? digits + 1 : digits;
    boolean rubric =
        rest < t.length() && t.charAt(rest) == ':' && t.length() - rest <= LONGEST_RUBRIC;
    return digits > i
            && digits - i <= 3
            && (page && (rest == t.length() || rubric || t.charAt(rest) == ' ')
                || rubric && digits - i > 1 && t.chars().skip(rest).noneMatch(c -> isDigit(c)))
        || PageMarks.isIn(PageMarks.PAGE, t.charAt(t.length() - 1)) && t.length() <= 8;
  }

  private static boolean isDigit(int c) {
    return Script.isDigit((char) c);
  }

  /** 某某日报 3 要闻: the newspaper's name, a page number and a rubric. */
  private static boolean isRunningHead(String t) {
    if (!PageMarks.holdsAny(t, PageMarks.PAPERS)) {
      return false;
    }
    String[] parts = t.split(" +");
    boolean paper = false;
    boolean folio = false;
    for (String part : parts) {
      paper |= PageMarks.PAPERS.stream().anyMatch(part::endsWith);
      folio |=
          !part.isEmpty()
              && part.length() <= 3
              && part.chars()
                  .allMatch(
                      c -> isDigit(c) || PageMarks.PAGE.indexOf(c) >= 0 || c == 'A' || c == 'B');
    }
    return parts.length >= 2 && parts.length <= 5 && paper && folio;
  }

  /** The day the page's folio prints: on one line, or month and day above the year. */
  static Optional<Issue> issue(List<PrintedLine> furniture) {
    for (int i = 0; i < furniture.size(); i++) {
      PrintedLine line = furniture.get(i);
      if (line.kind().filter(k -> k == Furniture.Kind.FOLIO).isEmpty()) {
        continue;
      }
      String t = new String(Script.plain(line.text()));
      Optional<LocalDate> date = SourceLine.date(t);
      if (date.isEmpty() && i + 1 < furniture.size()) {
        date = dayOverYear(t, furniture.get(i + 1).text());
      }
      if (date.isPresent()) {
        return Optional.of(
            new Issue(date.get(), DateEvidence.FOLIO.of(line.number(), line.text())));
      }
    }
    return Optional.empty();
  }

  /** 08/19 over 2024. */
  private static Optional<LocalDate> dayOverYear(String day, String year) {
    String[] parts = day.split("[-/.]");
    boolean digits = parts.length == 2 && year.length() == 4 && isNumber(year);
    if (!digits || !isNumber(day) || parts[0].length() > 2 || parts[1].length() > 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year), Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    } catch (DateTimeException | NumberFormatException noDay) {
      return Optional.empty();
    }
  }
}
