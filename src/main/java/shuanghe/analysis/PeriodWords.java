package shuanghe.analysis;

import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;

/** Periods as they stand in sentences and in narrow cells. */
public final class PeriodWords {

  private PeriodWords() {}

  /** The period at the head of a sentence: 2023年9月, 截至2023年9月30日. */
  public static String opening(TimePeriod period) {
    return period.form() == Form.DAY ? "截至" + period.label() : period.label();
  }

  /** The period in a cell of a table about one year or so: 9月, 1—9月, 9月末, 三季度; else in full. */
  public static String brief(TimePeriod period, int year) {
    if (period.end().getYear() != year || period.start().getYear() != year) {
      return monthEnd(period) ? period.end().getYear() + "年" + month(period) + "末" : period.label();
    }
    return switch (period.form()) {
      case DAY ->
          monthEnd(period)
              ? month(period) + "末"
              : month(period) + period.end().getDayOfMonth() + "日";
      case YEAR -> "全年";
      case DAYS, MONTH, QUARTER, HALF, MONTHS, YEARS ->
          period.label().substring((year + "年").length());
    };
  }

  private static boolean monthEnd(TimePeriod period) {
    return period.form() == Form.DAY
        && period.end().getDayOfMonth() == period.end().lengthOfMonth();
  }

  private static String month(TimePeriod period) {
    return period.end().getMonthValue() + "月";
  }
}
