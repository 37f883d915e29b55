package shuanghe.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import shuanghe.analysis.ComputedStep.Range;
import shuanghe.model.Indicator;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/**
 * Phrases for a comparison that stand after a subject: 同比增长8.3%, 比上月下降0.4个百分点, 与上年同期持平, with the
 * words that statistics bureaus use.
 */
public final class ChangePhrases {

  private static final String YEAR_BEFORE = "上年同期";

  /** Names of rates of growth end so: they quicken and slow where others rise and fall. */
  private static final String GROWTH = "增速";

  private ChangePhrases() {}

  /** 同比, as a clause that follows the indicator's name. */
  public static String yearOnYear(IndicatorRow row) {
    return clause(row.indicator(), row.yearOnYear(), "同比", YEAR_BEFORE, "同比");
  }

  /**
   * Against the period before, as a clause that follows the indicator's name; of a cumulative
   * amount what its last month comes to: 9月为35.5亿元（由累计数计算），环比增长5.7%.
   */
  public static String change(IndicatorRow row) {
    return row.step()
        .map(step -> step(row, step))
        .orElseGet(
            () -> {
              String base = base(row);
              return clause(row.indicator(), row.change(), "比" + base, base, "与上期");
            });
  }

  /** What the period before is called. */
  private static String base(IndicatorRow row) {
    TimePeriod period = row.current().period();
    Optional<TimePeriod> previous = row.previous().map(o -> o.period());
    return switch (period.form()) {
      case MONTH -> "上月";
      case QUARTER -> previous.filter(p -> p.form() != Form.QUARTER).isEmpty() ? "上季度" : "上期";
      case YEAR -> previous.filter(p -> p.form() != Form.YEAR).isEmpty() ? "上年" : "上期";
      case DAY ->
          previous
              .map(
                  p ->
                      isMonthBefore(p, period)
                          ? "上月末"
                          : PeriodWords.brief(p, period.end().getYear()))
              .orElse("上期");
      case MONTHS ->
          previous
              .filter(p -> period.isCumulative())
              .map(p -> PeriodWords.brief(p, period.end().getYear()))
              .orElse("上期");
      case HALF, DAYS, YEARS -> "上期";
    };
  }

  private static boolean isMonthBefore(TimePeriod before, TimePeriod period) {
    return before.end().equals(period.end().withDayOfMonth(1).minusDays(1));
  }

  private static String step(IndicatorRow row, ComputedStep step) {
    Indicator indicator = row.indicator();
    String value =
        PeriodWords.brief(step.period(), step.period().end().getYear())
            + "为"
            + PrintedNumbers.withUnit(indicator, step.value())
            + "（由累计数计算）";
    String base = step.period().form() == Form.MONTH ? "上月" : "上季度";
    String change =
        switch (step.change().outcome()) {
          case NO_BASE, INCOMPARABLE -> "";
          case RISE, FALL, FLAT, ZERO_BASE, NEGATIVE_BASE, REPORTED ->
              "，" + clause(indicator, step.change(), "环比", base, "环比");
        };
    return value + change + step.yearOnYear().map(r -> "，" + range(r)).orElse("");
  }

  /** Growth within bounds, rounded outwards: 同比增长8.6%至10.5%. */
  static String range(Range range) {
    if (range.low().equals(range.high())) {
      return reported(range.low(), "同比", YEAR_BEFORE);
    }
    BigDecimal low = range.low().setScale(1, RoundingMode.FLOOR);
    BigDecimal high = range.high().setScale(1, RoundingMode.CEILING);
    if (low.signum() > 0) {
      return "同比增长" + low + "%至" + high + "%";
    }
    return high.signum() < 0
        ? "同比下降" + high.negate() + "%至" + low.negate() + "%"
        : "同比增速在" + low + "%至" + high + "%之间";
  }

  /** Whether 同比 has quickened or slowed; empty where nothing is known of it. */
  public static Optional<String> pace(IndicatorRow row) {
    return row.pace().flatMap(pace -> pace(row, pace));
  }

  private static Optional<String> pace(IndicatorRow row, IndicatorRow.Pace pace) {
    if (row.yearOnYear().rate().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal now = tenth(row.yearOnYear().rate().get());
    BigDecimal then = tenth(pace.rate());
    BigDecimal gap = now.abs().subtract(then.abs());
    if (now.signum() * then.signum() <= 0) {
      return Optional.empty();
    }
    String against =
        pace.period().covers(row.current().period().yearBefore())
            ? YEAR_BEFORE
            : PeriodWords.brief(pace.period(), row.current().period().end().getYear());
    String subject = now.signum() > 0 ? "增速" : "降幅";
    if (gap.signum() == 0) {
      return Optional.of(subject + "与" + against + "持平");
    }
    String verb =
        now.signum() > 0 ? (gap.signum() > 0 ? "加快" : "回落") : (gap.signum() > 0 ? "扩大" : "收窄");
    return Optional.of(subject + "比" + against + verb + gap.abs() + "个百分点");
  }

  /** As printed, so that the difference is that of the numbers that readers see. */
  private static BigDecimal tenth(BigDecimal rate) {
    return rate.setScale(1, RoundingMode.HALF_UP);
  }

  private static String clause(
      Indicator indicator, ValueComparison c, String against, String base, String between) {
    return switch (c.outcome()) {
      case RISE, FALL ->
          indicator.isRate()
              ? points(indicator, c, against, base)
              : reported(c.rate().orElseThrow(), against, base);
      case FLAT -> "与" + base + "持平";
      case NO_BASE -> c.note();
      case ZERO_BASE -> withoutRate(indicator, c, against) + "（" + base + "为零，不计算增幅）";
      case NEGATIVE_BASE -> withoutRate(indicator, c, against) + "（" + base + "为负值，不计算增幅）";
      case INCOMPARABLE -> between + "不可比（" + c.note() + "）";
      case REPORTED -> reported(c.rate().orElseThrow(), against, base) + "（" + c.note() + "）";
    };
  }

  private static String withoutRate(Indicator indicator, ValueComparison c, String against) {
    BigDecimal gap = c.difference().orElseThrow();
    return against
        + (gap.signum() > 0 ? "增加" : "减少")
        + PrintedNumbers.withUnit(indicator, gap.abs());
  }

  private static String points(
      Indicator indicator, ValueComparison c, String against, String base) {
    BigDecimal gap = c.difference().orElseThrow();
    boolean isGrowth = indicator.name().endsWith(GROWTH);
    return (isGrowth ? "比" + base : against)
        + (gap.signum() > 0 ? (isGrowth ? "加快" : "提高") : isGrowth ? "回落" : "下降")
        + PrintedNumbers.points(indicator, gap.abs())
        + "个百分点";
  }

  private static String reported(BigDecimal rate, String against, String base) {
    if (rate.signum() == 0) {
      return "与" + base + "持平";
    }
    return against
        + (rate.signum() > 0 ? "增长" : "下降")
        + (PrintedNumbers.vanishes(rate) ? "不足0.1%" : PrintedNumbers.percent(rate.abs()));
  }
}
