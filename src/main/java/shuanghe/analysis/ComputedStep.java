package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import shuanghe.model.TimePeriod;

/**
 * The single month or quarter at the end of a cumulative period, computed as the difference of two
 * cumulative values: September from January to September less January to August.
 *
 * @param period the month or quarter
 * @param value in the indicator's unit
 * @param before the cumulative value that was taken off
 * @param previous the value of the step before, computed likewise
 * @param change 环比: the value against the previous one
 * @param yearOnYear growth against the same step of the year before, as far as rounding leaves it
 *     known
 */
public record ComputedStep(
    TimePeriod period,
    BigDecimal value,
    BigDecimal before,
    Optional<BigDecimal> previous,
    ValueComparison change,
    Optional<Range> yearOnYear) {

  /**
   * Growth in percent between two bounds, which are equal where it is known exactly.
   *
   * @param low lower bound in percent
   * @param high upper bound in percent
   */
  public record Range(BigDecimal low, BigDecimal high) {

    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException(low + " above " + high);
      }
    }
  }
}
