package shuanghe.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reckons what formulas come to the way spreadsheets do, in double precision. */
final class Formulas {

  private Formulas() {}

  /** ROUND of Excel: half away from zero, of the number as it is written in decimal. */
  static double round(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}
