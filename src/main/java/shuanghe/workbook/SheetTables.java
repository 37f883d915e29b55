package shuanghe.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Excel tables over ranges, with names that are unique in the workbook. */
final class SheetTables {

  private final Set<String> names = new HashSet<>();

  /** Presence of a row of totals at a table's end. */
  enum Totals {
    NONE,
    LAST_ROW
  }

  /**
   * Makes a table; its headings must stand in the first row of the range or be written before the
   * workbook is saved.
   *
   * @param firstRow 0-based row of the headings
   * @param lastRow 0-based last row, totals included
   */
  XSSFTable add(
      XSSFSheet sheet,
      String name,
      List<String> heads,
      int firstRow,
      int lastRow,
      int firstColumn,
      Totals totals) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("two tables named " + name);
    }
    // POI would look up and format each heading in its cell; they are known here
    XSSFTable table = sheet.createTable(null);
    CTTable xml = table.getCTTable();
    int lastColumn = firstColumn + heads.size() - 1;
    xml.setRef(area(firstRow, firstColumn, lastRow, lastColumn));
    table.setName(name);
    table.setDisplayName(name);
    // the default, but some readers take the headings for data where it is not written
    xml.setHeaderRowCount(1);
    int lastDataRow = totals == Totals.LAST_ROW ? lastRow - 1 : lastRow;
    if (totals == Totals.LAST_ROW) {
      xml.setTotalsRowCount(1);
    }
    xml.addNewAutoFilter().setRef(area(firstRow, firstColumn, lastDataRow, lastColumn));
    CTTableColumns columns = xml.addNewTableColumns();
    columns.setCount(heads.size());
    for (int i = 0; i < heads.size(); i++) {
      CTTableColumn column = columns.addNewTableColumn();
      column.setId(i + 1L);
      column.setName(heads.get(i));
    }
    CTTableStyleInfo style = xml.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
    return table;
  }

  private static String area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn).formatAsString();
  }
}
