package shuanghe.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import shuanghe.model.Observation;
import shuanghe.model.Place;

/**
 * First value of each key in a file. A bulletin's sheet of districts gives the city's values again
 * (全市), which is no fault; a table of a million rows keeps no more of a value than its digest.
 */
final class FirstValues {

  private final Map<Observation.Key, GivenValue> given = new ConcurrentHashMap<>();

  /**
   * A value as it was given first.
   *
   * @param digest the same for equal values; two that differ share one once in four billion, and
   *     are then told apart where an edition is put together
   */
  private record GivenValue(Place place, int digest) {}

  /**
   * Where the file gives another value of the same key; empty where it gives none before, or the
   * same, or where either says that the value is missing.
   */
  Optional<Place> otherThan(Observation observation) {
    if (observation.value().isEmpty()) {
      return Optional.empty();
    }
    GivenValue now = new GivenValue(observation.place(), digest(observation.value().get()));
    GivenValue first = given.putIfAbsent(observation.key(), now);
    return Optional.ofNullable(first)
        .filter(f -> f.digest() != now.digest())
        .map(GivenValue::place);
  }

  private static int digest(BigDecimal value) {
    return value.stripTrailingZeros().hashCode();
  }
}
