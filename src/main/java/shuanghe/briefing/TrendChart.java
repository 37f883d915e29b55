package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.briefing.SvgText.Anchor;
import shuanghe.briefing.SvgText.Stroke;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/** An indicator's last twelve values as a solid line, the same periods a year before dashed. */
final class TrendChart {

  private static final int WIDTH = 440;
  private static final int HEIGHT = 180;

  /** How many characters of labels stand below the plot without touching. */
  private static final int ROOM_FOR_TICKS = 40;

  private static final int LEFT = 56;
  private static final int RIGHT = 62;
  private static final int TOP = 26;
  private static final int BOTTOM = 28;
  private static final int POINTS = 12;
  private static final double LABEL = 9;

  private final IndicatorRow row;
  private final List<Observation> shown;
  private final List<Optional<Observation>> before;
  private final AxisScale scale;

  private TrendChart(IndicatorRow row) {
    this.row = row;
    List<Observation> trend = row.trend();
    this.shown = shown(trend);
    this.before = shown.stream().map(o -> find(trend, o.period().yearBefore())).toList();
    List<Double> values = new ArrayList<>();
    shown.forEach(o -> values.add(value(o)));
    before.forEach(o -> o.ifPresent(b -> values.add(value(b))));
    double least = values.stream().mapToDouble(v -> v).min().orElseThrow();
    double most = values.stream().mapToDouble(v -> v).max().orElseThrow();
    this.scale = AxisScale.over(least, most);
  }

  /**
   * A series that counts from January on starts anew each year: only the current year is one line.
   */
  private static List<Observation> shown(List<Observation> trend) {
    TimePeriod current = trend.getLast().period();
    boolean fromJanuary =
        trend.stream().allMatch(o -> o.period().start().getMonthValue() == 1)
            && trend.stream().map(o -> o.period().end().getMonthValue()).distinct().count() > 1;
    List<Observation> ofYear =
        trend.stream().filter(o -> o.period().end().getYear() == current.end().getYear()).toList();
    return fromJanuary && ofYear.size() > 2
        ? ofYear
        : trend.subList(Math.max(0, trend.size() - POINTS), trend.size());
  }

  static Chart of(IndicatorRow row) {
    return new TrendChart(row).draw();
  }

  private static Optional<Observation> find(List<Observation> trend, TimePeriod period) {
    return trend.stream().filter(o -> o.period().covers(period)).findFirst();
  }

  private double value(Observation o) {
    return row.scale().in(o.value().orElseThrow()).doubleValue();
  }

  private double x(int i) {
    int inner = WIDTH - LEFT - RIGHT;
    return LEFT + (shown.size() == 1 ? inner / 2.0 : inner * (double) i / (shown.size() - 1));
  }

  private double y(double value) {
    return HEIGHT
        - BOTTOM
        - (HEIGHT - TOP - BOTTOM) * (value - scale.low()) / (scale.high() - scale.low());
  }

  private Chart draw() {
    String name = row.subject();
    SvgText svg = new SvgText(WIDTH, HEIGHT, alternative(name));
    svg.text(LEFT - 50, 14, LABEL, Anchor.START, "单位：" + row.scale().unit());
    for (BigDecimal mark : scale.marks()) {
      double y = y(mark.doubleValue());
      svg.line(LEFT, y, WIDTH - RIGHT, y, SvgText.PALE, 0.5, Stroke.SOLID);
      svg.text(LEFT - 5, y + 3, LABEL, Anchor.END, mark.toPlainString());
    }
    List<String> ticks = shown.stream().map(o -> tick(o.period())).toList();
    int longest = ticks.stream().mapToInt(String::length).max().orElse(0);
    int step = ticks.size() * longest > ROOM_FOR_TICKS ? 2 : 1;
    for (int i = ticks.size() - 1; i >= 0; i -= step) {
      svg.text(x(i), HEIGHT - 10, LABEL, Anchor.MIDDLE, ticks.get(i));
    }
    yearBefore(svg);
    double[] xs = new double[shown.size()];
    double[] ys = new double[shown.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = x(i);
      ys[i] = y(value(shown.get(i)));
    }
    svg.polyline(xs, ys, SvgText.INK, 1.5, Stroke.SOLID);
    svg.dot(xs[xs.length - 1], ys[ys.length - 1], 2.4, SvgText.INK);
    svg.text(
        WIDTH - RIGHT + 6,
        ys[ys.length - 1] + 3,
        LABEL,
        Anchor.START,
        "本期" + last(shown.getLast()));
    return new Chart(name + "走势（" + row.scale().unit() + foot() + "）", svg.end(), data(name));
  }

  /** Says that the axis is cut where it does not begin at zero. */
  private String foot() {
    return scale.low() > 0 ? "，纵轴自" + scale.marks().getFirst().toPlainString() + "起" : "";
  }

  private ChartData data(String name) {
    return new ChartData(
        alternative(name),
        ChartData.ChartForm.LINES,
        row.scale().unit(),
        shown.stream().map(o -> tick(o.period())).toList(),
        List.of(
            new ChartData.ChartSeries("本期", shown.stream().map(this::printed).toList()),
            new ChartData.ChartSeries(
                "上年同期", before.stream().map(o -> o.flatMap(this::printed)).toList())));
  }

  private Optional<BigDecimal> printed(Observation o) {
    return o.value().map(row.scale()::rounded);
  }

  private void yearBefore(SvgText svg) {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).isPresent()) {
        xs.add(x(i));
        ys.add(y(value(before.get(i).get())));
      }
    }
    if (xs.size() < 2) {
      return;
    }
    svg.polyline(array(xs), array(ys), SvgText.GREY, 1.2, Stroke.DASHED);
    double end = y(value(shown.getLast()));
    double at = ys.getLast();
    double label = Math.abs(at - end) < 11 ? end + (at >= end ? 11 : -11) : at;
    svg.text(WIDTH - RIGHT + 6, label + 3, LABEL, Anchor.START, "上年同期");
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(v -> v).toArray();
  }

  private String last(Observation o) {
    return PrintedNumbers.bare(row.scale(), o.value().orElseThrow());
  }

  private static String tick(TimePeriod period) {
    String year = Integer.toString(period.end().getYear()).substring(2);
    return switch (period.form()) {
      case YEAR, YEARS -> Integer.toString(period.end().getYear());
      case QUARTER ->
          String.format(
              Locale.ROOT, "%s年%s季", year, "一二三四".charAt((period.end().getMonthValue() - 1) / 3));
      case HALF ->
          String.format(
              Locale.ROOT, "%s年%s半年", year, period.end().getMonthValue() == 6 ? "上" : "下");
      case DAY, DAYS, MONTH, MONTHS ->
          String.format(Locale.ROOT, "%s.%s", year, period.end().getMonthValue());
    };
  }

  private String alternative(String name) {
    StringBuilder text = new StringBuilder(name + "走势折线图，单位：" + row.scale().unit() + "。");
    for (int i = 0; i < shown.size(); i++) {
      text.append(i == 0 ? "" : "；");
      text.append(shown.get(i).period().label()).append(last(shown.get(i)));
      before.get(i).ifPresent(b -> text.append("（上年同期").append(last(b)).append("）"));
    }
    return text.append("。").toString();
  }
}
