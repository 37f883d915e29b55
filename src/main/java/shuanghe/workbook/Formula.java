package shuanghe.workbook;

import java.util.OptionalDouble;

/**
 * A formula with what it comes to, which is kept in the file for readers that don't reckon.
 *
 * @param text the formula without {@code =}
 * @param number its result, where that is a number
 * @param words its result, where that is text
 */
record Formula(String text, OptionalDouble number, String words) {

  /** Formula with the number it comes to, which programs that do not calculate show. */
  static Formula of(String text, double result) {
    return new Formula(text, OptionalDouble.of(result), "");
  }

  /** Formula with the text it comes to. */
  static Formula of(String text, String result) {
    return new Formula(text, OptionalDouble.empty(), result);
  }
}
