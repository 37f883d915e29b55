package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Round marks for an axis: 1, 2 or 5 times a power of ten apart, four to seven of them, reaching
 * from below the least to above the greatest value.
 *
 * @param low the lowest mark
 * @param high the highest mark
 * @param marks all marks from the lowest to the highest
 */
record AxisScale(double low, double high, List<BigDecimal> marks) {

  private static final int STEPS = 4;

  AxisScale {
    marks = List.copyOf(marks);
  }

  /** Scale with round marks, 1, 2 or 5 times a power of ten apart, around all values. */
  static AxisScale over(double least, double most) {
    double span = most > least ? most - least : Math.max(1, Math.abs(most) * 0.2);
    int exponent = (int) Math.floor(Math.log10(span / STEPS));
    double leading = span / STEPS / Math.pow(10, exponent);
    int factor = leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10;
    BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent);
    long first = (long) Math.floor(least / step.doubleValue());
    long last = (long) Math.ceil(most / step.doubleValue());
    last = last == first ? first + 1 : last;
    List<BigDecimal> marks = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      marks.add(step.multiply(BigDecimal.valueOf(i)));
    }
    return new AxisScale(marks.getFirst().doubleValue(), marks.getLast().doubleValue(), marks);
  }
}
