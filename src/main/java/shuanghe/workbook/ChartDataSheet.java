package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.IndicatorRow;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/**
 * 图表数据: the tables behind the charts, side by side so that each can grow downwards. Values that
 * stand in a domain's sheet are taken from there by formula.
 */
final class ChartDataSheet {

  static final String NAME = "图表数据";

  private static final int HEAD_ROW = ListSheetWriter.HEAD_ROW;

  /** Width of the column between two tables, in digits. */
  private static final int GAP = 3;

  private final CellWriter cells;
  private final SheetTables tables;
  private int column;

  ChartDataSheet(XSSFSheet sheet, WorkbookFile file) {
    this.cells = new CellWriter(sheet, file.styles());
    this.tables = file.tables();
    cells.title("图表数据", "本表供图表取数，不打印。");
    sheet.createFreezePane(0, HEAD_ROW + 1);
  }

  XSSFSheet sheet() {
    return cells.sheet();
  }

  /**
   * The series of an indicator.
   *
   * @param format the number format of its axis
   * @param rangeOfRow the range of each row of the domain's sheet
   */
  record ChartTrend(
      String title,
      String format,
      WorkbookCharts.Labels periods,
      List<WorkbookCharts.SheetSeries> series,
      Map<Integer, String> rangeOfRow) {}

  /** Indicator row with its place in its domain's sheet. */
  record PlacedRow(IndicatorRow row, XSSFSheet sheet, int at) {}

  /** Writes the series of one indicator in all its areas as a table. */
  ChartTrend trend(String table, List<PlacedRow> rows) {
    Indicator indicator = rows.getFirst().row().indicator();
    TreeSet<TimePeriod> periods = new TreeSet<>();
    rows.forEach(r -> r.row().trend().forEach(o -> periods.add(o.period())));
    List<TimePeriod> down = List.copyOf(periods);
    List<String> categories = categories(down);
    DisplayScale scale = rows.getFirst().row().scale();
    String title = title(indicator, scale, down);
    cells.text(1, column, title, CellFormat.SECTION);
    List<String> heads = new ArrayList<>(List.of("时期"));
    rows.forEach(r -> heads.add(r.row().area().placedName()));
    heads(heads);
    for (int i = 0; i < down.size(); i++) {
      cells.text(HEAD_ROW + 1 + i, column, categories.get(i), CellFormat.CENTRED);
    }
    WorkbookCharts.Labels labels =
        new WorkbookCharts.Labels(
            WorkbookCharts.range(cells.sheet(), HEAD_ROW + 1, HEAD_ROW + down.size(), column),
            categories);
    List<WorkbookCharts.SheetSeries> series = new ArrayList<>();
    Map<Integer, String> ranges = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      PlacedRow placed = rows.get(i);
      WorkbookCharts.SheetSeries one =
          new WorkbookCharts.SheetSeries(
              placed.row().area().placedName(),
              cells.sheet(),
              HEAD_ROW,
              column + 1 + i,
              values(placed, down, column + 1 + i));
      series.add(one);
      ranges.put(placed.at(), one.range());
    }
    table(table, heads, down.size());
    return new ChartTrend(
        title, CellFormat.of(indicator, scale, List.of()).format(), labels, series, ranges);
  }

  /** Periods as they fit under an axis; sums from January on are told by their last month. */
  private static List<String> categories(List<TimePeriod> periods) {
    boolean sums = periods.stream().anyMatch(TimePeriod::isCumulative);
    return periods.stream()
        .map(p -> sums ? YearMonth.from(p.end()).toString() : p.toString())
        .toList();
  }

  /** The indicator with its unit, and that its values are sums from January on, where they are. */
  private static String title(Indicator indicator, DisplayScale scale, List<TimePeriod> periods) {
    List<String> notes = new ArrayList<>();
    if (!scale.unit().isEmpty()) {
      notes.add(scale.unit());
    }
    if (periods.stream().anyMatch(TimePeriod::isCumulative)) {
      notes.add("当年累计");
    }
    return indicator.name() + (notes.isEmpty() ? "" : "（" + String.join("，", notes) + "）");
  }

  private List<Optional<Double>> values(PlacedRow placed, List<TimePeriod> periods, int column) {
    Map<TimePeriod, Observation> byPeriod = new LinkedHashMap<>();
    placed.row().trend().forEach(o -> byPeriod.put(o.period(), o));
    List<Optional<Double>> values = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      Optional<Observation> observation = Optional.ofNullable(byPeriod.get(periods.get(i)));
      values.add(value(HEAD_ROW + 1 + i, column, placed, observation));
    }
    return values;
  }

  private Optional<Double> value(
      int at, int column, PlacedRow placed, Optional<Observation> observation) {
    Indicator indicator = placed.row().indicator();
    DisplayScale scale = placed.row().scale();
    Optional<BigDecimal> stored = observation.flatMap(Observation::value);
    Optional<BigDecimal> shown = stored.map(v -> Shown.value(indicator, scale, v));
    if (shown.isEmpty()) {
      cells.blank(at, column);
      return Optional.empty();
    }
    CellFormat format = CellFormat.of(indicator, scale, List.of(stored.get()));
    Emphasis emphasis = IndicatorSheetTable.emphasis(observation.get());
    double number = shown.get().doubleValue();
    int master = master(placed.row(), observation.get());
    if (master < 0) {
      cells.number(at, column, shown.get(), format, emphasis);
    } else {
      String cell = Links.address(placed.sheet().getSheetName(), placed.at(), master);
      cells.formula(at, column, Formula.of(cell.replace("$", ""), number), format, emphasis);
    }
    return Optional.of(number);
  }

  /** The column of the domain's sheet where the observation stands, or -1. */
  private static int master(IndicatorRow row, Observation observation) {
    if (observation.equals(row.current())) {
      return IndicatorSheetTable.CURRENT;
    }
    if (row.previous().filter(observation::equals).isPresent()) {
      return IndicatorSheetTable.PREVIOUS;
    }
    return row.yearBefore().filter(observation::equals).isPresent()
        ? IndicatorSheetTable.YEAR_BEFORE
        : -1;
  }

  /** Writes the completion rates of a domain as a table. */
  Completion completion(String table, String title, List<PlacedRow> rows) {
    List<String> heads = List.of("指标", "完成率");
    cells.text(1, column, title, CellFormat.SECTION);
    heads(heads);
    List<String> names = new ArrayList<>();
    List<Optional<Double>> values = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PlacedRow placed = rows.get(i);
      String name = placed.row().indicator().name() + "（" + placed.row().area().placedName() + "）";
      int at = HEAD_ROW + 1 + i;
      cells.text(at, column, name, CellFormat.TEXT);
      double rate =
          placed
              .sheet()
              .getRow(placed.at())
              .getCell(IndicatorSheetTable.COMPLETION)
              .getNumericCellValue();
      String cell =
          Links.address(placed.sheet().getSheetName(), placed.at(), IndicatorSheetTable.COMPLETION);
      cells.formula(
          at,
          column + 1,
          Formula.of(cell.replace("$", ""), rate),
          CellFormat.PERCENT_1,
          Emphasis.NONE);
      names.add(name);
      values.add(Optional.of(rate));
    }
    WorkbookCharts.Labels labels =
        new WorkbookCharts.Labels(
            WorkbookCharts.range(cells.sheet(), HEAD_ROW + 1, HEAD_ROW + rows.size(), column),
            names);
    WorkbookCharts.SheetSeries series =
        new WorkbookCharts.SheetSeries("完成率", cells.sheet(), HEAD_ROW, column + 1, values);
    SheetFrame.width(cells.sheet(), column, 34);
    table(table, heads, rows.size());
    return new Completion(labels, series);
  }

  /** Data of a completion chart. */
  record Completion(WorkbookCharts.Labels labels, WorkbookCharts.SheetSeries series) {}

  private void heads(List<String> heads) {
    IntStream.range(0, heads.size())
        .forEach(
            i -> {
              cells.text(HEAD_ROW, column + i, heads.get(i), CellFormat.HEAD);
              SheetFrame.width(cells.sheet(), column + i, 15);
            });
  }

  private void table(String name, List<String> heads, int rows) {
    tables.add(
        cells.sheet(), name, heads, HEAD_ROW, HEAD_ROW + rows, column, SheetTables.Totals.NONE);
    column += heads.size();
    SheetFrame.width(cells.sheet(), column, GAP);
    column++;
  }

  void finish(String footer) {
    SheetFrame.print(cells.sheet(), footer);
    SheetFrame.repeat(cells.sheet(), HEAD_ROW, HEAD_ROW);
    SheetFrame.printNothing(cells.sheet(), column);
  }
}
