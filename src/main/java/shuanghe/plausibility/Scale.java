package shuanghe.plausibility;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import shuanghe.model.TimePeriod;

/**
 * The scale of a series, by which a value is measured that has none of its own kind to stand
 * beside: the first one of its frequency, a target, or a figure of the press. Sums are set against
 * months by what they come to a month.
 */
final class Scale {

  /** A target may be ambitious and a year unlike a month: near a power of ten counts from here. */
  private static final double FAR = 0.7;

  private static final double BEYOND_EXPLANATION = 1.5;
  private static final double TOLERANCE = 0.3;
  private static final int NEAREST = 3;

  private final Series series;
  private final Accumulation accumulation;

  Scale(Series series, Accumulation accumulation) {
    this.series = series;
    this.accumulation = accumulation;
  }

  /** How far a value is off, as a power of ten; empty where the series has no other value. */
  OptionalDouble off(Value value) {
    return off(value.number(), value.period(), Optional.of(value));
  }

  /** How far a number is off, as a power of ten; empty where the series has no value. */
  OptionalDouble off(double number, TimePeriod period) {
    return off(number, period, Optional.empty());
  }

  private OptionalDouble off(double number, TimePeriod period, Optional<Value> self) {
    Predicate<Value> counts =
        v -> !v.isHeld() && v.number() != 0 && self.filter(v::equals).isEmpty();
    List<Value> same =
        series.values().stream().filter(counts).filter(v -> v.period().covers(period)).toList();
    List<Value> nearest =
        same.isEmpty()
            ? series.values().stream()
                .filter(counts)
                .sorted(Comparator.comparing(v -> distance(v.period(), period)))
                .limit(NEAREST)
                .toList()
            : same;
    if (nearest.isEmpty() || number == 0) {
      return OptionalDouble.empty();
    }
    double level = StrictMath.log10(Math.abs(number));
    double asSum = level - StrictMath.log10(Value.months(period)) - level(nearest, Value::months);
    double asLevel = level - level(nearest, value -> 1);
    if (accumulation.isKnown(series)) {
      return OptionalDouble.of(accumulation.of(series) ? asSum : asLevel);
    }
    return OptionalDouble.of(LevelSeries.nearer(asSum, asLevel));
  }

  private static long distance(TimePeriod one, TimePeriod other) {
    return Math.abs(ChronoUnit.DAYS.between(one.end(), other.end()));
  }

  private static double level(List<Value> values, ToDoubleFunction<Value> divisor) {
    double[] levels =
        values.stream()
            .mapToDouble(
                v ->
                    StrictMath.log10(Math.abs(v.number()))
                        - StrictMath.log10(divisor.applyAsDouble(v)))
            .toArray();
    return LevelSeries.median(levels, levels.length);
  }

  /** Whether a number that far off is taken for a slip. */
  static boolean isSlip(double off) {
    double size = Math.abs(off);
    return size >= BEYOND_EXPLANATION
        || size >= FAR && Math.abs(size - Math.rint(size)) <= TOLERANCE;
  }
}
