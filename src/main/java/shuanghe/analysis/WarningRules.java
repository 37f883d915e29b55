package shuanghe.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.Warning.WarningRule;
import shuanghe.model.Area;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.Observation;

/** Application of the rules of {@link Warning.WarningRule}. */
final class WarningRules {

  private static final BigDecimal TEN = BigDecimal.TEN;

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
              subject(row) + ChangePhrases.yearOnYear(row) + "。",
              row.yearOnYear().size().orElseThrow().abs()));
    }
    if (row.behind().filter(points -> points.compareTo(TEN) > 0).isPresent()) {
      BigDecimal behind = row.behind().get();
      found.add(
          warning(
              WarningRule.BEHIND_TARGET,
              row,
              String.format(
                  Locale.ROOT,
                  "%s完成%s目标的%s，比时间进度（%s）低%s个百分点。",
                  subject(row),
                  row.target().orElseThrow().period().label(),
                  PrintedNumbers.percent(row.completion().orElseThrow()),
                  PrintedNumbers.percent(row.schedule().orElseThrow()),
                  PrintedNumbers.tenths(behind)),
              behind));
    }
    return found.stream();
  }

  private static Warning warning(WarningRule rule, IndicatorRow row, String text, BigDecimal size) {
    return new Warning(rule, row.indicator().domain(), text, List.of(row.source()), size);
  }

  private static String subject(IndicatorRow row) {
    return PeriodWords.opening(row.current().period()) + "，" + row.subject();
  }

  static Optional<Warning> of(
      CrossCheck check, Indicator indicator, Area area, SourceList sources) {
    return check.verdict() == CrossCheck.Verdict.CONTRADICTS
        ? Optional.of(
            new Warning(
                WarningRule.CONTRADICTED,
                indicator.domain(),
                String.format(
                    Locale.ROOT,
                    "%s，%s，报道%s为%s，统计%s为%s，相差%s。",
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
  private static String report(Source source) {
    String day = source.date().isEmpty() ? "" : day(LocalDate.parse(source.date()));
    String title = source.title().isEmpty() ? "" : "《" + source.title() + "》";
    return aside(source.newspaper() + day + title);
  }

  /** Who published the value, in brackets. */
  private static String table(Source source) {
    return aside(source.newspaper());
  }

  private static String aside(String text) {
    return text.isEmpty() ? "" : "（" + text + "）";
  }

  private static String subject(CrossCheck check, Indicator indicator, Area area) {
    String subject = area.subject(indicator.name());
    return check.observation().measure() == Observation.Measure.YEAR_ON_YEAR
        ? subject + "同比增速"
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

  private static String difference(CrossCheck check, Indicator indicator) {
    BigDecimal gap = check.difference().abs();
    return check.observation().measure() == Observation.Measure.YEAR_ON_YEAR
        ? PrintedNumbers.tenths(gap) + "个百分点"
        : PrintedNumbers.withUnit(indicator, gap);
  }

  static Optional<Warning> ofDormant(
      IndicatorSeries series, Observation latest, LocalDate end, int source) {
    long lag = series.lag(latest, end);
    return lag >= 2
        ? Optional.of(
            new Warning(
                WarningRule.STALE,
                series.indicator().domain(),
                String.format(
                    Locale.ROOT,
                    "%s最新值仍为%s的%s，此后未见更新。",
                    IndicatorRow.subject(series.area(), series.indicator()),
                    latest.period().label(),
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
    String state =
        String.format(
            Locale.ROOT,
            "“%s”%s",
            matter.name(),
            late
                ? String.format(
                    Locale.ROOT,
                    "应于%s前完成，现状态为“%s”",
                    day(matter.due().orElseThrow()),
                    matter.status().label())
                : String.format(Locale.ROOT, "状态为“%s”", matter.status().label()));
    String progress =
        matter.progress().map(p -> "，进度" + p.stripTrailingZeros().toPlainString() + "%").orElse("");
    String problem = matter.problem().isEmpty() ? "" : "；存在问题：" + withoutStop(matter.problem());
    return Optional.of(
        new Warning(
            WarningRule.OVERDUE,
            matter.domain(),
            state + progress + problem + "。",
            List.of(source),
            BigDecimal.valueOf(
                late ? ChronoUnit.DAYS.between(matter.due().orElseThrow(), end) : 0)));
  }

  private static String day(LocalDate day) {
    return String.format(
        Locale.ROOT, "%s年%s月%s日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static String withoutStop(String text) {
    return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
  }
}
