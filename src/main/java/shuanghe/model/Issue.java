package shuanghe.model;

import java.time.LocalDate;

/**
 * An entry of the register of issues: what an edition was published under, and keeps.
 *
 * @param number 第N期 within the year
 * @param total 总第M期 since the first edition of the office
 * @param version as first published, or which correction or supplement
 * @param date of issue
 */
public record Issue(int number, int total, IssueVersion version, LocalDate date) {

  /** An issue as first published. */
  public Issue(int number, int total, LocalDate date) {
    this(number, total, IssueVersion.FIRST, date);
  }
}
