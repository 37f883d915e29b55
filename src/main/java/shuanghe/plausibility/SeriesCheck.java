package shuanghe.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import shuanghe.model.Observation;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.TimePeriod.Form;

/**
 * Check of one series by the rules that look at it alone, in the order of {@link PlausibilityRule}.
 */
final class SeriesCheck {

  private final Series series;
  private final Limits limits;
  private final Accumulation accumulation;
  private final ValueWords words;

  SeriesCheck(Series series, Limits limits, Accumulation accumulation) {
    this.series = series;
    this.limits = limits;
    this.accumulation = accumulation;
    this.words = new ValueWords(series);
  }

  void apply() {
    BoundsRule.apply(series, limits, words::number);
    List<LevelSeries> lines = lines();
    for (LevelSeries line : lines) {
      if (series.isRate()) {
        new RateRule(
                line,
                limit(PlausibilityRule.FRACTION),
                limit(PlausibilityRule.MAGNITUDE).isPresent(),
                words::number)
            .apply();
      } else {
        limit(PlausibilityRule.MAGNITUDE)
            .ifPresent(factor -> new MagnitudeRule(line, factor, words::number).apply());
      }
    }
    if (series.measure() == Observation.Measure.TARGET) {
      return;
    }
    limit(PlausibilityRule.REPEATED)
        .ifPresent(limit -> lines.forEach(line -> RepeatRule.apply(line, limit)));
    if (!series.isRate()) {
      rising();
    }
  }

  private OptionalDouble limit(PlausibilityRule rule) {
    return limits.of(rule, series.indicator());
  }

  /** The sums from January on as one line, and one line of each other frequency. */
  private List<LevelSeries> lines() {
    List<LevelSeries> lines = new ArrayList<>();
    if (!series.sums().isEmpty()) {
      lines.add(line(series.sums(), accumulation.of(series)));
    }
    series.byFrequency().forEach(values -> lines.add(line(values, false)));
    return lines;
  }

  private LevelSeries line(List<Value> values, boolean perMonth) {
    double[] levels = new double[values.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = level(values.get(i), perMonth);
    }
    return new LevelSeries(values, levels);
  }

  private double level(Value value, boolean perMonth) {
    if (series.isRate()) {
      return value.number();
    }
    return value.number() == 0
        ? LevelSeries.NONE
        : StrictMath.log10(Math.abs(value.number()))
            - (perMonth ? StrictMath.log10(value.months()) : 0);
  }

  private void rising() {
    OptionalDouble sums = limit(PlausibilityRule.FALLING_SUM);
    if (sums.isPresent() && accumulation.of(series)) {
      for (int from = 0, to; from < series.sums().size(); from = to) {
        to = endOfYear(series.sums(), from);
        FallingRule.apply(
            series.sums().subList(from, to),
            sums.getAsDouble(),
            PlausibilityRule.FALLING_SUM,
            words::value);
      }
    }
    limit(PlausibilityRule.FALLING_TOTAL)
        .ifPresent(
            fall ->
                series.byFrequency().stream()
                    .filter(values -> isStock(values.getFirst()))
                    .forEach(
                        values ->
                            FallingRule.apply(
                                values, fall, PlausibilityRule.FALLING_TOTAL, words::value)));
  }

  private static boolean isStock(Value value) {
    return value.period().form() == Form.DAY;
  }

  private static int endOfYear(List<Value> values, int from) {
    int year = values.get(from).period().end().getYear();
    int to = from;
    while (to < values.size() && values.get(to).period().end().getYear() == year) {
      to++;
    }
    return to;
  }
}
