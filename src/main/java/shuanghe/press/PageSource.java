package shuanghe.press;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One newspaper page as it arrives.
 *
 * @param file name of the file, relative to the articles folder
 * @param text the decoded text, layout noise and all
 * @param newspaper name of the newspaper from pages.csv, or empty
 * @param date day of issue from pages.csv
 * @param page page number from pages.csv, or empty
 */
public record PageSource(
    String file, String text, String newspaper, Optional<LocalDate> date, String page) {

  /** A page of which nothing is known but its text. */
  public static PageSource of(String file, String text) {
    return new PageSource(file, text, "", Optional.empty(), "");
  }

  /** The same page; of what the index leaves open, what the page prints itself. */
  PageSource withHead(String printedNewspaper, String printedPage) {
    return new PageSource(
        file,
        text,
        newspaper.isEmpty() ? printedNewspaper : newspaper,
        date,
        page.isEmpty() ? printedPage : page);
  }
}
