package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.Paragraph;
import shuanghe.press.text.Script;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention.TimeMentionRole;
import shuanghe.press.text.Vocabulary;

/**
 * The day at the beginning of a report as it is printed.
 *
 * @param year 0 where it is not printed with it
 * @param month 0 where it is not printed with it
 * @param day day of the month
 * @param line of the page
 * @param surface the characters that print it
 * @param spot the sentence it stands in
 * @param marked whether the report's mark or the reporter's word says that it is the report's own
 */
record PrintedDay(
    int year, int month, int day, int line, String surface, Spot spot, boolean marked) {

  private static final int PARAGRAPHS = 3;

  /** A day so much older than the issue is one the report looks back on. */
  private static final int LOOKS_BACK = 15;

  /** A magazine comes out so long after what it reports. */
  private static final int LOOKS_BACK_OF_MAGAZINE = 92;

  private static final int NEWS_DAYS = 7;
  private static final int MONTHS_A_YEAR = 12;

  /**
   * A sentence by the line its passage begins on and where in that it begins.
   *
   * @param line line on which its passage begins, counted from 1
   * @param from offset of the sentence in the passage
   */
  record Spot(int line, int from) {

    /** The spot of the sentence around an offset of a passage. */
    static Spot of(Passage passage, int at) {
      int from = 0;
      for (int[] bounds : passage.sentences()) {
        from = bounds[0] <= at ? bounds[0] : from;
      }
      return new Spot(passage.firstLine(), from);
    }
  }

  /**
   * In its mark (新华社重庆9月1日电) or its first paragraphs, or below the picture where a report is
   * nothing else.
   */
  static Optional<PrintedDay> of(ReportDates.Report report, Vocabulary words) {
    int seen = 0;
    boolean picture =
        report.article().passages().stream().noneMatch(p -> p.role() == Paragraph.Role.BODY);
    for (Passage passage : report.article().passages()) {
      boolean head =
          passage.role() == Paragraph.Role.HEADLINE || passage.role() == Paragraph.Role.KICKER;
      Optional<PrintedDay> below =
          head ? of(passage, report.times(), words).filter(d -> d.year() > 0) : Optional.empty();
      if (below.isPresent()) {
        return below;
      }
      boolean mark = passage.role() == Paragraph.Role.BYLINE;
      boolean caption = picture && passage.role() == Paragraph.Role.CAPTION;
      if (passage.role() != Paragraph.Role.BODY && !mark && !caption) {
        continue;
      }
      if (!mark && ++seen > PARAGRAPHS) {
        return Optional.empty();
      }
      Optional<PrintedDay> day = of(passage, report.times(), words);
      if (day.isPresent()) {
        PrintedDay found = day.get().withYearOfPicture(report);
        return Optional.of(
            mark ? found.asMarked().unlessOpenedEarlier(report, passage) : found.asOpening(report));
      }
    }
    return Optional.empty();
  }

  /** The day with the year that the words of a picture of the same day print. */
  private PrintedDay withYearOfPicture(ReportDates.Report report) {
    if (year > 0) {
      return this;
    }
    return report.article().passages().stream()
        .filter(p -> p.role() == Paragraph.Role.CAPTION)
        .flatMap(
            p ->
                report.times().in(p).stream()
                    .filter(e -> isOfReport(e) && e.year().isPrinted())
                    .map(e -> printed(e, p)))
        .filter(d -> d.month == month && d.day == day)
        .map(d -> new PrintedDay(d.year, month, day, line, surface, spot, marked))
        .findFirst()
        .orElse(this);
  }

  /**
   * The day as the report's own where its text opens with it and tells no other: a site may print
   * it again long after.
   */
  private PrintedDay asOpening(ReportDates.Report report) {
    List<DayInPassage> days =
        report.article().passages().stream()
            .filter(p -> p.role() == Paragraph.Role.BODY)
            .flatMap(
                p ->
                    report.times().in(p).stream()
                        .filter(e -> e.cut().form() == TimeForm.DAY)
                        .map(e -> new DayInPassage(e, p)))
            .toList();
    boolean opens =
        !days.isEmpty()
            && days.getFirst().opensText(report)
            && days.stream().allMatch(d -> d.isSame(this));
    return opens ? asMarked() : this;
  }

  /**
   * The day of a report's mark, or that with which its text opens, where it was in the days before:
   * 某某网重庆7月9日讯 7月8日,新港开港.
   */
  private PrintedDay unlessOpenedEarlier(ReportDates.Report report, Passage mark) {
    return report.article().passages().stream()
        .dropWhile(p -> p != mark)
        .filter(p -> p.role() == Paragraph.Role.BODY)
        .limit(1)
        .flatMap(p -> first(p, report.times(), e -> e.start() <= 1 && isOfReport(e)).stream())
        .filter(d -> d.month == month && d.day < day && d.day >= day - NEWS_DAYS)
        .map(d -> new PrintedDay(year, d.month, d.day, d.line, d.surface, d.spot, true))
        .findFirst()
        .orElse(this);
  }

  /**
   * The day in the first sentence of a report from which on something holds, where it is one of the
   * last days before the issue: 3月10日起,新办法施行.
   */
  static Optional<PrintedDay> sinceOf(ReportDates.Report report, LocalDate issue) {
    return report.article().passages().stream()
        .filter(p -> p.role() == Paragraph.Role.BODY)
        .limit(1)
        .flatMap(
            p ->
                first(
                    p,
                    report.times(),
                    e -> isInFirstSentence(e, p) && e.role() == TimeMentionRole.SINCE)
                    .stream())
        .filter(d -> d.month > 0 && d.year == 0)
        .filter(d -> d.isNews(issue))
        .findFirst();
  }

  /** A day in a passage of a report's text. */
  private record DayInPassage(TimeExpression time, Passage passage) {

    boolean opensText(ReportDates.Report report) {
      return time.start() <= 1
          && report.article().passages().stream()
              .filter(p -> p.role() == Paragraph.Role.BODY)
              .findFirst()
              .filter(p -> p == passage)
              .isPresent();
    }

    boolean isSame(PrintedDay other) {
      PrintedDay own = printed(time, passage);
      return own.day == other.day && own.month == other.month;
    }
  }

  /** The first time of a passage, where it is such a day. */
  private static Optional<PrintedDay> first(
      Passage passage, ArticleTimes times, Predicate<TimeExpression> wanted) {
    return times.in(passage).stream()
        .limit(1)
        .filter(e -> e.cut().form() == TimeForm.DAY && wanted.test(e))
        .map(e -> printed(e, passage))
        .findFirst();
  }

  /** The day told from that of issue with which a report begins: 昨日, 今天. */
  static Optional<TimeExpression> agoOf(ReportDates.Report report) {
    for (Passage passage : report.article().passages()) {
      if (passage.role() == Paragraph.Role.BODY) {
        return report.times().in(passage).stream()
            .limit(1)
            .filter(e -> isInFirstSentence(e, passage) || opensSentenceOfReporter(e, passage))
            .filter(e -> e.cut().form() == TimeForm.DAY_AGO && e.cut().from() <= 0)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /**
   * The day of a month that is not named with which a report or its second sentence begins, 22日,
   * 新站开通, which is marked as the report's own, or that its first sentence tells.
   */
  static Optional<PrintedDay> bareOf(ReportDates.Report report) {
    for (Passage passage : report.article().passages()) {
      if (passage.role() == Paragraph.Role.BODY) {
        return report.times().in(passage).stream()
            .limit(1)
            .filter(e -> isInFirstSentence(e, passage) || opensSentence(e, passage))
            .filter(e -> e.role() == TimeMentionRole.DURING)
            .filter(e -> e.cut().form() == TimeForm.DAY && e.cut().from() == 0)
            .map(
                e ->
                    opensSentence(e, passage)
                        ? printed(e, passage).asMarked()
                        : printed(e, passage))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isInFirstSentence(TimeExpression e, Passage passage) {
    return e.end() <= passage.sentences().getFirst()[1];
  }

  /** 昨日,记者从港口获悉,…. */
  private static boolean opensSentenceOfReporter(TimeExpression e, Passage passage) {
    return opensSentence(e, passage) && passage.text().startsWith(PageMarks.REPORTER, e.end() + 1);
  }

  private static boolean opensSentence(TimeExpression e, Passage passage) {
    return passage.sentences().stream()
        .limit(2)
        .anyMatch(s -> e.start() >= s[0] && e.start() <= s[0] + 1);
  }

  /** The first day of a passage, or that beside the reporter's word. */
  private static Optional<PrintedDay> of(Passage passage, ArticleTimes times, Vocabulary words) {
    Optional<PrintedDay> first = Optional.empty();
    for (TimeExpression e : times.in(passage)) {
      if (!isOfReport(e) || isOfPicture(e, passage)) {
        continue;
      }
      boolean reporter = words.tellsReporter(passage.plain(), e);
      PrintedDay day = printed(e, passage);
      if (reporter) {
        return Optional.of(day.asMarked());
      }
      first = first.or(() -> Optional.of(day));
    }
    return first;
  }

  /** Whether a time has the form in which reports give their day. */
  static boolean isOfReport(TimeExpression e) {
    TimeForm form = e.cut().form();
    boolean day =
        (form == TimeForm.DAY || form == TimeForm.DAYS) && e.cut().from() > 0
            || form == TimeForm.DAY_AGO && e.cut().fromDay() > 0;
    boolean other = e.year().reference() == Reference.OF_REPORT;
    return day && e.role() == TimeMentionRole.DURING && !e.ahead() && !other;
  }

  /** Whether it is the day on which a picture was taken, which may be years before: (3月5日摄). */
  private static boolean isOfPicture(TimeExpression e, Passage passage) {
    char[] plain = passage.plain();
    return PageMarks.CAPTION_ENDS.stream()
        .filter(taken -> passage.text().startsWith(taken, e.end()))
        .map(taken -> e.end() + taken.length())
        .anyMatch(end -> end == plain.length || !Script.isHan(plain[end]));
  }

  private static PrintedDay printed(TimeExpression e, Passage passage) {
    boolean ago = e.cut().form() == TimeForm.DAY_AGO;
    boolean range = e.cut().form() == TimeForm.DAYS;
    int month = ago ? 0 : range && e.cut().to() > 0 ? e.cut().to() : e.cut().from();
    int day = range ? e.cut().toDay() : e.cut().fromDay();
    return new PrintedDay(
        e.year().isPrinted() ? e.year().number() : 0,
        month,
        day,
        passage.lineAt(e.start()),
        surface(passage, e),
        Spot.of(passage, e.start()),
        false);
  }

  private PrintedDay asMarked() {
    return new PrintedDay(year, month, day, line, surface, spot, true);
  }

  static String surface(Passage passage, TimeExpression e) {
    return new String(passage.plain(), e.start(), e.end() - e.start());
  }

  String basis() {
    return DateEvidence.DAY.of(line, surface);
  }

  /** The date where the year is printed and there is such a day. */
  Optional<LocalDate> printed() {
    return in(year, month);
  }

  /** The first such day at or behind another. */
  Optional<LocalDate> after(LocalDate end) {
    YearMonth begin = YearMonth.from(end);
    for (int i = 0; i <= MONTHS_A_YEAR; i++) {
      YearMonth m = begin.plusMonths(i);
      if (month == 0 || month == m.getMonthValue()) {
        Optional<LocalDate> found = in(m.getYear(), m.getMonthValue());
        if (found.filter(d -> !d.isBefore(end)).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The last such day up to the day of issue. */
  Optional<LocalDate> before(LocalDate issue) {
    LocalDate last = issue.plusDays(1);
    YearMonth begin = YearMonth.from(last);
    for (int i = 0; i <= MONTHS_A_YEAR; i++) {
      YearMonth m = begin.minusMonths(i);
      if (month == 0 || month == m.getMonthValue()) {
        Optional<LocalDate> found = in(m.getYear(), m.getMonthValue());
        if (found.filter(d -> !d.isAfter(last)).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> in(int inYear, int inMonth) {
    try {
      return Optional.of(LocalDate.of(inYear, inMonth, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether it is one that a report of the issue only looks back on. */
  boolean looksBack(LocalDate issue, boolean magazine) {
    if (marked) {
      return false; // a site may print a report again long after
    }
    Optional<LocalDate> date = year > 0 ? printed() : before(issue);
    return date.filter(
            d -> d.isBefore(issue.minusDays(magazine ? LOOKS_BACK_OF_MAGAZINE : LOOKS_BACK)))
        .isPresent();
  }

  /** Whether it is one of the last days before the issue. */
  boolean isNews(LocalDate issue) {
    return before(issue).filter(day -> day.isAfter(issue.minusDays(NEWS_DAYS))).isPresent();
  }

  /** A day announced: a notice gives the day from which it holds, which is after its own. */
  boolean looksAhead(LocalDate issue) {
    return year > 0 && printed().filter(d -> d.isAfter(issue.plusDays(1))).isPresent();
  }
}
