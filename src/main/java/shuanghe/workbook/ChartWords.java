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

  private ChartWords() {}

  /** Of each line where it begins and ends, and where it is lowest and highest. */
  static String lines(String title, Labels labels, List<SheetSeries> series, String format) {
    return "折线图：" + title + "。" + of(series, one -> line(points(labels, one), format));
  }

  /** Of each series all its bars. */
  static String bars(String title, Labels labels, List<SheetSeries> series, String format) {
    return "柱形图：" + title + "。" + of(series, one -> bars(points(labels, one), format));
  }

  private static String of(List<SheetSeries> series, Function<SheetSeries, String> words) {
    String told =
        series.stream()
            .limit(MOST_SERIES)
            .map(one -> one.name() + "：" + words.apply(one) + "。")
            .collect(Collectors.joining());
    return series.size() > MOST_SERIES ? told + "另有" + (series.size() - MOST_SERIES) + "条。" : told;
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

  private static String line(List<Point> points, String format) {
    if (points.isEmpty()) {
      return "无数据";
    }
    String ends = said(points.getFirst(), format);
    return points.size() == 1
        ? ends
        : ends
            + "，至"
            + said(points.getLast(), format)
            + "；最低"
            + value(points.stream().map(Point::value).reduce(BigDecimal::min).orElseThrow(), format)
            + "，最高"
            + value(
                points.stream().map(Point::value).reduce(BigDecimal::max).orElseThrow(), format);
  }

  private static String bars(List<Point> points, String format) {
    if (points.isEmpty()) {
      return "无数据";
    }
    String told =
        points.stream()
            .limit(MOST_VALUES)
            .map(p -> said(p, format))
            .collect(Collectors.joining("，"));
    return points.size() > MOST_VALUES ? told + "等" + points.size() + "项" : told;
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
