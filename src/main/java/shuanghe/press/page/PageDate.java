package shuanghe.press.page;

import java.time.LocalDate;

/**
 * The day a page was issued on, with the words for where that is known from.
 *
 * @param date day of issue
 * @param basis the words for where it is known from
 */
public record PageDate(LocalDate date, String basis) {

  /** The day that the index of pages gives. */
  public static PageDate indexed(LocalDate date) {
    return new PageDate(date, DateEvidence.INDEX.of());
  }
}
