package shuanghe.press.text;

import shuanghe.model.TimePeriod;

/**
 * A time expression in a text.
 *
 * @param period what it means, null where it means no definite time or the year is not known
 * @param role how it bears on the figures after it
 */
public record TimeMention(int start, int end, TimePeriod period, Role role) {

  /** The year it says something was in; 0 where it says none, or only compares or looks ahead. */
  public int year() {
    return period != null && (role == Role.DURING || role == Role.AS_OF)
        ? period.end().getYear()
        : 0;
  }

  /** How a time expression bears on the figures after it. */
  public enum Role {
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
    /** Takes away the period in force without giving another: 近年来. */
    VAGUE
  }
}
