package shuanghe.press.page;

import java.time.LocalDate;

/** The day a page was issued on, with the words for where that is known from. */
public record Issue(LocalDate date, String basis) {

  /** The day that the index of pages gives. */
  public static Issue indexed(LocalDate date) {
    return new Issue(date, DateEvidence.INDEX.of());
  }
}
