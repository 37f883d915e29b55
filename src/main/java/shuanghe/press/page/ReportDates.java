package shuanghe.press.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.Doubt;
import shuanghe.model.Paragraph;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.Vocabulary;

/**
 * Finds the day each report of a page is of. The day stands at its beginning; where its year or
 * month is not printed, all evidence is weighed together: the day of issue, before which a report
 * is, and what it tells as done, after which it is. Where that leaves it open, there is no date.
 * Never from the clock.
 */
public final class ReportDates {

  /** A day so much older than the issue is one the report looks back on. */
  private static final int LOOKS_BACK = 15;

  private final Vocabulary words;

  public ReportDates(Vocabulary words) {
    this.words = words;
  }

  /** A report with the times of its text. */
  public record Report(FoundArticle article, ArticleTimes times) {}

  /** The date of each report of a page, in their order. */
  public List<ReportDate> of(Optional<Issue> issue, List<Report> reports) {
    List<ToldAsDone> page =
        reports.stream().flatMap(r -> ToldAsDone.of(r, words).stream()).toList();
    List<ReportDate> dates = new ArrayList<>();
    for (Report report : reports) {
      dates.add(date(issue, report, page));
    }
    List<ReportDate> trusted = dates.stream().map(d -> besideSettled(d, dates)).toList();
    Optional<ReportDate> latest =
        trusted.stream()
            .filter(d -> d.date().isPresent())
            .max(Comparator.comparing(d -> d.date().orElseThrow()));
    List<ReportDate> all = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      ReportDate d = trusted.get(i);
      Report report = reports.get(i);
      all.add(
          d.date().isPresent()
              ? d
              : latest
                  .flatMap(others -> besideOthers(report, others))
                  .orElseGet(() -> undated(d, latest, page)));
    }
    return all;
  }

  /**
   * The date of a row of an article table: as its column says, else as its text and the address of
   * its page do.
   */
  public ReportDate ofRow(Optional<LocalDate> column, String url, Report report) {
    Optional<Issue> issue =
        UrlDate.of(url).map(day -> new Issue(day, DateEvidence.ADDRESS.of(url)));
    return column
        .map(day -> settled(day, DateEvidence.COLUMN.of(), true, List.of()))
        .orElseGet(() -> of(issue, List.of(report)).getFirst());
  }

  /** A page is one day's paper: a date close to one whose year is settled is settled with it. */
  private static ReportDate besideSettled(ReportDate date, List<ReportDate> page) {
    boolean settled =
        date.date().isPresent()
            && page.stream()
                .filter(d -> d.date().isPresent() && d.anchor().doubt().isEmpty())
                .anyMatch(d -> isNear(d.date().get(), date.date().get()));
    return settled ? settled(date.date().get(), date.basis(), date.own(), List.of()) : date;
  }

  private static boolean isNear(LocalDate a, LocalDate b) {
    return !a.isBefore(b.minusDays(LOOKS_BACK)) && !a.isAfter(b.plusDays(LOOKS_BACK));
  }

  /** A day without a year within a month of what the page's other reports are dated. */
  private Optional<ReportDate> besideOthers(Report report, ReportDate latest) {
    LocalDate others = latest.date().orElseThrow();
    Optional<PrintedDay> printed = PrintedDay.of(report, words).filter(d -> d.year() == 0);
    Optional<LocalDate> date =
        printed
            .flatMap(d -> d.before(others.plusDays(LOOKS_BACK)))
            .filter(d -> isNear(d, others))
            .filter(
                d ->
                    ToldAsDone.of(report, words).stream()
                        .noneMatch(e -> e.firm() && e.end().isAfter(d)));
    return date.map(
        d ->
            settled(
                d,
                DateEvidence.YEAR_OF_OTHERS.of(printed.orElseThrow().basis()),
                true,
                latest.anchor().doubt()));
  }

  /** A report without a date is reckoned from the month of the others of its page. */
  private static ReportDate undated(
      ReportDate d, Optional<ReportDate> others, List<ToldAsDone> page) {
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

  private static TimeAnchor yearAfter(ToldAsDone done) {
    int year = done.end().plusDays(1).getYear();
    return new TimeAnchor(year, 0, 0, done.basis(), List.of(Doubt.YEAR_NOT_PRINTED));
  }

  private ReportDate date(Optional<Issue> pageIssue, Report report, List<ToldAsDone> page) {
    Optional<Issue> issue = issue(report.article()).or(() -> pageIssue);
    Optional<PrintedDay> printed =
        PrintedDay.of(report, words)
            .filter(d -> issue.isEmpty() || !d.looksBack(issue.get().date()))
            .filter(d -> issue.isEmpty() || !d.looksAhead(issue.get().date()))
            .filter(d -> !isOutrun(d, ToldAsDone.of(report, words)));
    if (printed.isEmpty()) {
      return issue.map(i -> ofIssue(i, report)).orElseGet(() -> open(DateEvidence.NONE.of()));
    }
    PrintedDay day = printed.get();
    if (day.year() > 0) {
      return day.printed()
          .map(d -> settled(d, day.basis(), true, List.of()))
          .orElseGet(() -> open(DateEvidence.NO_SUCH_DAY.of(day.basis())));
    }
    if (issue.isPresent()) {
      return day.before(issue.get().date())
          .map(
              d ->
                  settled(
                      d,
                      DateEvidence.YEAR_BY.of(day.basis(), issue.get().basis()),
                      true,
                      List.of()))
          .orElseGet(() -> open(DateEvidence.NO_SUCH_DAY.of(day.basis())));
    }
    List<ToldAsDone> own = ToldAsDone.of(report, words);
    boolean tells = own.stream().anyMatch(ToldAsDone::firm);
    Optional<ReportDate> found = byDone(day, tells ? own : page, ToldAsDone::firm);
    return found
        .or(() -> tells ? Optional.empty() : byDone(day, own, ToldAsDone::named))
        .orElseGet(() -> open(DateEvidence.OPEN.of(day.basis())));
  }

  /** The day of issue, or the one before it that the report begins with: 昨日. */
  private static ReportDate ofIssue(Issue issue, Report report) {
    Optional<TimeExpression> ago = PrintedDay.agoOf(report);
    LocalDate day = issue.date().plusDays(ago.map(e -> e.cut().from()).orElse(0));
    DateEvidence evidence = ago.isPresent() ? DateEvidence.AGO : DateEvidence.ISSUE;
    String basis = evidence.of(issue.basis());
    return new ReportDate(
        Optional.of(day), basis, false, TimeAnchor.of(issue.date(), basis, List.of()));
  }

  private static ReportDate settled(LocalDate date, String basis, boolean own, List<Doubt> doubt) {
    return new ReportDate(Optional.of(date), basis, own, TimeAnchor.of(date, basis, doubt));
  }

  private static ReportDate open(String basis) {
    return new ReportDate(Optional.empty(), basis, false, TimeAnchor.none(basis));
  }

  // year and month of a day

  /** The first such day behind all that is told as done, if that is firm enough to tell. */
  private static Optional<ReportDate> byDone(
      PrintedDay day, List<ToldAsDone> done, Predicate<ToldAsDone> telling) {
    Optional<ToldAsDone> firm =
        done.stream().filter(telling).max(Comparator.comparing(ToldAsDone::end));
    Optional<LocalDate> found = firm.flatMap(f -> day.after(f.end()));
    boolean contradicted =
        found.filter(d -> done.stream().anyMatch(e -> e.end().isAfter(d))).isPresent();
    return found
        .filter(d -> !contradicted)
        .map(
            d ->
                settled(
                    d,
                    DateEvidence.YEAR_BY.of(day.basis(), firm.orElseThrow().basis()),
                    true,
                    firm.orElseThrow().settles(day, d)
                        ? List.of()
                        : List.of(Doubt.YEAR_NOT_PRINTED)));
  }

  private static Optional<ToldAsDone> firmest(List<ToldAsDone> done) {
    return done.stream().filter(ToldAsDone::firm).max(Comparator.comparing(ToldAsDone::end));
  }

  /** A day whose year is printed, where the report tells of something done after it. */
  private static boolean isOutrun(PrintedDay day, List<ToldAsDone> done) {
    Optional<LocalDate> date = day.year() > 0 ? day.printed() : Optional.empty();
    return date.isPresent() && done.stream().anyMatch(d -> d.firm() && d.end().isAfter(date.get()));
  }

  /** The day on which a report's own source line says that it came out. */
  private static Optional<Issue> issue(FoundArticle article) {
    for (Passage passage : article.passages()) {
      if (passage.role() == Paragraph.Role.CREDIT) {
        String t = new String(passage.plain());
        Optional<LocalDate> date = SourceLine.isOne(t) ? SourceLine.date(t) : Optional.empty();
        if (date.isPresent()) {
          return Optional.of(
              new Issue(date.get(), DateEvidence.SOURCE_LINE.of(passage.firstLine())));
        }
      }
    }
    return Optional.empty();
  }
}
