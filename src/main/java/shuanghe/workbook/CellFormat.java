package shuanghe.workbook;

import java.math.BigDecimal;
import shuanghe.model.Indicator;

/** How a cell looks: its number format and where its text stands. */
enum CellFormat {
  TITLE(""),
  SUBTITLE(""),
  SECTION(""),
  NOTE(""),
  HEAD(""),
  TEXT(""),
  /** Text kept on one line, for lists so long that fitting row heights would take Excel minutes. */
  LINE(""),
  CENTRED(""),
  LINK(""),
  WARNING(""),
  DATE("yyyy\\-mm\\-dd"),
  PLAIN_0("#,##0"),
  PLAIN_1("#,##0.0"),
  PLAIN_2("#,##0.00"),
  PLAIN_3("#,##0.000"),
  PLAIN_4("#,##0.0000"),
  GENERAL("General"),
  WAN_1("0\\.0,\"万\""),
  YI_2("0\\.00,,\"亿\""),
  YI_5("0\\.00000,\"亿\""),
  PERCENT_0("0%"),
  PERCENT_1("0.0%"),
  PERCENT_2("0.00%"),
  PERCENT_3("0.000%"),
  POINTS_0("0\"个百分点\""),
  POINTS_1("0.0\"个百分点\""),
  POINTS_2("0.00\"个百分点\""),
  CHANGE_0("+#,##0;-#,##0;0"),
  CHANGE_1("+#,##0.0;-#,##0.0;0.0"),
  CHANGE_2("+#,##0.00;-#,##0.00;0.00"),
  CHANGE_3("+#,##0.000;-#,##0.000;0.000"),
  CHANGE_4("+#,##0.0000;-#,##0.0000;0.0000"),
  CHANGE_PERCENT("+0.0%;-0.0%;0.0%"),
  CHANGE_POINTS_1("+0.0\"个百分点\";-0.0\"个百分点\";0.0\"个百分点\""),
  CHANGE_POINTS_2("+0.00\"个百分点\";-0.00\"个百分点\";0.00\"个百分点\"");

  private static final CellFormat[] PLAIN = {PLAIN_0, PLAIN_1, PLAIN_2, PLAIN_3, PLAIN_4};
  private static final CellFormat[] PERCENT = {PERCENT_0, PERCENT_1, PERCENT_2, PERCENT_3};
  private static final CellFormat[] POINTS = {POINTS_0, POINTS_1, POINTS_2};
  private static final CellFormat[] CHANGE = {CHANGE_0, CHANGE_1, CHANGE_2, CHANGE_3, CHANGE_4};

  /** A spreadsheet keeps 15 digits of a number. */
  static final int EXACT_DIGITS = 15;

  private static final double THOUSAND = 1e3;
  private static final double WAN = 1e4;
  private static final double MILLION = 1e6;
  private static final double YI = 1e8;

  private final String format;

  CellFormat(String format) {
    this.format = format;
  }

  /** The Excel number format; empty where the cell holds words. */
  String format() {
    return format;
  }

  boolean isNumber() {
    return ordinal() >= DATE.ordinal();
  }

  static CellFormat plain(int decimals) {
    return PLAIN[within(decimals, PLAIN)];
  }

  static CellFormat percent(int decimals) {
    return PERCENT[within(decimals, PERCENT)];
  }

  static CellFormat points(int decimals) {
    return POINTS[within(decimals, POINTS)];
  }

  /** The format of an indicator's values in its display unit. */
  static CellFormat of(Indicator indicator) {
    return indicator.isRate() ? percent(indicator.decimals()) : plain(indicator.decimals());
  }

  /** The format of a change of a rate, with as many digits as the rate itself has. */
  static CellFormat changePointsOf(Indicator indicator) {
    return indicator.decimals() > 1 ? CHANGE_POINTS_2 : CHANGE_POINTS_1;
  }

  /** The format of a difference between two values of an indicator. */
  static CellFormat differenceOf(Indicator indicator) {
    return indicator.isRate()
        ? changePointsOf(indicator)
        : CHANGE[within(indicator.decimals(), CHANGE)];
  }

  /**
   * The format of a value that is multiplied out: in 亿 or 万 where that shows it whole, else with
   * all its digits, so that what is seen is never a rounded value.
   */
  static CellFormat ofCount(BigDecimal value) {
    int digits = value.precision();
    if (digits > EXACT_DIGITS && value.stripTrailingZeros().precision() > EXACT_DIGITS) {
      return GENERAL;
    }
    // fifteen digits stand exactly in a double, and this is asked for each of a million cells
    double number = value.doubleValue();
    double size = Math.abs(number);
    if (size >= YI && number % MILLION == 0) {
      return YI_2;
    }
    if (size >= YI && number % THOUSAND == 0) {
      return YI_5;
    }
    if (size >= WAN && number % THOUSAND == 0) {
      return WAN_1;
    }
    int decimals = value.scale() <= 0 ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    return decimals < PLAIN.length ? PLAIN[decimals] : GENERAL;
  }

  private static int within(int decimals, CellFormat[] looks) {
    return Math.clamp(decimals, 0, looks.length - 1);
  }
}
