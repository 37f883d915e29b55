package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Target for the cells of a row, from left to right. */
interface RowTarget {

  /** Words in the next cell. */
  void text(String text, CellFormat format);

  /** A number in the next cell. */
  void number(BigDecimal value, CellFormat format, Emphasis emphasis);

  /** A day in the next cell. */
  void date(LocalDate day);

  /** A formula with its result in the next cell. */
  void formula(Formula formula, CellFormat format, Emphasis emphasis);

  /** The next cell without content. */
  void blank();

  /** Words in the language of the workbook. */
  SheetWords words();

  /** Address of the cell under a heading in the row being written. */
  String ref(String head);

  default void text(String text) {
    text(text, CellFormat.TEXT);
  }

  default void number(BigDecimal value, CellFormat format) {
    number(value, format, Emphasis.NONE);
  }

  default void formula(Formula formula, CellFormat format) {
    formula(formula, format, Emphasis.NONE);
  }

  /** A formula with the number it comes to. */
  default void formula(String formula, double cached, CellFormat format) {
    formula(Formula.of(formula, cached), format, Emphasis.NONE);
  }

  /** A formula with the text it comes to. */
  default void formula(String formula, String cached, CellFormat format) {
    formula(Formula.of(formula, cached), format, Emphasis.NONE);
  }

  default void integer(long value) {
    number(BigDecimal.valueOf(value), CellFormat.PLAIN_0);
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
      formula("HYPERLINK(" + quoted(target) + "," + quoted(label) + ")", label, CellFormat.LINK);
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
