package shuanghe.job;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.EditionDataReader;

/**
 * Completeness that the data of a period need before its edition is published, so that a month is
 * not published with the first of its values. What is to be expected is what the same period of the
 * year before had; where that had nothing, the period before.
 *
 * @param percent of the indicators expected that must have a value for the period; 0 for none
 */
record CoverageNeed(int percent) {

  /**
   * Looks at what is held.
   *
   * @throws FaultyInputException if too few of the indicators expected have a value
   */
  void check(EditionDataReader warehouse, TimePeriod period) {
    Optional<TimePeriod> model =
        Stream.concat(Stream.of(period.yearBefore()), period.previous().stream())
            .filter(before -> !warehouse.indicatorsWithValue(before).isEmpty())
            .findFirst();
    if (percent == 0 || model.isEmpty()) {
      return;
    }
    Set<String> expected = warehouse.indicatorsWithValue(model.get());
    Set<String> there = new HashSet<>(expected);
    there.retainAll(warehouse.indicatorsWithValue(period));
    if (there.size() * 100 < expected.size() * percent) {
      throw new FaultyInputException(
          Message.of(
              "run.too-few-indicators",
              period,
              there.size(),
              expected.size(),
              model.get(),
              percent));
    }
  }
}
