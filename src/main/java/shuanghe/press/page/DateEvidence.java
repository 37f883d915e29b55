package shuanghe.press.page;

import java.util.Locale;
import shuanghe.model.CueRole;
import shuanghe.press.text.Language;

/** Evidence for the date of a report, in the words of {@code page.csv}. */
enum DateEvidence {
  /** A day printed in a line: line, words. */
  DAY,
  /** The source line: line. */
  SOURCE_LINE,
  /** The folio line: line, words. */
  FOLIO,
  /** The folio line, whose day of the week is another: line, words. */
  FOLIO_OF_OTHER_WEEKDAY,
  /** The address of the page in a line: line, words. */
  ADDRESS_LINE,
  /** The address of the page in a table: the address. */
  ADDRESS,
  /** The column of dates of a table. */
  COLUMN,
  /** The day that the index of pages gives. */
  INDEX,
  /** The other reports of the page. */
  OTHERS,
  /** A day with the year of the other reports: the day. */
  YEAR_OF_OTHERS,
  /** None: the text begins without a day. */
  NONE,
  /** None: there is no such day: the day. */
  NO_SUCH_DAY,
  /** A day with the year told elsewhere: the day, what tells its year. */
  YEAR_BY,
  /** None: nothing tells the year: the day. */
  OPEN,
  /** The day before or of the issue: the issue. */
  AGO,
  /** The issue, as the text has no day: the issue. */
  ISSUE;

  private final String pattern;

  DateEvidence() {
    this.pattern =
        Language.words(CueRole.DATE_EVIDENCE, name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .getFirst();
  }

  /** The words of the evidence with what is printed put in their places. */
  String of(Object... printed) {
    String words = pattern;
    for (int i = printed.length - 1; i >= 0; i--) {
      words = words.replace("{" + i + "}", printed[i].toString());
    }
    return words;
  }
}
