package shuanghe.typeset;

import java.time.LocalDate;

/**
 * Properties that a file states of itself.
 *
 * @param title title of the briefing
 * @param author the office, empty where none is named
 * @param description empty where there is none
 * @param date the edition's date
 * @param language BCP 47, as {@code zh-CN}; PDF/UA-1, 7.2, wants one
 */
public record DocumentProperties(
    String title, String author, String description, LocalDate date, String language) {

  /** Language of a document that does not tell its own. */
  public static final String DEFAULT_LANGUAGE = "zh-CN";
}
