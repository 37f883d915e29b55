package shuanghe.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuanghe.workbook.WorkbookCharts.Labels;
import shuanghe.workbook.WorkbookCharts.SheetSeries;

/** Alternative text of a chart, made from its data, for readers who cannot see it. */
final class ChartWords {

  /** More would be too long to be listened to. */
  private static final int MOST_SERIES = 12;

  private static final int MOST_VALUES = 12;
  private static final int DECIMALS = 4;

  private record Point(String label, BigDecimal value) {}

  private final SheetWords words;

  ChartWords(SheetWords words) {
    this.words = words;
  }

  /** Of each line where it begins and ends, and where it is lowest and highest. */
  String lines(String title, Labels labels, List<SheetSeries> series, String format) {
    return words.of("折线图：{0}。", title) + of(series, one -> line(points(labels, one), format));
  }

  /** Of each series all its bars. */
  String bars(String title, Labels labels, List<SheetSeries> series, String format) {
    return words.of("柱形图：{0}。", title) + of(series, one -> bars(points(labels, one), format));
  }

  private String of(List<SheetSeries> series, Function<SheetSeries, String> told) {
    String all =
        series.stream()
            .limit(MOST_SERIES)
            .map(one -> words.of("{0}：{1}。", one.name(), told.apply(one)))
            .collect(Collectors.joining());
    return series.size() > MOST_SERIES
        ? all + words.of("另有{0}条。", series.size() - MOST_SERIES)
        : all;
  }

  private static List<Point> points(Labels labels, SheetSeries series) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < series.values().size(); i++) {
      String label = labels.values().get(i);
      Optional<Double> value = series.values().get(i);
      value.ifPresent(v -> points.add(new Point(label, BigDecimal.valueOf(v))));
    }
    return points;
  }

  private String line(List<Point> points, String format) {
    if (points.isEmpty()) {
      return words.of("无数据");
    }
    String ends = said(points.getFirst(), format);
    return points.size() == 1
        ? ends
        : words.of(
            "{0}，至{1}；最低{2}，最高{3}",
            ends,
            said(points.getLast(), format),
            value(points.stream().map(Point::value).reduce(BigDecimal::min).orElseThrow(), format),
            value(points.stream().map(Point::value).reduce(BigDecimal::max).orElseThrow(), format));
  }

  private String bars(List<Point> points, String format) {
    if (points.isEmpty()) {
      return words.of("无数据");
    }
    String told =
        points.stream()
            .limit(MOST_VALUES)
            .map(p -> said(p, format))
            .collect(Collectors.joining(words.of("，")));
    return points.size() > MOST_VALUES ? words.of("{0}等{1}项", told, points.size()) : told;
  }

  private static String said(Point point, String format) {
    return point.label() + " " + value(point.value(), format);
  }

  private static String value(BigDecimal value, String format) {
    boolean percent = format.endsWith("%");
    BigDecimal shown =
        (percent ? value.movePointRight(2) : value)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return shown.toPlainString() + (percent ? "%" : "");
  }
}
