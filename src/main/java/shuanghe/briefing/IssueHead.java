package shuanghe.briefing;

import java.util.List;

/**
 * Head of a briefing: the issue that it is part of.
 *
 * @param period the period as printed
 * @param isoDate date of the edition
 * @param date date of the edition as printed
 * @param issue number within the year
 * @param totalIssue number since the first edition of the office
 * @param number 第9期, 第9期·交通 or 第9期（更正1）
 * @param changes what is other than in the version published before; none in the first
 * @param office settings of the office
 */
record IssueHead(
    String period,
    String isoDate,
    String date,
    int issue,
    int totalIssue,
    String number,
    List<String> changes,
    Office office) {

  IssueHead {
    changes = List.copyOf(changes);
  }
}
