package shuanghe.press.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Doubt;
import shuanghe.model.Paragraph;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.Vocabulary;

/**
 * Date of each report of a page. The day stands at its beginning; where its year or month is not
 * printed, all evidence is weighed together: the day of issue, before which a report is, and what
 * it tells as done, after which it is. Where that leaves it open, there is no date. Never from the
 * clock.
 */
public final class ReportDates {

  private final Vocabulary words;

  /** Dates by the given words. */
  public ReportDates(Vocabulary words) {
    this.words = words;
  }

  /**
   * A report with the times of its text.
   *
   * @param article the report as it was found on its page
   * @param times its expressions of time
   */
  public record Report(FoundArticle article, ArticleTimes times) {}

  /**
   * The date of each report of a page, in their order.
   *
   * @param file the page's, for the account
   */
  public List<ReportDate> of(
      Optional<PageDate> issue, List<Report> reports, String file, RuleTrace trace) {
    List<List<PastEvent>> told = reports.stream().map(r -> PastEvent.of(r, words)).toList();
    List<PastEvent> page = told.stream().flatMap(List::stream).toList();
    List<DateRules.UndatedReport> asked = new ArrayList<>();
    List<ReportDate> dates = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      asked.add(asked(issue, reports.get(i), told.get(i), page));
      dates.add(DateRules.decided(asked.get(i)));
    }
    List<ReportDate> trusted = dates.stream().map(d -> besideSettled(d, dates)).toList();
    Optional<ReportDate> latest =
        trusted.stream()
            .filter(d -> d.date().isPresent())
            .max(Comparator.comparing(d -> d.date().orElseThrow()));
    List<ReportDate> all = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      boolean found = trusted.get(i).date().isPresent();
      DateRules.UndatedReport last = found ? asked.get(i) : asked.get(i).beside(latest);
      ReportDate date = found ? trusted.get(i) : DateRules.decided(last);
      DateRules.keep(last, file, trace);
      all.add(date.date().isPresent() ? date : undated(date, latest, page));
    }
    return all;
  }

  /**
   * The date of a row of an article table: as its column says, else as its text and the address of
   * its page do.
   */
  public ReportDate ofRow(Optional<LocalDate> column, String url, Report report) {
    Optional<PageDate> issue =
        UrlDate.of(url).map(day -> new PageDate(day, DateEvidence.ADDRESS.of(url)));
    return column
        .map(day -> DateRules.printed(day, DateEvidence.COLUMN.of(), List.of()))
        .orElseGet(() -> of(issue, List.of(report), "", RuleTrace.OFF).getFirst());
  }

  /** A page is one day's paper: a date close to one whose year is settled is settled with it. */
  private static ReportDate besideSettled(ReportDate date, List<ReportDate> page) {
    boolean settled =
        date.date().isPresent()
            && page.stream()
                .filter(d -> d.date().isPresent() && d.anchor().doubt().isEmpty())
                .anyMatch(d -> DateRules.isNear(d.date().get(), date.date().get()));
    return settled
        ? new ReportDate(
            date.date(),
            date.basis(),
            date.own(),
            TimeAnchor.of(date.date().get(), date.basis(), List.of()))
        : date;
  }

  /** A report without a date is reckoned from the month of the others of its page. */
  private static ReportDate undated(
      ReportDate d, Optional<ReportDate> others, List<PastEvent> page) {
    TimeAnchor anchor =
        others
            .map(
                o ->
                    TimeAnchor.ofMonth(
                        YearMonth.from(o.date().orElseThrow()),
                        DateEvidence.OTHERS.of(),
                        o.anchor().doubt()))
            .or(() -> firmest(page).map(ReportDates::yearAfter))
            .orElse(d.anchor());
    return new ReportDate(Optional.empty(), d.basis(), false, anchor);
  }

  private static TimeAnchor yearAfter(PastEvent done) {
    int year = done.end().plusDays(1).getYear();
    return new TimeAnchor(year, 0, 0, done.basis(), List.of(Doubt.YEAR_NOT_PRINTED));
  }

  private DateRules.UndatedReport asked(
      Optional<PageDate> pageIssue, Report report, List<PastEvent> own, List<PastEvent> page) {
    Optional<PageDate> issue = issue(report.article()).or(() -> pageIssue);
    boolean magazine =
        report.article().passages().stream()
            .filter(p -> p.role() == Paragraph.Role.CREDIT)
            .anyMatch(p -> SourceLine.isOfMagazine(new String(p.plain())));
    Optional<PrintedDay> printed =
        PrintedDay.of(report, words)
            .filter(d -> issue.isEmpty() || !d.looksBack(issue.get().date(), magazine))
            .filter(d -> issue.isEmpty() || !d.looksAhead(issue.get().date()))
            .filter(d -> !isOutrun(d, own))
            .or(() -> issue.flatMap(i -> PrintedDay.sinceOf(report, i.date())));
    Optional<PastEvent> planned =
        issue.isEmpty() && printed.isPresent()
            ? PastEvent.planned(report, words)
            : Optional.empty();
    return new DateRules.UndatedReport(
        report, issue, printed, own, page, planned, Optional.empty());
  }

  private static Optional<PastEvent> firmest(List<PastEvent> done) {
    return done.stream().filter(PastEvent::firm).max(Comparator.comparing(PastEvent::end));
  }

  /**
   * A day whose year is printed, where the report tells of something done after it; a harvest of
   * the same year, 2025年夏粮, may be in by then.
   */
  private static boolean isOutrun(PrintedDay day, List<PastEvent> done) {
    Optional<LocalDate> date = day.year() > 0 ? day.printed() : Optional.empty();
    return date.isPresent()
        && done.stream()
            .filter(d -> !d.end().equals(date.get().with(TemporalAdjusters.lastDayOfYear())))
            .anyMatch(d -> d.firm() && d.end().isAfter(date.get()));
  }

  /**
   * The day on which a report's own source line says that it was written, or else came out, of two
   * the later; where one names a day without its year, the last such day before that of the page.
   */
  public static Optional<PageDate> issue(FoundArticle article) {
    Optional<PageDate> latest = Optional.empty();
    for (Passage passage : article.passages()) {
      if (passage.role() == Paragraph.Role.CREDIT) {
        String t = new String(passage.plain());
        Optional<LocalDate> date = SourceLine.isOne(t) ? SourceLine.date(t) : Optional.empty();
        if (date.isPresent() && PageMarks.WRITTEN_LABELS.stream().anyMatch(t::startsWith)) {
          return date.map(d -> new PageDate(d, DateEvidence.SOURCE_LINE.of(passage.firstLine())));
        }
        boolean later =
            date.isPresent()
                && latest
                    .filter(
                        l ->
                            !date.get().isAfter(l.date())
                                || !DateRules.isNear(date.get(), l.date()))
                    .isEmpty();
        if (later) {
          latest =
              Optional.of(
                  new PageDate(date.get(), DateEvidence.SOURCE_LINE.of(passage.firstLine())));
        }
      }
    }
    Optional<PageDate> page = latest;
    return page.flatMap(day -> yearless(article, day)).or(() -> page);
  }

  private static Optional<PageDate> yearless(FoundArticle article, PageDate page) {
    return article.passages().stream()
        .filter(p -> p.role() == Paragraph.Role.CREDIT)
        .flatMap(
            p ->
                SourceLine.yearlessDay(new String(p.plain()))
                    .map(day -> day.atYear(page.date().getYear()))
                    .map(day -> day.isAfter(page.date()) ? day.minusYears(1) : day)
                    .map(day -> new PageDate(day, DateEvidence.SOURCE_LINE.of(p.firstLine())))
                    .stream())
        .findFirst();
  }
}
