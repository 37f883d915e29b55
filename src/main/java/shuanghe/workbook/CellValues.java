package shuanghe.workbook;

import java.math.BigDecimal;
import shuanghe.analysis.DisplayScale;
import shuanghe.model.Indicator;

/** An indicator's stored values as its cells hold them. */
final class CellValues {

  private CellValues() {}

  /** In the unit of the scale (亿元, not 元); percent as a fraction, as spreadsheets reckon. */
  static BigDecimal value(Indicator indicator, DisplayScale scale, BigDecimal stored) {
    return indicator.isRate() ? stored.movePointLeft(2) : scale.in(stored);
  }
}
