package shuanghe.plausibility;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import shuanghe.model.Message;
import shuanghe.model.PlausibilityRule;

/**
 * Rule that holds percentages written as fractions, and percentages a digit off. Rates may well
 * come near to zero or rise tenfold, so the size alone says nothing: the value must fit its series
 * once the point is moved, and be far from it or written to more decimals than its series as it
 * stands.
 */
final class RateRule {

  private static final double UNUSUAL = 4;
  private static final double FAR = 20;

  /** A percentage written as a fraction has two more decimals than the series. */
  private static final int FRACTION_DECIMALS = 2;

  /** A third of a rate is within reach in a series whose steps are not known yet. */
  private static final double REACH = 0.35;

  private final LevelSeries line;
  private final OptionalDouble fractionLimit;
  private final boolean magnitude;
  private final DoubleFunction<String> inWords;
  private final double step;
  private final int decimals;

  /**
   * @param line rates in percent
   * @param fractionLimit below what value a fraction is thought of; empty where it is not
   * @param magnitude whether a digit too many or too few is looked for
   */
  RateRule(
      LevelSeries line,
      OptionalDouble fractionLimit,
      boolean magnitude,
      DoubleFunction<String> inWords) {
    this.line = line;
    this.fractionLimit = fractionLimit;
    this.magnitude = magnitude;
    this.inWords = inWords;
    double[] steps = new double[line.size()];
    Arrays.fill(steps, LevelSeries.NONE);
    for (int i = 1; i < line.size(); i++) {
      steps[i] = line.level(i) - line.level(i - 1);
    }
    double usual = LevelSeries.medianSize(steps);
    this.step = Double.isNaN(usual) ? 0 : usual;
    this.decimals = usualDecimals(line);
  }

  /** To how many decimals the series is written. */
  static int usualDecimals(LevelSeries line) {
    int[] all = line.values().stream().mapToInt(Value::decimals).sorted().toArray();
    return all.length == 0 ? 0 : all[all.length / 2];
  }

  void apply() {
    for (int i = 0; i < line.size(); i++) {
      if (line.counts(i)) {
        ask(i);
      }
    }
  }

  private void ask(int at) {
    double rate = line.level(at);
    double before = line.before(at);
    double after = line.after(at);
    double expected = Double.isNaN(before) ? after : before;
    if (Double.isNaN(expected)) {
      return;
    }
    int more = line.value(at).decimals() - Math.max(0, decimals);
    boolean low = fractionLimit.isPresent() && Math.abs(rate) < fractionLimit.getAsDouble();
    if (low && more >= FRACTION_DECIMALS && withinRange(at, rate * 100)) {
      fraction(at, expected);
    } else if (!near(rate, before) && !near(rate, after)) {
      boolean far = Math.abs(rate - expected) > FAR * step && !followsTheYearBefore(at, expected);
      boolean small = Math.abs(rate) < Math.abs(expected);
      if (low && (more > 0 || far) && near(rate * 100, expected)) {
        fraction(at, expected);
      } else if (magnitude
          && (far || (small ? more > 0 : more < 0))
          && fits(rate, small, expected)) {
        line.value(at)
            .hold(
                PlausibilityRule.MAGNITUDE,
                () -> Message.of("plausibility.point", inWords.apply(expected)));
      }
    }
  }

  private void fraction(int at, double expected) {
    line.value(at)
        .hold(
            PlausibilityRule.FRACTION,
            () -> Message.of("plausibility.fraction", inWords.apply(expected)));
  }

  /** Whether a rate is of the size the others of the line are of, and some way beyond. */
  private boolean withinRange(int at, double rate) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < line.size(); i++) {
      if (i != at && line.counts(i)) {
        lowest = Math.min(lowest, line.level(i));
        highest = Math.max(highest, line.level(i));
      }
    }
    double beyond = Math.max(highest - lowest, Math.max(Math.abs(lowest), Math.abs(highest)));
    return rate >= lowest - beyond && rate <= highest + beyond;
  }

  /** Whether a rate fits what is expected once the point is moved by one, two or three digits. */
  private boolean fits(double rate, boolean small, double expected) {
    double reach = Math.max(2 * step, REACH * Math.abs(expected));
    double moved = rate;
    for (int digits = 0; digits < 3; digits++) {
      moved = small ? moved * 10 : moved / 10;
      if (moved * expected > 0 && Math.abs(moved - expected) <= reach) {
        return true;
      }
    }
    return false;
  }

  private boolean near(double rate, double expected) {
    return Math.abs(rate - expected) <= Math.max(UNUSUAL * step, REACH * Math.abs(expected));
  }

  /**
   * Whether the rate is where the year before was, or as far on the other side, as a rebound after
   * a deep fall is.
   */
  private boolean followsTheYearBefore(int at, double expected) {
    int year = line.yearBefore(at);
    if (year < 0) {
      return false;
    }
    double then = line.level(year) - expected;
    double now = line.level(at) - expected;
    return near(line.level(at), line.level(year))
        || then * now < 0 && Math.abs(then) > Math.abs(now) / 2;
  }
}
