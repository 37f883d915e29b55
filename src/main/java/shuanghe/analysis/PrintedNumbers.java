package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shuanghe.model.Indicator;

/**
 * Numbers as printed in documents: the one place where values are rounded, half up, to the digits
 * of their {@link DisplayScale} or to one digit for percentages.
 */
public final class PrintedNumbers {

  private PrintedNumbers() {}

  /** The value in a unit, without the unit: 1736000000 元 gives 17.36 in 亿元. */
  public static String bare(DisplayScale scale, BigDecimal value) {
    return scale.style().digits(scale.rounded(value));
  }

  /** The value with the unit that fits its size: 17.36亿元, 12.24万亿元. */
  public static String withUnit(Indicator indicator, BigDecimal value) {
    DisplayScale scale = DisplayScale.of(indicator, value);
    return scale.style().amount(bare(scale, value), scale.unit());
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
        .setScale(pointDecimals(indicator, difference), RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** Digits behind the point of a difference in 百分点; more where it is near zero. */
  public static int pointDecimals(Indicator indicator, BigDecimal difference) {
    return DisplayScale.decimals(difference, Math.max(1, indicator.display().decimals()));
  }

  /** Whether a number that is not zero prints as zero when rounded to one digit. */
  static boolean vanishes(BigDecimal number) {
    return number.signum() != 0 && number.setScale(1, RoundingMode.HALF_UP).signum() == 0;
  }
}
