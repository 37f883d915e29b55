package shuanghe.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/** Excel tables over ranges, with names that are unique in the workbook. */
final class SheetTables {

  private final Set<String> names = new HashSet<>();

  /** Whether a table has this name. */
  boolean has(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Makes a table without a row of totals; its headings must stand in the first row of the range.
   *
   * @param firstRow 0-based row of the headings
   * @param lastRow 0-based last row
   */
  void add(
      WorkbookSheet sheet,
      String name,
      List<String> heads,
      int firstRow,
      int lastRow,
      int firstColumn) {
    add(sheet, name, heads, firstRow, lastRow, firstColumn, List.of());
  }

  /**
   * Makes a table; its headings must stand in the first row of the range.
   *
   * @param firstRow 0-based row of the headings
   * @param lastRow 0-based last row, totals included
   * @param totals what {@link SheetTable} has in its row of totals
   */
  void add(
      WorkbookSheet sheet,
      String name,
      List<String> heads,
      int firstRow,
      int lastRow,
      int firstColumn,
      List<String> totals) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("two tables named " + name);
    }
    sheet.add(
        new SheetTable(
            names.size(),
            name,
            heads,
            new CellRangeAddress(firstRow, lastRow, firstColumn, firstColumn + heads.size() - 1),
            totals));
  }
}
