package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shuanghe.model.Indicator;

/**
 * Numbers as printed in documents: the one place where values are rounded, half up, to the digits
 * of the code list or to one digit for percentages.
 */
public final class PrintedNumbers {

  private PrintedNumbers() {}

  /** The value in the display unit, without the unit: 1736000000 元 gives 17.36. */
  public static String bare(Indicator indicator, BigDecimal value) {
    return rounded(indicator, value).toPlainString();
  }

  /** The value in the display unit, rounded as printed. */
  public static BigDecimal rounded(Indicator indicator, BigDecimal value) {
    return value
        .movePointLeft(indicator.displayMultiplier())
        .setScale(indicator.decimals(), RoundingMode.HALF_UP);
  }

  /** The value with its display unit: 17.36亿元. */
  public static String withUnit(Indicator indicator, BigDecimal value) {
    return bare(indicator, value) + indicator.displayUnit();
  }

  /** A rate to one digit: 8.3%. */
  public static String percent(BigDecimal rate) {
    return tenths(rate) + "%";
  }

  /** A number to one digit after the point. */
  public static String tenths(BigDecimal number) {
    return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** A difference in 百分点, to the digits of the rate itself and at least one. */
  public static String points(Indicator indicator, BigDecimal difference) {
    return difference
        .setScale(Math.max(1, indicator.decimals()), RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Whether a number that is not zero prints as zero when rounded to one digit. */
  public static boolean vanishes(BigDecimal number) {
    return number.signum() != 0 && number.setScale(1, RoundingMode.HALF_UP).signum() == 0;
  }
}
