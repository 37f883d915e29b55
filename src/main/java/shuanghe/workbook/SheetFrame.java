package shuanghe.workbook;

import java.util.Arrays;

/** Set-up that all sheets share: A4 across, one page wide, heads repeated, pages numbered. */
final class SheetFrame {

  private SheetFrame() {}

  /**
   * Sets up printing.
   *
   * @param footer what stands at the foot beside the page number
   */
  static void print(WorkbookSheet sheet, String footer, SheetWords words) {
    sheet.print(new WorkbookSheet.PrintSetup(footer, pages(words), true, 0));
  }

  /** Sets up printing on one page upright. */
  static void printOnOnePage(WorkbookSheet sheet, String footer, SheetWords words) {
    sheet.print(new WorkbookSheet.PrintSetup(footer, pages(words), false, 1));
  }

  private static String pages(SheetWords words) {
    return words.of("第 &P 页  共 &N 页");
  }

  /**
   * Keeps a sheet for the screen: its print area is a cell that is always empty, of which
   * spreadsheets print no page.
   *
   * @param column the first column without content
   */
  static void printNothing(WorkbookSheet sheet, int column) {
    sheet.printArea(column + 1, column + 1, 0, 0);
  }

  /**
   * Letters of the longest word in Latin script, which a heading cannot part as it does Chinese.
   */
  static int longestWord(String head) {
    return Arrays.stream(head.split("[^A-Za-z]+")).mapToInt(String::length).max().orElse(0);
  }
}
