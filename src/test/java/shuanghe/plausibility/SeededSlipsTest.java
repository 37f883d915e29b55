package shuanghe.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shuanghe.model.Edition;
import shuanghe.model.HeldValue;
import shuanghe.model.Observation;
import shuanghe.model.Place;

/** A thousand slips in realistic series are held, and ten thousand right values are not. */
class SeededSlipsTest {

  private static final int SLIPS = 1000;
  private static final int RIGHT_VALUES = 10_000;
  private static final int MONTHS = 72;
  private static final int SHORT = 3;
  private static final long SEED = 20231127;
  private static final Edition ALL =
      new Edition(Optional.empty(), 1, 1, LocalDate.of(2023, 12, 31));

  /** How much of a series is known when a value is looked at. */
  enum Known {
    /** All that came before and after. */
    WHOLE_SERIES,
    /** All that came before, as for the value of the month under report. */
    ALL_BEFORE,
    /** Three values before. */
    THREE_BEFORE;

    List<Observation> of(List<Observation> series, int at) {
      return switch (this) {
        case WHOLE_SERIES -> series;
        case ALL_BEFORE -> series.subList(0, at + 1);
        case THREE_BEFORE -> series.subList(at - SHORT, at + 1);
      };
    }
  }

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final RealisticSeries made = new RealisticSeries(random);

  private static Set<Place> held(List<Observation> observations) {
    return Set.copyOf(
        Plausibility.assess(
                PlausibilityTest.data(RealisticSeries.CODE_LISTS, observations), ALL, Set.of())
            .held()
            .stream()
            .map(HeldValue::place)
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void holdsNineteenOfTwentySlips(Known known) {
    Map<Slip, Integer> tried = new EnumMap<>(Slip.class);
    Map<Slip, Integer> caught = new EnumMap<>(Slip.class);
    RealisticSeries.Kind[] kinds = RealisticSeries.Kind.values();
    Slip[] slips = Slip.values();
    for (int count = 0; count < SLIPS; ) {
      RealisticSeries.Kind kind = kinds[random.nextInt(kinds.length)];
      Slip slip = slips[random.nextInt(slips.length)];
      List<Observation> series = made.of(kind, RealisticSeries.PART, MONTHS);
      int at = random.nextInt(SHORT, series.size());
      if (slip.happensTo(kind, series, at)) {
        count++;
        List<Observation> seen = new ArrayList<>(known.of(slip.in(series, at, random), at));
        if (slip == Slip.PART_LARGER_THAN_WHOLE) {
          known.of(series, at).forEach(o -> seen.add(wholeOf(o)));
        }
        tried.merge(slip, 1, Integer::sum);
        caught.merge(slip, held(seen).contains(series.get(at).place()) ? 1 : 0, Integer::sum);
      }
    }
    assertThat(caught.values().stream().mapToInt(n -> n).sum())
        .as("held %s of %s", caught, tried)
        .isGreaterThanOrEqualTo(SLIPS * 95 / 100);
    assertThat(tried.keySet())
        .allSatisfy(
            slip ->
                assertThat(caught.get(slip))
                    .as("%s of %d", slip, tried.get(slip))
                    .isGreaterThanOrEqualTo(tried.get(slip) * 85 / 100));
  }

  @ParameterizedTest
  @EnumSource
  void letsRightValuesPass(Known known) {
    int values = 0;
    int wronglyHeld = 0;
    while (values < RIGHT_VALUES) {
      for (RealisticSeries.Kind kind : RealisticSeries.Kind.values()) {
        List<Observation> series = made.of(kind, RealisticSeries.PART, MONTHS);
        if (known == Known.WHOLE_SERIES) {
          values += series.size();
          wronglyHeld += held(series).size();
          continue;
        }
        for (int at = SHORT; at < series.size(); at++) {
          values++;
          wronglyHeld += held(known.of(series, at)).contains(series.get(at).place()) ? 1 : 0;
        }
      }
    }
    assertThat(wronglyHeld).isLessThanOrEqualTo(values / 200);
  }

  /** The value of the larger area, of which the value's own is half. */
  private static Observation wholeOf(Observation part) {
    return new Observation(
        new Place("whole-" + part.place().file(), part.place().line()),
        part.indicator(),
        RealisticSeries.WHOLE,
        part.period(),
        part.measure(),
        part.value().map(BigDecimal.TWO::multiply),
        part.status(),
        part.source(),
        part.note());
  }
}
