package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.briefing.SvgText.Anchor;
import shuanghe.briefing.SvgText.Stroke;
import shuanghe.model.Message;

/**
 * Chart of how far each target is met: a hatched bar of 0 to 100%; the time passed as an upright
 * mark, where the indicator grows with it.
 */
final class CompletionChart {

  private static final int WIDTH = 440;
  private static final int LEFT = 150;
  private static final int RIGHT = 56;
  private static final int STEP = 20;
  private static final int TOP = 22;
  private static final double LABEL = 9;

  private CompletionChart() {}

  static Chart of(List<IndicatorRow> rows, Wording words) {
    int height = TOP + rows.size() * STEP + 8;
    SvgText svg = new SvgText(WIDTH, height, alternative(rows, words));
    double inner = WIDTH - LEFT - RIGHT;
    for (int percent = 0; percent <= 100; percent += 25) {
      double x = LEFT + inner * percent / 100;
      svg.line(x, TOP - 6, x, height - 6, SvgText.PALE, 0.5, Stroke.SOLID);
      svg.text(x, TOP - 10, LABEL, Anchor.MIDDLE, percent + "%");
    }
    for (int i = 0; i < rows.size(); i++) {
      IndicatorRow row = rows.get(i);
      double y = TOP + i * STEP;
      BigDecimal completion = row.completion().orElseThrow();
      double width = inner * Math.clamp(completion.doubleValue(), 0, 100) / 100;
      svg.text(LEFT - 5, y + 9, LABEL, Anchor.END, words.text(row.subject()));
      svg.hatched(LEFT, y, width, 11);
      row.schedule()
          .map(passed -> LEFT + inner * Math.clamp(passed.doubleValue(), 0, 100) / 100)
          .ifPresent(due -> svg.line(due, y - 3, due, y + 14, SvgText.INK, 1.6, Stroke.SOLID));
      svg.text(WIDTH - RIGHT + 6, y + 9, LABEL, Anchor.START, PrintedNumbers.percent(completion));
    }
    boolean timed = rows.stream().anyMatch(r -> r.schedule().isPresent());
    return new Chart(
        words.text(timed ? "chart.completion-and-time" : "chart.completion"),
        svg.end(),
        data(rows, words));
  }

  private static ChartData data(List<IndicatorRow> rows, Wording words) {
    return new ChartData(
        alternative(rows, words),
        ChartData.ChartForm.BARS,
        "%",
        rows.stream().map(IndicatorRow::subject).map(words::text).toList(),
        List.of(
            series(words.text("chart.share-completed"), rows, IndicatorRow::completion),
            series(words.text("chart.time-passed"), rows, IndicatorRow::schedule)));
  }

  private static ChartData.ChartSeries series(
      String name, List<IndicatorRow> rows, Function<IndicatorRow, Optional<BigDecimal>> share) {
    return new ChartData.ChartSeries(
        name,
        rows.stream()
            .map(row -> share.apply(row).map(PrintedNumbers::tenths).map(BigDecimal::new))
            .toList());
  }

  private static String alternative(List<IndicatorRow> rows, Wording words) {
    return words.text(
        "chart.completion-alternative",
        ChangePhrases.items(rows.stream().map(CompletionChart::alternative).toList()));
  }

  private static Message alternative(IndicatorRow row) {
    String done = PrintedNumbers.percent(row.completion().orElseThrow());
    return row.schedule()
        .map(
            passed ->
                Message.of(
                    "chart.completed-of-time", row.subject(), done, PrintedNumbers.percent(passed)))
        .orElseGet(() -> Message.of("chart.completed", row.subject(), done));
  }
}
