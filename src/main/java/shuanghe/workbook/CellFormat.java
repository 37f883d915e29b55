package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.model.Indicator;
import shuanghe.model.MessageLanguage;

/** Format of a cell: its number format and where its text stands. */
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
  PLAIN_5("#,##0.00000"),
  PLAIN_6("#,##0.000000"),
  PLAIN_7("#,##0.0000000"),
  PLAIN_8("#,##0.00000000"),
  PLAIN_9("#,##0.000000000"),
  GENERAL("General"),
  WAN_1("0\\.0,\"万\""),
  YI_2("0\\.00,,\"亿\""),
  YI_5("0\\.00000,\"亿\""),
  PERCENT_0("0%"),
  PERCENT_1("0.0%"),
  PERCENT_2("0.00%"),
  PERCENT_3("0.000%"),
  PERCENT_4("0.0000%"),
  PERCENT_5("0.00000%"),
  PERCENT_6("0.000000%"),
  PERCENT_7("0.0000000%"),
  POINTS_0("0\"个百分点\""),
  POINTS_1("0.0\"个百分点\""),
  POINTS_2("0.00\"个百分点\""),
  POINTS_3("0.000\"个百分点\""),
  POINTS_4("0.0000\"个百分点\""),
  POINTS_5("0.00000\"个百分点\""),
  POINTS_6("0.000000\"个百分点\""),
  POINTS_7("0.0000000\"个百分点\""),
  CHANGE_0("+#,##0;-#,##0;0"),
  CHANGE_1("+#,##0.0;-#,##0.0;0.0"),
  CHANGE_2("+#,##0.00;-#,##0.00;0.00"),
  CHANGE_3("+#,##0.000;-#,##0.000;0.000"),
  CHANGE_4("+#,##0.0000;-#,##0.0000;0.0000"),
  CHANGE_5("+#,##0.00000;-#,##0.00000;0.00000"),
  CHANGE_6("+#,##0.000000;-#,##0.000000;0.000000"),
  CHANGE_7("+#,##0.0000000;-#,##0.0000000;0.0000000"),
  CHANGE_8("+#,##0.00000000;-#,##0.00000000;0.00000000"),
  CHANGE_9("+#,##0.000000000;-#,##0.000000000;0.000000000"),
  CHANGE_PERCENT("+0.0%;-0.0%;0.0%"),
  CHANGE_POINTS_1("+0.0\"个百分点\";-0.0\"个百分点\";0.0\"个百分点\""),
  CHANGE_POINTS_2("+0.00\"个百分点\";-0.00\"个百分点\";0.00\"个百分点\""),
  CHANGE_POINTS_3("+0.000\"个百分点\";-0.000\"个百分点\";0.000\"个百分点\""),
  CHANGE_POINTS_4("+0.0000\"个百分点\";-0.0000\"个百分点\";0.0000\"个百分点\""),
  CHANGE_POINTS_5("+0.00000\"个百分点\";-0.00000\"个百分点\";0.00000\"个百分点\""),
  CHANGE_POINTS_6("+0.000000\"个百分点\";-0.000000\"个百分点\";0.000000\"个百分点\""),
  CHANGE_POINTS_7("+0.0000000\"个百分点\";-0.0000000\"个百分点\";0.0000000\"个百分点\"");

  private static final CellFormat[] PLAIN = family("PLAIN_");
  private static final CellFormat[] PERCENT = family("PERCENT_");
  private static final CellFormat[] POINTS = family("POINTS_");
  private static final CellFormat[] CHANGE = family("CHANGE_");
  private static final CellFormat[] CHANGE_POINTS = family("CHANGE_POINTS_");

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

  /** The same in a language: 万, 亿 and 个百分点 are words of Chinese alone. */
  String format(MessageLanguage language) {
    if (language == MessageLanguage.ZH) {
      return format;
    }
    boolean isInChineseSteps = this == WAN_1 || this == YI_2 || this == YI_5;
    return isInChineseSteps ? PLAIN_0.format : format.replace("个百分点", " pp");
  }

  /** Whether a spreadsheet program calculates with its cells; dates are numbers. */
  boolean isNumber() {
    return ordinal() >= DATE.ordinal();
  }

  /** Number with so many decimals. */
  static CellFormat plain(int decimals) {
    return PLAIN[within(decimals, PLAIN)];
  }

  /** Share stored as a fraction and shown in percent, with so many decimals. */
  static CellFormat percent(int decimals) {
    return PERCENT[within(decimals, PERCENT)];
  }

  /** Difference of two shares in percentage points, with so many decimals. */
  static CellFormat points(int decimals) {
    return POINTS[within(decimals, POINTS)];
  }

  /** The format of values of an indicator in a scale, with the digits of the finest of them. */
  static CellFormat of(Indicator indicator, DisplayScale scale, Collection<BigDecimal> values) {
    int decimals = values.stream().mapToInt(scale::decimals).max().orElse(scale.decimals());
    return indicator.isRate() ? percent(decimals) : plain(decimals);
  }

  /** The format of a change of a rate, in 百分点. */
  static CellFormat changePoints(Indicator indicator, BigDecimal points) {
    int decimals = PrintedNumbers.pointDecimals(indicator, points);
    return CHANGE_POINTS[within(decimals - 1, CHANGE_POINTS)];
  }

  /** The format of a difference between two values of an indicator that is no rate. */
  static CellFormat change(int decimals) {
    return CHANGE[within(decimals, CHANGE)];
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

  /** The formats that differ in their digits behind the point only, fewest first. */
  private static CellFormat[] family(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().matches(name + "\\d"))
        .toArray(CellFormat[]::new);
  }

  private static int within(int decimals, CellFormat[] formats) {
    return Math.clamp(decimals, 0, formats.length - 1);
  }
}
