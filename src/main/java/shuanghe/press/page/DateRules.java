package shuanghe.press.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.Doubt;
import shuanghe.model.Place;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.TimeExpression;

/** The rules by which the day of a report of a page is found; the last one always holds. */
final class DateRules {

  /** The months in which the work of the next year, and of the year itself, is planned. */
  private static final int PLANS_FROM = 10;

  private static final int PLANS_UP_TO = 3;

  /** A day so far from another of the page is not the same paper's. */
  private static final int NEAR = 15;

  /**
   * Report whose date the rules decide, with the evidence for it.
   *
   * @param report the report
   * @param issue the day it came out, or the page
   * @param printed the day at its beginning that is neither looked back nor ahead to
   * @param own what it tells as done
   * @param page what all reports of the page tell as done
   * @param planned the last year whose work it plans
   * @param others the latest dated report of the page, once the others are known
   */
  record UndatedReport(
      ReportDates.Report report,
      Optional<PageDate> issue,
      Optional<PrintedDay> printed,
      List<PastEvent> own,
      List<PastEvent> page,
      Optional<PastEvent> planned,
      Optional<ReportDate> others) {

    UndatedReport beside(Optional<ReportDate> dated) {
      return new UndatedReport(report, issue, printed, own, page, planned, dated);
    }

    PrintedDay day() {
      return printed.orElseThrow();
    }

    /** Whether it prints a day without its year, and nothing says when it came out. */
    private boolean isYearless() {
      return issue.isEmpty() && printed.filter(d -> d.year() == 0).isPresent();
    }

    private boolean tells() {
      return own.stream().anyMatch(PastEvent::firm);
    }

    private Optional<TimeExpression> ago() {
      return PrintedDay.agoOf(report);
    }
  }

  static final RuleList<UndatedReport, ReportDate> RULES =
      RuleList.of(
          "date",
          new Rule<>(
              "year-printed",
              a -> a.printed().filter(d -> d.year() > 0).flatMap(PrintedDay::printed).isPresent(),
              a -> printed(a.day().printed().orElseThrow(), a.day().basis(), List.of())),
          new Rule<>(
              "year-of-issue",
              a -> ofIssueYear(a).isPresent(),
              a ->
                  printed(
                      ofIssueYear(a).orElseThrow(),
                      DateEvidence.YEAR_BY.of(a.day().basis(), a.issue().orElseThrow().basis()),
                      List.of())),
          new Rule<>(
              "no-such-day",
              a -> a.printed().isPresent() && !a.isYearless(),
              a -> open(DateEvidence.NO_SUCH_DAY.of(a.day().basis()))),
          new Rule<>(
              "before-issue",
              a -> a.issue().isPresent() && a.ago().isPresent(),
              a -> ofIssue(a, a.ago().orElseThrow().cut().from(), DateEvidence.AGO)),
          new Rule<>(
              "month-of-issue",
              a -> bareDay(a).isPresent(),
              a ->
                  printed(
                      bareDay(a).orElseThrow(),
                      DateEvidence.YEAR_BY.of(
                          PrintedDay.bareOf(a.report()).orElseThrow().basis(),
                          a.issue().orElseThrow().basis()),
                      List.of())),
          new Rule<>("issue", a -> a.issue().isPresent(), a -> ofIssue(a, 0, DateEvidence.ISSUE)),
          new Rule<>(
              "behind-what-is-done",
              a -> behindDone(a).isPresent(),
              a -> behindDone(a).orElseThrow()),
          new Rule<>(
              "behind-year-named",
              a -> behindNamed(a).isPresent(),
              a -> behindNamed(a).orElseThrow()),
          new Rule<>(
              "year-of-plan", a -> besidePlan(a).isPresent(), a -> besidePlan(a).orElseThrow()),
          new Rule<>(
              "year-of-others",
              a -> besideOthers(a).isPresent(),
              a -> besideOthers(a).orElseThrow()),
          new Rule<>(
              "year-open",
              a -> a.printed().isPresent(),
              a -> open(DateEvidence.OPEN.of(a.day().basis()))),
          new Rule<>("no-day", a -> true, a -> open(DateEvidence.NONE.of())));

  private DateRules() {}

  /** Day of a report by the first rule that holds. */
  static ReportDate decided(UndatedReport asked) {
    return RULES.first(asked).orElseThrow().decides().apply(asked);
  }

  /** Keeps which rule decided. */
  static void keep(UndatedReport asked, String file, RuleTrace trace) {
    if (!trace.isKept()) {
      return;
    }
    FoundArticle article = asked.report().article();
    int line = asked.printed().map(PrintedDay::line).orElseGet(article::firstLine);
    trace.decided(
        RULES,
        RULES.first(asked).orElseThrow(),
        asked,
        new Place(file, line),
        () -> asked.printed().map(PrintedDay::surface).orElseGet(article::title));
  }

  /** The day that a report prints itself, at least in part. */
  static ReportDate printed(LocalDate date, String basis, List<Doubt> doubt) {
    return new ReportDate(Optional.of(date), basis, true, TimeAnchor.of(date, basis, doubt));
  }

  private static ReportDate open(String basis) {
    return new ReportDate(Optional.empty(), basis, false, TimeAnchor.none(basis));
  }

  /** The last such day up to the day of issue. */
  private static Optional<LocalDate> ofIssueYear(UndatedReport a) {
    return a.printed()
        .filter(d -> d.year() == 0)
        .flatMap(d -> a.issue().flatMap(i -> d.before(i.date())));
  }

  /** The day of issue, or the one before it that the report begins with: 昨日. */
  private static ReportDate ofIssue(UndatedReport a, int days, DateEvidence evidence) {
    PageDate issue = a.issue().orElseThrow();
    String basis = evidence.of(issue.basis());
    return new ReportDate(
        Optional.of(issue.date().plusDays(days)),
        basis,
        false,
        TimeAnchor.of(issue.date(), basis, List.of()));
  }

  private static Optional<LocalDate> bareDay(UndatedReport a) {
    return a.issue()
        .map(PageDate::date)
        .flatMap(
            issue ->
                PrintedDay.bareOf(a.report())
                    .filter(d -> d.marked() || d.isNews(issue))
                    .flatMap(d -> d.before(issue)));
  }

  private static Optional<ReportDate> behindDone(UndatedReport a) {
    return a.isYearless()
        ? byDone(a.day(), a.tells() ? a.own() : a.page(), PastEvent::firm)
        : Optional.empty();
  }

  private static Optional<ReportDate> behindNamed(UndatedReport a) {
    return a.isYearless() && !a.tells()
        ? byDone(a.day(), a.own(), PastEvent::named)
        : Optional.empty();
  }

  /**
   * The first such day behind all that is told as done, if that is firm enough to tell; a month or
   * a quarter is reported on some days before it ends: 3月19日, 截至一季度末.
   */
  private static Optional<ReportDate> byDone(
      PrintedDay day, List<PastEvent> done, Predicate<PastEvent> telling) {
    Optional<PastEvent> firm =
        done.stream().filter(telling).max(Comparator.comparing(PastEvent::end));
    boolean period = firm.filter(f -> f.settles() == PastEvent.Settles.WHILE_NEW).isPresent();
    int early = period && day.month() > 0 ? NEAR : 0;
    Optional<LocalDate> found = firm.flatMap(f -> day.after(f.end().minusDays(early)));
    boolean contradicted =
        found
            .filter(d -> done.stream().anyMatch(e -> e.end().isAfter(d.plusDays(early))))
            .isPresent();
    return found
        .filter(d -> !contradicted)
        .map(
            d ->
                printed(
                    d,
                    DateEvidence.YEAR_BY.of(day.basis(), firm.orElseThrow().basis()),
                    firm.orElseThrow().settles(day, d)
                        ? List.of()
                        : List.of(Doubt.YEAR_NOT_PRINTED)));
  }

  /**
   * The work of a year is planned in its first months or in the last of the year before; where the
   * report tells of something done later, the plan says nothing.
   */
  private static Optional<ReportDate> besidePlan(UndatedReport a) {
    if (!a.isYearless() || a.planned().isEmpty() || a.day().month() == 0) {
      return Optional.empty();
    }
    PastEvent plan = a.planned().get();
    boolean late = a.day().month() >= PLANS_FROM;
    if (!late && a.day().month() > PLANS_UP_TO) {
      return Optional.empty();
    }
    return a.day()
        .after(plan.end().minusYears(late ? 1 : 0))
        .filter(d -> a.own().stream().noneMatch(e -> e.end().isAfter(d)))
        .map(
            d ->
                printed(
                    d,
                    DateEvidence.YEAR_BY.of(a.day().basis(), plan.basis()),
                    List.of(Doubt.YEAR_NOT_PRINTED)));
  }

  /** A day without a year within a month of what the page's other reports are dated. */
  private static Optional<ReportDate> besideOthers(UndatedReport a) {
    if (a.others().isEmpty() || !a.isYearless()) {
      return Optional.empty();
    }
    ReportDate latest = a.others().orElseThrow();
    LocalDate others = latest.date().orElseThrow();
    return a.day()
        .before(others.plusDays(NEAR))
        .filter(d -> isNear(d, others))
        .filter(d -> a.own().stream().noneMatch(e -> e.firm() && e.end().isAfter(d)))
        .map(
            d ->
                printed(
                    d, DateEvidence.YEAR_OF_OTHERS.of(a.day().basis()), latest.anchor().doubt()));
  }

  /** Whether two days may be of one paper. */
  static boolean isNear(LocalDate a, LocalDate b) {
    return !a.isBefore(b.minusDays(NEAR)) && !a.isAfter(b.plusDays(NEAR));
  }
}
