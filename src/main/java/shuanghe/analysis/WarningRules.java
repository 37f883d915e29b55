package shuanghe.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuanghe.analysis.Warning.WarningRule;
import shuanghe.analysis.Warning.WarningSubject;
import shuanghe.model.Area;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/** Application of the rules of {@link Warning.WarningRule}. */
final class WarningRules {

  private static final BigDecimal TEN = BigDecimal.TEN;

  /** Characters of a matter's problem that a sentence may hold. */
  private static final int LONGEST_PROBLEM = 60;

  /** The clauses that are whole within so many characters. */
  private static final Pattern CLAUSES =
      Pattern.compile("(.{1," + (LONGEST_PROBLEM - 1) + "})[；。，;,]");

  private WarningRules() {}

  static Stream<Warning> of(IndicatorRow row) {
    List<Warning> found = new ArrayList<>();
    Indicator indicator = row.indicator();
    int unwanted =
        switch (indicator.desired()) {
          case HIGHER -> -1;
          case LOWER -> 1;
          case NEITHER -> 0;
        };
    Optional<Integer> direction = row.yearOnYear().direction();
    if (unwanted != 0 && direction.filter(d -> d == unwanted).isPresent()) {
      found.add(
          warning(
              WarningRule.ADVERSE,
              row,
              Message.of("warning.adverse-text", subject(row), ChangePhrases.yearOnYear(row)),
              row.yearOnYear().size().orElseThrow().abs()));
    }
    if (row.behind().filter(points -> points.compareTo(TEN) > 0).isPresent()) {
      BigDecimal behind = row.behind().get();
      found.add(
          warning(
              WarningRule.BEHIND_TARGET,
              row,
              Message.of(
                  "warning.behind-target-text",
                  subject(row),
                  PeriodWords.full(row.target().orElseThrow().period()),
                  PrintedNumbers.percent(row.completion().orElseThrow()),
                  PrintedNumbers.percent(row.schedule().orElseThrow()),
                  PrintedNumbers.tenths(behind)),
              behind));
    }
    return found.stream();
  }

  private static Warning warning(
      WarningRule rule, IndicatorRow row, Message text, BigDecimal size) {
    return new Warning(
        rule,
        row.indicator().domain(),
        subject(row.indicator(), row.area(), row.current().period()),
        text,
        List.of(row.source()),
        size);
  }

  private static WarningSubject subject(Indicator indicator, Area area, TimePeriod period) {
    return new WarningSubject(indicator.display().name(), area.placedName(), Optional.of(period));
  }

  private static Message subject(IndicatorRow row) {
    return ChangePhrases.clauses(PeriodWords.opening(row.current().period()), row.subject());
  }

  static Optional<Warning> of(
      CrossCheck check, Indicator indicator, Area area, SourceList sources) {
    return check.verdict() == CrossCheck.Verdict.CONTRADICTS
        ? Optional.of(
            new Warning(
                WarningRule.CONTRADICTED,
                indicator.domain(),
                subject(indicator, area, check.observation().period()),
                Message.of(
                    "warning.contradicted-text",
                    PeriodWords.opening(check.observation().period()),
                    subject(check, indicator, area),
                    report(sources.numbered(check.sources().getFirst())),
                    printedInPress(check),
                    table(sources.numbered(check.sources().getLast())),
                    exact(check, indicator, check.observation().value().orElseThrow()),
                    difference(check, indicator)),
                check.sources(),
                relative(check)))
        : Optional.empty();
  }

  /** How far the press is from the statistics, in percent of these; in 百分点 from zero. */
  private static BigDecimal relative(CrossCheck check) {
    BigDecimal statistics = check.observation().value().orElseThrow().abs();
    BigDecimal gap = check.difference().abs();
    return statistics.signum() == 0
        ? gap
        : gap.movePointRight(2).divide(statistics, ValueComparison.QUOTIENT);
  }

  /** The report as told in brackets: newspaper, day and title, as far as they are known. */
  private static Message report(Source source) {
    if (source.newspaper().isEmpty() && source.date().isEmpty() && source.title().isEmpty()) {
      return Message.NONE;
    }
    return Message.of(
        "warning.report",
        source.newspaper(),
        source.date().isEmpty()
            ? Message.NONE
            : Message.of("warning.day", PeriodWords.day(LocalDate.parse(source.date()))),
        source.title().isEmpty() ? Message.NONE : Message.of("warning.title", source.title()));
  }

  /** Who published the value, in brackets. */
  private static Message table(Source source) {
    return source.newspaper().isEmpty()
        ? Message.NONE
        : Message.of("warning.publisher", source.newspaper());
  }

  private static Message subject(CrossCheck check, Indicator indicator, Area area) {
    Message subject = IndicatorRow.subject(area, indicator);
    return check.observation().measure() == Observation.Measure.YEAR_ON_YEAR
        ? Message.of("series.growth", subject)
        : subject;
  }

  private static String printedInPress(CrossCheck check) {
    boolean inWords =
        check.fact().direction() == Fact.Direction.DOWN && check.fact().value().signum() > 0;
    return (inWords ? "-" : "") + check.fact().surface();
  }

  private static String exact(CrossCheck check, Indicator indicator, BigDecimal value) {
    return check.observation().measure() == Observation.Measure.YEAR_ON_YEAR
        ? PrintedNumbers.percent(value)
        : PrintedNumbers.withUnit(indicator, value);
  }

  private static Message difference(CrossCheck check, Indicator indicator) {
    BigDecimal gap = check.difference().abs();
    return check.observation().measure() == Observation.Measure.YEAR_ON_YEAR
        ? Message.of("change.points", PrintedNumbers.tenths(gap))
        : Message.of("words", PrintedNumbers.withUnit(indicator, gap));
  }

  static Optional<Warning> ofDormant(
      IndicatorSeries series, Observation latest, LocalDate end, int source) {
    long lag = series.lag(latest, end);
    return lag >= 2
        ? Optional.of(
            new Warning(
                WarningRule.STALE,
                series.indicator().domain(),
                subject(series.indicator(), series.area(), latest.period()),
                Message.of(
                    "warning.stale-text",
                    IndicatorRow.subject(series.area(), series.indicator()),
                    PeriodWords.full(latest.period()),
                    PrintedNumbers.withUnit(series.indicator(), latest.value().orElseThrow())),
                List.of(source),
                BigDecimal.valueOf(lag)))
        : Optional.empty();
  }

  static Optional<Warning> of(Matter matter, LocalDate end, int source) {
    boolean late =
        matter.status() != Matter.Status.DONE
            && matter.due().filter(due -> due.isBefore(end)).isPresent();
    boolean halted =
        matter.status() == Matter.Status.DELAYED || matter.status() == Matter.Status.SUSPENDED;
    if (!late && !halted) {
      return Optional.empty();
    }
    Message status = matter.status().message();
    Message state =
        late
            ? Message.of(
                "warning.matter-late",
                withinQuotes(matter.name()),
                PeriodWords.day(matter.due().orElseThrow()),
                status)
            : Message.of("warning.matter-halted", withinQuotes(matter.name()), status);
    Message progress =
        matter
            .progress()
            .map(p -> p.stripTrailingZeros().toPlainString() + "%")
            .map(p -> Message.of("warning.matter-progress", p))
            .orElse(Message.NONE);
    return Optional.of(
        new Warning(
            WarningRule.OVERDUE,
            matter.domain(),
            new WarningSubject(matter.name(), "", matter.due().map(TimePeriod::day)),
            Message.of("warning.overdue-text", state, progress, problem(matter)),
            List.of(source),
            BigDecimal.valueOf(
                late ? ChronoUnit.DAYS.between(matter.due().orElseThrow(), end) : 0)));
  }

  /** What stands in the way; of a long text the clauses that a line or two hold. */
  private static Message problem(Matter matter) {
    String problem = withoutStop(matter.problem());
    if (problem.length() <= LONGEST_PROBLEM) {
      return problem.isEmpty() ? Message.NONE : Message.of("warning.matter-problem", problem);
    }
    Matcher clauses = CLAUSES.matcher(problem);
    String begun = clauses.lookingAt() ? clauses.group(1) : problem.substring(0, LONGEST_PROBLEM);
    return Message.of("warning.matter-problem-begun", begun);
  }

  /** A name as it stands between quotes: its own become single ones (GB/T 15834, 4.8). */
  private static String withinQuotes(String name) {
    return name.replace('“', '‘').replace('”', '’');
  }

  private static String withoutStop(String text) {
    return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
  }
}
