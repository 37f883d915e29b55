package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import shuanghe.model.Indicator;
import shuanghe.model.NumberStyle;

/**
 * Unit in which values of an indicator are printed: that of the code list, or the next one that the
 * {@link NumberStyle} has a word for where the code list's would show too many digits before the
 * point or none: 12.24万亿元 for 122415.0亿元 and 4700辆 for 0.47万辆.
 *
 * @param unit as printed behind the number: 万亿元
 * @param multiplier power of ten between it and the unit values are stored in: 12
 * @param decimals digits behind the point of a value of usual size
 * @param style how the language of the edition writes numbers
 */
public record DisplayScale(String unit, int multiplier, int decimals, NumberStyle style) {

  private static final int DECIMALS = 2;

  /** Significant digits that a small value keeps at least, as far as it has them. */
  private static final int SIGNIFICANT = 3;

  /** The scale of a single value. */
  public static DisplayScale of(Indicator indicator, BigDecimal value) {
    DisplayScale listed = listed(indicator);
    if (value.signum() == 0 || !listed.unit.equals(shifted(indicator, listed.multiplier, 0).unit)) {
      return listed;
    }
    return listed.isTooSmallFor(value) ? larger(indicator, value) : smaller(indicator, value);
  }

  private static DisplayScale larger(Indicator indicator, BigDecimal value) {
    DisplayScale scale = listed(indicator);
    while (scale.isTooSmallFor(value) && scale.multiplier < scale.style.greatest()) {
      scale = shifted(indicator, scale.multiplier + scale.style.step(), DECIMALS);
    }
    return scale;
  }

  private static DisplayScale smaller(Indicator indicator, BigDecimal value) {
    DisplayScale scale = listed(indicator);
    while (scale.multiplier >= scale.style.step()
        && scale.in(value).abs().compareTo(BigDecimal.ONE) < 0) {
      int multiplier = scale.multiplier - scale.style.step();
      scale = shifted(indicator, multiplier, significant(value.movePointLeft(multiplier)));
    }
    return scale;
  }

  /**
   * The scale of values that stand in one row or on one axis: that of the largest, if none is less
   * than one in it; else the code list's.
   */
  public static DisplayScale ofAll(Indicator indicator, Collection<BigDecimal> values) {
    List<BigDecimal> sizes =
        values.stream().map(BigDecimal::abs).filter(v -> v.signum() > 0).sorted().toList();
    if (sizes.isEmpty()) {
      return listed(indicator);
    }
    DisplayScale largest = of(indicator, sizes.getLast());
    return largest.in(sizes.getFirst()).compareTo(BigDecimal.ONE) < 0 ? listed(indicator) : largest;
  }

  /** Digits behind the point that leave three significant ones, no more than the number has. */
  private static int significant(BigDecimal shown) {
    BigDecimal number = shown.stripTrailingZeros();
    int beforePoint = number.precision() - number.scale();
    return Math.clamp(SIGNIFICANT - beforePoint, 0, Math.max(0, number.scale()));
  }

  private static DisplayScale listed(Indicator indicator) {
    Indicator.Display display = indicator.display();
    return new DisplayScale(
        display.scaledUnit(), display.multiplier(), display.decimals(), display.style());
  }

  private static DisplayScale shifted(Indicator indicator, int multiplier, int decimals) {
    NumberStyle style = indicator.display().style();
    return new DisplayScale(
        style.scaled(multiplier, indicator.display().unit()), multiplier, decimals, style);
  }

  private boolean isTooSmallFor(BigDecimal value) {
    return rounded(value).abs().compareTo(style.limit(multiplier)) >= 0;
  }

  /** The value in this unit, all its digits kept. */
  public BigDecimal in(BigDecimal value) {
    return value.movePointLeft(multiplier);
  }

  /**
   * Digits behind the point with which a value is printed: the usual ones, and as many more as a
   * value near zero needs to keep three significant digits of those it has.
   */
  public int decimals(BigDecimal value) {
    return decimals(in(value), decimals);
  }

  /**
   * Digits behind the point of a difference between two values: the usual ones, and as many more as
   * it needs to show two significant digits of those it has.
   */
  public int differenceDecimals(BigDecimal difference) {
    BigDecimal number = in(difference).stripTrailingZeros();
    int secondDigit = number.scale() - number.precision() + 2;
    return number.signum() == 0
        ? decimals
        : Math.max(decimals, Math.min(secondDigit, number.scale()));
  }

  /**
   * Digits behind the point of a printed value: the usual ones, or as many as show its first digit.
   */
  static int decimals(BigDecimal shown, int usual) {
    BigDecimal number = shown.stripTrailingZeros();
    int firstDigit = number.scale() - number.precision() + 1;
    return number.signum() == 0 || firstDigit < usual
        ? usual
        : Math.max(usual, significant(number));
  }

  /** The value in this unit as printed, rounded half up. */
  public BigDecimal rounded(BigDecimal value) {
    return in(value).setScale(decimals(value), RoundingMode.HALF_UP);
  }
}
