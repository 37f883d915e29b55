package shuanghe.press.page;

import java.util.List;
import java.util.stream.Stream;
import shuanghe.model.CueRole;
import shuanghe.press.text.Language;

/**
 * The program's words that stand in the lines around a text: in dates, folios, marks and bylines.
 */
final class PageMarks {

  static final String YEAR = characters(CueRole.DATE_MARK, "year");
  static final String MONTH = characters(CueRole.DATE_MARK, "month");
  static final String DAY = characters(CueRole.DATE_MARK, "day");

  /** All characters that may stand in a date with its time of day, digits aside. */
  static final String DATE =
      " -/.:T()" + YEAR + MONTH + DAY + characters(CueRole.DATE_MARK, "clock");

  static final String PAGE = characters(CueRole.FOLIO_MARK, "page");
  static final String PAGE_COUNT = characters(CueRole.FOLIO_MARK, "count");
  static final String ISSUE = characters(CueRole.FOLIO_MARK, "issue");
  static final String SHORT_WEEK = characters(CueRole.FOLIO_MARK, "short-week");
  static final String ORDINAL = characters(CueRole.FOLIO_MARK, "ordinal");
  static final List<String> PAPERS = Language.words(CueRole.FOLIO_MARK, "paper");
  static final List<String> DIGITAL_FORMS = Language.words(CueRole.FOLIO_MARK, "digital");
  static final List<String> WEEKDAYS = Language.words(CueRole.WEEKDAY, "");
  static final List<String> SOURCE_LABELS = Language.words(CueRole.SOURCE_LABEL, "");
  static final List<String> WRITTEN_LABELS = Language.words(CueRole.SOURCE_LABEL, "written");

  /** Ends of the names of sites, as titles of pages name them last. */
  static final List<String> SITES = Language.words(CueRole.OUTLET, "site");

  /** Ends of the names of publishers, of sites among them. */
  static final List<String> OUTLETS =
      Stream.concat(Language.words(CueRole.OUTLET, "").stream(), SITES.stream()).toList();

  static final List<String> BESIDE_OUTLETS = Language.words(CueRole.OUTLET, "beside");

  /** What ends as a publisher's name does and names none. */
  static final List<String> NOBODY = Language.words(CueRole.OUTLET, "nobody");

  /** The mark of an account's own text, before its author and its account. */
  static final List<String> ORIGINAL = Language.words(CueRole.OUTLET, "original");

  static final List<String> REPORTER_JOBS = Language.words(CueRole.REPORTER_JOB, "");

  /** What captions end with, such as the word for who took the picture. */
  static final List<String> CAPTION_ENDS = Language.words(CueRole.LINE_END, "caption");

  static final String REPORTER = characters(CueRole.REPORTER, "");
  static final String EXPECTS_NUMBER = characters(CueRole.EXPECTS_NUMBER, "");

  /** What stands before each item of a list. */
  private static final String BULLETS = "●○◎◆◇★☆";

  private PageMarks() {}

  /** Whether a line is one item of a list, with a mark before it. */
  static boolean isBullet(String line) {
    return !line.isEmpty() && BULLETS.indexOf(line.charAt(0)) >= 0;
  }

  private static String characters(CueRole role, String value) {
    return String.join("", Language.words(role, value));
  }

  static boolean holdsAny(String text, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (text.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean holdsAny(String text, String characters) {
    return indexOf(text, characters, text.length()) >= 0;
  }

  static boolean isIn(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }

  /** Where the first of some characters stands before a place; -1 where none does. */
  static int indexOf(String text, String characters, int to) {
    int first = -1;
    for (int i = 0; i < characters.length(); i++) {
      int at = text.indexOf(characters.charAt(i), 0, first < 0 ? to : first);
      first = at < 0 ? first : at;
    }
    return first;
  }
}
