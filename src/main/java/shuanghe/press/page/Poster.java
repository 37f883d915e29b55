package shuanghe.press.page;

import java.util.List;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * Text set in short lines without marks, as messages of public accounts and posters are: where a
 * line ends a clause does, and the headline ends where a day opens the text.
 */
final class Poster {

  /** A headline with kicker and subtitles is set on no more lines. */
  private static final int LONGEST_HEAD = 6;

  /** The headline of a poster is set on no more lines, and is no longer. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST_HEADLINE = 40;

  private Poster() {}

  /** Whether headings below each other are text: no head is so long. */
  static boolean isSetAsText(List<PrintedLine> run) {
    return run.size() > LONGEST_HEAD && run.stream().allMatch(l -> l.level() == 0);
  }

  /** The headline, set on several lines where a day opens the text below them. */
  static List<PrintedLine> headline(List<PrintedLine> run) {
    return run.subList(0, headLines(run));
  }

  /** Whether all lines above such a text may be one headline. */
  static boolean isHeadline(List<PrintedLine> head) {
    return !head.isEmpty()
        && head.size() <= MOST_LINES
        && head.stream().noneMatch(l -> l.is(LineRole.KICKER))
        && head.stream().mapToInt(l -> l.text().length()).sum() <= LONGEST_HEADLINE;
  }

  /** The lines behind the headline. */
  static List<PrintedLine> behindHeadline(List<PrintedLine> run) {
    return run.subList(headLines(run), run.size());
  }

  private static int headLines(List<PrintedLine> run) {
    int length = run.getFirst().text().length();
    for (int i = 1; i <= MOST_LINES; i++) {
      String t = new String(Script.plain(run.get(i).text()));
      if (ReportOpenings.openingDay(t).isPresent()) {
        return i;
      }
      length += t.length();
      if (length > LONGEST_HEADLINE) {
        return 1;
      }
    }
    return 1;
  }
}
