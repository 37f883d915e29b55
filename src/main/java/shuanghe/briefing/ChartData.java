package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a chart, for renditions that draw charts of their own.
 *
 * @param alternative the alternative text of the chart's drawing in the document, by which the
 *     figure is found
 * @param form how it is drawn
 * @param unit of all values
 * @param categories names of the places along the axis of categories
 * @param series each has a value or none for every category
 * @param from where the axis of values begins; empty where that follows from the form
 */
public record ChartData(
    String alternative,
    ChartForm form,
    String unit,
    List<String> categories,
    List<ChartSeries> series,
    Optional<BigDecimal> from) {

  /** Form of a chart. */
  public enum ChartForm {
    /** A line for each series, categories from left to right. */
    LINES,
    /** Bars from the left, those of a category below each other. */
    BARS,
    /** Bars from the left, those of a category end to end. */
    STACKED_BARS
  }

  /**
   * One row of numbers.
   *
   * @param name what the legend calls it
   * @param values rounded as printed
   */
  public record ChartSeries(String name, List<Optional<BigDecimal>> values) {

    public ChartSeries {
      values = List.copyOf(values);
    }

    boolean isEmpty() {
      return values.stream().allMatch(Optional::isEmpty);
    }
  }

  /** A chart whose axis of values begins where its form has it. */
  public ChartData(
      String alternative,
      ChartForm form,
      String unit,
      List<String> categories,
      List<ChartSeries> series) {
    this(alternative, form, unit, categories, series, Optional.empty());
  }

  /** Leaves out series without values. */
  public ChartData {
    categories = List.copyOf(categories);
    series = series.stream().filter(s -> !s.isEmpty()).toList();
    if (series.isEmpty()) {
      throw new IllegalArgumentException("a chart without values: " + alternative);
    }
    for (ChartSeries row : series) {
      if (row.values().size() != categories.size()) {
        throw new IllegalArgumentException(
            row.name() + ": " + row.values().size() + " values, " + categories.size() + " places");
      }
    }
  }
}
