package shuanghe.press.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shuanghe.press.text.Script;

/** The reporters that a page names. */
final class Reporters {

  private Reporters() {}

  /** The names a text gives right behind 记者, as a byline without that word repeats them. */
  static Set<String> namedIn(List<PrintedLine> lines) {
    Set<String> names = new HashSet<>();
    for (PrintedLine line : lines) {
      char[] plain = Script.plain(line.mark() + line.text());
      if (!Script.contains(plain, PageMarks.REPORTER)) {
        continue;
      }
      String t = new String(plain);
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
}
