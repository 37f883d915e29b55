package shuanghe.workbook;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Set-up that all sheets share: A4 across, one page wide, heads repeated, pages numbered. */
final class SheetFrame {

  private SheetFrame() {}

  /**
   * Sets up printing.
   *
   * @param footer what stands at the foot beside the page number
   */
  static void print(XSSFSheet sheet, String footer, SheetWords words) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(true);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.6);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.getHeader().setRight(literal(sheet.getSheetName()));
    sheet.getFooter().setLeft(literal(footer));
    sheet.getFooter().setRight(words.of("第 &P 页  共 &N 页"));
    sheet.setDisplayGridlines(false);
  }

  /**
   * Keeps a sheet for the screen: its print area is a cell that is always empty, of which
   * spreadsheets print no page.
   *
   * @param column the first column without content
   */
  static void printNothing(XSSFSheet sheet, int column) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), column + 1, column + 1, 0, 0);
  }

  private static String literal(String text) {
    return text.replace("&", "&&");
  }

  /** Repeats the rows from {@code first} to {@code last} (0-based) on every printed page. */
  static void repeat(XSSFSheet sheet, int first, int last) {
    sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
  }

  /**
   * Letters of the longest word in Latin script, which a heading cannot part as it does Chinese.
   */
  static int longestWord(String head) {
    return Arrays.stream(head.split("[^A-Za-z]+")).mapToInt(String::length).max().orElse(0);
  }

  /**
   * Sets the width of a column.
   *
   * @param column counted from 0
   * @param digits width in digits of the default font
   */
  static void width(XSSFSheet sheet, int column, int digits) {
    sheet.setColumnWidth(column, Math.min(255, digits) * 256);
  }
}
