package shuanghe.press.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.press.text.Script;

/**
 * The day of a masthead that is set in several lines, as columns beside the newspaper's name are
 * recognised: 2023年 over 9月18日, 2023年9月 over or under a large 18. It is put together on the lower
 * of its lines; the other stays blank, so that all lines keep their numbers.
 */
final class DayInLines {

  /** A masthead is not longer. */
  private static final int HEAD = 12;

  private static final Pattern YEAR = marked("((?:19|20)\\d{2})YEAR?");
  private static final Pattern MONTH =
      marked("((?:19|20)\\d{2}YEAR\\d{1,2}MONTH)([\\s\\u3000].*)?");
  private static final Pattern DAY = marked("(\\d{1,2})DAY?");
  private static final Pattern MONTH_AND_DAY =
      marked("(\\d{1,2})(?:MONTH|[/.-])(\\d{1,2})DAY?([\\s\\u3000].*)?");

  private DayInLines() {}

  /** A pattern with the characters of the language behind year, month and day. */
  private static Pattern marked(String pattern) {
    return Pattern.compile(
        pattern
            .replace("YEAR", PageMarks.YEAR)
            .replace("MONTH", PageMarks.MONTH)
            .replace("DAY", PageMarks.DAY));
  }

  /** The text with such a day on one line; any other text as it is. */
  static String joined(String text) {
    int end = 0;
    for (int i = 0; i < HEAD && end >= 0; i++) {
      end = text.indexOf('\n', end + 1);
    }
    String[] lines = (end < 0 ? text : text.substring(0, end)).split("\n", -1);
    for (int i = 0; i + 1 < lines.length; i++) {
      int below = lines[i + 1].isBlank() && i + 2 < lines.length ? i + 2 : i + 1;
      String day = together(lines[i].strip(), lines[below].strip());
      if (!day.isEmpty()) {
        lines[i] = "";
        lines[below] = day;
        return String.join("\n", lines) + (end < 0 ? "" : text.substring(end));
      }
    }
    return text;
  }

  private static String together(String above, String below) {
    if (!beginsWithDigit(above) || !beginsWithDigit(below)) {
      return "";
    }
    Matcher year = YEAR.matcher(above);
    Matcher rest = MONTH_AND_DAY.matcher(below);
    if (year.matches() && rest.matches()) {
      return year.group(1)
          + PageMarks.YEAR
          + rest.group(1)
          + PageMarks.MONTH
          + rest.group(2)
          + PageMarks.DAY
          + behind(rest, 3);
    }
    Matcher month = MONTH.matcher(above);
    Matcher day = DAY.matcher(below);
    if (!month.matches() || !day.matches()) {
      month = MONTH.matcher(below);
      day = DAY.matcher(above);
    }
    return month.matches() && day.matches()
        ? month.group(1) + day.group(1) + PageMarks.DAY + behind(month, 2)
        : "";
  }

  private static boolean beginsWithDigit(String line) {
    return !line.isEmpty() && Script.isDigit(line.charAt(0));
  }

  private static String behind(Matcher matched, int group) {
    return matched.group(group) == null ? "" : matched.group(group);
  }
}
