package shuanghe.workbook;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

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

  /** Leads from a cell to a place such as {@code #'sheet'!A1}. */
  static void link(XSSFCell cell, String location) {
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(location.substring(1));
    cell.setHyperlink(link);
  }

  static void link(XSSFCell cell, String sheet, int row) {
    link(cell, to(sheet, row, 0));
  }

  /** Makes a cell lead to a file in the same folder. */
  static void linkToFile(XSSFCell cell, String file) {
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
    link.setAddress(file);
    cell.setHyperlink(link);
  }
}
