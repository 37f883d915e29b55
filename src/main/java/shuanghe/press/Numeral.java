package shuanghe.press;

import shuanghe.model.CueRole;
import shuanghe.press.text.Language;
import shuanghe.press.text.Script;

/**
 * A run of digits within a text, with the points and commas between them.
 *
 * @param text made plain, see {@link Script}
 * @param start offset of its first character in the text it was found in
 * @param end offset behind its last
 */
record Numeral(String text, int start, int end) {

  private static final int AROUND = 12;
  private static final String RANGES = String.join("", Language.words(CueRole.RANGE, ""));

  /** The first run at or behind a place; its end is its start where there is none. */
  static Numeral next(String text, int from) {
    int start = from;
    while (start < text.length() && !Script.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Script.isDigit(text.charAt(end))) {
      end = end + 1 < text.length() - 1 && isInside(text, end + 1) ? end + 2 : end + 1;
    }
    return new Numeral(text, start, end);
  }

  private static boolean isInside(String text, int i) {
    return (text.charAt(i) == '.' || text.charAt(i) == ',') && Script.isDigit(text.charAt(i + 1));
  }

  /** Whether there is a further number. */
  boolean exists() {
    return end > start;
  }

  String digits() {
    return text.substring(start, end);
  }

  /** The character before it, a blank at the begin of the text. */
  char before() {
    return start > 0 ? text.charAt(start - 1) : ' ';
  }

  /** The character behind it, a blank at the end of the text. */
  char after() {
    return end < text.length() ? text.charAt(end) : ' ';
  }

  /** The place behind the range the number opens: 1—8 of 1—8月; its own end where it opens none. */
  int rangeEnd() {
    int i = end;
    while (i < text.length() && isRange(text.charAt(i))) {
      i++;
    }
    Numeral second = i > end && i < text.length() ? next(text, i) : this;
    return second.start() == i ? second.end() : end;
  }

  private static boolean isRange(char c) {
    return c == '/' || RANGES.indexOf(c) >= 0;
  }

  String context() {
    return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
  }
}
