package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.briefing.SvgText.Anchor;
import shuanghe.model.Indicator;
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
   * where none is given for two areas with positive values.
   */
  static Optional<Chart> of(List<IndicatorRow> rows) {
    Map<String, List<IndicatorRow>> byIndicator = new LinkedHashMap<>();
    for (IndicatorRow row : rows) {
      if (!row.indicator().isRate() && row.current().value().orElseThrow().signum() > 0) {
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
    return widest.size() < FEWEST ? Optional.empty() : Optional.of(draw(widest));
  }

  /** Where the bars begin, so that the longest name of an area stands before them. */
  private static double left(List<IndicatorRow> rows) {
    int longest = rows.stream().mapToInt(r -> r.area().placedName().length()).max().orElse(0);
    return Math.max(LEFT, longest * LABEL + 10.0);
  }

  private static Chart draw(List<IndicatorRow> rows) {
    Indicator indicator = rows.getFirst().indicator();
    DisplayScale scale = rows.getFirst().scale();
    double most =
        rows.stream()
            .flatMap(r -> Stream.of(value(r), before(r)).flatMap(Optional::stream))
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElseThrow();
    SvgText svg = new SvgText(WIDTH, TOP + rows.size() * STEP, alternative(rows));
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
          "本期" + PrintedNumbers.bare(scale, value(row).orElseThrow()));
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
                    "上年同期" + PrintedNumbers.bare(scale, b));
              });
    }
    return new Chart(
        String.format(
            Locale.ROOT,
            "各地%s（%s，%s）",
            indicator.name(),
            rows.getFirst().current().period().label(),
            DisplayText.of(scale.unit())),
        svg.end(),
        data(rows));
  }

  private static ChartData data(List<IndicatorRow> rows) {
    DisplayScale scale = rows.getFirst().scale();
    return new ChartData(
        alternative(rows),
        ChartData.ChartForm.BARS,
        scale.unit(),
        rows.stream().map(r -> r.area().placedName()).toList(),
        List.of(
            new ChartData.ChartSeries(
                "本期", rows.stream().map(r -> value(r).map(scale::rounded)).toList()),
            new ChartData.ChartSeries(
                "上年同期",
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

  private static String alternative(List<IndicatorRow> rows) {
    Indicator indicator = rows.getFirst().indicator();
    DisplayScale scale = rows.getFirst().scale();
    return rows.stream()
        .map(
            r ->
                r.area().placedName()
                    + PrintedNumbers.bare(scale, value(r).orElseThrow())
                    + before(r).map(b -> "（上年同期" + PrintedNumbers.bare(scale, b) + "）").orElse(""))
        .collect(
            Collectors.joining(
                "；",
                String.format(Locale.ROOT, "各地%s条形图，单位：%s。", indicator.name(), scale.unit()),
                "。"));
  }
}
