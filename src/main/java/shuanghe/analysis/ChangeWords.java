package shuanghe.analysis;

import java.math.BigDecimal;
import shuanghe.model.Indicator;

/** Says a comparison in words that stand after a subject: 同比增长8.3%, 比上期下降0.4个百分点, 与上年同期持平. */
public final class ChangeWords {

  private ChangeWords() {}

  /** 同比, as a clause that follows the indicator's name. */
  public static String yearOnYear(IndicatorRow row) {
    return clause(row.indicator(), row.yearOnYear(), "同比", "上年同期", "同比");
  }

  /** Against the period before, as a clause that follows the indicator's name. */
  public static String change(IndicatorRow row) {
    return clause(row.indicator(), row.change(), "比上期", "上期", "与上期");
  }

  private static String clause(
      Indicator indicator, Comparison c, String against, String base, String between) {
    return switch (c.outcome()) {
      case RISE, FALL ->
          indicator.isRate()
              ? points(indicator, c, against)
              : reported(c.rate().orElseThrow(), against);
      case FLAT -> base.equals("上期") ? "与上期持平" : "与上年同期持平";
      case NO_BASE -> c.note();
      case ZERO_BASE ->
          against
              + (c.difference().orElseThrow().signum() > 0 ? "增加" : "减少")
              + PrintedNumbers.withUnit(indicator, c.difference().orElseThrow().abs())
              + "（"
              + base
              + "为零，不计算增幅）";
      case NEGATIVE_BASE ->
          against
              + (c.difference().orElseThrow().signum() > 0 ? "增加" : "减少")
              + PrintedNumbers.withUnit(indicator, c.difference().orElseThrow().abs())
              + "（"
              + base
              + "为负值，不计算增幅）";
      case INCOMPARABLE -> between + "不可比（" + c.note() + "）";
      case REPORTED -> reported(c.rate().orElseThrow(), against) + "（" + c.note() + "）";
    };
  }

  private static String points(Indicator indicator, Comparison c, String against) {
    BigDecimal gap = c.difference().orElseThrow();
    return against
        + (gap.signum() > 0 ? "提高" : "下降")
        + PrintedNumbers.points(indicator, gap.abs())
        + "个百分点";
  }

  private static String reported(BigDecimal rate, String against) {
    if (rate.signum() == 0) {
      return against.equals("同比") ? "与上年同期持平" : "与上期持平";
    }
    return against
        + (rate.signum() > 0 ? "增长" : "下降")
        + (PrintedNumbers.vanishes(rate) ? "不足0.1%" : PrintedNumbers.percent(rate.abs()));
  }
}
