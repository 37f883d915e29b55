package shuanghe.input;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import shuanghe.model.Place;

/**
 * One line of cells of a table file, whatever kind of file it is. A cell is the text that a CSV
 * file would hold: a number is written plainly as it is stored, a day as 2025-09-30, a month that a
 * date format shows as 2025-09, an error as {@code #N/A}, a formula whose result the file does not
 * keep as {@code =B2+C2}; a blank cell is empty.
 *
 * <p>In a workbook the text of a merged cell stands in every cell that it covers, and the line
 * knows which of them are covered.
 */
public final class CellLine {

  /**
   * The sheet of a workbook.
   *
   * @param name as on its tab; empty for a file without sheets
   * @param hidden whether its tab is hidden from those who open the file
   */
  public record Sheet(String name, boolean hidden) {

    /** A CSV file, which has no sheets. */
    public static final Sheet NONE = new Sheet("", false);

    /**
     * A cell as a spreadsheet names it, 表1!C7; empty in a file that is no workbook.
     *
     * @param column counted from 0
     * @param line counted from 1
     */
    String reference(int column, int line) {
      return name.isEmpty() ? "" : name + "!" + columnName(column) + line;
    }
  }

  /** What the text of a formula without a result begins with. */
  public static final String FORMULA = "=";

  /** What clerks write for the cell above, so as not to write it again. */
  private static final Pattern DITTO = Pattern.compile("[〃″]{1,2}|同\\s*上");

  private static final int LONGEST_DITTO = 4;
  private static final int LETTERS = 26;

  private final String file;
  private final Sheet sheet;
  private final int number;
  private final String[] cells;
  private final BitSet covered;
  private final Supplier<String> raw;
  private final boolean open;

  /**
   * A whole line, as of a workbook or a web page.
   *
   * @param covered the cells that a merged cell above or to the left covers
   */
  CellLine(
      String file, Sheet sheet, int number, String[] cells, BitSet covered, Supplier<String> raw) {
    this(file, sheet, number, cells, covered, raw, false);
  }

  /**
   * @param covered the cells that a merged cell above or to the left covers
   * @param open whether the file ends within the line, without a line end
   */
  CellLine(
      String file,
      Sheet sheet,
      int number,
      String[] cells,
      BitSet covered,
      Supplier<String> raw,
      boolean open) {
    this.file = file;
    this.sheet = sheet;
    this.number = number;
    this.cells = cells;
    this.covered = covered;
    this.raw = raw;
    this.open = open;
  }

  /** This line with other cells. */
  CellLine withCells(String[] others) {
    return new CellLine(file, sheet, number, others, covered, raw, open);
  }

  /** This line below another of its sheet: a ditto mark (〃, 同上) is what stands in that one. */
  CellLine below(CellLine line) {
    String[] whole = cells;
    for (int i = 0; i < cells.length && sheet.equals(line.sheet); i++) {
      if (isDitto(cells[i]) && !line.text(i).isEmpty()) {
        whole = whole == cells ? cells.clone() : whole;
        whole[i] = line.cells[i];
      }
    }
    return whole == cells ? this : withCells(whole);
  }

  private static boolean isDitto(String cell) {
    return !cell.isEmpty()
        && cell.length() <= LONGEST_DITTO
        && DITTO.matcher(stripped(cell)).matches();
  }

  /** This line in simplified script; what stands in the file stays as it is. */
  public CellLine simplified() {
    String[] simple = cells;
    for (int i = 0; i < cells.length; i++) {
      String cell = TraditionalScript.simplified(cells[i]);
      if (cell != cells[i]) {
        simple = simple == cells ? cells.clone() : simple;
        simple[i] = cell;
      }
    }
    return simple == cells ? this : withCells(simple);
  }

  /** Whether it is a line of a workbook's sheet. */
  public boolean isOfWorkbook() {
    return !sheet.name().isEmpty();
  }

  /** This line of a head, its numbers of days in a workbook written as days. */
  public CellLine withDays() {
    if (!isOfWorkbook()) {
      return this;
    }
    String[] days = Arrays.stream(cells).map(WrittenPeriod::ofWorkbook).toArray(String[]::new);
    return withCells(days);
  }

  /** Letters of a column counted from 0, as spreadsheets name it: A, Z, AA. */
  public static String columnName(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : columnName(column / LETTERS - 1) + last;
  }

  /** Sheet that the line stands in. */
  public Sheet sheet() {
    return sheet;
  }

  /** 1-based line of the file or of the sheet. */
  public int number() {
    return number;
  }

  /** The cells as they stand in the file. */
  String[] cells() {
    return cells;
  }

  /** How many cells the line has. */
  public int width() {
    return cells.length;
  }

  /** A cell without surrounding blanks; empty behind the last one. */
  public String text(int column) {
    return column < cells.length ? stripped(cells[column]) : "";
  }

  /**
   * A text without blanks around it, those that break no line and marks that nobody sees among
   * them.
   */
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c > '~'
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
  }

  /** Whether the cell is a part of a merged one that begins above it or to its left. */
  public boolean isCovered(int column) {
    return covered.get(column);
  }

  /** Whether all cells from one on are blank. */
  boolean isBlank(int from) {
    for (int i = from; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The line as it stands in the file; of a workbook, its cells parted by commas. */
  public String raw() {
    return raw.get();
  }

  /** Whether the file ends within the line, without a line end: it may have been cut off. */
  boolean endsOpen() {
    return open;
  }

  /** The line as a whole; in a workbook, its first cell. */
  public Place place() {
    return place(0);
  }

  /** A cell; in a file without sheets, its line. */
  public Place place(int column) {
    return new Place(file, number, sheet.reference(column, number));
  }
}
