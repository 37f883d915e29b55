package shuanghe.workbook;

import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;

/** Ways from one cell to another, in the same workbook or in one beside it. */
final class Links {

  private Links() {}

  /** The address of a cell as HYPERLINK takes it; row and column 0-based. */
  static String to(String sheet, int row, int column) {
    return "#" + address(sheet, row, column);
  }

  /**
   * The address of a cell in a sheet as formulas and links have it; row and column are counted from
   * 0.
   */
  static String address(String sheet, int row, int column) {
    return SheetNameFormatter.format(sheet) + "!" + new CellReference(row, column).formatAsString();
  }

  /** Leads from a cell to the first cell of a row, counted from 0, of a sheet. */
  static void link(CellPlace cell, String sheet, int row) {
    cell.sheet().link(cell.row(), cell.column(), address(sheet, row, 0), false);
  }

  /** Makes a cell lead to a file in the same folder. */
  static void linkToFile(CellPlace cell, String file) {
    cell.sheet().link(cell.row(), cell.column(), file, true);
  }
}
