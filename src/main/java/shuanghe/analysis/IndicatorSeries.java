package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuanghe.model.Area;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/** All observations of one indicator in one area. */
final class IndicatorSeries {

  private static final int TREND_LENGTH = 24;
  private static final Comparator<Observation> BY_PERIOD =
      Comparator.comparing(Observation::period).thenComparing(Observation::place);

  private final Indicator indicator;
  private final Area area;
  private final List<Observation> observations;

  /**
   * Of the observations those that give the value itself, as they are asked for again and again.
   */
  private final List<Observation> values;

  IndicatorSeries(Indicator indicator, Area area, List<Observation> observations) {
    this.indicator = indicator;
    this.area = area;
    this.observations = observations.stream().sorted(BY_PERIOD).toList();
    this.values =
        this.observations.stream()
            .filter(o -> o.measure() == Measure.VALUE && o.value().isPresent())
            .toList();
  }

  Indicator indicator() {
    return indicator;
  }

  Area area() {
    return area;
  }

  /** Sorted by period. */
  List<Observation> observations() {
    return observations;
  }

  /** What a row of it is called in the list of sources. */
  Message title(Observation o) {
    return Message.of(
        "source.row", indicator.display().name(), area.shownName(), PeriodWords.full(o.period()));
  }

  /** The latest value held. */
  Optional<Observation> latest() {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  /**
   * The value that stands for the edition's period: one of exactly that period; else one whose own
   * period ends on the same day (cumulative before quarter, half and year); else the latest that
   * ends within it. Without a period, the latest held.
   */
  Optional<Observation> current(Optional<TimePeriod> edition) {
    if (edition.isEmpty()) {
      return latest();
    }
    TimePeriod wanted = edition.get();
    return values.stream()
        .filter(o -> wanted.contains(o.period().end()))
        .max(
            Comparator.comparing((Observation o) -> o.period().covers(wanted))
                .thenComparing(o -> o.period().end())
                .thenComparing(o -> o.period().isCumulative())
                .thenComparing(o -> o.period().start()));
  }

  /** The value of the period before that has the same frequency. */
  Optional<Observation> previous(Observation current) {
    if (current.period().isCumulative() || runsFromJanuary()) {
      return indicator.isRate() ? shorter(current) : Optional.empty();
    }
    if (current.period().form() == Form.DAY) {
      return values.stream()
          .filter(o -> o.period().form() == Form.DAY)
          .filter(o -> o.period().end().isBefore(current.period().end()))
          .reduce((earlier, later) -> later);
    }
    return current.period().previous().flatMap(this::at);
  }

  /** The latest value before that counts from the same January on. */
  private Optional<Observation> shorter(Observation current) {
    return values.stream()
        .filter(o -> o.period().start().equals(current.period().start()))
        .filter(o -> o.period().end().isBefore(current.period().end()))
        .reduce((earlier, later) -> later);
  }

  /** The last month or quarter of a cumulative amount. */
  Optional<ComputedStep> step(Observation current) {
    return new CumulativeSteps(this).last(current);
  }

  Optional<Observation> yearBefore(Observation current) {
    TimePeriod before = current.period().yearBefore();
    LocalDate day = current.period().end();
    boolean monthEnd =
        current.period().form() == Form.DAY && day.getDayOfMonth() == day.lengthOfMonth();
    return at(monthEnd ? TimePeriod.day(YearMonth.from(before.end()).atEndOfMonth()) : before);
  }

  /**
   * Whether the series counts from January on: 1—2月, 一季度, 1—4月, 上半年 … 全年. Then a quarter or a year
   * of it is of a longer or shorter period than what stands beside it.
   */
  private boolean runsFromJanuary() {
    List<TimePeriod> periods =
        values.stream().map(Observation::period).filter(p -> p.form() != Form.DAY).toList();
    return periods.stream()
            .allMatch(
                p -> p.start().getMonthValue() == 1 && p.start().getYear() == p.end().getYear())
        && periods.stream().map(p -> p.end().getMonthValue()).distinct().count() > 1;
  }

  /** The first value of a period. */
  private Optional<Observation> at(TimePeriod period) {
    int low = 0;
    int high = values.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.get(middle).period().compareTo(period) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < values.size() && values.get(low).period().covers(period)
        ? Optional.of(values.get(low))
        : Optional.empty();
  }

  ValueComparison change(Observation current) {
    TimePeriod period = current.period();
    Optional<Observation> previous = previous(current);
    if (previous.isPresent()) {
      return compare(current, previous.get());
    }
    if (period.isCumulative() || runsFromJanuary()) {
      return step(current)
          .map(ComputedStep::change)
          .orElseGet(
              () ->
                  shorter(current).isPresent()
                      ? ValueComparison.incomparable(Message.of("comparison.other-length"))
                      : ValueComparison.noBase(Message.of("comparison.no-earlier-total")));
    }
    boolean missing =
        period
            .previous()
            .filter(p -> observations.stream().anyMatch(o -> isMissing(o, p)))
            .isPresent();
    if (missing) {
      return ValueComparison.noBase(Message.of("comparison.previous-missing"));
    }
    return values.stream().anyMatch(o -> o.period().end().isBefore(period.end()))
            && values.stream()
                .filter(o -> o.period().end().isBefore(period.end()))
                .noneMatch(o -> o.period().comparableWith(period))
        ? ValueComparison.incomparable(Message.of("comparison.previous-other-cut"))
        : ValueComparison.noBase(Message.of("comparison.no-previous"));
  }

  private static boolean isMissing(Observation o, TimePeriod period) {
    return o.measure() == Measure.VALUE
        && o.status() == Observation.ObservationStatus.MISSING
        && o.period().covers(period);
  }

  private ValueComparison compare(Observation current, Observation base) {
    BigDecimal value = current.value().orElseThrow();
    BigDecimal against = base.value().orElseThrow();
    return indicator.isRate()
        ? ValueComparison.ofRates(value, against)
        : ValueComparison.ofAmounts(value, against);
  }

  /** 同比 from two values, else as the table reports it, else as the press reports it. */
  ValueComparison yearOnYear(Observation current, Optional<ValueComparison> press) {
    return yearBefore(current)
        .map(before -> compare(current, before))
        .or(() -> reported(current))
        .or(() -> press)
        .orElseGet(
            () -> {
              TimePeriod before = current.period().yearBefore();
              boolean otherCut =
                  values.stream()
                      .map(Observation::period)
                      .anyMatch(p -> p.end().equals(before.end()) && !p.covers(before));
              return otherCut
                  ? ValueComparison.incomparable(Message.of("comparison.year-before-other-cut"))
                  : ValueComparison.noBase(Message.of("comparison.no-year-before"));
            });
  }

  /**
   * The growth that 同比 is set against: of the cumulative value or level before, else of the same
   * period a year ago.
   */
  Optional<IndicatorRow.Pace> pace(Observation current) {
    boolean grows = current.period().isCumulative() || runsFromJanuary();
    Optional<Observation> other =
        grows
            ? shorter(current)
            : current.period().form() == Form.DAY ? previous(current) : yearBefore(current);
    return other.flatMap(
        o ->
            yearOnYear(o, Optional.empty())
                .rate()
                .map(rate -> new IndicatorRow.Pace(o.period(), rate)));
  }

  private Optional<ValueComparison> reported(Observation current) {
    return observations.stream()
        .filter(o -> o.measure() == Measure.YEAR_ON_YEAR)
        .filter(o -> o.period().covers(current.period()))
        .flatMap(o -> o.value().stream())
        .findFirst()
        .map(rate -> ValueComparison.reported(rate, Message.of("comparison.from-table")));
  }

  /** The target of the same period, else the shortest one whose period holds the current one. */
  Optional<Observation> target(Observation current) {
    return observations.stream()
        .filter(o -> o.measure() == Measure.TARGET && o.value().isPresent())
        .filter(
            o ->
                !o.period().start().isAfter(current.period().start())
                    && !o.period().end().isBefore(current.period().end()))
        .min(
            Comparator.comparing(
                    (Observation o) ->
                        ChronoUnit.DAYS.between(o.period().start(), o.period().end()))
                .thenComparing(Observation::place));
  }

  /**
   * Current in percent of the target. A flow of one month says nothing about a yearly target, so
   * the two periods must begin together, or the value be one as of a day.
   */
  Optional<BigDecimal> completion(Observation current, Observation target) {
    boolean sameCut =
        current.period().form() == Form.DAY
            || current.period().start().equals(target.period().start());
    BigDecimal aim = target.value().orElseThrow();
    return indicator.isRate()
            || indicator.desired() == Indicator.Desired.LOWER
            || !sameCut
            || aim.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            current.value().orElseThrow().movePointRight(2).divide(aim, ValueComparison.QUOTIENT));
  }

  /**
   * How much of the target's period has passed at the end of the current one, in percent; empty for
   * levels as of a day and for averages, which do not grow with the time that passes.
   */
  Optional<BigDecimal> schedule(Observation current, Observation target) {
    if (indicator.aggregation() != Indicator.Aggregation.SUM
        || current.period().form() == Form.DAY) {
      return Optional.empty();
    }
    LocalDate start = target.period().start();
    long all = months(start, target.period().end());
    long passed = months(start, current.period().end());
    return Optional.of(
        BigDecimal.valueOf(passed * 100).divide(BigDecimal.valueOf(all), ValueComparison.QUOTIENT));
  }

  private static long months(LocalDate start, LocalDate end) {
    return ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(end)) + 1;
  }

  List<Observation> trend(Observation current) {
    boolean oneCut = runsFromJanuary();
    List<Observation> sameCut =
        values.stream()
            .filter(o -> o.period().compareTo(current.period()) <= 0)
            .filter(o -> oneCut || sameCut(o.period(), current.period()))
            .toList();
    return sameCut.subList(Math.max(0, sameCut.size() - TREND_LENGTH), sameCut.size());
  }

  /**
   * What the values of the trend before the current one had changed against their years before, in
   * so few digits that a million series' changes take a third of the memory.
   */
  List<BigDecimal> earlierChanges(Observation current) {
    return trend(current).stream()
        .filter(o -> !o.equals(current))
        .flatMap(o -> yearBefore(o).map(before -> compare(o, before)).stream())
        .flatMap(change -> change.size().stream())
        .map(size -> size.round(MathContext.DECIMAL64))
        .toList();
  }

  private static boolean sameCut(TimePeriod one, TimePeriod other) {
    return one.isCumulative() || other.isCumulative()
        ? one.isCumulative() == other.isCumulative()
        : one.comparableWith(other);
  }

  /** How many of the series' own periods lie between its latest value and the given day. */
  long lag(Observation latest, LocalDate end) {
    return Math.max(0, months(latest.period().end(), end) - 1) / rhythm(latest);
  }

  /** The most frequent distance in months between one value and the next. */
  private long rhythm(Observation latest) {
    Map<Long, Long> gaps =
        IntStream.range(1, values.size())
            .mapToObj(
                i -> months(values.get(i - 1).period().end(), values.get(i).period().end()) - 1)
            .filter(gap -> gap > 0)
            .collect(Collectors.groupingBy(gap -> gap, TreeMap::new, Collectors.counting()));
    return gaps.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> months(latest.period().start(), latest.period().end()));
  }
}
