package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import shuanghe.model.Message;

/**
 * A value set against another of the same series.
 *
 * @param outcome how it came out
 * @param base the value it is set against, where there is one
 * @param difference value minus base in the indicator's unit (in 百分点 for rates)
 * @param rate change in percent of the base, cut off after 34 digits; empty for rates and where the
 *     base does not allow it
 * @param note why it is not comparable or where a reported rate comes from; else nothing
 */
public record ValueComparison(
    ComparisonOutcome outcome,
    Optional<BigDecimal> base,
    Optional<BigDecimal> difference,
    Optional<BigDecimal> rate,
    Message note) {

  /** Outcome of a comparison. */
  public enum ComparisonOutcome {
    RISE,
    FALL,
    FLAT,
    /** There is no value to compare with. */
    NO_BASE,
    /** The base is zero, so there is a difference but no rate. */
    ZERO_BASE,
    /** The base is negative, so there is a difference but no rate. */
    NEGATIVE_BASE,
    /** The periods are of unlike frequency: 不可比. */
    INCOMPARABLE,
    /** Not computed from two values, but the rate as the source reports it. */
    REPORTED
  }

  /** Cut off, not rounded, so that the one rounding is that of the number printed. */
  static final MathContext QUOTIENT = new MathContext(34, RoundingMode.DOWN);

  /** Sets an amount against an earlier one: difference and, where the base allows it, rate. */
  static ValueComparison ofAmounts(BigDecimal value, BigDecimal base) {
    BigDecimal difference = value.subtract(base);
    Optional<BigDecimal> rate =
        base.signum() > 0
            ? Optional.of(difference.movePointRight(2).divide(base, QUOTIENT))
            : Optional.empty();
    ComparisonOutcome outcome =
        switch (base.signum()) {
          case 0 -> value.signum() == 0 ? ComparisonOutcome.FLAT : ComparisonOutcome.ZERO_BASE;
          case -1 ->
              value.compareTo(base) == 0 ? ComparisonOutcome.FLAT : ComparisonOutcome.NEGATIVE_BASE;
          default -> byDirection(difference);
        };
    return new ValueComparison(
        outcome, Optional.of(base), Optional.of(difference), rate, Message.NONE);
  }

  /** Sets a rate in percent against an earlier one: only the difference in 百分点 means anything. */
  static ValueComparison ofRates(BigDecimal value, BigDecimal base) {
    BigDecimal difference = value.subtract(base);
    return new ValueComparison(
        byDirection(difference),
        Optional.of(base),
        Optional.of(difference),
        Optional.empty(),
        Message.NONE);
  }

  static ValueComparison incomparable(Message why) {
    return without(ComparisonOutcome.INCOMPARABLE, why);
  }

  static ValueComparison noBase(Message why) {
    return without(ComparisonOutcome.NO_BASE, why);
  }

  /** A rate taken over from a source, signed. */
  static ValueComparison reported(BigDecimal rate, Message source) {
    return new ValueComparison(
        ComparisonOutcome.REPORTED, Optional.empty(), Optional.empty(), Optional.of(rate), source);
  }

  private static ValueComparison without(ComparisonOutcome outcome, Message note) {
    return new ValueComparison(outcome, Optional.empty(), Optional.empty(), Optional.empty(), note);
  }

  private static ComparisonOutcome byDirection(BigDecimal difference) {
    return switch (difference.signum()) {
      case 1 -> ComparisonOutcome.RISE;
      case -1 -> ComparisonOutcome.FALL;
      default -> ComparisonOutcome.FLAT;
    };
  }

  /** How far the value went, signed: in percent of the base; in 百分点, or units, without a rate. */
  public Optional<BigDecimal> size() {
    return rate.or(() -> difference);
  }

  /**
   * Which way the value went: 1, 0 or -1; empty where nothing could be compared. A rise from a zero
   * or negative base counts as a rise.
   */
  public Optional<Integer> direction() {
    return size().map(BigDecimal::signum);
  }
}
