package shuanghe.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/**
 * All values of one indicator in one area and of one measure, parted by frequency, so that each is
 * set against its own kind.
 */
final class Series {

  /**
   * Frequency (SDMX FREQ) of values that are not counted from January on: its form and its length
   * in months.
   */
  private record SeriesFrequency(Form form, int months) implements Comparable<SeriesFrequency> {

    @Override
    public int compareTo(SeriesFrequency other) {
      int byForm = form.compareTo(other.form);
      return byForm != 0 ? byForm : Integer.compare(months, other.months);
    }
  }

  private static final Comparator<Value> BY_PERIOD =
      Comparator.comparing(Value::period).thenComparing(v -> v.observation().place());

  private final Indicator indicator;
  private final Area area;
  private final Observation.Measure measure;
  private final List<Value> values;
  private final List<Value> sums;
  private final List<List<Value>> byFrequency;

  Series(Indicator indicator, Area area, Observation.Measure measure, List<Value> values) {
    this.indicator = indicator;
    this.area = area;
    this.measure = measure;
    this.values = values.stream().sorted(BY_PERIOD).toList();
    Predicate<Value> fromJanuary = fromJanuary();
    this.sums = this.values.stream().filter(fromJanuary).toList();
    Map<SeriesFrequency, List<Value>> frequencies = new TreeMap<>();
    for (Value value : this.values) {
      if (!fromJanuary.test(value)) {
        frequencies
            .computeIfAbsent(
                new SeriesFrequency(value.period().form(), value.months()), c -> new ArrayList<>())
            .add(value);
      }
    }
    this.byFrequency = List.copyOf(frequencies.values());
  }

  /**
   * What of the series counts from January on: 1—2月, 一季度, 1—4月, 上半年 … 全年, and January where the
   * series has no other months. A series whose only such periods are months, quarters or years has
   * none: they stand beside their own kind.
   */
  private Predicate<Value> fromJanuary() {
    Set<Form> ofAnyStart = new HashSet<>();
    for (Value value : values) {
      if (value.period().start().getMonthValue() != 1) {
        ofAnyStart.add(value.period().form());
      }
    }
    Predicate<Value> candidate =
        value -> isSum(value.period()) && !ofAnyStart.contains(value.period().form());
    long ends =
        values.stream()
            .filter(candidate)
            .map(v -> v.period().end().getMonthValue())
            .distinct()
            .count();
    return ends > 1 ? candidate : value -> false;
  }

  private static boolean isSum(TimePeriod period) {
    return period.form() != Form.DAY
        && period.start().getMonthValue() == 1
        && period.start().getYear() == period.end().getYear();
  }

  Indicator indicator() {
    return indicator;
  }

  Area area() {
    return area;
  }

  Observation.Measure measure() {
    return measure;
  }

  /** All values by period. */
  List<Value> values() {
    return values;
  }

  /** The values that count from January on, by period; empty where the series has none such. */
  List<Value> sums() {
    return sums;
  }

  /** The other values, those of one frequency together. */
  List<List<Value>> byFrequency() {
    return byFrequency;
  }

  /** Whether the values are percentages, whose changes are told in points. */
  boolean isRate() {
    return indicator.isRate() || measure == Observation.Measure.YEAR_ON_YEAR;
  }

  /** The values that no other of their frequency stands beside. */
  List<Value> lonely() {
    return Stream.concat(Stream.of(sums), byFrequency.stream())
        .filter(like -> like.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  /** The unit the values are in, multiplied out. */
  String unit() {
    if (measure != Observation.Measure.YEAR_ON_YEAR) {
      return indicator.unit();
    }
    return indicator.isRate() ? "百分点" : "%";
  }

  /** The measure as shown to readers. */
  String measureLabel() {
    return switch (measure) {
      case VALUE -> "";
      case TARGET -> "目标";
      case YEAR_ON_YEAR -> "同比";
    };
  }
}
