package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
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

  private static final String COMPLETION = "完成率";

  private static final int HEAD_ROW = ListSheetWriter.HEAD_ROW;

  /** Width of the column between two tables, in digits. */
  private static final int GAP = 3;

  private final CellWriter cells;
  private final WorkbookFile file;
  private final List<DataTable> written = new ArrayList<>();
  private int column;

  /** A table, of which the rows are streamed when the workbook is saved. */
  private record DataTable(int column, int rows, DataRow row) {}

  /** Writer of the cells of a table in a row, 0-based within the table. */
  private interface DataRow {
    void write(int row, StreamedRows to);
  }

  ChartDataSheet(XSSFSheet sheet, WorkbookFile file) {
    this.cells = new CellWriter(sheet, file.styles());
    this.file = file;
    cells.title(file.words().of(NAME), file.words().of("本表供图表取数，不打印。"));
    sheet.createFreezePane(0, HEAD_ROW + 1);
  }

  /**
   * The series of an indicator.
   *
   * @param title title of the chart
   * @param format the number format of its axis
   * @param periods labels of the axis of categories
   * @param series an area each
   * @param rangeOfRow the range of each row of the domain's sheet
   */
  record ChartTrend(
      String title,
      String format,
      WorkbookCharts.Labels periods,
      List<WorkbookCharts.SheetSeries> series,
      Map<Integer, String> rangeOfRow) {}

  /**
   * Indicator row with its place in its domain's sheet.
   *
   * @param row the indicator's row
   * @param sheet the domain's sheet
   * @param at row of the sheet, from 0
   */
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
    List<String> heads = new ArrayList<>(List.of(file.words().of("时期")));
    rows.forEach(r -> heads.add(r.row().area().placedName()));
    heads(heads);
    WorkbookCharts.Labels labels =
        new WorkbookCharts.Labels(
            WorkbookCharts.range(cells.sheet(), HEAD_ROW + 1, HEAD_ROW + down.size(), column),
            categories);
    List<WorkbookCharts.SheetSeries> series = new ArrayList<>();
    List<List<Optional<Observation>>> values = new ArrayList<>();
    Map<Integer, String> ranges = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      PlacedRow placed = rows.get(i);
      values.add(values(placed.row(), down));
      WorkbookCharts.SheetSeries one =
          new WorkbookCharts.SheetSeries(
              placed.row().area().placedName(),
              cells.sheet(),
              HEAD_ROW,
              column + 1 + i,
              values.getLast().stream().map(o -> number(placed.row(), o)).toList());
      series.add(one);
      ranges.put(placed.at(), one.range());
    }
    table(
        table,
        heads,
        down.size(),
        (at, to) -> {
          to.text(categories.get(at), CellFormat.CENTRED);
          for (int i = 0; i < rows.size(); i++) {
            value(rows.get(i), values.get(i).get(at), to);
          }
        });
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
  private String title(Indicator indicator, DisplayScale scale, List<TimePeriod> periods) {
    List<String> notes = new ArrayList<>();
    if (!scale.unit().isEmpty()) {
      notes.add(scale.unit());
    }
    if (periods.stream().anyMatch(TimePeriod::isCumulative)) {
      notes.add(file.words().of("当年累计"));
    }
    String name = indicator.display().name();
    return notes.isEmpty()
        ? name
        : file.words().of("{0}（{1}）", name, String.join(file.words().of("，"), notes));
  }

  /** The observations of a series, each at its period. */
  private static List<Optional<Observation>> values(IndicatorRow row, List<TimePeriod> periods) {
    Map<TimePeriod, Observation> byPeriod = new HashMap<>();
    row.trend().forEach(o -> byPeriod.put(o.period(), o));
    return periods.stream().map(period -> Optional.ofNullable(byPeriod.get(period))).toList();
  }

  private static Optional<Double> number(IndicatorRow row, Optional<Observation> observation) {
    return observation
        .flatMap(Observation::value)
        .map(v -> CellValues.value(row.indicator(), row.scale(), v).doubleValue());
  }

  private static void value(PlacedRow placed, Optional<Observation> observation, RowTarget to) {
    IndicatorRow row = placed.row();
    Optional<BigDecimal> stored = observation.flatMap(Observation::value);
    if (stored.isEmpty()) {
      to.blank();
      return;
    }
    BigDecimal shown = CellValues.value(row.indicator(), row.scale(), stored.get());
    CellFormat format = CellFormat.of(row.indicator(), row.scale(), List.of(stored.get()));
    Emphasis emphasis = IndicatorSheetTable.emphasis(observation.get());
    int master = master(row, observation.get());
    if (master < 0) {
      to.number(shown, format, emphasis);
    } else {
      to.formula(Formula.of(cell(placed, master), shown.doubleValue()), format, emphasis);
    }
  }

  /** The cell of a row in its domain's sheet, as a formula takes it. */
  private static String cell(PlacedRow placed, int column) {
    return Links.address(placed.sheet().getSheetName(), placed.at(), column).replace("$", "");
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
    List<String> heads = List.of(file.words().of("指标"), file.words().of(COMPLETION));
    cells.text(1, column, title, CellFormat.SECTION);
    heads(heads);
    List<String> names =
        rows.stream()
            .map(PlacedRow::row)
            .map(
                row ->
                    file.words()
                        .of("{0}（{1}）", row.indicator().display().name(), row.area().placedName()))
            .toList();
    List<Double> rates =
        rows.stream()
            .map(placed -> IndicatorSheetTable.completion(placed.row()).orElseThrow())
            .toList();
    WorkbookCharts.Labels labels =
        new WorkbookCharts.Labels(
            WorkbookCharts.range(cells.sheet(), HEAD_ROW + 1, HEAD_ROW + rows.size(), column),
            names);
    WorkbookCharts.SheetSeries series =
        new WorkbookCharts.SheetSeries(
            file.words().of(COMPLETION),
            cells.sheet(),
            HEAD_ROW,
            column + 1,
            rates.stream().map(Optional::of).toList());
    SheetFrame.width(cells.sheet(), column, 34);
    table(
        table,
        heads,
        rows.size(),
        (at, to) -> {
          to.text(names.get(at), CellFormat.TEXT);
          String cell = cell(rows.get(at), IndicatorSheetTable.COMPLETION);
          to.formula(Formula.of(cell, rates.get(at)), CellFormat.PERCENT_1);
        });
    return new Completion(labels, series);
  }

  /**
   * Data of a completion chart.
   *
   * @param labels names of the indicators
   * @param series percent of each target reached
   */
  record Completion(WorkbookCharts.Labels labels, WorkbookCharts.SheetSeries series) {}

  private void heads(List<String> heads) {
    IntStream.range(0, heads.size())
        .forEach(
            i -> {
              cells.text(HEAD_ROW, column + i, heads.get(i), CellFormat.HEAD);
              SheetFrame.width(cells.sheet(), column + i, 15);
            });
  }

  private void table(String name, List<String> heads, int rows, DataRow row) {
    file.tables()
        .add(
            cells.sheet(), name, heads, HEAD_ROW, HEAD_ROW + rows, column, SheetTables.Totals.NONE);
    written.add(new DataTable(column, rows, row));
    column += heads.size();
    SheetFrame.width(cells.sheet(), column, GAP);
    column++;
  }

  private int longest() {
    return written.stream().mapToInt(DataTable::rows).max().orElse(0);
  }

  private void stream(OutputStream out) throws IOException {
    StreamedRows to =
        new StreamedRows(out, file.styles(), List.of(), CellFormat.TEXT, file.words());
    for (int i = 0; i < longest(); i++) {
      to.startFixedRow(HEAD_ROW + 2 + i, 0);
      for (DataTable table : written) {
        if (i < table.rows()) {
          to.skipTo(table.column());
          table.row().write(i, to);
        }
      }
      to.endRow();
    }
    to.finish();
  }

  /** Sets what of the sheet is printed, when all its tables are written. */
  void finish(String footer) {
    String corner = IndicatorSheetTable.ref(HEAD_ROW + longest(), Math.max(0, column - 2));
    file.add(cells.sheet(), new StreamedPackage.Addition(this::stream, "A1:" + corner, ""));
    SheetFrame.print(cells.sheet(), footer, file.words());
    SheetFrame.repeat(cells.sheet(), HEAD_ROW, HEAD_ROW);
    SheetFrame.printNothing(cells.sheet(), column);
  }
}
