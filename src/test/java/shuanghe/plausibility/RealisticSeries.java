package shuanghe.plausibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Domains;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

/**
 * Statistics as offices keep them, made up from a seed: growth, seasons with a short February,
 * noise, and for half of them the collapse of 2020 with its recovery; written with a few decimals.
 */
final class RealisticSeries {

  /** What an indicator is like and how it is reported. */
  enum Kind {
    MONTHLY("OUTPUT"),
    SUMS("REVENUE"),
    STOCK("LOANS"),
    TOTAL("TRAINS"),
    QUARTERS("FREIGHT"),
    QUARTERLY_SUMS("TOURISTS"),
    YEARS("CONTRACTS"),
    DAILY_MEANS("PASSENGERS"),
    GROWTH("GROWTH"),
    SHARE("SHARE");

    private final String indicator;

    Kind(String indicator) {
      this.indicator = indicator;
    }

    boolean isRate() {
      return this == GROWTH || this == SHARE;
    }

    boolean isSum() {
      return this == SUMS || this == QUARTERLY_SUMS;
    }
  }

  static final CodeLists CODE_LISTS =
      new CodeLists(
          List.of(),
          List.of(
              indicator("OUTPUT", "水泥产量", "吨", "万吨", 4, 2),
              indicator("REVENUE", "软件收入", "元", "亿元", 8, 1),
              indicator("LOANS", "贷款余额", "元", "亿元", 8, 1),
              indicator("TRAINS", "班列累计开行量", "列", "万列", 4, 4),
              indicator("FREIGHT", "货运量", "吨", "万吨", 4, 1),
              indicator("TOURISTS", "接待游客", "人次", "万人次", 4, 1),
              indicator("CONTRACTS", "技术合同额", "元", "亿元", 8, 2),
              indicator("PASSENGERS", "日均客流量", "人次", "万人次", 4, 2),
              indicator("PROFIT", "净利润", "元", "亿元", 8, 1),
              indicator("TESTS", "互认项目", "项", "项", 0, 0),
              indicator("GROWTH", "工业增加值增速", "%", "%", 0, 1),
              indicator("SHARE", "优良天数占比", "%", "%", 0, 1)),
          List.of(
              new Area("51", "四川", List.of(), Area.AreaKind.PROVINCE, "", List.of(), List.of()),
              new Area("5101", "成都", List.of(), Area.AreaKind.CITY, "四川", List.of(), List.of())),
          List.of(),
          List.of(),
          List.of());

  static final String WHOLE = "51";
  static final String PART = "5101";

  private static final double[] SEASON = {
    0.95, 0.72, 1.05, 1.0, 1.02, 1.06, 0.97, 0.98, 1.04, 1.03, 1.07, 1.12
  };

  private final SplittableRandom random;

  RealisticSeries(SplittableRandom random) {
    this.random = random;
  }

  private static Indicator indicator(
      String code, String name, String unit, String displayUnit, int multiplier, int decimals) {
    return new Indicator(
        code,
        name,
        List.of(),
        Domains.INDUSTRY,
        unit,
        displayUnit,
        multiplier,
        decimals,
        Indicator.Desired.HIGHER);
  }

  /** A series of a kind from January 2018 on, oldest first. */
  List<Observation> of(Kind kind, String area, int months) {
    boolean collapse = random.nextBoolean();
    double[] flow = flow(months, collapse);
    List<Observation> series = new ArrayList<>();
    for (int m = 0; m < months; m++) {
      YearMonth month = YearMonth.of(2018, 1).plusMonths(m);
      int inYear = month.getMonthValue();
      boolean quarterEnd = inYear % 3 == 0;
      double sum = sum(flow, m - inYear + 1, m);
      switch (kind) {
        case MONTHLY -> add(series, kind, area, month(month), flow[m]);
        case SUMS -> add(series, kind, area, fromJanuary(month), sum * 7);
        case STOCK -> add(series, kind, area, TimePeriod.day(month.atEndOfMonth()), 50 * stock(m));
        case TOTAL ->
            add(series, kind, area, TimePeriod.day(month.atEndOfMonth()), sum(flow, 0, m) / 200);
        case QUARTERS -> {
          if (quarterEnd) {
            add(series, kind, area, quarter(month), 31 * sum(flow, m - 2, m));
          }
        }
        case QUARTERLY_SUMS -> {
          if (quarterEnd) {
            add(series, kind, area, toQuarter(month), 20 * sum);
          }
        }
        case YEARS -> {
          if (inYear == 12) {
            add(series, kind, area, TimePeriod.year(month.getYear()), sum);
          }
        }
        case DAILY_MEANS -> add(series, kind, area, fromJanuary(month), sum / inYear / 1.7);
        case GROWTH -> {
          if (m >= 12) {
            add(series, kind, area, fromJanuary(month), growth(flow, m, inYear));
          }
        }
        case SHARE -> add(series, kind, area, month(month), share(m));
      }
    }
    return series;
  }

  private double level;
  private double stock;
  private double share;

  private double[] flow(int months, boolean collapse) {
    level = 5 * Math.pow(10, random.nextDouble() * 1.5);
    stock = 10 + 900 * random.nextDouble();
    share = 30 + 60 * random.nextDouble();
    double growth = 0.02 + 0.12 * random.nextDouble();
    double noise =
        0.01 + Double.parseDouble(System.getProperty("noise", "0.05")) * random.nextDouble();
    double seasonality =
        0.5 + Double.parseDouble(System.getProperty("season", "1")) * random.nextDouble();
    double depth =
        0.35 + Double.parseDouble(System.getProperty("depth", "0.5")) * random.nextDouble();
    double[] flow = new double[months];
    for (int m = 0; m < months; m++) {
      double season = 1 + (SEASON[m % 12] - 1) * seasonality;
      int since = m - 25;
      double left = collapse && since >= 0 && since < 14 ? 1 - depth * Math.pow(0.75, since) : 1;
      flow[m] = level * Math.pow(1 + growth, m / 12.0) * season * left * Math.exp(noise * gauss());
    }
    return flow;
  }

  private double stock(int month) {
    stock *= 1 + 0.008 + 0.003 * gauss();
    return stock;
  }

  private double share(int month) {
    share = Math.clamp(share + 0.6 * gauss(), 5, 98);
    return share;
  }

  private double growth(double[] flow, int m, int inYear) {
    double now = sum(flow, m - inYear + 1, m);
    double before = sum(flow, m - inYear - 11, m - 12);
    return (now / before - 1) * 100;
  }

  private double gauss() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  private static double sum(double[] flow, int from, int to) {
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += flow[i];
    }
    return sum;
  }

  private static TimePeriod month(YearMonth month) {
    return TimePeriod.month(month.getYear(), month.getMonthValue());
  }

  private static TimePeriod quarter(YearMonth last) {
    return TimePeriod.quarter(last.getYear(), last.getMonthValue() / 3);
  }

  private static TimePeriod fromJanuary(YearMonth last) {
    return switch (last.getMonthValue()) {
      case 1 -> month(last);
      case 12 -> TimePeriod.year(last.getYear());
      default -> TimePeriod.toMonth(last.getYear(), last.getMonthValue());
    };
  }

  private static TimePeriod toQuarter(YearMonth last) {
    return switch (last.getMonthValue()) {
      case 3 -> TimePeriod.quarter(last.getYear(), 1);
      case 6 -> TimePeriod.half(last.getYear(), 1);
      default -> fromJanuary(last);
    };
  }

  private static void add(
      List<Observation> series, Kind kind, String area, TimePeriod period, double shown) {
    Indicator indicator = CODE_LISTS.indicator(kind.indicator).orElseThrow();
    BigDecimal value =
        BigDecimal.valueOf(shown)
            .setScale(indicator.decimals(), RoundingMode.HALF_UP)
            .scaleByPowerOfTen(indicator.displayMultiplier());
    series.add(
        new Observation(
            new Place("indicators/" + kind.indicator + area + ".csv", series.size() + 2),
            kind.indicator,
            area,
            period,
            Observation.Measure.VALUE,
            Optional.of(value),
            Observation.ObservationStatus.NORMAL,
            "",
            ""));
  }
}
