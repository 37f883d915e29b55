package shuanghe.press.page;

import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * Lines of an office's notice that look like headings: the title that says on several lines what it
 * is about, and the offices that sign it over its day.
 */
final class NoticeLines {

  private static final int LONGEST_OFFICE = 24;

  /** A title is set on no more lines. */
  private static final int LINES_OF_TITLE = 4;

  private NoticeLines() {}

  /** Makes the title one heading, and the offices that sign text of the notice. */
  static void mark(List<PrintedLine> lines, LineWords words) {
    title(lines, words);
    for (int i = lines.size() - 2; i > 0; i--) {
      PrintedLine below = lines.get(i + 1);
      boolean signed =
          below.is(LineRole.SOURCE)
              && (SourceLine.isBare(new String(Script.plain(below.text())))
                  || isOffice(below, words));
      if (signed
          && lines.get(i).is(LineRole.BODY)
          && isOffice(lines.get(i), words)
          && lines.subList(0, i).stream().anyMatch(NoticeLines::isSentence)) {
        lines.set(i, lines.get(i).as(LineRole.SOURCE));
      }
    }
  }

  /** The title at the begin of the page, 江岸市人民政府 over 关于印发实施方案 over 的通知. */
  private static void title(List<PrintedLine> lines, LineWords words) {
    int from = 0;
    while (from < lines.size()
        && (lines.get(from).is(LineRole.FURNITURE) || lines.get(from).is(LineRole.SOURCE))) {
      from++;
    }
    int to = from;
    boolean about = false;
    StringBuilder title = new StringBuilder();
    while (to < lines.size()
        && to - from < LINES_OF_TITLE
        && lines.get(to).is(LineRole.BODY)
        && (to == from || !lines.get(to).blankBefore())) {
      String text = lines.get(to).text();
      about |= words.holds(CueRole.NOTICE_ABOUT, text);
      title.append(text);
      to++;
      if (about && words.endsWith(CueRole.NOTICE_END, text)) {
        break;
      }
      if (text.indexOf('。') >= 0 || text.indexOf('，') >= 0) {
        return;
      }
    }
    boolean whole =
        about && to - from > 1 && words.endsWith(CueRole.NOTICE_END, lines.get(to - 1).text());
    if (whole) {
      lines.set(from, lines.get(from).saying("", title.toString()).as(LineRole.HEADING));
      lines.subList(from + 1, to).clear();
    }
  }

  private static boolean isOffice(PrintedLine line, LineWords words) {
    return line.text().length() <= LONGEST_OFFICE
        && words.ending(line.text()).filter(k -> k == LineKind.SITE).isPresent();
  }

  private static boolean isSentence(PrintedLine line) {
    return line.is(LineRole.BODY) && line.text().endsWith("。");
  }
}
