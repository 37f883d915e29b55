package shuanghe.input;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as tables write it: 1234.5, -3, +2.1, 1,234.5 with thousands separators, and the same in
 * full-width characters (１，２３４．５). Nothing else is guessed at: 1.2万, 1.2E+10 and 1,23 are no
 * numbers.
 */
public final class WrittenNumber {

  private static final int LONGEST = 40;
  private static final int LONG_DIGITS = 18;

  /** The hyphens and the minus signs that a minus is copied as. */
  private static final String MINUS = "\u2212\u2010\u2011\u2012\uFE63";

  private WrittenNumber() {}

  /** Reads a number; empty where the text is none. */
  public static Optional<BigDecimal> parse(String text) {
    int length = text.length();
    if (length == 0 || length > LONGEST) {
      return Optional.empty();
    }
    char first = halfWidth(text.charAt(0));
    int start = first == '-' || first == '+' ? 1 : 0;
    char[] digits = new char[length];
    int count = 0;
    int scale = 0;
    int group = 0;
    boolean grouped = false;
    boolean fraction = false;
    for (int i = start; i < length; i++) {
      char c = halfWidth(text.charAt(i));
      if (c >= '0' && c <= '9') {
        digits[count++] = c;
        group++;
        scale += fraction ? 1 : 0;
      } else if (c == ',' && !fraction && group > 0 && (grouped ? group == 3 : group < 4)) {
        grouped = true;
        group = 0;
      } else if (c == '.' && !fraction && group > 0 && (!grouped || group == 3)) {
        fraction = true;
        group = 0;
      } else {
        return Optional.empty();
      }
    }
    if (group == 0 || grouped && !fraction && group != 3) {
      return Optional.empty();
    }
    return Optional.of(valueOf(digits, count, scale, first == '-'));
  }

  private static BigDecimal valueOf(char[] digits, int count, int scale, boolean negative) {
    BigDecimal value;
    if (count <= LONG_DIGITS) {
      long unscaled = 0;
      for (int i = 0; i < count; i++) {
        unscaled = unscaled * 10 + (digits[i] - '0');
      }
      value = BigDecimal.valueOf(unscaled, scale);
    } else {
      value = new BigDecimal(digits, 0, count).movePointLeft(scale);
    }
    return negative ? value.negate() : value;
  }

  /** The text with the digits that are as wide as characters as plain ones. */
  public static String plainDigits(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '\uFF10' && c <= '\uFF19') {
        plain.setCharAt(i, halfWidth(c));
      }
    }
    return plain.toString();
  }

  /**
   * The half-width form of a full-width character (U+FF01 to U+FF5E), and - for what is a minus.
   */
  private static char halfWidth(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return MINUS.indexOf(c) >= 0 ? '-' : c;
  }
}
