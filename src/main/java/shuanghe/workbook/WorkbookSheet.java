package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet in the making: rows laid out by hand, what streams the rows below them, and what stands
 * around the rows. Rows and columns are counted from 0.
 */
final class WorkbookSheet {

  private final String name;
  private final SortedMap<Integer, Integer> widths = new TreeMap<>();
  private final SortedMap<Integer, HandRow> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final List<FormattedRange> formats = new ArrayList<>();
  private final List<OfferedChoice> choices = new ArrayList<>();
  private final List<SheetLink> links = new ArrayList<>();
  private final List<SheetTable> tables = new ArrayList<>();
  private final List<PlacedChart> charts = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private PrintSetup print = PrintSetup.NONE;
  private String printArea = "";
  private String repeated = "";
  private Optional<CellReference> corner = Optional.empty();
  private Streamed streamed = Streamed.NOTHING;

  /** A row laid out by hand; no height of its own where {@code points} is 0. */
  private static final class HandRow {
    private int points;
    private final SortedMap<Integer, Consumer<StreamedRows>> cells = new TreeMap<>();
  }

  /** Writer of rows into the place of the sheet where the rows laid out by hand end. */
  @FunctionalInterface
  interface RowsToStream {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Rows that are streamed into a sheet, with what hangs on them.
   *
   * @param rows writer of the rows
   * @param dimension range of all cells, such as {@code A1:H200}; empty where none is streamed
   * @param extensions markup of the sheet's extensions, or empty
   */
  record Streamed(RowsToStream rows, String dimension, String extensions) {

    private static final Streamed NOTHING = new Streamed(out -> {}, "", "");
  }

  /**
   * Cells that look otherwise where a rule holds.
   *
   * @param range the cells
   * @param rule what they look like, and when
   */
  record FormattedRange(CellRangeAddress range, ConditionalRule rule) {}

  /**
   * Choices offered in cells, beside which other words may be written.
   *
   * @param range the cells
   * @param words to choose from, without commas
   * @param title heading of the prompt
   * @param prompt what to choose or write
   */
  record OfferedChoice(CellRangeAddress range, List<String> words, String title, String prompt) {}

  /**
   * A cell that leads on.
   *
   * @param cell such as {@code B10}
   * @param target a place such as {@code sheet!A1}, or a file in the same folder
   * @param isFile whether it is a file
   */
  record SheetLink(String cell, String target, boolean isFile) {}

  /**
   * A chart in its frame.
   *
   * @param frame the cells it covers
   * @param name its number on the sheet and its title
   * @param said what it shows, in words
   * @param number among the charts of the workbook, from 1
   */
  record PlacedChart(WorkbookCharts.Frame frame, String name, String said, int number) {}

  /**
   * Set-up of printed pages of A4 with a head and a foot.
   *
   * @param footer at the left of the foot, beside the number of the page
   * @param pages what is told of the number of the page, in the codes of spreadsheets
   * @param isAcross whether the longer side of the paper lies across
   * @param fitHeight pages that the sheet is fitted to in height; 0 for as many as it takes
   */
  record PrintSetup(String footer, String pages, boolean isAcross, int fitHeight) {

    private static final PrintSetup NONE = new PrintSetup("", "", true, 0);
  }

  WorkbookSheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Puts a cell into a row, in place of one that stands there. */
  void put(int row, int column, Consumer<StreamedRows> cell) {
    row(row).cells.put(column, cell);
  }

  /** Makes a row so many points high. */
  void height(int row, int points) {
    row(row).points = points;
  }

  /** Height of a row in points, where it has one of its own that is set here. */
  OptionalInt height(int row) {
    HandRow found = rows.get(row);
    return found == null || found.points == 0 ? OptionalInt.empty() : OptionalInt.of(found.points);
  }

  private HandRow row(int row) {
    return rows.computeIfAbsent(row, r -> new HandRow());
  }

  /** Sets the width of a column in digits of the default font; Excel has 255 at most. */
  void width(int column, int digits) {
    widths.put(column, Math.min(255, digits));
  }

  SortedMap<Integer, Integer> widths() {
    return widths;
  }

  void merge(CellRangeAddress range) {
    merged.add(range);
  }

  List<CellRangeAddress> merged() {
    return merged;
  }

  void format(CellRangeAddress range, ConditionalRule rule) {
    formats.add(new FormattedRange(range, rule));
  }

  List<FormattedRange> formats() {
    return formats;
  }

  void offer(OfferedChoice choice) {
    choices.add(choice);
  }

  List<OfferedChoice> choices() {
    return choices;
  }

  void link(int row, int column, String target, boolean isFile) {
    links.add(new SheetLink(new CellReference(row, column).formatAsString(false), target, isFile));
  }

  List<SheetLink> links() {
    return links;
  }

  void add(SheetTable table) {
    tables.add(table);
  }

  List<SheetTable> tables() {
    return tables;
  }

  void add(PlacedChart chart) {
    charts.add(chart);
  }

  List<PlacedChart> charts() {
    return charts;
  }

  /** Begins a new page behind a row. */
  void breakBehind(int row) {
    breaks.add(row);
  }

  List<Integer> breaks() {
    return breaks;
  }

  void print(PrintSetup setup) {
    print = setup;
  }

  PrintSetup print() {
    return print;
  }

  /** Prints these cells alone; last row and column included. */
  void printArea(int firstColumn, int lastColumn, int firstRow, int lastRow) {
    printArea =
        new CellReference(firstRow, firstColumn, true, true).formatAsString(false)
            + ":"
            + new CellReference(lastRow, lastColumn, true, true).formatAsString(false);
  }

  /** Absolute range such as {@code $A$1:$D$8}; empty where all is printed. */
  String printArea() {
    return printArea;
  }

  /** Repeats rows on every printed page. */
  void repeat(int first, int last) {
    repeated = "$" + (first + 1) + ":$" + (last + 1);
  }

  /** Absolute rows such as {@code $3:$3}; empty where none are repeated. */
  String repeated() {
    return repeated;
  }

  /** Keeps the columns and rows before a cell in sight. */
  void freeze(int columns, int rows) {
    corner = Optional.of(new CellReference(rows, columns));
  }

  /** The first cell that is not kept in sight. */
  Optional<CellReference> corner() {
    return corner;
  }

  void stream(Streamed rows) {
    streamed = rows;
  }

  Streamed streamed() {
    return streamed;
  }

  /** Range of all cells. */
  String dimension() {
    if (!streamed.dimension().isEmpty()) {
      return streamed.dimension();
    }
    int last = rows.values().stream().mapToInt(r -> r.cells.lastKey()).max().orElse(0);
    return "A1:"
        + new CellReference(rows.isEmpty() ? 0 : rows.lastKey(), last).formatAsString(false);
  }

  /** Writes the rows laid out by hand and streams the others. */
  void writeRows(OutputStream out, WorkbookFile file) throws IOException {
    StreamedRows to =
        new StreamedRows(out, file.styles(), List.of(), CellFormat.TEXT, file.words());
    for (var entry : rows.entrySet()) {
      to.startFixedRow(entry.getKey() + 1, entry.getValue().points);
      entry
          .getValue()
          .cells
          .forEach(
              (column, cell) -> {
                to.skipTo(column);
                cell.accept(to);
              });
      to.endRow();
    }
    to.finish();
    streamed.rows().writeTo(out);
  }
}
