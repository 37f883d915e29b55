package shuanghe.press.text;

import java.util.Optional;
import shuanghe.model.TimePeriod;

/**
 * An expression of time in a text, reckoned from the date of its report.
 *
 * @param said the expression as it is printed
 * @param period what it means; empty where it means no definite time or its year is not known
 * @param role how it bears on the figures after it
 */
public record TimeMention(TimeExpression said, Optional<TimePeriod> period, TimeMentionRole role) {

  /** Role of an expression of time for the figures after it. */
  public enum TimeMentionRole {
    /** During the period. */
    DURING,
    /** As it stood at the end of the period: 截至8月底. */
    AS_OF,
    /** At the time of the report: 目前. */
    NOW,
    /** From then until the report: 自6月以来. */
    SINCE,
    /** By the end of the period, still to come: 到2025年. */
    UNTIL,
    /** Only what another value is measured against: 比2020年. */
    BASE,
    /** Of the value that another grew from: 由2022年的15.3%提高到. */
    FROM,
    /** Over before what follows: 继2018年…后. */
    PAST,
    /** Part of a name, evidence of a year and no more: 2024双城音乐节. */
    NAME,
    /** In the title of a plan or a paper: 《2024年行动方案》. */
    TITLE,
    /** Takes away the period in force without giving another: 近年来. */
    VAGUE
  }

  /** Index of its first character. */
  public int start() {
    return said.start();
  }

  /** Index behind its last character. */
  public int end() {
    return said.end();
  }

  /** Whether it is a day on which something was. */
  public boolean isOnDay() {
    return isDuring(TimePeriod.Form.DAY);
  }

  /** Whether it is a period of the form during which something was. */
  public boolean isDuring(TimePeriod.Form form) {
    return role == TimeMentionRole.DURING && period.filter(p -> p.form() == form).isPresent();
  }

  /** Whether it is a period during which something was, and none ahead. */
  public boolean isPast() {
    return role == TimeMentionRole.DURING && period.isPresent() && !said.ahead();
  }

  /** The year it says something was in; 0 where it says none, or only compares or looks ahead. */
  int year() {
    return role == TimeMentionRole.DURING || role == TimeMentionRole.AS_OF
        ? period.map(p -> p.end().getYear()).orElse(0)
        : 0;
  }
}
