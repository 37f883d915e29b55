package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.ComputedStep;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.analysis.ValueComparison;
import shuanghe.messages.Messages;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;

/** The indicators of a domain: values beside each other, and formulas that set them in relation. */
final class IndicatorSheetTable {

  static final List<String> HEADS =
      List.of(
          "指标", "地区", "单位", "时期", "本期", "上期", "上年同期", "比上期增减", "环比", "同比", "目标", "完成率", "时间进度",
          "判断", "来源", "走势", "数据状态", "备注");

  static final int CURRENT = HEADS.indexOf("本期");
  static final int PREVIOUS = HEADS.indexOf("上期");
  static final int YEAR_BEFORE = HEADS.indexOf("上年同期");
  static final int TARGET = HEADS.indexOf("目标");
  static final int COMPLETION = HEADS.indexOf("完成率");
  static final int TREND = HEADS.indexOf("走势");

  static final int SOURCE = HEADS.indexOf("来源");

  private static final int YEAR_ON_YEAR = HEADS.indexOf("同比");

  private final CitationColumns citations;
  private final Messages messages;
  private final SheetWords words;

  /** Digits behind the point of the differences of each indicator. */
  private final Map<Indicator, Integer> places = new HashMap<>();

  /**
   * @param rows all rows of the table, so that differences of one indicator get the same digits
   */
  IndicatorSheetTable(CitationColumns citations, Contents contents, List<IndicatorRow> rows) {
    this.citations = citations;
    this.messages = contents.messages();
    this.words = contents.words();
    for (IndicatorRow row : rows) {
      row.change()
          .difference()
          .ifPresent(
              d -> places.merge(row.indicator(), row.scale().differenceDecimals(d), Math::max));
    }
  }

  /**
   * Writes the cells of a row.
   *
   * @param pending which periods of the series have a value that waits for a decision
   */
  void row(IndicatorRow row, Message pending, RowTarget to) {
    Indicator indicator = row.indicator();
    CellFormat format = CellFormat.of(indicator, row.scale(), values(row));
    to.text(indicator.display().name(), CellFormat.TEXT);
    to.text(row.area().placedName(), CellFormat.CENTRED);
    to.text(row.scale().unit(), CellFormat.CENTRED);
    to.text(words.period(row.current().period()), CellFormat.CENTRED);
    OptionalDouble current = value(Optional.of(row.current()), row, format, to);
    OptionalDouble previous = value(row.previous(), row, format, to);
    OptionalDouble yearBefore = value(row.yearBefore(), row, format, to);
    change(row, current, previous, to);
    yearOnYear(row, current, yearBefore, to);
    OptionalDouble target = value(row.target(), row, format, to);
    completion(row, current, target, to);
    to.formula(judgement(row, current, yearBefore, to), CellFormat.CENTRED);
    citations.cite(row.source(), to);
    to.blank();
    to.text(words.of(row.current().status().label()), CellFormat.CENTRED);
    // the last column: it runs on over what is empty beside it
    to.text(note(row, pending), CellFormat.LINE);
  }

  /** Height of a row in points. */
  static int points(IndicatorRow row) {
    int width = CellText.width(row.indicator().display().name());
    return 4 + 14 * Math.ceilDiv(width, DomainSheet.NAME_WIDTH - 3);
  }

  /** The completion rate that stands in a row; empty where none does. */
  static OptionalDouble completion(IndicatorRow row) {
    return row.completion().isPresent()
        ? IndicatorFormulas.completion(
                "", shown(row, Optional.of(row.current())), "", shown(row, row.target()))
            .number()
        : OptionalDouble.empty();
  }

  /** Reference to a cell by row and column from 0, without the sheet: C4. */
  static String ref(int row, int column) {
    return new CellReference(row, column).formatAsString(false);
  }

  private static OptionalDouble value(
      Optional<Observation> observation, IndicatorRow row, CellFormat format, RowTarget to) {
    Optional<BigDecimal> value = observation.flatMap(Observation::value);
    if (value.isEmpty()) {
      to.blank();
      return OptionalDouble.empty();
    }
    to.number(
        CellValues.value(row.indicator(), row.scale(), value.get()),
        format,
        emphasis(observation.get()));
    return shown(row, observation);
  }

  private static OptionalDouble shown(IndicatorRow row, Optional<Observation> observation) {
    return observation
        .flatMap(Observation::value)
        .map(v -> CellValues.value(row.indicator(), row.scale(), v).doubleValue())
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  /** Emphasis that tells a provisional or estimated value from a final one. */
  static Emphasis emphasis(Observation observation) {
    return switch (observation.status()) {
      case PROVISIONAL, ESTIMATED -> Emphasis.PROVISIONAL;
      case NORMAL, MISSING -> Emphasis.NONE;
    };
  }

  private static String ref(RowTarget to, int column) {
    return to.ref(HEADS.get(column));
  }

  private void change(
      IndicatorRow row, OptionalDouble current, OptionalDouble previous, RowTarget to) {
    if (row.step().isPresent()) {
      step(row, row.step().get(), to);
      return;
    }
    if (row.change().outcome() == ValueComparison.ComparisonOutcome.INCOMPARABLE) {
      to.text(words.of("不可比"), CellFormat.CENTRED);
      to.text(words.of("不可比"), CellFormat.CENTRED);
      return;
    }
    difference(row, row.change(), current, PREVIOUS, previous, to);
    if (row.indicator().isRate()) {
      to.text(IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    } else {
      to.formula(
          IndicatorFormulas.growth(ref(to, CURRENT), current, ref(to, PREVIOUS), previous, words),
          CellFormat.CHANGE_PERCENT);
    }
  }

  /** 环比 of the last step of a cumulative value, of which the cells hold only the whole. */
  private static void step(IndicatorRow row, ComputedStep step, RowTarget to) {
    to.text(IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    if (step.previous().isEmpty()) {
      to.text(IndicatorFormulas.NOTHING, CellFormat.CENTRED);
      return;
    }
    BigDecimal before = CellValues.value(row.indicator(), row.scale(), step.before());
    BigDecimal previous = CellValues.value(row.indicator(), row.scale(), step.previous().get());
    BigDecimal value = CellValues.value(row.indicator(), row.scale(), step.value());
    to.formula(
        IndicatorFormulas.growth(
            "(" + ref(to, CURRENT) + "-" + before.toPlainString() + ")",
            OptionalDouble.of(value.doubleValue()),
            previous.toPlainString(),
            OptionalDouble.of(previous.doubleValue()),
            to.words()),
        CellFormat.CHANGE_PERCENT);
  }

  /** A rate where the analysis finds one fit to be told; it says nothing of rates of rates. */
  private static void completion(
      IndicatorRow row, OptionalDouble current, OptionalDouble target, RowTarget to) {
    if (row.completion().isPresent()) {
      to.formula(
          IndicatorFormulas.completion(ref(to, CURRENT), current, ref(to, TARGET), target),
          CellFormat.PERCENT_1);
    } else {
      to.text(IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    }
    if (row.schedule().isPresent()) {
      to.number(row.schedule().get().movePointLeft(2), CellFormat.PERCENT_1, Emphasis.NONE);
    } else {
      to.text(IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    }
  }

  /**
   * The difference of the current value to that of a column, with the digits it is printed with.
   */
  private void difference(
      IndicatorRow row,
      ValueComparison comparison,
      OptionalDouble current,
      int base,
      OptionalDouble baseNow,
      RowTarget to) {
    Indicator indicator = row.indicator();
    BigDecimal difference = comparison.difference().orElse(BigDecimal.ZERO);
    boolean rate = indicator.isRate();
    to.formula(
        IndicatorFormulas.difference(
            indicator,
            rate
                ? PrintedNumbers.pointDecimals(indicator, difference)
                : places.getOrDefault(indicator, row.scale().decimals()),
            ref(to, CURRENT),
            current,
            ref(to, base),
            baseNow),
        rate
            ? CellFormat.changePoints(indicator, difference)
            : CellFormat.change(places.getOrDefault(indicator, row.scale().decimals())));
  }

  private void yearOnYear(
      IndicatorRow row, OptionalDouble current, OptionalDouble yearBefore, RowTarget to) {
    ValueComparison comparison = row.yearOnYear();
    switch (comparison.outcome()) {
      case INCOMPARABLE -> to.text(words.of("不可比"), CellFormat.CENTRED);
      case REPORTED -> to.number(rate(comparison), CellFormat.CHANGE_PERCENT, Emphasis.NONE);
      default -> {
        if (row.indicator().isRate()) {
          difference(row, comparison, current, YEAR_BEFORE, yearBefore, to);
        } else {
          to.formula(
              IndicatorFormulas.growth(
                  ref(to, CURRENT), current, ref(to, YEAR_BEFORE), yearBefore, words),
              CellFormat.CHANGE_PERCENT);
        }
      }
    }
  }

  private static BigDecimal rate(ValueComparison reported) {
    return reported.rate().orElseThrow().movePointLeft(2);
  }

  private static Formula judgement(
      IndicatorRow row, OptionalDouble current, OptionalDouble yearBefore, RowTarget to) {
    Indicator.Desired desired = row.indicator().desired();
    return row.yearOnYear().outcome() == ValueComparison.ComparisonOutcome.REPORTED
        ? IndicatorFormulas.judgement(
            desired,
            ref(to, YEAR_ON_YEAR),
            OptionalDouble.of(rate(row.yearOnYear()).doubleValue()),
            "0",
            OptionalDouble.of(0),
            to.words())
        : IndicatorFormulas.judgement(
            desired, ref(to, CURRENT), current, ref(to, YEAR_BEFORE), yearBefore, to.words());
  }

  /** The values that stand in the row's cells. */
  private static List<BigDecimal> values(IndicatorRow row) {
    return Stream.of(Optional.of(row.current()), row.previous(), row.yearBefore(), row.target())
        .flatMap(Optional::stream)
        .flatMap(o -> o.value().stream())
        .toList();
  }

  private String note(IndicatorRow row, Message pending) {
    List<String> notes = new ArrayList<>();
    if (!pending.isEmpty()) {
      notes.add("⚠ " + messages.text(pending));
    }
    if (row.yearOnYear().outcome() == ValueComparison.ComparisonOutcome.REPORTED) {
      notes.add(words.of("同比为来源公布数"));
    }
    if (row.step().isPresent()) {
      notes.add(messages.text(ChangePhrases.change(row)));
    }
    row.target()
        .map(Observation::period)
        .filter(p -> !p.covers(row.current().period()))
        .map(words::period)
        .ifPresent(p -> notes.add(words.of("目标为{0}", p)));
    for (String note :
        List.of(
            messages.text(row.change().note()),
            messages.text(row.yearOnYear().note()),
            row.current().note())) {
      if (!note.isEmpty() && !notes.contains(note)) {
        notes.add(note);
      }
    }
    row.current()
        .value()
        .map(FiguresSheet::exact)
        .filter(e -> !e.isEmpty())
        .ifPresent(e -> notes.add(words.of("精确值 {0}", e + row.indicator().display().unit())));
    return String.join(words.of("；"), notes);
  }
}
