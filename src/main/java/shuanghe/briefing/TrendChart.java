package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PeriodWords;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.briefing.SvgText.Anchor;
import shuanghe.briefing.SvgText.Stroke;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/**
 * An indicator's last twelve values as a solid line, the same periods a year before dashed; of
 * several sides as panels on one axis.
 */
final class TrendChart {

  private static final int WIDTH = 440;
  private static final int HEIGHT = 180;

  /** How many characters of labels stand below a plot of 322 points without touching. */
  private static final int ROOM_FOR_TICKS = 40;

  private static final int WIDEST = 322;

  private static final int LEFT = 56;

  /** Room for the last value behind the line of a panel. */
  private static final int RIGHT = 62;

  private static final int TOP = 26;
  private static final int BOTTOM = 28;
  private static final int POINTS = 12;
  private static final double LABEL = 9;

  private final Indicator indicator;
  private final Wording words;
  private final DisplayScale unit;
  private final List<Panel> panels;
  private final AxisScale scale;

  /** The line of one side in its own part of the chart. */
  private record Panel(
      IndicatorRow row,
      List<Observation> shown,
      List<Optional<Observation>> before,
      double left,
      double width) {

    static Panel of(IndicatorRow row, double left, double width) {
      List<Observation> shown = TrendChart.shown(row.trend());
      return new Panel(
          row,
          shown,
          shown.stream().map(o -> find(row.trend(), o.period().yearBefore())).toList(),
          left,
          width);
    }

    double x(int i) {
      return left + (shown.size() == 1 ? width / 2 : width * i / (shown.size() - 1));
    }

    Stream<BigDecimal> values() {
      return Stream.concat(shown.stream(), before.stream().flatMap(Optional::stream))
          .map(o -> o.value().orElseThrow());
    }

    List<TimePeriod> periods() {
      return shown.stream().map(Observation::period).toList();
    }
  }

  private TrendChart(List<IndicatorRow> rows, Wording words) {
    this.words = words;
    this.indicator = rows.getFirst().indicator();
    double width = (WIDTH - LEFT) / (double) rows.size() - RIGHT;
    this.panels =
        IntStream.range(0, rows.size())
            .mapToObj(i -> Panel.of(rows.get(i), LEFT + i * (width + RIGHT), width))
            .toList();
    List<BigDecimal> values = panels.stream().flatMap(Panel::values).toList();
    this.unit = rows.size() == 1 ? rows.getFirst().scale() : DisplayScale.ofAll(indicator, values);
    List<BigDecimal> shown = values.stream().map(unit::in).sorted().toList();
    this.scale = AxisScale.over(shown.getFirst().doubleValue(), shown.getLast().doubleValue());
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

  /**
   * Draws sides beside each other where they are told over the same periods, else the row alone.
   */
  static Chart of(IndicatorRow row, List<IndicatorRow> sides, Wording words) {
    TrendChart all = new TrendChart(sides, words);
    boolean comparable = all.panels.stream().map(Panel::periods).distinct().count() == 1;
    return comparable ? all.draw() : new TrendChart(List.of(row), words).draw();
  }

  private static Optional<Observation> find(List<Observation> trend, TimePeriod period) {
    return trend.stream().filter(o -> o.period().covers(period)).findFirst();
  }

  private double value(Observation o) {
    return unit.in(o.value().orElseThrow()).doubleValue();
  }

  private double y(double value) {
    return HEIGHT
        - BOTTOM
        - (HEIGHT - TOP - BOTTOM) * (value - scale.low()) / (scale.high() - scale.low());
  }

  /** The one side, or the indicator before both. */
  private Message subject() {
    return panels.size() == 1
        ? panels.getFirst().row().subject()
        : Message.of(
            "series.of-several",
            panels.stream().map(p -> p.row().area().placedName()).toList(),
            indicator.display().name());
  }

  private Chart draw() {
    SvgText svg = new SvgText(WIDTH, HEIGHT, alternative());
    svg.text(LEFT - 50, 14, LABEL, Anchor.START, words.text("chart.unit", unit.unit()));
    for (BigDecimal mark : scale.marks()) {
      double y = y(mark.doubleValue());
      for (Panel panel : panels) {
        svg.line(panel.left(), y, panel.left() + panel.width(), y, SvgText.PALE, 0.5, Stroke.SOLID);
      }
      svg.text(LEFT - 5, y + 3, LABEL, Anchor.END, mark.toPlainString());
    }
    panels.forEach(panel -> draw(panel, svg));
    return new Chart(words.text("chart.trend", subject(), unit.unit(), foot()), svg.end(), data());
  }

  private void draw(Panel panel, SvgText svg) {
    List<Observation> shown = panel.shown();
    if (panels.size() > 1) {
      String name = panel.row().area().placedName();
      svg.text(panel.left() + panel.width() / 2, 14, LABEL, Anchor.MIDDLE, name);
    }
    List<String> ticks = ticks(shown);
    int longest = ticks.stream().mapToInt(String::length).max().orElse(0);
    double room = ROOM_FOR_TICKS * panel.width() / WIDEST;
    int step = (int) Math.max(1, Math.ceil(ticks.size() * longest / room));
    for (int i = ticks.size() - 1; i >= 0; i -= step) {
      svg.text(panel.x(i), HEIGHT - 10, LABEL, Anchor.MIDDLE, ticks.get(i));
    }
    yearBefore(panel, svg);
    double[] xs = new double[shown.size()];
    double[] ys = new double[shown.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = panel.x(i);
      ys[i] = y(value(shown.get(i)));
    }
    svg.polyline(xs, ys, SvgText.INK, 1.5, Stroke.SOLID);
    svg.dot(xs[xs.length - 1], ys[ys.length - 1], 2.4, SvgText.INK);
    svg.text(
        panel.left() + panel.width() + 6,
        ys[ys.length - 1] + 3,
        LABEL,
        Anchor.START,
        words.text("chart.now", last(shown.getLast())));
  }

  /** Says that the axis is cut where it does not begin at zero. */
  private Message foot() {
    return scale.low() > 0
        ? Message.of("chart.axis-from", scale.marks().getFirst().toPlainString())
        : Message.NONE;
  }

  private ChartData data() {
    List<ChartData.ChartSeries> series = new ArrayList<>();
    for (Panel panel : panels) {
      series.add(
          new ChartData.ChartSeries(
              side(panel, "chart.period"), panel.shown().stream().map(this::printed).toList()));
      series.add(
          new ChartData.ChartSeries(
              side(panel, "chart.period-year-before"),
              panel.before().stream().map(o -> o.flatMap(this::printed)).toList()));
    }
    return new ChartData(
        alternative(),
        ChartData.ChartForm.LINES,
        unit.unit(),
        ticks(panels.getFirst().shown()),
        series,
        Optional.of(scale.marks().getFirst()));
  }

  private Optional<BigDecimal> printed(Observation o) {
    return o.value().map(unit::rounded);
  }

  private void yearBefore(Panel panel, SvgText svg) {
    List<Double> xs = new ArrayList<>();
    List<Double> ys = new ArrayList<>();
    for (int i = 0; i < panel.before().size(); i++) {
      if (panel.before().get(i).isPresent()) {
        xs.add(panel.x(i));
        ys.add(y(value(panel.before().get(i).get())));
      }
    }
    if (xs.size() < 2) {
      return;
    }
    svg.polyline(array(xs), array(ys), SvgText.GREY, 1.2, Stroke.DASHED);
    double end = y(value(panel.shown().getLast()));
    double at = ys.getLast();
    double label = Math.abs(at - end) < 11 ? end + (at >= end ? 11 : -11) : at;
    svg.text(
        panel.left() + panel.width() + 6,
        label + 3,
        LABEL,
        Anchor.START,
        words.text("chart.period-year-before"));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(v -> v).toArray();
  }

  private String last(Observation o) {
    return PrintedNumbers.bare(unit, o.value().orElseThrow());
  }

  /** What stands below the points: of sums from January on the last month, quarters or not. */
  private List<String> ticks(List<Observation> shown) {
    boolean isRunning = shown.stream().anyMatch(o -> o.period().form() == TimePeriod.Form.MONTHS);
    return shown.stream()
        .map(Observation::period)
        .map(period -> isRunning ? month(period) : tick(period))
        .toList();
  }

  private static String month(TimePeriod period) {
    return String.format(
        Locale.ROOT, "%02d.%d", period.end().getYear() % 100, period.end().getMonthValue());
  }

  private String tick(TimePeriod period) {
    String year = Integer.toString(period.end().getYear()).substring(2);
    return switch (period.form()) {
      case YEAR, YEARS -> Integer.toString(period.end().getYear());
      case QUARTER ->
          words.text(
              "chart.quarter", year, Integer.toString((period.end().getMonthValue() + 2) / 3));
      case HALF -> words.text("chart.half", year, Integer.toString(period.start().getMonthValue()));
      case DAY, DAYS, MONTH, MONTHS -> month(period);
    };
  }

  private String side(Panel panel, String key) {
    return panels.size() == 1
        ? words.text(key)
        : words.text("chart.side", panel.row().area().placedName(), words.text(key));
  }

  private String alternative() {
    return words.text(
        "chart.trend-alternative",
        subject(),
        unit.unit(),
        panels.stream()
            .map(this::values)
            .reduce((one, next) -> Message.of("sentence.both", Message.of("sentence", one), next))
            .orElseThrow());
  }

  private Message values(Panel panel) {
    List<Message> values = new ArrayList<>();
    for (int i = 0; i < panel.shown().size(); i++) {
      Observation one = panel.shown().get(i);
      Message period = PeriodWords.full(one.period());
      values.add(
          panel
              .before()
              .get(i)
              .map(b -> Message.of("chart.value-with-year-before", period, last(one), last(b)))
              .orElseGet(() -> Message.of("chart.value", period, last(one))));
    }
    Message all = ChangePhrases.items(values);
    return panels.size() == 1
        ? all
        : Message.of("chart.side-values", panel.row().area().placedName(), all);
  }
}
