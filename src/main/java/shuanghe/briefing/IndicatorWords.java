package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.ComputedStep;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.Judgements;
import shuanghe.analysis.PeriodWords;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.analysis.ValueComparison;
import shuanghe.briefing.StatisticsPart.IndicatorLine;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;

/** Wording of indicator rows, in sentences and in the cells of the indicator table. */
final class IndicatorWords {

  /** Stands in a cell that has nothing to tell. */
  static final String NOTHING = "—";

  /** From here on a change is worth comparing with those before it. */
  private static final BigDecimal STANDS_OUT = new BigDecimal("1.1");

  private IndicatorWords() {}

  /** The row as a sentence: 2023年9月，重庆进出口总额为612.30亿元，同比下降3.2%，比上期增长1.5%。 */
  static Message sentence(IndicatorRow row) {
    List<Message> clauses = new ArrayList<>();
    clauses.add(value(row));
    if (row.yearOnYear().outcome() != ValueComparison.ComparisonOutcome.NO_BASE) {
      clauses.add(ChangePhrases.yearOnYear(row));
      ChangePhrases.pace(row).ifPresent(clauses::add);
    }
    if (row.step().isEmpty() && row.change().size().isPresent()) {
      clauses.add(ChangePhrases.changeBesideYearOnYear(row));
    }
    row.completion()
        .ifPresent(
            c ->
                clauses.add(
                    Message.of(
                        "indicator.completed",
                        PeriodWords.full(row.target().orElseThrow().period()),
                        PrintedNumbers.percent(c))));
    row.step()
        .ifPresent(
            step -> clauses.add(Message.of("indicator.last-step", ChangePhrases.change(row))));
    return Message.of("sentence", ChangePhrases.clauses(clauses.toArray(Message[]::new)));
  }

  private static Message value(IndicatorRow row) {
    return Message.of(
        "indicator.value",
        PeriodWords.opening(row.current().period()),
        row.subject(),
        PrintedNumbers.withUnit(row.indicator(), row.current().value().orElseThrow()),
        status(row.current()));
  }

  /** A change that stands out, with how it compares with earlier ones and whether it is wanted. */
  static Message movement(Judgements.Movement movement) {
    IndicatorRow row = movement.row();
    return Message.of(
        "sentence",
        ChangePhrases.clauses(
            value(row),
            ChangePhrases.yearOnYear(row),
            movement
                .times()
                .filter(times -> times.compareTo(STANDS_OUT) >= 0)
                .map(times -> Message.of("indicator.times-usual", PrintedNumbers.tenths(times)))
                .orElse(Message.NONE),
            movement
                .isWanted()
                .map(
                    wanted ->
                        wanted
                            ? Message.of("indicator.going-well")
                            : Message.of("indicator.going-badly"))
                .orElse(Message.NONE)));
  }

  private static Message status(Observation o) {
    return switch (o.status()) {
      case PROVISIONAL -> Message.of("indicator.value-provisional");
      case ESTIMATED -> Message.of("indicator.value-estimated");
      case NORMAL, MISSING -> Message.NONE;
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

  static IndicatorLine line(IndicatorRow row, int year, Wording words) {
    Indicator indicator = row.indicator();
    return new IndicatorLine(
        words.domain(indicator.domain()),
        indicator.display().name(),
        DisplayText.of(row.scale().unit()),
        row.area().placedName(),
        words.brief(row.current().period(), year),
        PrintedNumbers.bare(row.scale(), row.current().value().orElseThrow()) + mark(row.current()),
        row.step()
            .map(step -> step(row, step, words))
            .or(() -> row.previous().map(o -> number(row.scale(), o)))
            .orElse(""),
        words.text(cell(indicator, row.change())),
        words.text(cell(indicator, row.yearOnYear())),
        row.target().map(o -> number(row.scale(), o)).orElse(NOTHING),
        row.completion().map(PrintedNumbers::percent).orElse(""),
        Sparkline.of(row, words),
        List.of(row.source()));
  }

  /**
   * The last month of a cumulative value, as it stands where others have the period before. Its
   * year is that of the value.
   */
  private static String step(IndicatorRow row, ComputedStep step, Wording words) {
    return words.text(
        "indicator.computed-step",
        words.brief(step.period(), row.current().period().end().getYear()),
        PrintedNumbers.bare(row.scale(), step.value()));
  }

  private static String number(DisplayScale scale, Observation observation) {
    return PrintedNumbers.bare(scale, observation.value().orElseThrow());
  }

  /** A comparison as it stands in a cell: signed rate, signed points, or the word for why not. */
  static Message cell(Indicator indicator, ValueComparison c) {
    return switch (c.outcome()) {
      case RISE, FALL ->
          indicator.isRate()
              ? Message.of(
                  "cell.points",
                  signed(PrintedNumbers.points(indicator, c.difference().orElseThrow())))
              : Message.of("words", signed(PrintedNumbers.percent(c.rate().orElseThrow())));
      case FLAT -> Message.of("cell.flat");
      case NO_BASE -> Message.of("words", NOTHING);
      case ZERO_BASE -> Message.of("cell.from-zero");
      case NEGATIVE_BASE -> Message.of("cell.from-negative");
      case INCOMPARABLE -> Message.of("cell.incomparable");
      case REPORTED ->
          Message.of("cell.reported", signed(PrintedNumbers.percent(c.rate().orElseThrow())));
    };
  }

  private static String signed(String number) {
    return number.startsWith("-") ? "−" + number.substring(1) : "+" + number;
  }
}
