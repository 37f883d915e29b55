package shuanghe.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Printed pages of a domain's sheet, parted so that no chart is torn. */
final class DomainPages {

  /** A4 across within the margins, in points. */
  private static final double WIDTH = 842 - 2 * 28.8;

  private static final double HEIGHT = 595 - 43 - 50;

  /** Width of a digit of the standard font. */
  private static final double DIGIT = 5.25;

  private DomainPages() {}

  /**
   * Begins a new page before a line of charts that does not fit on the one begun, when the columns
   * are fitted to the width of a page.
   *
   * @param chartLines first rows of the lines of charts
   * @param lines rows that are streamed into the sheet
   */
  static void part(XSSFSheet sheet, int[] widths, List<Integer> chartLines, SheetLines lines) {
    double scale = Math.min(1, WIDTH / (IntStream.of(widths).sum() * DIGIT));
    double page = HEIGHT / scale;
    double filled = 0;
    int next = 0;
    for (int first : chartLines) {
      filled += height(sheet, lines, next, first);
      double chart = height(sheet, lines, first, first + DomainSheet.CHART_ROWS);
      if (filled + chart > page && filled > 0) {
        sheet.setRowBreak(first - 2);
        filled = 0;
      }
      next = first;
    }
  }

  private static double height(XSSFSheet sheet, SheetLines lines, int from, int to) {
    return IntStream.range(from, to)
        .mapToDouble(row -> height(sheet.getRow(row), lines, row))
        .sum();
  }

  /** Height of a row that POI holds or that is streamed. */
  private static double height(XSSFRow row, SheetLines lines, int number) {
    return row != null && row.getCTRow().isSetHt() ? row.getHeightInPoints() : lines.height(number);
  }
}
