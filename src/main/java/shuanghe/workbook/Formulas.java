package shuanghe.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Results of formulas, reckoned in decimals, as ROUND of Excel gives them: half away from zero. */
final class Formulas {

  /**
   * Places to which a formula rounds before it rounds to those shown: a quotient that ends in 5 is
   * seldom a double, and the one beside it may lie below.
   */
  static final int EXACT = 12;

  private static final MathContext QUOTIENT = new MathContext(34, RoundingMode.DOWN);

  private Formulas() {}

  /** A formula's text that rounds a reckoning once to the places shown. */
  static String rounded(String reckoning, int places) {
    return "ROUND(ROUND(" + reckoning + "," + EXACT + ")," + places + ")";
  }

  /** What ROUND gives in a spreadsheet. */
  static double round(BigDecimal value, int places) {
    return value.setScale(places, RoundingMode.HALF_UP).doubleValue();
  }

  /** What ROUND of a difference gives in a spreadsheet. */
  static double difference(double value, double base, int places) {
    return round(BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(base)), places);
  }

  /** The quotient of two numbers; the divisor is not zero. */
  static double quotient(BigDecimal dividend, double divisor, int places) {
    return round(dividend.divide(BigDecimal.valueOf(divisor), QUOTIENT), places);
  }

  /** How much value lies above base, as a fraction of base. */
  static double growth(double value, double base, int places) {
    return quotient(BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(base)), base, places);
  }
}
