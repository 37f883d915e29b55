package shuanghe.workbook;

import java.math.BigDecimal;
import shuanghe.model.Indicator;

/** An indicator's stored values as its cells hold them. */
final class Shown {

  private Shown() {}

  /** In the display unit (亿元, not 元); percent as a fraction, as spreadsheets reckon. */
  static BigDecimal value(Indicator indicator, BigDecimal stored) {
    return indicator.isRate()
        ? stored.movePointLeft(2)
        : stored.movePointLeft(indicator.displayMultiplier());
  }
}
