package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import shuanghe.analysis.Comparison;
import shuanghe.analysis.IndicatorRow;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/** The indicators of a domain: values beside each other, and formulas that set them in relation. */
final class IndicatorTable {

  static final List<String> HEADS =
      List.of(
          "指标", "地区", "单位", "时期", "本期", "上期", "上年同期", "比上期增减", "环比", "同比", "目标", "完成率", "时间进度",
          "走势", "判断", "数据状态", "来源", "备注");

  static final int CURRENT = HEADS.indexOf("本期");
  static final int PREVIOUS = HEADS.indexOf("上期");
  static final int YEAR_BEFORE = HEADS.indexOf("上年同期");
  static final int TARGET = HEADS.indexOf("目标");
  static final int COMPLETION = HEADS.indexOf("完成率");
  static final int SCHEDULE = HEADS.indexOf("时间进度");
  static final int TREND = HEADS.indexOf("走势");

  /** Width of the notes, in digits. */
  static final int NOTE_WIDTH = 50;

  private static final int DIFFERENCE = HEADS.indexOf("比上期增减");
  private static final int GROWTH = HEADS.indexOf("环比");
  private static final int YEAR_ON_YEAR = HEADS.indexOf("同比");
  private static final int JUDGEMENT = HEADS.indexOf("判断");
  private static final int STATE = HEADS.indexOf("数据状态");
  private static final int SOURCE = HEADS.indexOf("来源");
  private static final int NOTE = HEADS.indexOf("备注");

  private final CellWriter cells;
  private final Citations citations;
  private final NamedCells names;

  IndicatorTable(CellWriter cells, Citations citations, NamedCells names) {
    this.cells = cells;
    this.citations = citations;
    this.names = names;
  }

  /**
   * @param pending which periods of the series have a value that waits for a decision, or empty
   */
  void row(int at, IndicatorRow row, String pending) {
    Indicator indicator = row.indicator();
    CellFormat format = CellFormat.of(indicator);
    cells.text(at, 0, indicator.name(), CellFormat.TEXT);
    cells.text(at, 1, row.area().placedName(), CellFormat.CENTRED);
    cells.text(at, 2, indicator.displayUnit(), CellFormat.CENTRED);
    cells.text(at, 3, row.current().period().label(), CellFormat.CENTRED);
    OptionalDouble current = value(at, CURRENT, Optional.of(row.current()), indicator, format);
    OptionalDouble previous = value(at, PREVIOUS, row.previous(), indicator, format);
    OptionalDouble yearBefore = value(at, YEAR_BEFORE, row.yearBefore(), indicator, format);
    names.name(
        "本期_" + indicator.code() + "_" + row.area().name(),
        cells.sheet().getRow(at).getCell(CURRENT));
    change(at, row, current, previous);
    OptionalDouble yearOnYear = yearOnYear(at, row, current, yearBefore);
    OptionalDouble target = value(at, TARGET, row.target(), indicator, format);
    completion(at, row, current, target);
    cells.blank(at, TREND);
    formula(
        at,
        JUDGEMENT,
        IndicatorFormulas.judgement(indicator.desired(), ref(at, YEAR_ON_YEAR), yearOnYear),
        CellFormat.CENTRED);
    cells.text(at, STATE, row.current().status().label(), CellFormat.CENTRED);
    source(at, row);
    String note = note(row, pending);
    cells.text(at, NOTE, note, CellFormat.TEXT);
    int lines = Math.max(1, Math.ceilDiv(CellText.width(note), NOTE_WIDTH - 3));
    cells.row(at).setHeightInPoints(6 + 15 * lines);
  }

  static String ref(int row, int column) {
    return new CellReference(row, column).formatAsString(false);
  }

  private OptionalDouble value(
      int at,
      int column,
      Optional<Observation> observation,
      Indicator indicator,
      CellFormat format) {
    Optional<BigDecimal> value = observation.flatMap(Observation::value);
    if (value.isEmpty()) {
      cells.blank(at, column);
      return OptionalDouble.empty();
    }
    BigDecimal shown = Shown.value(indicator, value.get());
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
    if (row.change().outcome() == Comparison.Outcome.INCOMPARABLE) {
      cells.text(at, DIFFERENCE, "不可比", CellFormat.CENTRED);
      cells.text(at, GROWTH, "不可比", CellFormat.CENTRED);
      return;
    }
    formula(
        at,
        DIFFERENCE,
        IndicatorFormulas.difference(
            row.indicator(), ref(at, CURRENT), current, ref(at, PREVIOUS), previous),
        CellFormat.differenceOf(row.indicator()));
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

  private OptionalDouble yearOnYear(
      int at, IndicatorRow row, OptionalDouble current, OptionalDouble yearBefore) {
    Comparison comparison = row.yearOnYear();
    switch (comparison.outcome()) {
      case INCOMPARABLE -> {
        cells.text(at, YEAR_ON_YEAR, "不可比", CellFormat.CENTRED);
        return OptionalDouble.empty();
      }
      case REPORTED -> {
        return reported(at, comparison, row.indicator());
      }
      default -> {
        Indicator indicator = row.indicator();
        Formula formula =
            indicator.isRate()
                ? IndicatorFormulas.difference(
                    indicator, ref(at, CURRENT), current, ref(at, YEAR_BEFORE), yearBefore)
                : IndicatorFormulas.growth(
                    ref(at, CURRENT), current, ref(at, YEAR_BEFORE), yearBefore);
        formula(
            at,
            YEAR_ON_YEAR,
            formula,
            indicator.isRate() ? CellFormat.changePointsOf(indicator) : CellFormat.CHANGE_PERCENT);
        return formula.number();
      }
    }
  }

  private OptionalDouble reported(int at, Comparison comparison, Indicator indicator) {
    if (comparison.rate().isPresent()) {
      BigDecimal rate = comparison.rate().get().movePointLeft(2);
      cells.number(at, YEAR_ON_YEAR, rate, CellFormat.CHANGE_PERCENT, Emphasis.NONE);
      return OptionalDouble.of(rate.doubleValue());
    }
    if (comparison.difference().isPresent()) {
      BigDecimal points = comparison.difference().get();
      cells.number(at, YEAR_ON_YEAR, points, CellFormat.changePointsOf(indicator), Emphasis.NONE);
      return OptionalDouble.of(points.doubleValue());
    }
    cells.text(at, YEAR_ON_YEAR, IndicatorFormulas.NOTHING, CellFormat.CENTRED);
    return OptionalDouble.empty();
  }

  private void source(int at, IndicatorRow row) {
    XSSFCell cell = cells.text(at, SOURCE, "[" + row.source() + "]", CellFormat.LINK);
    citations.location(row.source()).ifPresent(to -> Links.link(cell, to));
  }

  private static String note(IndicatorRow row, String pending) {
    List<String> notes = new ArrayList<>();
    if (!pending.isEmpty()) {
      notes.add("⚠ " + pending);
    }
    if (row.yearOnYear().outcome() == Comparison.Outcome.REPORTED) {
      notes.add("同比为来源公布数");
    }
    row.target()
        .map(Observation::period)
        .filter(p -> !p.covers(row.current().period()))
        .map(TimePeriod::label)
        .ifPresent(p -> notes.add("目标为" + p));
    for (String note :
        List.of(row.change().note(), row.yearOnYear().note(), row.current().note())) {
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
