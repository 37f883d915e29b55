package shuanghe.press.page;

import java.util.List;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * Width of a page's columns where its text is printed line by line as the paper has it.
 *
 * @param width characters of most lines; 0 where lines are whole paragraphs
 */
record NarrowColumn(int width) {

  private static final int NARROWEST = 10;
  private static final int WIDEST = 40;

  /** So many lines at least tell a column. */
  private static final int FEWEST = 6;

  /** Marks and digits make a line that much longer or shorter than others. */
  private static final int PLAY = 1;

  /** The column that two fifths of the page's lines of text, and more, fill. */
  static NarrowColumn of(List<PrintedLine> lines) {
    int[] count = new int[WIDEST + 2 * PLAY];
    int all = 0;
    for (PrintedLine line : lines) {
      boolean text = line.is(LineRole.BODY) || line.is(LineRole.LEAD);
      int length = line.mark().length() + line.text().length();
      all += text ? 1 : 0;
      if (text && length <= WIDEST) {
        count[length]++;
      }
    }
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int filled = count[width - PLAY] + count[width] + count[width + PLAY];
      if (filled >= FEWEST && 5 * filled > 2 * all) {
        return new NarrowColumn(width);
      }
    }
    return new NarrowColumn(0);
  }

  /** Whether a line fills the column and holds a comma, and the line below goes on with it. */
  boolean isTorn(List<PrintedLine> lines, int i) {
    PrintedLine line = lines.get(i);
    return width > 0
        && line.text().length() >= width - PLAY
        && new String(Script.plain(line.text())).indexOf(',') > 0
        && line.isOpen()
        && i + 1 < lines.size()
        && lines.get(i + 1).is(LineRole.BODY)
        && !lines.get(i + 1).blankBefore();
  }
}
