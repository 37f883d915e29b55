package shuanghe.plausibility;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.PlausibilityRule;

/**
 * Rule that holds values that the indicator can never have, whatever its history: they need none.
 */
final class BoundsRule {

  /** An amount can at most fall to nothing. */
  private static final double LOWEST_GROWTH = -100;

  private BoundsRule() {}

  static void apply(Series series, Limits limits, DoubleFunction<String> inWords) {
    boolean growth = series.measure() == Observation.Measure.YEAR_ON_YEAR;
    OptionalDouble lowest = limits.of(PlausibilityRule.SIGN, series.indicator());
    OptionalDouble highest = OptionalDouble.empty();
    if (growth) {
      lowest =
          series.indicator().isRate() || lowest.isEmpty()
              ? OptionalDouble.empty()
              : OptionalDouble.of(LOWEST_GROWTH);
    } else if (series.indicator().isRate()) {
      highest = limits.of(PlausibilityRule.SHARE, series.indicator());
    }
    for (Value value : series.values()) {
      if (lowest.isPresent() && value.number() < lowest.getAsDouble()) {
        double limit = lowest.getAsDouble();
        value.hold(
            PlausibilityRule.SIGN,
            () ->
                limit == 0
                    ? Message.of("plausibility.not-below-zero")
                    : Message.of("plausibility.not-under", inWords.apply(limit)));
      }
      if (highest.isPresent() && value.number() > highest.getAsDouble()) {
        double limit = highest.getAsDouble();
        value.hold(
            PlausibilityRule.SHARE,
            () -> Message.of("plausibility.not-over", inWords.apply(limit)));
      }
    }
  }
}
