package shuanghe.press.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Paragraph;
import shuanghe.press.page.PrintedDay.Spot;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.TimeExpression;
import shuanghe.press.text.TimeExpression.Reference;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention.TimeMentionRole;
import shuanghe.press.text.Vocabulary;

/**
 * Event that a report tells as past, which bounds the date of the report from below.
 *
 * @param end the day on which it ended
 * @param firm whether it is a period reported on, or a name with its year, rather than an event of
 *     some past year
 * @param named whether, with nothing firm, it still tells the year: 9月5日,2022年度会议召开
 * @param settles where it leaves no doubt of the year of a day behind it
 * @param spot the sentence it stands in
 * @param basis the words it rests on
 */
record PastEvent(
    LocalDate end, boolean firm, boolean named, Settles settles, Spot spot, String basis) {

  private static final int MONTHS_A_YEAR = 12;

  /** Between a year and what is planned for it stand no more characters. */
  private static final int LONGEST_TOPIC = 12;

  /** A period is reported on within so many months. */
  private static final int REPORTED_WITHIN = 3;

  /** Reach within which a happening settles the year of a day that is printed without one. */
  enum Settles {
    /** Nowhere: what began long ago may go on for years. */
    NOWHERE,
    /** In its own sentence: 9月5日,2023年…大会开幕. */
    IN_SENTENCE,
    /** As long as it is still reported on: 12月3日, and 2021年1—11月. */
    WHILE_NEW
  }

  /** All that a report tells as done, with the year printed. */
  static List<PastEvent> of(ReportDates.Report report, Vocabulary words) {
    List<PastEvent> done = new ArrayList<>();
    List<PastEvent> undertaken = new ArrayList<>();
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
          DoneOutlook outlook = outlook(passage, bounds[1], times, i, words);
          if (outlook != DoneOutlook.PLANNED) {
            done(passage, bounds[1], times, i)
                .ifPresent(outlook == DoneOutlook.UNDERTAKEN ? undertaken::add : done::add);
          }
        }
      }
    }
    undertaken.stream().filter(d -> !followsDone(d, done)).forEach(done::add);
    return done;
  }

  /** The last year whose work a report plans, as its first day. */
  static Optional<PastEvent> planned(ReportDates.Report report, Vocabulary words) {
    Optional<PastEvent> last = Optional.empty();
    for (Passage passage : report.article().passages()) {
      if (passage.role() != Paragraph.Role.BODY || !hasSentence(passage)) {
        continue;
      }
      for (int[] bounds : passage.sentences()) {
        List<TimeExpression> times = report.times().in(passage, bounds[0], bounds[1]);
        for (int i = 0; i < times.size(); i++) {
          TimeExpression e = times.get(i);
          int next = i + 1 < times.size() ? times.get(i + 1).start() : bounds[1];
          boolean plan =
              e.year().isPrinted()
                  && e.cut().form() == TimeForm.YEAR
                  && namesPlan(passage.mentions(), e.end(), next, words, TimeForm.YEAR);
          if (plan && last.filter(l -> l.end().getYear() >= e.year().number()).isEmpty()) {
            last =
                Optional.of(
                    new PastEvent(
                        LocalDate.of(e.year().number(), 1, 1),
                        false,
                        false,
                        Settles.NOWHERE,
                        Spot.of(passage, e.start()),
                        DateEvidence.DAY.of(
                            passage.lineAt(e.start()), PrintedDay.surface(passage, e))));
          }
        }
      }
    }
    return last;
  }

  /** How what is told of a year stands to it. */
  private enum DoneOutlook {
    TOLD,
    /** A year of work that may be over or ahead: 2024年接续推进48个. */
    UNDERTAKEN,
    /** A year that only a plan is told of, 2024年工作思路, or that is said to be one: 2024年是开局之年. */
    PLANNED
  }

  private static DoneOutlook outlook(
      Passage passage, int sentenceEnd, List<TimeExpression> times, int i, Vocabulary words) {
    TimeExpression e = times.get(i);
    boolean years = e.cut().form() == TimeForm.YEARS;
    if (!e.year().isPrinted() || !years && e.cut().form() != TimeForm.YEAR) {
      return DoneOutlook.TOLD;
    }
    char[] t = passage.plain();
    int next = i + 1 < times.size() ? times.get(i + 1).start() : sentenceEnd;
    if (years) {
      return namesPlan(passage.mentions(), e.end(), next, words, TimeForm.YEARS)
          ? DoneOutlook.PLANNED
          : DoneOutlook.TOLD;
    }
    if (isCalled(passage.mentions(), e.end(), next, words)
        || namesPlan(passage.mentions(), e.end(), next, words, TimeForm.YEAR)) {
      return DoneOutlook.PLANNED;
    }
    int figure = e.end();
    while (figure < next && !Script.isDigit(t[figure])) {
      figure++;
    }
    boolean realised = words.has(CueRole.REALISED, passage.mentions(), e.end(), figure);
    if (figure == next || realised) {
      return DoneOutlook.TOLD;
    }
    if (words.has(CueRole.TARGET, passage.mentions(), e.end(), figure)) {
      return DoneOutlook.PLANNED;
    }
    boolean done =
        words.has(CueRole.ATTAIN, passage.mentions(), e.end(), figure)
            || words.has(CueRole.CHANGE, passage.mentions(), e.end(), figure);
    return !done && words.has(CueRole.GOING, passage.mentions(), e.end(), figure)
        ? DoneOutlook.UNDERTAKEN
        : DoneOutlook.TOLD;
  }

  /** Whether what follows a year right away says what sort of year it is: 2024年是开局之年. */
  private static boolean isCalled(CueMentions text, int from, int to, Vocabulary words) {
    Lexicon.Hit<Cue> called =
        from < to ? text.longest(words.words(CueRole.YEAR_PLAN), from, to) : null;
    return called != null && called.value().value().equals("called");
  }

  /**
   * Whether the noun behind a year is a plan, and not how one was carried out.
   *
   * @param years form of the time it stands behind: behind a range of years the agreement for them
   *     is no plan
   */
  private static boolean namesPlan(
      CueMentions text, int from, int to, Vocabulary words, TimeForm years) {
    char[] t = text.text();
    for (int i = from; i < Math.min(to, from + LONGEST_TOPIC) && !Script.endsClause(t[i]); i++) {
      Lexicon.Hit<Cue> plan = text.longest(words.words(CueRole.YEAR_PLAN), i, to);
      String sort = plan == null ? "called" : plan.value().value();
      if (!sort.equals("called") && (years == TimeForm.YEARS || !sort.equals("range"))) {
        return text.longest(words.words(CueRole.ATTAIN), plan.end(), to) == null
            && text.longest(words.words(CueRole.GOING), plan.end(), to) == null;
      }
    }
    return false;
  }

  /** Whether the year before was told as done: then the year of work is that of the plan. */
  private static boolean followsDone(PastEvent undertaken, List<PastEvent> done) {
    int year = undertaken.end().getYear();
    return done.stream().anyMatch(d -> d.firm() && d.end().getYear() == year - 1)
        && done.stream().noneMatch(d -> d.end().getYear() >= year);
  }

  /** A source line that names a month or a year alone. */
  private static Optional<PastEvent> yearOfSource(Passage passage) {
    int year = SourceLine.year(new String(passage.plain()));
    return year == 0
        ? Optional.empty()
        : Optional.of(
            new PastEvent(
                LocalDate.of(year, 1, 1),
                true,
                true,
                Settles.NOWHERE,
                Spot.of(passage, 0),
                DateEvidence.SOURCE_LINE.of(passage.firstLine())));
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

  private static Optional<PastEvent> done(
      Passage passage, int sentenceEnd, List<TimeExpression> times, int i) {
    TimeExpression e = times.get(i);
    if (!e.year().isPrinted() || e.ahead()) {
      return Optional.empty();
    }
    int year = e.year().number();
    String basis = DateEvidence.DAY.of(passage.lineAt(e.start()), PrintedDay.surface(passage, e));
    LocalDate begins = LocalDate.of(year, 1, 1);
    Spot spot = Spot.of(passage, e.start());
    return switch (e.role()) {
      case NAME ->
          e.cut().form() == TimeForm.YEAR
              ? Optional.of(new PastEvent(begins, true, true, Settles.IN_SENTENCE, spot, basis))
              : Optional.empty();
      case SINCE ->
          Optional.of(
              new PastEvent(
                  begins, e.cut().form() == TimeForm.YEAR, false, Settles.NOWHERE, spot, basis));
      case DURING, AS_OF -> {
        boolean event = e.cut().form() == TimeForm.DAY || e.cut().form() == TimeForm.MONTH;
        int next = i + 1 < times.size() ? times.get(i + 1).start() : sentenceEnd;
        boolean figures =
            governsDigit(passage.plain(), e.end(), next)
                || opensClause(passage.plain(), e.end(), next);
        boolean ofDay =
            times.stream().anyMatch(d -> PrintedDay.isOfReport(d) && !d.year().isPrinted());
        LocalDate end = end(year, times, i);
        yield Optional.of(
            e.role() == TimeMentionRole.AS_OF
                    || !event && (figures || e.cut().form() != TimeForm.YEAR)
                ? new PastEvent(end, true, true, Settles.WHILE_NEW, spot, basis)
                : new PastEvent(
                    event ? end : begins, false, !event && ofDay, Settles.NOWHERE, spot, basis));
      }
      default -> Optional.empty();
    };
  }

  /**
   * The last day of a period; 2021年…截至11月底: of the part of the year the sentence goes on to, or,
   * 截至11月25日,2021年…, of that up to the day it tells first.
   */
  private static LocalDate end(int year, List<TimeExpression> times, int i) {
    TimeExpression e = times.get(i);
    if (e.cut().form() == TimeForm.YEAR) {
      for (TimeExpression later : times.subList(i + 1, times.size())) {
        if (later.year().reference() == Reference.UNSAID && lastMonth(later) > 0) {
          return YearMonth.of(year, lastMonth(later)).atEndOfMonth();
        }
      }
      for (TimeExpression earlier : times.subList(0, i)) {
        if (earlier.role() == TimeMentionRole.AS_OF
            && earlier.year().reference() == Reference.UNSAID
            && earlier.cut().form() == TimeForm.DAY) {
          return dayOf(year, earlier);
        }
      }
      return LocalDate.of(year, MONTHS_A_YEAR, 31);
    }
    if (e.cut().form() == TimeForm.DAY) {
      return dayOf(year, e);
    }
    if (e.cut().form() == TimeForm.YEARS) {
      return LocalDate.of(e.cut().to(), 1, 1);
    }
    int month = lastMonth(e);
    return month == 0 ? LocalDate.of(year, 1, 1) : YearMonth.of(year, month).atEndOfMonth();
  }

  private static LocalDate dayOf(int year, TimeExpression e) {
    YearMonth month = YearMonth.of(year, Math.max(1, Math.min(e.cut().from(), MONTHS_A_YEAR)));
    return month.atDay(Math.max(1, Math.min(e.cut().fromDay(), month.lengthOfMonth())));
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

  /** Whether it leaves no doubt of the year of a day behind it. */
  boolean settles(PrintedDay day, LocalDate date) {
    return switch (settles) {
      case NOWHERE -> false;
      case IN_SENTENCE -> spot.equals(day.spot());
      case WHILE_NEW -> !date.isAfter(end.plusMonths(REPORTED_WITHIN));
    };
  }
}
