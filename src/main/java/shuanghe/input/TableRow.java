package shuanghe.input;

import java.util.Map;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/** One row of a table, its cells found by the names of the columns. */
public final class TableRow {

  private final Place place;
  private final Map<String, Integer> columns;
  private final String[] cells;
  private final String raw;
  private final boolean decimalComma;

  TableRow(
      Place place, Map<String, Integer> columns, String[] cells, String raw, boolean decimalComma) {
    this.place = place;
    this.columns = columns;
    this.cells = cells;
    this.raw = raw;
    this.decimalComma = decimalComma;
  }

  /** File and first line of the row. */
  public Place place() {
    return place;
  }

  /** The cell without surrounding blanks; empty where the cell is or the file lacks the column. */
  public String text(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.length ? "" : cells[index].strip();
  }

  /** Whether a comma parts whole and fraction, as in files whose cells are parted by semicolons. */
  public boolean hasDecimalComma() {
    return decimalComma;
  }

  /** The row as it stands in the file. */
  public String raw() {
    return raw;
  }

  /** The row is not taken because of one of its columns, or with an empty column as a whole. */
  public Rejection rejection(String column, String reason, String remedy) {
    return new Rejection(place, column, column.isEmpty() ? "" : text(column), reason, remedy, raw);
  }
}
