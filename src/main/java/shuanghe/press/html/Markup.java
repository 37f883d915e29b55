package shuanghe.press.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Test for the source of a web page; the name of its file does not count. */
public final class Markup {

  private static final int HEAD = 2_000;
  private static final int TAGS = 3;
  private static final Pattern CLOSING =
      Pattern.compile(
          "</(?:p|div|span|a|td|li|h[1-6]|strong|font|section)>|<br ?/?>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** Whether a cell holds any tag of a web page. */
  public static boolean isInCell(String text) {
    return text.indexOf('<') >= 0 && CLOSING.matcher(text).find();
  }

  /** Whether a text opens as a web page does, or holds the tags of a piece of one. */
  public static boolean isIn(String text) {
    if (text.indexOf('<') < 0) {
      return false;
    }
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    if (head.contains("<!doctype html") || head.contains("<html") || head.contains("<head>")) {
      return true;
    }
    Matcher tags = CLOSING.matcher(text);
    int found = 0;
    while (found < TAGS && tags.find()) {
      found++;
    }
    return found == TAGS;
  }
}
