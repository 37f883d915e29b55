package shuanghe.press.page;

import java.util.List;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * Head of a newspaper's page: its name, the day, the name of the page with its number, and who made
 * the page.
 */
final class NewspaperHead {

  private static final int LONGEST_MASTHEAD = 10;

  /** So many lines at most stand above the first headline. */
  private static final int HEAD = 3;

  /** The name of a page stands among so many lines. */
  private static final int LONGEST_HEAD = 8;

  private static final int LONGEST_SECTION = 12;
  private static final int LONGEST_HEADING = 40;

  private NewspaperHead() {}

  /** Marks the lines of a newspaper's head as furniture, where the page has one. */
  static void mark(List<PrintedLine> lines, LineWords words) {
    for (int i = 0; i < Math.min(LONGEST_HEAD, lines.size()); i++) {
      PrintedLine line = lines.get(i);
      boolean name =
          (i < HEAD || lines.getFirst().is(Furniture.FurnitureKind.FOLIO))
              && line.is(LineRole.BODY)
              && line.text().length() <= LONGEST_MASTHEAD
              && words.ending(line.text()).filter(k -> k == LineKind.MASTHEAD).isPresent();
      if (name) {
        lines.set(i, line.as(Furniture.FurnitureKind.MASTHEAD));
      }
    }
    for (int i = 0; i < Math.min(LONGEST_HEAD, lines.size()); i++) {
      if (lines.get(i).is(LineRole.BODY) && isBesideFolio(lines, i)) {
        section(lines, i);
      }
    }
    for (int i = 1; i < Math.min(HEAD, lines.size()); i++) {
      if (isDateOfHead(lines, i)) {
        lines.set(i, lines.get(i).as(Furniture.FurnitureKind.FOLIO));
      }
    }
  }

  /** A day alone below the newspaper's name, or a month above or below its day. */
  private static boolean isDateOfHead(List<PrintedLine> lines, int i) {
    PrintedLine line = lines.get(i);
    PrintedLine above = lines.get(i - 1);
    String t = new String(Script.plain(line.text()));
    boolean day = line.is(LineRole.SOURCE) && SourceLine.isBare(t) && isOfHead(above);
    boolean besideDay =
        above.is(Furniture.FurnitureKind.FOLIO)
            || i + 1 < lines.size() && lines.get(i + 1).is(Furniture.FurnitureKind.FOLIO);
    return day || line.is(LineRole.BODY) && Folio.isMonth(t) && besideDay;
  }

  private static boolean isBesideFolio(List<PrintedLine> lines, int i) {
    return i > 0 && isOfHead(lines.get(i - 1))
        || i + 1 < lines.size() && isOfHead(lines.get(i + 1));
  }

  private static boolean isOfHead(PrintedLine line) {
    return line.is(Furniture.FurnitureKind.FOLIO) || line.is(Furniture.FurnitureKind.MASTHEAD);
  }

  /**
   * The name of the page with its number, 江城新闻 04, or short lines between the day and who made the
   * page, where a headline follows below: the newspaper's name, the name of the page.
   */
  private static void section(List<PrintedLine> lines, int from) {
    String t = new String(Script.plain(lines.get(from).text()));
    if (Folio.isNumberedSection(t)) {
      lines.set(from, lines.get(from).as(Furniture.FurnitureKind.FOLIO));
      return;
    }
    int to = from;
    while (to < lines.size() && isShort(lines.get(to), LONGEST_SECTION)) {
      to++;
    }
    boolean between =
        to - from <= 2
            && to < lines.size()
            && lines.get(to).is(Furniture.FurnitureKind.EDITORS)
            && lines.subList(to, Math.min(to + HEAD, lines.size())).stream()
                .anyMatch(l -> isShort(l, LONGEST_HEADING));
    for (int i = from; between && i < to; i++) {
      boolean name = Folio.isPaper(lines.get(i).text());
      lines.set(
          i,
          lines
              .get(i)
              .as(name ? Furniture.FurnitureKind.MASTHEAD : Furniture.FurnitureKind.NAVIGATION));
    }
  }

  private static boolean isShort(PrintedLine line, int longest) {
    return line.is(LineRole.BODY)
        && line.text().length() <= longest
        && line.text().indexOf('。') < 0
        && !Script.endsSentence(Script.plain(line.text().charAt(line.text().length() - 1)));
  }
}
