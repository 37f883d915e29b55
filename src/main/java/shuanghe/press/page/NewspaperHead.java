package shuanghe.press.page;

import java.util.List;
import shuanghe.model.CueRole;
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

  /** Dots before the headlines of a list. */
  private static final String DOTS = "•·";

  private static final int LONGEST_SHEET = 6;
  private static final int LONGEST_SECTION = 12;
  private static final int LONGEST_HEADING = 40;

  private NewspaperHead() {}

  /** Marks the lines of a newspaper's head as furniture, where the page has one. */
  static void mark(List<PrintedLine> lines, LineWords words) {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      if (lines.get(i).is(LineRole.BODY)
          && Folio.isPaddedSection(new String(Script.plain(lines.get(i).text())))) {
        lines.set(i, lines.get(i).as(Furniture.FurnitureKind.FOLIO));
      }
    }
    for (int i = 0; i < Math.min(LONGEST_HEAD, lines.size()); i++) {
      PrintedLine line = lines.get(i);
      boolean name =
          (i < HEAD || lines.getFirst().is(Furniture.FurnitureKind.FOLIO))
              && line.is(LineRole.BODY)
              && line.text().length() <= LONGEST_MASTHEAD
              && isName(line.text(), words);
      if (name) {
        lines.set(i, line.as(Furniture.FurnitureKind.MASTHEAD));
      }
    }
    translation(lines);
    for (int i = 0; i < Math.min(LONGEST_HEAD, lines.size()); i++) {
      if (lines.get(i).is(LineRole.BODY) && isBesideFolio(lines, i)) {
        section(lines, i);
      }
    }
    reportsOfPage(lines);
    nameOfSheet(lines);
    sheetOverName(lines);
    sheetBelowHead(lines, words);
    for (int i = 1; i < Math.min(HEAD + 1, lines.size()); i++) {
      if (isDateOfHead(lines, i)) {
        lines.set(i, lines.get(i).as(Furniture.FurnitureKind.FOLIO));
      }
    }
  }

  /** The headlines of the page's reports, each behind a dot, right below its name and number. */
  private static void reportsOfPage(List<PrintedLine> lines) {
    int i = 0;
    while (i < lines.size() && lines.get(i).is(LineRole.FURNITURE)) {
      i++;
    }
    boolean below = i > 0 && i <= HEAD && lines.get(i - 1).is(Furniture.FurnitureKind.FOLIO);
    while (below && i < lines.size() && DOTS.indexOf(lines.get(i).text().charAt(0)) >= 0) {
      lines.set(i, lines.get(i).as(Furniture.FurnitureKind.TEASER));
      i++;
    }
  }

  /**
   * The name of the sheet right above the page's day or number, no longer than names of columns
   * are.
   */
  private static void nameOfSheet(List<PrintedLine> lines) {
    if (lines.size() > HEAD
        && lines.getFirst().is(LineRole.BODY)
        && lines.getFirst().text().length() <= LONGEST_SHEET
        && lines.get(1).is(Furniture.FurnitureKind.FOLIO)) {
      lines.set(0, lines.getFirst().as(Furniture.FurnitureKind.NAVIGATION));
    }
  }

  /** Whether it is a newspaper's name, with the word for its digital form behind it or without. */
  private static boolean isName(String text, LineWords words) {
    return words.ending(text).filter(k -> k == LineKind.MASTHEAD).isPresent()
        || PageHead.digital(new String(Script.plain(text)), words).isPresent();
  }

  /** The name of the sheet among the lines of the head, above the newspaper's name or its day. */
  private static void sheetOverName(List<PrintedLine> lines) {
    int i = 0;
    while (i < lines.size() && lines.get(i).is(LineRole.FURNITURE)) {
      i++;
    }
    int below = i + 1;
    while (below < lines.size() && lines.get(below).is(Furniture.FurnitureKind.NAVIGATION)) {
      below++;
    }
    if (i < LONGEST_HEAD
        && below < lines.size()
        && isOfHead(lines.get(below))
        && (lines.get(i).is(LineRole.BODY) || lines.get(i).is(LineRole.KICKER))
        && lines.get(i).text().length() <= LONGEST_SHEET) {
      lines.set(i, lines.get(i).as(Furniture.FurnitureKind.NAVIGATION));
    }
  }

  /** The name of the sheet right below the page's day or number, 综合新闻, above its headlines. */
  private static void sheetBelowHead(List<PrintedLine> lines, LineWords words) {
    for (int i = 1; i < Math.min(LONGEST_HEAD, lines.size() - 1); i++) {
      PrintedLine line = lines.get(i);
      boolean text = line.is(LineRole.BODY) || line.is(LineRole.KICKER);
      if (text) {
        boolean sheet =
            lines.get(i - 1).is(Furniture.FurnitureKind.FOLIO)
                && line.text().length() <= LONGEST_SHEET
                && words.endsWith(CueRole.RUBRIC_END, line.text())
                && isShort(lines.get(i + 1), LONGEST_HEADING);
        lines.set(i, sheet ? line.as(Furniture.FurnitureKind.NAVIGATION) : line);
        return;
      }
    }
  }

  /** The translation below the newspaper's name. */
  private static void translation(List<PrintedLine> lines) {
    for (int i = 1; i < Math.min(HEAD, lines.size()); i++) {
      if (lines.get(i).is(LineRole.BODY) && isTranslation(lines, i)) {
        lines.set(i, lines.get(i).as(Furniture.FurnitureKind.NAVIGATION));
      }
    }
  }

  /** Whether the line is the newspaper's name, which stands above it, in another script. */
  private static boolean isTranslation(List<PrintedLine> lines, int i) {
    return i > 0
        && lines.get(i - 1).is(Furniture.FurnitureKind.MASTHEAD)
        && lines.get(i).text().chars().allMatch(c -> Script.isLatin((char) c) || c == ' ');
  }

  /** A day alone below the newspaper's name, or a month above or below its day. */
  private static boolean isDateOfHead(List<PrintedLine> lines, int i) {
    PrintedLine line = lines.get(i);
    PrintedLine above = lines.get(i - 1);
    String t = new String(Script.plain(line.text()));
    boolean below = isOfHead(above) || isTranslation(lines, i - 1);
    boolean day = line.is(LineRole.SOURCE) && SourceLine.isBare(t) && below;
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
