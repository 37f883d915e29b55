package shuanghe.press.page;

import java.util.List;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * Head of a bulletin: its name, the number of the issue, and who issued it on which day, 某某工作简报
 * over 第12期 over 某某办公室 2022年5月7日. A minute's number, (第9期), stands below its title.
 */
final class BulletinHead {

  /** So many lines at most make the head. */
  private static final int LONGEST_HEAD = 6;

  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_LINE = 40;

  private BulletinHead() {}

  /** Marks the lines of a bulletin's head as furniture, where the page has one. */
  static void mark(List<PrintedLine> lines, LineWords words) {
    int issue = issueLine(lines);
    if (issue < 0) {
      return;
    }
    for (int i = 0; i < issue; i++) {
      PrintedLine line = lines.get(i);
      boolean name =
          line.is(LineRole.BODY)
              && line.text().length() <= LONGEST_NAME
              && words.ending(line.text()).filter(k -> k == LineKind.BULLETIN).isPresent();
      if (name) {
        lines.set(i, line.as(Furniture.FurnitureKind.NAVIGATION));
      }
    }
    lines.set(issue, lines.get(issue).as(Furniture.FurnitureKind.NAVIGATION));
    int issuer = issue + 1;
    if (issuer < lines.size() && isIssued(lines.get(issuer))) {
      lines.set(issuer, lines.get(issuer).as(Furniture.FurnitureKind.FOLIO));
    } else if (issuer < lines.size() && isIssuer(lines.get(issuer), words)) {
      lines.set(issuer, lines.get(issuer).as(Furniture.FurnitureKind.NAVIGATION));
      boolean dayBelow =
          issuer + 1 < lines.size()
              && lines.get(issuer + 1).is(LineRole.SOURCE)
              && isIssued(lines.get(issuer + 1));
      if (dayBelow) {
        lines.set(issuer + 1, lines.get(issuer + 1).as(Furniture.FurnitureKind.FOLIO));
      }
    }
    for (int i = 0; i < Math.min(LONGEST_HEAD, lines.size()); i++) {
      if (!lines.get(i).is(LineRole.FURNITURE) && Folio.isRange(lines.get(i).text())) {
        lines.set(i, lines.get(i).as(Furniture.FurnitureKind.FOLIO));
      }
    }
  }

  /** The line that ends with the number of the issue; -1 where the head has none. */
  private static int issueLine(List<PrintedLine> lines) {
    for (int i = 0; i < Math.min(LONGEST_HEAD, lines.size()); i++) {
      if (lines.get(i).is(LineRole.BODY) && endsWithIssue(lines.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line ends with the number of an issue: 第12期, 2022年第12期(总第40期). */
  private static boolean endsWithIssue(String text) {
    String t = new String(Script.plain(text));
    int end = t.length();
    while (end > 0 && (t.charAt(end - 1) == ')' || t.charAt(end - 1) == ' ')) {
      end--;
    }
    if (t.length() > LONGEST_NAME + 16
        || end < 3
        || !PageMarks.isIn(PageMarks.ISSUE, t.charAt(end - 1))) {
      return false;
    }
    int digits = end - 1;
    while (digits > 0 && Script.isDigit(t.charAt(digits - 1))) {
      digits--;
    }
    return digits < end - 1
        && digits > 0
        && PageMarks.isIn(PageMarks.ORDINAL, t.charAt(digits - 1));
  }

  /** Whether a line says who issued the bulletin: 某某办公室编. */
  private static boolean isIssuer(PrintedLine line, LineWords words) {
    return line.is(LineRole.BODY)
        && line.text().length() <= LONGEST_NAME
        && words.ending(line.text().replace(" ", "")).filter(k -> k == LineKind.ISSUER).isPresent();
  }

  /** Whether a line says who issued the bulletin and, at its end, on which day. */
  private static boolean isIssued(PrintedLine line) {
    String t = new String(Script.plain(line.text()));
    return !line.is(LineRole.FURNITURE)
        && t.length() <= LONGEST_LINE
        && PageMarks.isIn(PageMarks.DAY, t.charAt(t.length() - 1))
        && SourceLine.date(t).isPresent();
  }
}
