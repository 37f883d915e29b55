package shuanghe.plausibility;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod.Form;

/**
 * Test of which indicators grow with the length of their period, as output does, and which do not,
 * as a daily mean or a balance. The values tell it: the larger number goes with the longer of two
 * neighbouring periods or it does not. All areas of an indicator are asked together.
 */
final class Accumulation {

  /** Half way between a value that does not grow with its period and one that grows in step. */
  private static final double HALF_WAY = 0.5;

  private final Map<String, Boolean> byIndicator = new HashMap<>();

  Accumulation(Collection<Series> all) {
    Map<String, double[]> growths = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Series series : all) {
      if (!series.isRate() && series.measure() == Observation.Measure.VALUE) {
        add(series, growths, counts);
      }
    }
    growths.forEach(
        (code, growth) ->
            byIndicator.put(code, LevelSeries.median(growth, counts.get(code)) > HALF_WAY));
  }

  private static void add(
      Series series, Map<String, double[]> growths, Map<String, Integer> counts) {
    String code = series.indicator().code();
    List<Value> values = series.values();
    for (int i = 1; i < values.size(); i++) {
      Value one = values.get(i - 1);
      Value other = values.get(i);
      if (one.months() != other.months()
          && one.number() * other.number() > 0
          && one.period().form() != Form.DAY
          && other.period().form() != Form.DAY) {
        double growth =
            Math.log(one.number() / other.number())
                / Math.log((double) one.months() / other.months());
        int count = counts.merge(code, 1, Integer::sum);
        double[] room = growths.computeIfAbsent(code, c -> new double[8]);
        if (count > room.length) {
          room = Arrays.copyOf(room, room.length * 2);
          growths.put(code, room);
        }
        room[count - 1] = growth;
      }
    }
  }

  /** Whether an indicator's values grow with their period; so it is taken where nothing tells. */
  boolean of(Series series) {
    return !series.isRate() && byIndicator.getOrDefault(series.indicator().code(), true);
  }

  /** Whether the values of the indicator tell it. */
  boolean isKnown(Series series) {
    return series.isRate() || byIndicator.containsKey(series.indicator().code());
  }
}
