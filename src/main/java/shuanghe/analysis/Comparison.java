package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value set against another of the same series.
 *
 * @param outcome how it came out
 * @param base the value it is set against, where there is one
 * @param difference value minus base in the indicator's unit (in 百分点 for rates)
 * @param rate change in percent of the base, unrounded to 10 digits; empty for rates and where the
 *     base does not allow it
 * @param note why it is not comparable or where a reported rate comes from; else empty
 */
public record Comparison(
    Outcome outcome,
    Optional<BigDecimal> base,
    Optional<BigDecimal> difference,
    Optional<BigDecimal> rate,
    String note) {

  /** How a comparison came out. */
  public enum Outcome {
    RISE,
    FALL,
    FLAT,
    /** There is no value to compare with. */
    NO_BASE,
    /** The base is zero, so there is a difference but no rate. */
    ZERO_BASE,
    /** The base is negative, so there is a difference but no rate. */
    NEGATIVE_BASE,
    /** The periods are of unlike cut: 不可比. */
    INCOMPARABLE,
    /** Not computed from two values, but the rate as the source reports it. */
    REPORTED
  }
}
