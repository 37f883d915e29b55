package shuanghe.input;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.input.LedgerColumns.FurtherColumn;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/**
 * One row of a table, its cells found by the names of the columns. Where a table is not one thing a
 * row, each of its values makes a row of its own.
 */
public final class TableRow {

  /** The column of what the line that begins a row's section says, where the table has sections. */
  public static final String SECTION = "section";

  /**
   * The column of what stands above a table's head and on its tab, where the table has sections.
   */
  public static final String TITLE = "title";

  /** The column that is filled where a ledger writes its progress in parts of one: 0.8 for 80%. */
  public static final String FRACTIONS = "fractions";

  private static final Set<String> NO_MARK = Set.of("", "0", "-", "—", "/", "×", "否", "无");

  /** Position of each column's cell. */
  private interface Places {
    Place of(String column);
  }

  private final Place place;
  private final Places places;
  private final Map<String, Integer> columns;
  private final Map<String, String> headings;
  private final String[] cells;
  private final Supplier<String> raw;
  private final boolean decimalComma;
  private final boolean labelled;
  private final Map<String, Integer> dimensions;
  private final Map<String, String> told;
  private final Map<String, List<FurtherColumn>> further;
  private final Map<Integer, String> marks;

  /** A row of a table whose columns are named in its first line. */
  TableRow(CellLine line, TableHeader header, boolean decimalComma) {
    this.labelled = header.labelled();
    this.dimensions = header.dimensions();
    this.further = header.further();
    this.marks = header.marks();
    this.told = Map.of();
    this.place = line.place();
    this.columns = header.columns();
    this.places = column -> line.place(Math.max(0, columns.getOrDefault(column, 0)));
    this.headings = header.headings();
    this.cells = line.cells();
    this.raw = line::raw;
    this.decimalComma = decimalComma;
  }

  /**
   * A row that is made of a value and what stands above it and beside it.
   *
   * @param place of the value
   * @param columns where in the cells each column is
   * @param headings what people call each column
   */
  public TableRow(
      Place place,
      Map<String, Integer> columns,
      Map<String, String> headings,
      String[] cells,
      Supplier<String> raw,
      boolean decimalComma) {
    this.labelled = false;
    this.dimensions = Map.of();
    this.further = Map.of();
    this.marks = Map.of();
    this.told = Map.of();
    this.place = place;
    this.places = column -> place;
    this.columns = columns;
    this.headings = headings;
    this.cells = cells;
    this.raw = raw;
    this.decimalComma = decimalComma;
  }

  private TableRow(TableRow row, Map<String, String> told) {
    this.place = row.place;
    this.places = row.places;
    this.columns = row.columns;
    this.headings = row.headings;
    this.cells = row.cells;
    this.raw = row.raw;
    this.decimalComma = row.decimalComma;
    this.labelled = row.labelled;
    this.dimensions = row.dimensions;
    this.further = row.further;
    this.marks = row.marks;
    this.told = told;
  }

  /** The row with other texts in some of its columns, as if the file had them there. */
  public TableRow with(Map<String, String> texts) {
    Map<String, String> all = new HashMap<>(told);
    all.putAll(texts);
    return new TableRow(this, all);
  }

  /** File and first line of the row. */
  public Place place() {
    return place;
  }

  /** The cell without surrounding blanks; empty where the cell is or the file lacks the column. */
  public String text(String column) {
    String other = told.get(column);
    return other == null ? cell(column) : other;
  }

  /** Whether the table has a column. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** What several columns of a ledger tell of one thing, each text once. */
  public List<String> texts(String column) {
    return Stream.concat(
            Stream.of(text(column)),
            further.getOrDefault(column, List.of()).stream()
                .filter(more -> !cell(more.index()).isEmpty())
                .map(more -> more.label() + cell(more.index())))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The heads of columns in which a mark stands, where columns are headed by what a mark says. */
  public List<String> marked() {
    return marks.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(mark -> !NO_MARK.contains(cell(mark.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The parts of a cell parted by semicolons, half-width or full-width, each once. */
  List<String> parts(String column) {
    return Arrays.stream(text(column).replace('；', ';').split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** The cells of dimensions that the form does not know, by their names. */
  public Map<String, String> otherDimensions() {
    return dimensions.isEmpty()
        ? Map.of()
        : dimensions.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> cell(e.getValue())));
  }

  private String cell(String column) {
    return cell(columns.get(column));
  }

  private String cell(Integer index) {
    String cell = index == null || index >= cells.length ? "" : CellLine.stripped(cells[index]);
    int colon = labelled ? cell.indexOf(": ") : -1;
    return colon > 0 ? cell.substring(0, colon) : cell;
  }

  /** Whether a comma parts whole and fraction, as in files whose cells are parted by semicolons. */
  public boolean hasDecimalComma() {
    return decimalComma;
  }

  /** The row as it stands in the file. */
  public String raw() {
    return raw.get();
  }

  /** What the file's header calls a column, or would call one that it lacks. */
  public String heading(String column) {
    return headings.getOrDefault(column, column);
  }

  /** The row is not taken because of one of its columns, or with an empty column as a whole. */
  public Rejection rejection(String column, Message fault) {
    return new Rejection(
        column.isEmpty() ? place : places.of(column),
        heading(column),
        column.isEmpty() ? "" : text(column),
        fault,
        fault.remedy(),
        raw());
  }
}
