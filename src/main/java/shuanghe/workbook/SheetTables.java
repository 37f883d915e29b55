package shuanghe.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
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
    AreaReference area =
        new AreaReference(
            new CellReference(firstRow, firstColumn),
            new CellReference(lastRow, firstColumn + heads.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    CTTable xml = table.getCTTable();
    // the default, but some readers take the headings for data where it is not written
    xml.setHeaderRowCount(1);
    int lastDataRow = totals == Totals.LAST_ROW ? lastRow - 1 : lastRow;
    if (totals == Totals.LAST_ROW) {
      xml.setTotalsRowCount(1);
    }
    xml.addNewAutoFilter()
        .setRef(
            new AreaReference(
                    new CellReference(firstRow, firstColumn),
                    new CellReference(lastDataRow, firstColumn + heads.size() - 1),
                    SpreadsheetVersion.EXCEL2007)
                .formatAsString());
    for (int i = 0; i < heads.size(); i++) {
      xml.getTableColumns().getTableColumnArray(i).setName(heads.get(i));
    }
    CTTableStyleInfo style = xml.addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
    return table;
  }
}
