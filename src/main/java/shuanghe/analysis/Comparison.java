package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A value set against another of the same series.
 *
 * @param outcome how it came out
 * @param base the value it is set against, where there is one
 * @param difference value minus base in the indicator's unit (in 百分点 for rates)
 * @param rate change in percent of the base, cut off after 34 digits; empty for rates and where the
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

  /** Cut off, not rounded, so that the one rounding is that of the number printed. */
  static final MathContext QUOTIENT = new MathContext(34, RoundingMode.DOWN);

  /** Sets an amount against an earlier one: difference and, where the base allows it, rate. */
  static Comparison ofAmounts(BigDecimal value, BigDecimal base) {
    BigDecimal difference = value.subtract(base);
    Optional<BigDecimal> rate =
        base.signum() > 0
            ? Optional.of(difference.movePointRight(2).divide(base, QUOTIENT))
            : Optional.empty();
    Outcome outcome =
        switch (base.signum()) {
          case 0 -> value.signum() == 0 ? Outcome.FLAT : Outcome.ZERO_BASE;
          case -1 -> value.compareTo(base) == 0 ? Outcome.FLAT : Outcome.NEGATIVE_BASE;
          default -> byDirection(difference);
        };
    return new Comparison(outcome, Optional.of(base), Optional.of(difference), rate, "");
  }

  /** Sets a rate in percent against an earlier one: only the difference in 百分点 means anything. */
  static Comparison ofRates(BigDecimal value, BigDecimal base) {
    BigDecimal difference = value.subtract(base);
    return new Comparison(
        byDirection(difference), Optional.of(base), Optional.of(difference), Optional.empty(), "");
  }

  static Comparison incomparable(String why) {
    return without(Outcome.INCOMPARABLE, why);
  }

  static Comparison noBase(String why) {
    return without(Outcome.NO_BASE, why);
  }

  /** A rate taken over from a source, signed. */
  static Comparison reported(BigDecimal rate, String source) {
    return new Comparison(
        Outcome.REPORTED, Optional.empty(), Optional.empty(), Optional.of(rate), source);
  }

  private static Comparison without(Outcome outcome, String note) {
    return new Comparison(outcome, Optional.empty(), Optional.empty(), Optional.empty(), note);
  }

  private static Outcome byDirection(BigDecimal difference) {
    return switch (difference.signum()) {
      case 1 -> Outcome.RISE;
      case -1 -> Outcome.FALL;
      default -> Outcome.FLAT;
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
