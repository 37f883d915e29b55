package shuanghe.briefing;

import java.util.Arrays;
import java.util.List;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.SvgText.Stroke;
import shuanghe.model.Observation;

/** A word-sized line of an indicator's trend, its last value marked by a dot. */
final class Sparkline {

  private static final int WIDTH = 60;
  private static final int HEIGHT = 14;

  private Sparkline() {}

  /** The drawing, or empty where fewer than two values make no line. */
  static String of(IndicatorRow row, Wording words) {
    List<Observation> trend = row.trend();
    if (trend.size() < 2) {
      return "";
    }
    double[] values =
        trend.stream().mapToDouble(o -> o.value().orElseThrow().doubleValue()).toArray();
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    double[] xs = new double[values.length];
    double[] ys = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      xs[i] = 2 + (WIDTH - 5.0) * i / (values.length - 1);
      ys[i] =
          high == low ? HEIGHT / 2.0 : HEIGHT - 2 - (HEIGHT - 4) * (values[i] - low) / (high - low);
    }
    String alternative =
        words.text(
            "chart.sparkline",
            row.subject(),
            words.period(trend.getFirst().period()),
            PrintedNumbers.withUnit(row.indicator(), trend.getFirst().value().orElseThrow()),
            words.period(trend.getLast().period()),
            PrintedNumbers.withUnit(row.indicator(), trend.getLast().value().orElseThrow()),
            trend.size());
    return new SvgText(WIDTH, HEIGHT, alternative)
        .polyline(xs, ys, SvgText.INK, 0.8, Stroke.SOLID)
        .dot(xs[xs.length - 1], ys[ys.length - 1], 1.6, SvgText.INK)
        .end();
  }
}
