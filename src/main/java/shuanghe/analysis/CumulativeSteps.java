package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shuanghe.analysis.ComputedStep.Range;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.TimePeriod;

/**
 * Single months and quarters worked out from values that count from January on. January and
 * February stay together: the Spring Festival falls into either, and bureaus publish them as one.
 */
final class CumulativeSteps {

  private static final int QUARTER = 3;
  private static final int FEBRUARY = 2;

  /** Bounds further apart, in 百分点, say too little to be told. */
  private static final BigDecimal WIDEST = BigDecimal.TEN;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A cumulative value or growth as far as the digits it is published with leave it known. */
  private record Interval(BigDecimal low, BigDecimal high) {

    static Interval around(BigDecimal value, BigDecimal unit) {
      BigDecimal half = unit.multiply(HALF);
      return new Interval(value.subtract(half), value.add(half));
    }

    Stream<BigDecimal> ends() {
      return Stream.of(low, high);
    }
  }

  private final IndicatorSeries series;

  CumulativeSteps(IndicatorSeries series) {
    this.series = series;
  }

  /** The step at the end of a cumulative value; empty where none can be computed. */
  Optional<ComputedStep> last(Observation current) {
    if (series.indicator().aggregation() != Indicator.Aggregation.SUM
        || series.indicator().isRate()
        || !isFromJanuary(current.period())) {
      return Optional.empty();
    }
    int year = current.period().end().getYear();
    int last = current.period().end().getMonthValue();
    Optional<Integer> before =
        IntStream.iterate(last - 1, month -> month > 0, month -> month - 1)
            .filter(month -> at(year, month).isPresent())
            .boxed()
            .findFirst();
    return before.flatMap(month -> step(current, year, month, last));
  }

  private static boolean isFromJanuary(TimePeriod period) {
    return period.covers(TimePeriod.toMonth(period.end().getYear(), period.end().getMonthValue()));
  }

  private Optional<ComputedStep> step(Observation current, int year, int before, int last) {
    int length = last - before;
    if (length == 1 ? before < FEBRUARY : length != QUARTER || last % QUARTER != 0) {
      return Optional.empty();
    }
    BigDecimal taken = at(year, before).orElseThrow();
    BigDecimal value = current.value().orElseThrow().subtract(taken);
    if (value.signum() < 0) {
      return Optional.empty();
    }
    TimePeriod period =
        length == 1 ? TimePeriod.month(year, last) : TimePeriod.quarter(year, last / QUARTER);
    Optional<BigDecimal> previous = previous(year, before, length);
    return Optional.of(
        new ComputedStep(
            period,
            value,
            taken,
            previous,
            previous
                .map(base -> ValueComparison.ofAmounts(value, base))
                .orElseGet(() -> ValueComparison.noBase(noBase(before, length))),
            growth(year, before, last)));
  }

  private static Message noBase(int before, int length) {
    return length == 1 && before == FEBRUARY
        ? Message.of("comparison.january-february")
        : Message.of("comparison.previous-not-computed");
  }

  /** The step before; the first quarter is one by itself, January and February are none. */
  private Optional<BigDecimal> previous(int year, int before, int length) {
    Optional<BigDecimal> end = at(year, before);
    if (length == QUARTER && before == QUARTER) {
      return end;
    }
    return before - length < FEBRUARY
        ? Optional.empty()
        : end.flatMap(e -> at(year, before - length).map(e::subtract))
            .filter(value -> value.signum() >= 0);
  }

  private Optional<BigDecimal> at(int year, int month) {
    return value(Measure.VALUE, year, month);
  }

  private Optional<BigDecimal> value(Measure measure, int year, int month) {
    TimePeriod period = TimePeriod.toMonth(year, month);
    return series.observations().stream()
        .filter(o -> o.measure() == measure && o.period().covers(period))
        .flatMap(o -> o.value().stream())
        .findFirst();
  }

  /**
   * Growth of the step: exact from values of both years; else from the published growths, which
   * with the values themselves are known to half a unit of their last digit. Growth is monotonic in
   * each of the four, so its bounds lie where each is at one of its ends.
   */
  private Optional<Range> growth(int year, int before, int last) {
    Optional<BigDecimal> baseBefore = at(year - 1, before);
    Optional<BigDecimal> baseLast = at(year - 1, last);
    BigDecimal valueBefore = at(year, before).orElseThrow();
    BigDecimal valueLast = at(year, last).orElseThrow();
    if (baseBefore.isPresent() && baseLast.isPresent()) {
      return growth(valueLast.subtract(valueBefore), baseLast.get().subtract(baseBefore.get()))
          .map(rate -> new Range(rate, rate));
    }
    Optional<BigDecimal> rateBefore = value(Measure.YEAR_ON_YEAR, year, before);
    Optional<BigDecimal> rateLast = value(Measure.YEAR_ON_YEAR, year, last);
    if (rateBefore.isEmpty() || rateLast.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<BigDecimal>> rates = new ArrayList<>();
    for (BigDecimal vb : published(valueBefore).ends().toList()) {
      for (BigDecimal vl : published(valueLast).ends().toList()) {
        for (BigDecimal rb : rate(rateBefore.get()).ends().toList()) {
          for (BigDecimal rl : rate(rateLast.get()).ends().toList()) {
            rates.add(growth(vl.subtract(vb), base(vl, rl).subtract(base(vb, rb))));
          }
        }
      }
    }
    return rates.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : range(rates.stream().flatMap(Optional::stream).toList());
  }

  private static Optional<Range> range(List<BigDecimal> rates) {
    BigDecimal low = rates.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = rates.stream().reduce(BigDecimal::max).orElseThrow();
    return high.subtract(low).compareTo(WIDEST) > 0
        ? Optional.empty()
        : Optional.of(new Range(low, high));
  }

  /** The value as rounded to the digits of the code list, or to its own where it has more. */
  private Interval published(BigDecimal value) {
    Indicator indicator = series.indicator();
    BigDecimal shown = value.movePointLeft(indicator.displayMultiplier()).stripTrailingZeros();
    int decimals = Math.max(indicator.decimals(), shown.scale());
    return Interval.around(
        value, BigDecimal.ONE.movePointLeft(decimals - indicator.displayMultiplier()));
  }

  /** A growth as published, to one digit or to its own. */
  private static Interval rate(BigDecimal rate) {
    return Interval.around(
        rate, BigDecimal.ONE.movePointLeft(Math.max(1, rate.stripTrailingZeros().scale())));
  }

  private static BigDecimal base(BigDecimal value, BigDecimal rate) {
    return value.multiply(HUNDRED).divide(HUNDRED.add(rate), ValueComparison.QUOTIENT);
  }

  private static Optional<BigDecimal> growth(BigDecimal value, BigDecimal base) {
    return base.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            value.subtract(base).multiply(HUNDRED).divide(base, ValueComparison.QUOTIENT));
  }
}
