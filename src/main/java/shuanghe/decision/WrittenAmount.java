package shuanghe.decision;

import java.math.BigDecimal;
import java.util.Optional;
import shuanghe.input.WrittenNumber;

/**
 * A number as a decision writes it, with or without its unit: 1736000000, 17.36亿元, 12.5%.
 *
 * @param number the number before the unit
 * @param unit what stands behind it, multiplier included; empty for a number multiplied out
 */
record WrittenAmount(BigDecimal number, String unit) {

  /** Reads an amount; empty where the text begins with no number. */
  static Optional<WrittenAmount> parse(String text) {
    int end = 0;
    while (end < text.length() && isOfNumber(text.charAt(end))) {
      end++;
    }
    String unit = text.substring(end).strip();
    return WrittenNumber.parse(text.substring(0, end)).map(n -> new WrittenAmount(n, unit));
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９' || "+-−.,．，".indexOf(c) >= 0;
  }
}
