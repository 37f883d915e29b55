package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.ComputedStep;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.Judgements;
import shuanghe.analysis.PeriodWords;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.analysis.ValueComparison;
import shuanghe.briefing.BriefingView.IndicatorLine;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;

/** Wording of indicator rows, in sentences and in the cells of the indicator table. */
final class IndicatorWords {

  /** From here on a change is worth comparing with those before it. */
  private static final BigDecimal STANDS_OUT = new BigDecimal("1.5");

  private IndicatorWords() {}

  /** The row as a sentence: 2023年9月，重庆进出口总额为612.30亿元，同比下降3.2%，比上期增长1.5%。 */
  static String sentence(IndicatorRow row) {
    List<String> clauses = new ArrayList<>();
    clauses.add(PeriodWords.opening(row.current().period()));
    clauses.add(
        String.format(
            Locale.ROOT,
            "%s为%s%s",
            row.subject(),
            PrintedNumbers.withUnit(row.indicator(), row.current().value().orElseThrow()),
            status(row.current())));
    if (row.yearOnYear().outcome() != ValueComparison.ComparisonOutcome.NO_BASE) {
      clauses.add(ChangePhrases.yearOnYear(row));
      ChangePhrases.pace(row).ifPresent(clauses::add);
    }
    if (row.step().isEmpty() && row.change().size().isPresent()) {
      clauses.add(ChangePhrases.change(row));
    }
    row.completion()
        .ifPresent(
            c ->
                clauses.add(
                    String.format(
                        Locale.ROOT,
                        "完成%s目标的%s",
                        row.target().orElseThrow().period().label(),
                        PrintedNumbers.percent(c))));
    row.step().ifPresent(step -> clauses.add("其中" + ChangePhrases.change(row)));
    return String.join("，", clauses) + "。";
  }

  /** A change that stands out, with how it compares with earlier ones and whether it is wanted. */
  static String movement(Judgements.Movement movement) {
    IndicatorRow row = movement.row();
    return String.format(
        Locale.ROOT,
        "%s，%s为%s%s，%s%s%s。",
        PeriodWords.opening(row.current().period()),
        row.subject(),
        PrintedNumbers.withUnit(row.indicator(), row.current().value().orElseThrow()),
        status(row.current()),
        ChangePhrases.yearOnYear(row),
        movement
            .times()
            .filter(times -> times.compareTo(STANDS_OUT) >= 0)
            .map(times -> "，变动幅度为以往各期中位数的" + PrintedNumbers.tenths(times) + "倍")
            .orElse(""),
        movement.isWanted().map(wanted -> wanted ? "，走势向好" : "，走势不利").orElse(""));
  }

  private static String status(Observation o) {
    return switch (o.status()) {
      case PROVISIONAL -> "（初步数）";
      case ESTIMATED -> "（估计数）";
      case NORMAL, MISSING -> "";
    };
  }

  /** The mark in the table that a note below it explains. */
  private static String mark(Observation o) {
    return switch (o.status()) {
      case PROVISIONAL -> "*";
      case ESTIMATED -> "#";
      case NORMAL, MISSING -> "";
    };
  }

  static IndicatorLine line(IndicatorRow row, int year) {
    Indicator indicator = row.indicator();
    return new IndicatorLine(
        indicator.domain().label(),
        indicator.name(),
        DisplayText.of(row.scale().unit()),
        row.area().placedName(),
        PeriodWords.brief(row.current().period(), year),
        PrintedNumbers.bare(row.scale(), row.current().value().orElseThrow()) + mark(row.current()),
        row.step()
            .map(step -> step(row, step, year))
            .or(() -> row.previous().map(o -> number(row.scale(), o)))
            .orElse(""),
        cell(indicator, row.change()),
        cell(indicator, row.yearOnYear()),
        row.target().map(o -> number(row.scale(), o)).orElse("—"),
        row.completion().map(PrintedNumbers::percent).orElse(""),
        Sparkline.of(row),
        List.of(row.source()));
  }

  /** The last month of a cumulative value, as it stands where others have the period before. */
  private static String step(IndicatorRow row, ComputedStep step, int year) {
    return PeriodWords.brief(step.period(), year)
        + PrintedNumbers.bare(row.scale(), step.value())
        + "（算）";
  }

  private static String number(DisplayScale scale, Observation observation) {
    return PrintedNumbers.bare(scale, observation.value().orElseThrow());
  }

  /** A comparison as it stands in a cell: signed rate, signed points, or the word for why not. */
  static String cell(Indicator indicator, ValueComparison c) {
    return switch (c.outcome()) {
      case RISE, FALL ->
          indicator.isRate()
              ? signed(PrintedNumbers.points(indicator, c.difference().orElseThrow())) + "百分点"
              : signed(PrintedNumbers.percent(c.rate().orElseThrow()));
      case FLAT -> "持平";
      case NO_BASE -> "—";
      case ZERO_BASE -> "基数为零";
      case NEGATIVE_BASE -> "基数为负";
      case INCOMPARABLE -> "不可比";
      case REPORTED -> signed(PrintedNumbers.percent(c.rate().orElseThrow())) + "（报）";
    };
  }

  private static String signed(String number) {
    return number.startsWith("-") ? "−" + number.substring(1) : "+" + number;
  }
}
