package shuanghe.press.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shuanghe.press.text.Script;

/** The reporters that a page names. */
final class Reporters {

  /** The longest name of a newspaper, in characters. */
  private static final int LONGEST_NEWSPAPER = 10;

  /** Two names set without a blank are shorter. */
  private static final int TWO_NAMES = 6;

  private Reporters() {}

  /** Whether the last character of 记者 stands in a text. */
  private static boolean mayName(String text) {
    char last = PageMarks.REPORTER.charAt(PageMarks.REPORTER.length() - 1);
    for (int i = 0; i < text.length(); i++) {
      if (Script.plain(text.charAt(i)) == last) {
        return true;
      }
    }
    return false;
  }

  /** The names a text gives right behind 记者, as a byline without that word repeats them. */
  static Set<String> namedIn(List<PrintedLine> lines) {
    Set<String> names = new HashSet<>();
    for (PrintedLine line : lines) {
      if (!mayName(line.mark()) && !mayName(line.text())) {
        continue;
      }
      String t = new String(Script.plain(line.mark() + line.text()));
      int at = t.indexOf(PageMarks.REPORTER);
      while (at >= 0) {
        int behind = at + PageMarks.REPORTER.length();
        String name = t.substring(behind).stripLeading();
        int end = 0;
        while (end < name.length() && end < 4 && Script.isHan(name.charAt(end))) {
          end++;
        }
        if (end == 2 || end == 3) {
          names.add(name.substring(0, end));
        }
        at = t.indexOf(PageMarks.REPORTER, behind);
      }
    }
    return names;
  }

  /** Nothing but a newspaper, 记者 and names: 江报记者 张甲 李乙丙, 新江城-江报记者 张甲. */
  static boolean isSigned(String text) {
    int at = text.indexOf(PageMarks.REPORTER);
    String behind = at < 0 ? "" : text.substring(at + PageMarks.REPORTER.length());
    return at > 0
        && at <= LONGEST_NEWSPAPER
        && text.chars().limit(at).allMatch(c -> Script.isHan((char) c) || c == ' ' || c == '-')
        && !behind.isEmpty()
        && isBlank(behind.charAt(0))
        && isNames(behind.strip());
  }

  /** Whether so much stands right behind 记者 that it is no name: 本报记者登上首船. */
  static boolean isTold(String text) {
    int at = text.indexOf(PageMarks.REPORTER);
    String behind = at < 0 ? "" : text.substring(at + PageMarks.REPORTER.length());
    return behind.length() >= TWO_NAMES && behind.chars().allMatch(c -> Script.isHan((char) c));
  }

  /** A line of nothing but names of persons: 张甲 李乙丙. */
  static boolean isNames(String text) {
    if (text.length() > 20) {
      return false;
    }
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Script.isHan(text.charAt(i))) {
        continue;
      }
      if (i < text.length() && !isBlank(text.charAt(i))) {
        return false;
      }
      boolean again = i > 0 && from == i && i < text.length();
      if (!again && (i - from < 2 || i - from > 3)) {
        return false;
      }
      from = i + 1;
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000';
  }

  /** The first of some names. */
  static String first(String names) {
    int end = 0;
    while (end < names.length() && !isBlank(names.charAt(end))) {
      end++;
    }
    return new String(Script.plain(names.substring(0, end)));
  }
}
