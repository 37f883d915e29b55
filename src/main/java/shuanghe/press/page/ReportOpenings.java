package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/** Headings of a page that begin reports though the text below them has no mark of one. */
final class ReportOpenings {

  /** Heads of sections are shorter. */
  private static final int LONG_HEADLINE = 18;

  /** A headline over a report of a newspaper is no shorter. */
  private static final int SHORT_HEADLINE = 7;

  /** A newspaper reports what was in the last days. */
  private static final int NEWS_DAYS = 7;

  private final boolean secondLevel;
  private final boolean ofWeb;
  private final Optional<PageDate> issue;

  ReportOpenings(List<PrintedLine> lines) {
    this.secondLevel = secondLevelReports(lines);
    this.ofWeb = lines.stream().anyMatch(l -> l.is(LineRole.SOURCE));
    this.issue = PageHead.issue(lines);
  }

  /** Whether headings marked ## begin reports. */
  boolean secondLevel() {
    return secondLevel;
  }

  /**
   * Whether headings marked ## begin reports. They are subtitles below the one marked #, and
   * sections where that is the only report: several of them, none with a report's mark.
   */
  private static boolean secondLevelReports(List<PrintedLine> lines) {
    boolean first = false;
    int sections = 0;
    for (int i = 0; i < lines.size(); i++) {
      int level = lines.get(i).level();
      boolean subtitle = level == 2 && i > 0 && lines.get(i - 1).level() == 1;
      if (level == 1) {
        first = true;
      } else if (level > 2 || level == 2 && (!first || !subtitle && marksReport(lines, i + 1))) {
        return true;
      } else if (level == 2 && !subtitle) {
        sections++;
      }
    }
    return !first || sections == 1;
  }

  private static boolean marksReport(List<PrintedLine> lines, int i) {
    return i < lines.size()
        && (lines.get(i).is(LineRole.LEAD)
            || lines.get(i).is(LineRole.BYLINE)
            || lines.get(i).is(LineRole.SOURCE));
  }

  /**
   * A heading over a text that opens with its day: the next report, printed without a mark of its
   * own. On a page of web texts the heading is long, on one of a newspaper the day is just past, or
   * the text opens with its reporter.
   */
  boolean opens(List<PrintedLine> heading, PrintedLine text) {
    if (!text.is(LineRole.BODY)) {
      return false;
    }
    int length = heading.stream().mapToInt(l -> l.text().length()).sum();
    String t = new String(Script.plain(text.text()));
    Optional<MonthDay> day = openingDay(t);
    boolean news =
        length >= SHORT_HEADLINE
            && issue
                .filter(
                    i ->
                        day.filter(d -> isJustPast(d, i)).isPresent()
                            || t.startsWith(PageMarks.REPORTER))
                .isPresent();
    boolean web = length >= LONG_HEADLINE && ofWeb;
    return news || web && day.isPresent();
  }

  private static boolean isJustPast(MonthDay day, PageDate issue) {
    LocalDate date = day.atYear(issue.date().getYear());
    return !date.isAfter(issue.date()) && date.isAfter(issue.date().minusDays(NEWS_DAYS));
  }

  /** The day a text opens with: 4月16日; empty where it opens otherwise. */
  static Optional<MonthDay> openingDay(String t) {
    int month = PageMarks.indexOf(t, PageMarks.MONTH, Math.min(t.length(), 8));
    int day = PageMarks.indexOf(t, PageMarks.DAY, Math.min(t.length(), month + 4));
    boolean opens = month > 0 && day > month + 1 && Script.isDigit(t.charAt(0));
    if (!opens) {
      return Optional.empty();
    }
    try {
      int from = Math.max(0, month - 2);
      String digits =
          Script.isDigit(t.charAt(from)) ? t.substring(from, month) : t.substring(from + 1, month);
      return Optional.of(
          MonthDay.of(Integer.parseInt(digits), Integer.parseInt(t.substring(month + 1, day))));
    } catch (DateTimeException | NumberFormatException noDay) {
      return Optional.empty();
    }
  }
}
