package shuanghe.press.page;

import java.util.List;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/** Lines of a narrow column, printed as the newspaper breaks them, that look like headings. */
final class TornLines {

  private static final int NARROWEST = 10;
  private static final int WIDEST = 24;

  /** Marks and digits make a line that much longer or shorter than others. */
  private static final int PLAY = 3;

  private TornLines() {}

  /**
   * Whether a line with a comma breaks off and the next, as wide as it, goes on: 据介绍,线路由两地公 over
   * 交企业对开,每日8班。还将.
   */
  static boolean isTorn(List<PrintedLine> lines, int i) {
    if (i + 1 >= lines.size()) {
      return false;
    }
    PrintedLine line = lines.get(i);
    PrintedLine below = lines.get(i + 1);
    int width = below.text().length();
    return hasComma(line)
        && line.isOpen()
        && line.text().length() >= NARROWEST
        && line.text().length() <= WIDEST
        && Math.abs(width - line.text().length()) <= PLAY
        && below.is(LineRole.BODY)
        && !below.blankBefore()
        && (hasComma(below) || below.text().indexOf('。') >= 0);
  }

  private static boolean hasComma(PrintedLine line) {
    return new String(Script.plain(line.text())).indexOf(',') > 0;
  }
}
