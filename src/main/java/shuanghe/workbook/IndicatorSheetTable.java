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
import org.apache.poi.xssf.usermodel.XSSFCell;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.ComputedStep;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.analysis.ValueComparison;
import shuanghe.messages.Messages;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

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
  static final int SCHEDULE = HEADS.indexOf("时间进度");
  static final int TREND = HEADS.indexOf("走势");

  private static final int DIFFERENCE = HEADS.indexOf("比上期增减");
  private static final int GROWTH = HEADS.indexOf("环比");
  private static final int YEAR_ON_YEAR = HEADS.indexOf("同比");
  private static final int JUDGEMENT = HEADS.indexOf("判断");
  private static final int STATE = HEADS.indexOf("数据状态");
  static final int SOURCE = HEADS.indexOf("来源");
  private static final int NOTE = HEADS.indexOf("备注");

  private final CellWriter cells;
  private final CitationColumns citations;
  private final NamedCells names;
  private final Messages words;

  /** Digits behind the point of the differences of each indicator. */
  private final Map<Indicator, Integer> places = new HashMap<>();

  /**
   * @param rows all rows of the table, so that differences of one indicator get the same digits
   */
  IndicatorSheetTable(
      CellWriter cells,
      CitationColumns citations,
      NamedCells names,
      Messages words,
      List<IndicatorRow> rows) {
    this.cells = cells;
    this.citations = citations;
    this.names = names;
    this.words = words;
    for (IndicatorRow row : rows) {
      row.change()
          .difference()
          .ifPresent(
              d -> places.merge(row.indicator(), row.scale().differenceDecimals(d), Math::max));
    }
  }

  /**
   * @param pending which periods of the series have a value that waits for a decision
   */
  void row(int at, IndicatorRow row, Message pending) {
    Indicator indicator = row.indicator();
    CellFormat format = CellFormat.of(indicator, row.scale(), values(row));
    cells.text(at, 0, indicator.name(), CellFormat.TEXT);
    cells.text(at, 1, row.area().placedName(), CellFormat.CENTRED);
    cells.text(at, 2, row.scale().unit(), CellFormat.CENTRED);
    cells.text(at, 3, row.current().period().label(), CellFormat.CENTRED);
    OptionalDouble current = value(at, CURRENT, Optional.of(row.current()), row, format);
    OptionalDouble previous = value(at, PREVIOUS, row.previous(), row, format);
    OptionalDouble yearBefore = value(at, YEAR_BEFORE, row.yearBefore(), row, format);
    names.name(
        "本期_" + indicator.code() + "_" + row.area().name(),
        cells.sheet().getRow(at).getCell(CURRENT));
    change(at, row, current, previous);
    yearOnYear(at, row, current, yearBefore);
    OptionalDouble target = value(at, TARGET, row.target(), row, format);
    completion(at, row, current, target);
    cells.blank(at, TREND);
    formula(at, JUDGEMENT, judgement(at, row, current, yearBefore), CellFormat.CENTRED);
    cells.text(at, STATE, row.current().status().label(), CellFormat.CENTRED);
    source(at, row);
    String note = note(row, pending);
    // the last column: it runs on over what is empty beside it
    cells.text(at, NOTE, note, CellFormat.LINE);
    int lines = Math.ceilDiv(CellText.width(indicator.name()), DomainSheet.NAME_WIDTH - 3);
    cells.row(at).setHeightInPoints(4 + 14 * lines);
  }

  static String ref(int row, int column) {
    return new CellReference(row, column).formatAsString(false);
  }

  private OptionalDouble value(
      int at, int column, Optional<Observation> observation, IndicatorRow row, CellFormat format) {
    Optional<BigDecimal> value = observation.flatMap(Observation::value);
    if (value.isEmpty()) {
      cells.blank(at, column);
      return OptionalDouble.empty();
    }
    BigDecimal shown = Shown.value(row.indicator(), row.scale(), value.get());
    cells.number(at, column, shown, format, emphasis(observation.get()));
    return OptionalDouble.of(shown.doubleValue());
  }

  static Emphasis emphasis(Observation observation) {
    return switch (observation.status()) {
      case PROVISIONAL, ESTIMATED -> Emphasis.PROVISIONAL;
      case NORMAL, MISSING -> Emphasis.NONE;
    };
  }

  private void formula(int at, int column, Formula formula, CellFormat format) {
    cells.formula(at, column, formula, format, Emphasis.NONE);
  }

  private void change(int at, IndicatorRow row, OptionalDouble current, OptionalDouble previous) {
    if (row.step().isPresent()) {
      step(at, row, row.step().get());
      return;
    }
    if (row.change().outcome() == ValueComparison.ComparisonOutcome.INCOMPARABLE) {
      cells.text(at, DIFFERENCE, "不可比", CellFormat.CENTRED);
      cells.text(at, GROWTH, "不可比", CellFormat.CENTRED);
      return;
    }
    difference(at, DIFFERENCE, row, row.change(), current, PREVIOUS, previous);
    if (row.indicator().isRate()) {
      cells.text(at, GROWTH, IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    } else {
      formula(
          at,
          GROWTH,
          IndicatorFormulas.growth(ref(at, CURRENT), current, ref(at, PREVIOUS), previous),
          CellFormat.CHANGE_PERCENT);
    }
  }

  /** 环比 of the last step of a cumulative value, of which the cells hold only the whole. */
  private void step(int at, IndicatorRow row, ComputedStep step) {
    cells.text(at, DIFFERENCE, IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    if (step.previous().isEmpty()) {
      cells.text(at, GROWTH, IndicatorFormulas.NOTHING, CellFormat.CENTRED);
      return;
    }
    BigDecimal before = Shown.value(row.indicator(), row.scale(), step.before());
    BigDecimal previous = Shown.value(row.indicator(), row.scale(), step.previous().get());
    BigDecimal value = Shown.value(row.indicator(), row.scale(), step.value());
    formula(
        at,
        GROWTH,
        IndicatorFormulas.growth(
            "(" + ref(at, CURRENT) + "-" + before.toPlainString() + ")",
            OptionalDouble.of(value.doubleValue()),
            previous.toPlainString(),
            OptionalDouble.of(previous.doubleValue())),
        CellFormat.CHANGE_PERCENT);
  }

  /** A rate where the analysis finds one fit to be told; it says nothing of rates of rates. */
  private void completion(int at, IndicatorRow row, OptionalDouble current, OptionalDouble target) {
    if (row.completion().isPresent()) {
      formula(
          at,
          COMPLETION,
          IndicatorFormulas.completion(ref(at, CURRENT), current, ref(at, TARGET), target),
          CellFormat.PERCENT_1);
    } else {
      cells.text(at, COMPLETION, IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    }
    if (row.schedule().isPresent()) {
      cells.number(
          at, SCHEDULE, row.schedule().get().movePointLeft(2), CellFormat.PERCENT_1, Emphasis.NONE);
    } else {
      cells.text(at, SCHEDULE, IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    }
  }

  /**
   * The difference of the current value to that of a column, with the digits it is printed with.
   */
  private void difference(
      int at,
      int column,
      IndicatorRow row,
      ValueComparison comparison,
      OptionalDouble current,
      int base,
      OptionalDouble baseNow) {
    Indicator indicator = row.indicator();
    BigDecimal difference = comparison.difference().orElse(BigDecimal.ZERO);
    boolean rate = indicator.isRate();
    formula(
        at,
        column,
        IndicatorFormulas.difference(
            indicator,
            rate
                ? PrintedNumbers.pointDecimals(indicator, difference)
                : places.getOrDefault(indicator, row.scale().decimals()),
            ref(at, CURRENT),
            current,
            ref(at, base),
            baseNow),
        rate
            ? CellFormat.changePoints(indicator, difference)
            : CellFormat.change(places.getOrDefault(indicator, row.scale().decimals())));
  }

  private void yearOnYear(
      int at, IndicatorRow row, OptionalDouble current, OptionalDouble yearBefore) {
    ValueComparison comparison = row.yearOnYear();
    switch (comparison.outcome()) {
      case INCOMPARABLE -> cells.text(at, YEAR_ON_YEAR, "不可比", CellFormat.CENTRED);
      case REPORTED ->
          cells.number(
              at, YEAR_ON_YEAR, rate(comparison), CellFormat.CHANGE_PERCENT, Emphasis.NONE);
      default -> {
        if (row.indicator().isRate()) {
          difference(at, YEAR_ON_YEAR, row, comparison, current, YEAR_BEFORE, yearBefore);
        } else {
          formula(
              at,
              YEAR_ON_YEAR,
              IndicatorFormulas.growth(ref(at, CURRENT), current, ref(at, YEAR_BEFORE), yearBefore),
              CellFormat.CHANGE_PERCENT);
        }
      }
    }
  }

  private static BigDecimal rate(ValueComparison reported) {
    return reported.rate().orElseThrow().movePointLeft(2);
  }

  private static Formula judgement(
      int at, IndicatorRow row, OptionalDouble current, OptionalDouble yearBefore) {
    Indicator.Desired desired = row.indicator().desired();
    return row.yearOnYear().outcome() == ValueComparison.ComparisonOutcome.REPORTED
        ? IndicatorFormulas.judgement(
            desired,
            ref(at, YEAR_ON_YEAR),
            OptionalDouble.of(rate(row.yearOnYear()).doubleValue()),
            "0",
            OptionalDouble.of(0))
        : IndicatorFormulas.judgement(
            desired, ref(at, CURRENT), current, ref(at, YEAR_BEFORE), yearBefore);
  }

  /** The values that stand in the row's cells. */
  private static List<BigDecimal> values(IndicatorRow row) {
    return Stream.of(Optional.of(row.current()), row.previous(), row.yearBefore(), row.target())
        .flatMap(Optional::stream)
        .flatMap(o -> o.value().stream())
        .toList();
  }

  private void source(int at, IndicatorRow row) {
    XSSFCell cell = cells.text(at, SOURCE, "[" + row.source() + "]", CellFormat.LINK);
    citations.location(row.source()).ifPresent(to -> Links.link(cell, to));
  }

  private String note(IndicatorRow row, Message pending) {
    List<String> notes = new ArrayList<>();
    if (!pending.isEmpty()) {
      notes.add("⚠ " + words.text(pending));
    }
    if (row.yearOnYear().outcome() == ValueComparison.ComparisonOutcome.REPORTED) {
      notes.add("同比为来源公布数");
    }
    if (row.step().isPresent()) {
      notes.add(words.text(ChangePhrases.change(row)));
    }
    row.target()
        .map(Observation::period)
        .filter(p -> !p.covers(row.current().period()))
        .map(TimePeriod::label)
        .ifPresent(p -> notes.add("目标为" + p));
    for (String note :
        List.of(
            words.text(row.change().note()),
            words.text(row.yearOnYear().note()),
            row.current().note())) {
      if (!note.isEmpty() && !notes.contains(note)) {
        notes.add(note);
      }
    }
    row.current()
        .value()
        .map(FiguresSheet::exact)
        .filter(e -> !e.isEmpty())
        .ifPresent(e -> notes.add("精确值 " + e + row.indicator().unit()));
    return String.join("；", notes);
  }
}
