package shuanghe.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one run publishes: a period's briefings.
 *
 * @param period the period; empty for the edition {@code all} over everything held
 * @param issue 第N期 within the year
 * @param totalIssue 总第M期 since the first edition of the office
 * @param date the date printed, taken from the period or the input, never from the clock
 */
public record Edition(Optional<TimePeriod> period, int issue, int totalIssue, LocalDate date) {

  /**
   * The name of its folder: {@code 2023-09}, {@code 2021-12_2023-09} for a span, or {@code all}.
   */
  public String folder() {
    return period.map(p -> p.toString().replace('/', '_')).orElse("all");
  }

  /** The period as printed: 2023年9月, or 全部时期. */
  public String label() {
    return period.map(TimePeriod::label).orElse("全部时期");
  }
}
