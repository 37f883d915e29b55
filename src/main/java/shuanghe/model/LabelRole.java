package shuanghe.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Role of a word that tables label their rows and columns with. In lists it goes by its code:
 * {@code head-indicator}.
 */
public enum LabelRole {
  /** Heads a column that names indicators: 指标. */
  HEAD_INDICATOR,
  /** Heads a column that names areas: 地区. */
  HEAD_AREA,
  /** Heads a column of periods: 月份. */
  HEAD_PERIOD,
  /** Heads a column of units: 计量单位. */
  HEAD_UNIT,
  /** Heads a column that says what each value is: 口径. */
  HEAD_MEASURE,
  HEAD_SOURCE,
  HEAD_NOTE,
  /** Heads a column that says nothing to be taken: 序号. */
  HEAD_PASSED,
  /** The value itself: 绝对量. */
  VALUE,
  /** The value of the period named, not since January: 本月. */
  CURRENT,
  /** The value of the period named, however long it is: 本期, 当期值. */
  THIS_PERIOD,
  /** The value since January: 累计. */
  CUMULATIVE,
  /** The change on the year before: 同比. */
  YOY,
  /** The value a year before: 上年同期. */
  YEAR_BEFORE,
  /** The value of the month before: 上月. */
  MONTH_BEFORE,
  TARGET,
  /** What is aimed at within the year, whatever the period of the table: 全年目标. */
  TARGET_OF_YEAR,
  /** A change, which is the 同比 where it is in percent: 增减. */
  DIFFERENCE,
  /** A measure that is not kept: 环比, 比重. */
  OTHER,
  /** Says that a day beside it is the one on which the table was made or sent: 填报. */
  ISSUE,
  /** Ends the names of offices that make tables: 局. */
  AGENCY,
  /** Stands in brackets behind a name and makes it no other indicator: 当年价格. */
  REMARK,
  /** Stands above the next page of a table: 续表. */
  CONTINUED,
  /** The area that the whole table is about: 全市. */
  SAME_AREA,
  /** All areas of a table together: 合计. */
  SUM,
  /** Ends the names of what is produced, and heads its values in a table of products: 产量. */
  NOUN_OUTPUT,
  /** Ends the names of rates of change: 增速. */
  NOUN_GROWTH,
  /** Ends the names of balances, which hold as of the last day of their period: 余额. */
  NOUN_BALANCE,
  /** Heads the names in a table of products: 产品. */
  NOUN_PRODUCT;

  /** Whether it heads a column that says of what the values of a row are. */
  public boolean headsKeys() {
    return name().startsWith("HEAD_");
  }

  /** Whether it is that of the one noun that a kind of name ends with. */
  public boolean isNoun() {
    return name().startsWith("NOUN_");
  }

  /** Code in lists. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a code. */
  public static Optional<LabelRole> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equalsIgnoreCase(code)).findFirst();
  }

  /** The codes of the roles that an office may give a word of its own. */
  public static List<String> codes() {
    return Arrays.stream(values()).filter(r -> !r.isNoun()).map(LabelRole::code).toList();
  }
}
