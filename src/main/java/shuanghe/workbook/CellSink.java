package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes the cells of a row from left to right. */
interface CellSink {

  void text(String text, Look look);

  void number(BigDecimal value, Look look);

  void date(LocalDate day);

  /** A formula with the number it comes to. */
  void formula(String formula, double cached, Look look);

  /** A formula with the text it comes to. */
  void formula(String formula, String cached, Look look);

  void blank();

  /** Address of the cell under a heading in the row being written. */
  String ref(String head);

  default void text(String text) {
    text(text, Look.TEXT);
  }

  default void integer(long value) {
    number(BigDecimal.valueOf(value), Look.PLAIN_0);
  }

  /**
   * A link as a formula, because Excel refuses more than 65,530 hyperlinks on a sheet.
   *
   * @param target {@code #'sheet'!A1} or an address; plain text is written where it is too long for
   *     Excel's HYPERLINK (255)
   */
  default void link(String target, String label) {
    if (target.isEmpty() || target.length() > 255 || label.length() > 255) {
      text(label);
    } else {
      formula("HYPERLINK(" + quoted(target) + "," + quoted(label) + ")", label, Look.LINK);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
