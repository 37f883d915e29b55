package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.AreaComparison;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.briefing.SvgText.Anchor;
import shuanghe.messages.TextWidth;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;

/** One indicator area by area: the current value as a full bar, the year before hatched. */
final class AreaChart {

  private static final int WIDTH = 440;
  private static final int LEFT = 60;
  private static final int RIGHT = 110;
  private static final int BAR = 10;
  private static final int STEP = 32;
  private static final int TOP = 8;
  private static final double LABEL = 9;
  private static final int FEWEST = 2;

  private AreaChart() {}

  /**
   * Draws the indicator that is given for most areas over one period, the first of several; empty
   * where none is given for two areas with positive values. What sides have together is drawn where
   * it can be their sum.
   */
  static Optional<Chart> of(List<IndicatorRow> rows, Wording words) {
    Map<String, List<IndicatorRow>> byIndicator = new LinkedHashMap<>();
    for (IndicatorRow row : rows) {
      if (!row.indicator().isRate()
          && row.current().value().orElseThrow().signum() > 0
          && !AreaComparison.isNoTotal(row, rows)) {
        byIndicator
            .computeIfAbsent(
                row.indicator().code() + " " + row.current().period(), k -> new ArrayList<>())
            .add(row);
      }
    }
    List<IndicatorRow> widest = List.of();
    for (List<IndicatorRow> candidate : byIndicator.values()) {
      widest = candidate.size() > widest.size() ? candidate : widest;
    }
    return widest.size() < FEWEST ? Optional.empty() : Optional.of(draw(widest, words));
  }

  /** Where the bars begin, so that the longest name of an area stands before them. */
  private static double left(List<IndicatorRow> rows) {
    int longest = rows.stream().mapToInt(r -> TextWidth.of(r.area().placedName())).max().orElse(0);
    return Math.max(LEFT, longest * LABEL / 2 + 10.0);
  }

  private static Chart draw(List<IndicatorRow> rows, Wording words) {
    Indicator indicator = rows.getFirst().indicator();
    DisplayScale scale = rows.getFirst().scale();
    double most =
        rows.stream()
            .flatMap(r -> Stream.of(value(r), before(r)).flatMap(Optional::stream))
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElseThrow();
    SvgText svg = new SvgText(WIDTH, TOP + rows.size() * STEP, alternative(rows, words));
    double left = left(rows);
    double unit = (WIDTH - left - RIGHT) / most;
    for (int i = 0; i < rows.size(); i++) {
      IndicatorRow row = rows.get(i);
      double y = TOP + i * STEP;
      svg.text(left - 5, y + BAR + 3, LABEL, Anchor.END, row.area().placedName());
      double width = unit * value(row).orElseThrow().doubleValue();
      svg.rect(left, y, width, BAR, SvgText.GREY);
      svg.text(
          left + width + 5,
          y + 8,
          LABEL,
          Anchor.START,
          words.text("chart.now", PrintedNumbers.bare(scale, value(row).orElseThrow())));
      before(row)
          .filter(b -> b.signum() > 0)
          .ifPresent(
              b -> {
                double earlier = unit * b.doubleValue();
                svg.hatched(left, y + BAR + 2, earlier, BAR);
                svg.text(
                    left + earlier + 5,
                    y + BAR + 10,
                    LABEL,
                    Anchor.START,
                    words.text("chart.year-before", PrintedNumbers.bare(scale, b)));
              });
    }
    return new Chart(
        words.text(
            "chart.areas",
            indicator.display().name(),
            words.period(rows.getFirst().current().period()),
            DisplayText.of(scale.unit())),
        svg.end(),
        data(rows, words));
  }

  private static ChartData data(List<IndicatorRow> rows, Wording words) {
    DisplayScale scale = rows.getFirst().scale();
    return new ChartData(
        alternative(rows, words),
        ChartData.ChartForm.BARS,
        scale.unit(),
        rows.stream().map(r -> r.area().placedName()).toList(),
        List.of(
            new ChartData.ChartSeries(
                words.text("chart.period"),
                rows.stream().map(r -> value(r).map(scale::rounded)).toList()),
            new ChartData.ChartSeries(
                words.text("chart.period-year-before"),
                rows.stream()
                    .map(r -> before(r).filter(b -> b.signum() > 0).map(scale::rounded))
                    .toList())));
  }

  private static Optional<BigDecimal> value(IndicatorRow row) {
    return row.current().value();
  }

  private static Optional<BigDecimal> before(IndicatorRow row) {
    return row.yearBefore().flatMap(Observation::value);
  }

  private static String alternative(List<IndicatorRow> rows, Wording words) {
    Indicator indicator = rows.getFirst().indicator();
    DisplayScale scale = rows.getFirst().scale();
    return words.text(
        "chart.areas-alternative",
        indicator.display().name(),
        scale.unit(),
        ChangePhrases.items(rows.stream().map(r -> alternative(r, scale)).toList()));
  }

  private static Message alternative(IndicatorRow row, DisplayScale scale) {
    String now = PrintedNumbers.bare(scale, value(row).orElseThrow());
    return before(row)
        .map(
            b ->
                Message.of(
                    "chart.value-with-year-before",
                    row.area().placedName(),
                    now,
                    PrintedNumbers.bare(scale, b)))
        .orElseGet(() -> Message.of("chart.value", row.area().placedName(), now));
  }
}
