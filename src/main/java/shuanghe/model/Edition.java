package shuanghe.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All briefings of a period, published together.
 *
 * @param period the period; empty for the edition {@code all} over everything held
 * @param issue 第N期 within the year
 * @param totalIssue 总第M期 since the first edition of the office
 * @param version as first published, or which correction or supplement
 * @param date of issue, as the register of issues keeps it
 * @param asOf the last day that it looks at: the end of its period, or the latest of the input
 */
public record Edition(
    Optional<TimePeriod> period,
    int issue,
    int totalIssue,
    IssueVersion version,
    LocalDate date,
    LocalDate asOf) {

  /** An edition as first published, which looks at its period, or at all before its issue. */
  public Edition(Optional<TimePeriod> period, int issue, int totalIssue, LocalDate date) {
    this(
        period,
        issue,
        totalIssue,
        IssueVersion.FIRST,
        date,
        period.map(TimePeriod::end).orElse(date));
  }

  /** The same under a number and a date of the register. */
  public Edition issued(Issue entered) {
    return new Edition(
        period, entered.number(), entered.total(), entered.version(), entered.date(), asOf);
  }

  /** How it is entered in the register of issues. */
  public Issue entry() {
    return new Issue(issue, totalIssue, version, date);
  }

  /** The name of its folder, see {@link #folderOf}. */
  public String folder() {
    return folderOf(period);
  }

  /**
   * The name of the folder of a period's edition: {@code 2023-09}, {@code 2021-12_2023-09} for a
   * span; {@code all} where the period is empty.
   */
  public static String folderOf(Optional<TimePeriod> period) {
    return period.map(p -> p.toString().replace('/', '_')).orElse("all");
  }

  /** The period of the edition in a folder; empty where its name, such as {@code all}, is none. */
  public static Optional<TimePeriod> periodOf(String folder) {
    return TimePeriod.parse(folder.replace('_', '/'));
  }
}
