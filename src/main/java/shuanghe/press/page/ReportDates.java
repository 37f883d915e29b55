package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import shuanghe.model.Doubt;
import shuanghe.model.Paragraph;
import shuanghe.press.text.Script;
import shuanghe.press.text.TimeAnchor;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.TimeExpression.Form;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeMention.Role;
import shuanghe.press.text.Vocabulary;

/**
 * Finds the day each report of a page is of. The day stands at its beginning; where its year or
 * month is not printed, all evidence is weighed together: the day of issue, before which a report
 * is, and what it tells as done, after which it is. Where that leaves it open, there is no date.
 * Never from the clock.
 */
public final class ReportDates {

  private static final int PARAGRAPHS = 3;

  /** A day so much older than the issue is one the report looks back on. */
  private static final int LOOKS_BACK = 15;

  private static final int MONTHS_A_YEAR = 12;

  /** A period is reported on within so many months. */
  private static final int REPORTED_WITHIN = 3;

  private final Vocabulary words;

  public ReportDates(Vocabulary words) {
    this.words = words;
  }

  /** A report with the times of its text. */
  public record Report(FoundArticle article, ArticleTimes times) {}

  /**
   * What is told as done.
   *
   * @param end the day on which it ended
   * @param firm whether it is a period reported on, or a name with its year, rather than an event
   *     of some past year
   * @param named whether, with nothing firm, it still tells the year: 9月5日,2022年度会议召开
   * @param settles where it leaves no doubt of the year of a day behind it
   * @param spot the sentence it stands in
   */
  private record Done(
      LocalDate end, boolean firm, boolean named, Settles settles, Spot spot, String basis) {}

  /** Where what is told as done leaves no doubt of the year of the day of a report. */
  private enum Settles {
    /** Nowhere: what began long ago may go on for years. */
    NOWHERE,
    /** In its own sentence: 9月5日,2023年…大会开幕. */
    IN_SENTENCE,
    /** As long as it is still reported on: 12月3日, and 2021年1—11月. */
    WHILE_NEW
  }

  /** A sentence by the line its passage begins on and where in that it begins. */
  private record Spot(int line, int from) {

    static Spot of(Passage passage, int at) {
      int from =
          passage.sentences().stream().filter(b -> b[0] <= at).mapToInt(b -> b[0]).max().orElse(0);
      return new Spot(passage.firstLine(), from);
    }
  }

  /** A day as printed; year and month 0 where they are not printed with it. */
  private record PrintedDay(int year, int month, int day, int line, String surface, Spot spot) {

    String basis() {
      return "第" + line + "行“" + surface + "”";
    }
  }

  /** The date of each report of a page, in their order. */
  public List<ReportDate> of(Optional<Issue> issue, List<Report> reports) {
    List<Done> page = reports.stream().flatMap(r -> done(r).stream()).toList();
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

  /** The date of a row of an article table: as its column says, else as its text does. */
  public ReportDate ofRow(Optional<LocalDate> column, Report report) {
    return column
        .map(day -> settled(day, "表中日期列", true, List.of()))
        .orElseGet(() -> of(Optional.empty(), List.of(report)).getFirst());
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
    Optional<PrintedDay> printed = day(report).filter(d -> d.year() == 0);
    Optional<LocalDate> date =
        printed
            .flatMap(d -> before(d, others.plusDays(LOOKS_BACK)))
            .filter(d -> isNear(d, others))
            .filter(d -> done(report).stream().noneMatch(e -> e.firm() && e.end().isAfter(d)));
    return date.map(
        d ->
            settled(
                d, printed.orElseThrow().basis() + "，年份据同版其他报道", true, latest.anchor().doubt()));
  }

  /** A report without a date is reckoned from the month of the others of its page. */
  private static ReportDate undated(ReportDate d, Optional<ReportDate> others, List<Done> page) {
    TimeAnchor anchor =
        others
            .map(
                o ->
                    TimeAnchor.ofMonth(
                        YearMonth.from(o.date().orElseThrow()), "同版其他报道", o.anchor().doubt()))
            .or(() -> firmest(page).map(ReportDates::yearAfter))
            .orElse(d.anchor());
    return new ReportDate(Optional.empty(), d.basis(), false, anchor);
  }

  private static TimeAnchor yearAfter(Done done) {
    int year = done.end().plusDays(1).getYear();
    return new TimeAnchor(year, 0, 0, done.basis(), List.of(Doubt.YEAR_NOT_PRINTED));
  }

  private ReportDate date(Optional<Issue> pageIssue, Report report, List<Done> page) {
    Optional<Issue> issue = issue(report.article()).or(() -> pageIssue);
    Optional<PrintedDay> printed =
        day(report)
            .filter(d -> issue.isEmpty() || !looksBack(d, issue.get().date()))
            .filter(d -> issue.isEmpty() || !looksAhead(d, issue.get().date()))
            .filter(d -> !isOutrun(d, done(report)));
    if (printed.isEmpty()) {
      return issue
          .map(i -> settled(i.date(), "文中无日期，据" + i.basis(), false, List.of()))
          .orElseGet(() -> open("文首未见日期"));
    }
    PrintedDay day = printed.get();
    if (day.year() > 0) {
      return in(day, day.year(), day.month())
          .map(d -> settled(d, day.basis(), true, List.of()))
          .orElseGet(() -> open(day.basis() + "，无此日期"));
    }
    if (issue.isPresent()) {
      return before(day, issue.get().date())
          .map(d -> settled(d, day.basis() + "，年份据" + issue.get().basis(), true, List.of()))
          .orElseGet(() -> open(day.basis() + "，无此日期"));
    }
    List<Done> own = done(report);
    boolean tells = own.stream().anyMatch(Done::firm);
    Optional<ReportDate> found = byDone(day, tells ? own : page, Done::firm);
    return found
        .or(() -> tells ? Optional.empty() : byDone(day, own, Done::named))
        .orElseGet(() -> open(day.basis() + "，版面未见可据以推定年份之处"));
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
      PrintedDay day, List<Done> done, Predicate<Done> telling) {
    Optional<Done> firm = done.stream().filter(telling).max(Comparator.comparing(Done::end));
    Optional<LocalDate> found = firm.flatMap(f -> after(day, f.end()));
    boolean contradicted =
        found.filter(d -> done.stream().anyMatch(e -> e.end().isAfter(d))).isPresent();
    return found
        .filter(d -> !contradicted)
        .map(
            d ->
                settled(
                    d,
                    day.basis() + "，年份据" + firm.orElseThrow().basis(),
                    true,
                    settles(firm.orElseThrow(), day, d)
                        ? List.of()
                        : List.of(Doubt.YEAR_NOT_PRINTED)));
  }

  private static boolean settles(Done done, PrintedDay day, LocalDate date) {
    return switch (done.settles()) {
      case NOWHERE -> false;
      case IN_SENTENCE -> done.spot().equals(day.spot());
      case WHILE_NEW -> !date.isAfter(done.end().plusMonths(REPORTED_WITHIN));
    };
  }

  private static Optional<Done> firmest(List<Done> done) {
    return done.stream().filter(Done::firm).max(Comparator.comparing(Done::end));
  }

  private static Optional<LocalDate> after(PrintedDay day, LocalDate end) {
    YearMonth month = YearMonth.from(end);
    for (int i = 0; i <= MONTHS_A_YEAR; i++) {
      YearMonth m = month.plusMonths(i);
      if (day.month() == 0 || day.month() == m.getMonthValue()) {
        Optional<LocalDate> found = in(day, m.getYear(), m.getMonthValue());
        if (found.filter(d -> !d.isBefore(end)).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> before(PrintedDay day, LocalDate issue) {
    LocalDate last = issue.plusDays(1);
    YearMonth month = YearMonth.from(last);
    for (int i = 0; i <= MONTHS_A_YEAR; i++) {
      YearMonth m = month.minusMonths(i);
      if (day.month() == 0 || day.month() == m.getMonthValue()) {
        Optional<LocalDate> found = in(day, m.getYear(), m.getMonthValue());
        if (found.filter(d -> !d.isAfter(last)).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> in(PrintedDay day, int year, int month) {
    try {
      return Optional.of(LocalDate.of(year, month, day.day()));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean looksBack(PrintedDay day, LocalDate issue) {
    Optional<LocalDate> date =
        day.year() > 0 ? in(day, day.year(), day.month()) : before(day, issue);
    return date.filter(d -> d.isBefore(issue.minusDays(LOOKS_BACK))).isPresent();
  }

  /** A day announced: a notice gives the day from which it holds, which is after its own. */
  private static boolean looksAhead(PrintedDay day, LocalDate issue) {
    return day.year() > 0
        && in(day, day.year(), day.month()).filter(d -> d.isAfter(issue.plusDays(1))).isPresent();
  }

  /** A day whose year is printed, where the report tells of something done after it. */
  private static boolean isOutrun(PrintedDay day, List<Done> done) {
    Optional<LocalDate> date = day.year() > 0 ? in(day, day.year(), day.month()) : Optional.empty();
    return date.isPresent() && done.stream().anyMatch(d -> d.firm() && d.end().isAfter(date.get()));
  }

  /** The day on which a report's own source line says that it came out. */
  private static Optional<Issue> issue(FoundArticle article) {
    for (Passage passage : article.passages()) {
      if (passage.role() == Paragraph.Role.CREDIT) {
        String t = new String(passage.plain());
        Optional<LocalDate> date = SourceLine.isOne(t) ? SourceLine.date(t) : Optional.empty();
        if (date.isPresent()) {
          return Optional.of(new Issue(date.get(), "第" + passage.firstLine() + "行所载发布日期"));
        }
      }
    }
    return Optional.empty();
  }

  // the day at the beginning of a report

  /** In its mark (新华社重庆9月1日电) or its first paragraphs. */
  private Optional<PrintedDay> day(Report report) {
    int seen = 0;
    for (Passage passage : report.article().passages()) {
      boolean head =
          passage.role() == Paragraph.Role.HEADLINE || passage.role() == Paragraph.Role.KICKER;
      Optional<PrintedDay> below =
          head ? day(passage, report.times()).filter(d -> d.year() > 0) : Optional.empty();
      if (below.isPresent()) {
        return below;
      }
      boolean mark = passage.role() == Paragraph.Role.BYLINE;
      if (passage.role() != Paragraph.Role.BODY && !mark) {
        continue;
      }
      if (!mark && ++seen > PARAGRAPHS) {
        return Optional.empty();
      }
      Optional<PrintedDay> day = day(passage, report.times());
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The first day of a passage, or that beside the reporter's word. */
  private Optional<PrintedDay> day(Passage passage, ArticleTimes times) {
    Optional<PrintedDay> first = Optional.empty();
    for (TimeExpression e : times.in(passage)) {
      if (!isOfReport(e)) {
        continue;
      }
      boolean reporter = words.tellsReporter(passage.plain(), e);
      PrintedDay day = printed(e, passage);
      if (reporter) {
        return Optional.of(day);
      }
      first = first.or(() -> Optional.of(day));
    }
    return first;
  }

  private static boolean isOfReport(TimeExpression e) {
    Form form = e.cut().form();
    boolean day =
        (form == Form.DAY || form == Form.DAYS) && e.cut().from() > 0
            || form == Form.DAY_AGO && e.cut().fromDay() > 0;
    boolean other = e.year().reference() == Reference.OF_REPORT && e.year().number() < 0;
    return day && e.role() == Role.DURING && !e.ahead() && !other;
  }

  private static PrintedDay printed(TimeExpression e, Passage passage) {
    boolean ago = e.cut().form() == Form.DAY_AGO;
    boolean range = e.cut().form() == Form.DAYS;
    int month = ago ? 0 : range && e.cut().to() > 0 ? e.cut().to() : e.cut().from();
    int day = range ? e.cut().toDay() : e.cut().fromDay();
    return new PrintedDay(
        e.year().isPrinted() ? e.year().number() : 0,
        month,
        day,
        passage.lineAt(e.start()),
        words(passage, e),
        Spot.of(passage, e.start()));
  }

  private static String words(Passage passage, TimeExpression e) {
    return new String(passage.plain(), e.start(), e.end() - e.start());
  }

  // what is told as done

  private static List<Done> done(Report report) {
    List<Done> done = new ArrayList<>();
    for (Passage passage : report.article().passages()) {
      if (passage.role() == Paragraph.Role.CREDIT) {
        yearOfSource(passage).ifPresent(done::add);
      }
      boolean title =
          passage.role() == Paragraph.Role.HEADLINE || passage.role() == Paragraph.Role.KICKER;
      if (!title && (passage.role() != Paragraph.Role.BODY || !hasSentence(passage))) {
        continue;
      }
      for (int[] bounds : passage.sentences()) {
        List<TimeExpression> times = report.times().in(passage, bounds[0], bounds[1]);
        for (int i = 0; i < times.size(); i++) {
          done(passage, bounds[1], times, i).ifPresent(done::add);
        }
      }
    }
    return done;
  }

  /** A source line that names a month or a year alone. */
  private static Optional<Done> yearOfSource(Passage passage) {
    int year = SourceLine.year(new String(passage.plain()));
    return year == 0
        ? Optional.empty()
        : Optional.of(
            new Done(
                LocalDate.of(year, 1, 1),
                true,
                true,
                Settles.NOWHERE,
                Spot.of(passage, 0),
                "第" + passage.firstLine() + "行所载发布日期"));
  }

  /** A line without a full stop may be another report's headline. */
  private static boolean hasSentence(Passage passage) {
    for (char c : passage.plain()) {
      if (Script.endsSentence(c)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Done> done(
      Passage passage, int sentenceEnd, List<TimeExpression> times, int i) {
    TimeExpression e = times.get(i);
    if (!e.year().isPrinted() || e.ahead()) {
      return Optional.empty();
    }
    int year = e.year().number();
    String basis = "第" + passage.lineAt(e.start()) + "行“" + words(passage, e) + "”";
    LocalDate begins = LocalDate.of(year, 1, 1);
    Spot spot = Spot.of(passage, e.start());
    return switch (e.role()) {
      case NAME ->
          e.cut().form() == Form.YEAR
              ? Optional.of(new Done(begins, true, true, Settles.IN_SENTENCE, spot, basis))
              : Optional.empty();
      case SINCE ->
          Optional.of(
              new Done(begins, e.cut().form() == Form.YEAR, false, Settles.NOWHERE, spot, basis));
      case DURING, AS_OF -> {
        boolean event = e.cut().form() == Form.DAY || e.cut().form() == Form.MONTH;
        int next = i + 1 < times.size() ? times.get(i + 1).start() : sentenceEnd;
        boolean figures =
            governsDigit(passage.plain(), e.end(), next)
                || opensClause(passage.plain(), e.end(), next);
        boolean ofDay = times.stream().anyMatch(d -> isOfReport(d) && !d.year().isPrinted());
        LocalDate end = end(year, times, i);
        yield Optional.of(
            e.role() == Role.AS_OF || !event && (figures || e.cut().form() != Form.YEAR)
                ? new Done(end, true, true, Settles.WHILE_NEW, spot, basis)
                : new Done(
                    event ? end : begins, false, !event && ofDay, Settles.NOWHERE, spot, basis));
      }
      default -> Optional.empty();
    };
  }

  /** The last day of a period; 2021年…截至11月底: of the part of the year the sentence goes on to. */
  private static LocalDate end(int year, List<TimeExpression> times, int i) {
    TimeExpression e = times.get(i);
    if (e.cut().form() == Form.YEAR) {
      for (TimeExpression later : times.subList(i + 1, times.size())) {
        if (later.year().reference() == Reference.UNSAID && lastMonth(later) > 0) {
          return YearMonth.of(year, lastMonth(later)).atEndOfMonth();
        }
      }
      return LocalDate.of(year, MONTHS_A_YEAR, 31);
    }
    if (e.cut().form() == Form.DAY) {
      YearMonth month = YearMonth.of(year, Math.max(1, Math.min(e.cut().from(), MONTHS_A_YEAR)));
      return month.atDay(Math.max(1, Math.min(e.cut().fromDay(), month.lengthOfMonth())));
    }
    if (e.cut().form() == Form.YEARS) {
      return LocalDate.of(e.cut().to(), 1, 1);
    }
    int month = lastMonth(e);
    return month == 0 ? LocalDate.of(year, 1, 1) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** The last month of a part of a year; 0 where it has none. */
  private static int lastMonth(TimeExpression e) {
    return switch (e.cut().form()) {
      case HALF -> e.cut().from() * 6;
      case MONTHS -> e.cut().to();
      case MONTH, MONTH_END -> e.cut().from();
      case YEAR_END -> MONTHS_A_YEAR;
      default -> 0;
    };
  }

  /** Whether a time stands before a comma, with a number anywhere up to the next time. */
  private static boolean opensClause(char[] t, int from, int to) {
    if (from >= to || !Script.endsClause(t[from])) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Script.isDigit(t[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number stands in the clause of a time, or in that which it opens. */
  private static boolean governsDigit(char[] t, int from, int to) {
    int i = from < to && Script.endsClause(t[from]) ? from + 1 : from;
    while (i < to && !Script.endsClause(t[i])) {
      if (Script.isDigit(t[i])) {
        return true;
      }
      i++;
    }
    return false;
  }
}
