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

  /** Width of a digit of the standard font and the height of a row without one of its own. */
  private static final double DIGIT = 5.25;

  private static final double ROW = 16.5;

  private DomainPages() {}

  /**
   * Begins a new page before a line of charts that does not fit on the one begun, when the columns
   * are fitted to the width of a page.
   *
   * @param chartLines first rows of the lines of charts
   */
  static void part(XSSFSheet sheet, int[] widths, List<Integer> chartLines) {
    double scale = Math.min(1, WIDTH / (IntStream.of(widths).sum() * DIGIT));
    double page = HEIGHT / scale;
    double filled = 0;
    int next = 0;
    for (int first : chartLines) {
      filled += height(sheet, next, first);
      double chart = height(sheet, first, first + DomainSheet.CHART_ROWS);
      if (filled + chart > page && filled > 0) {
        sheet.setRowBreak(first - 2);
        filled = 0;
      }
      next = first;
    }
  }

  private static double height(XSSFSheet sheet, int from, int to) {
    return IntStream.range(from, to).mapToObj(sheet::getRow).mapToDouble(DomainPages::height).sum();
  }

  private static double height(XSSFRow row) {
    return row == null || !row.getCTRow().isSetHt() ? ROW : row.getHeightInPoints();
  }
}
