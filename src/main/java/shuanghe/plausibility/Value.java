package shuanghe.plausibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.TimePeriod;

/** One value under examination, held by the first rule it breaks. */
final class Value {

  /**
   * The rule that holds a value, and what it expected.
   *
   * @param rule the rule
   * @param expected what would have been likely
   */
  record Finding(PlausibilityRule rule, Message expected) {}

  private final Observation observation;
  private final double number;
  private final boolean settled;
  private Optional<Finding> finding = Optional.empty();
  private double off = LevelSeries.NONE;

  /**
   * @param observation one that is not missing
   * @param settled whether somebody has decided that it is right, so that no rule holds it
   */
  Value(Observation observation, boolean settled) {
    this.observation = observation;
    this.number = observation.value().orElseThrow().doubleValue();
    this.settled = settled;
  }

  Observation observation() {
    return observation;
  }

  TimePeriod period() {
    return observation.period();
  }

  /** The value as printed in its unit, for rules that set orders of magnitude side by side. */
  double number() {
    return number;
  }

  /** Holds the value, unless it is settled or held already. */
  void hold(PlausibilityRule rule, Supplier<Message> expected) {
    if (!settled && finding.isEmpty()) {
      finding = Optional.of(new Finding(rule, expected.get()));
    }
  }

  boolean isHeld() {
    return finding.isPresent();
  }

  Optional<Finding> finding() {
    return finding;
  }

  /**
   * How far the value is off its neighbours, as a power of ten; {@link LevelSeries#NONE} if
   * unknown.
   */
  double off() {
    return off;
  }

  /**
   * Keeps how far the value is off its neighbours.
   *
   * @param power of ten, of either sign
   */
  void off(double power) {
    off = Math.abs(power);
  }

  /** How many months the period spans; a day, on which a stock is counted, is one. */
  int months() {
    return months(period());
  }

  /** How many months a period spans, see {@link #months()}. */
  static int months(TimePeriod period) {
    LocalDate start = period.start();
    LocalDate end = period.end();
    return (end.getYear() - start.getYear()) * 12 + end.getMonthValue() - start.getMonthValue() + 1;
  }

  /** The month the period ends in, counted from the year 0. */
  int endMonth() {
    LocalDate end = period().end();
    return end.getYear() * 12 + end.getMonthValue();
  }

  /** Digits after the point in the indicator's unit, zeros at the end left out; may be negative. */
  int decimals() {
    return observation.value().orElseThrow().stripTrailingZeros().scale();
  }
}
