package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;
import shuanghe.press.text.TableLine;

/**
 * Finder of tables set in plain text: rows of a label and as many values each, below a head with a
 * word for each value or a line that tells their unit.
 */
final class TextTables {

  /** A head that tells no unit is one only above so many rows. */
  private static final int ROWS = 2;

  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_CAPTION = 50;

  private static final int LONGEST_ROW = 120;

  private final LineWords words;

  TextTables(LineWords words) {
    this.words = words;
  }

  /** The lines of a page with those of its tables told. */
  List<PrintedLine> marked(List<PrintedLine> lines) {
    List<PrintedLine> told = new ArrayList<>(lines);
    int i = 1;
    while (i < told.size()) {
      int end = isPlain(told.get(i)) ? rowsEnd(told, i) : i;
      if (end == i) {
        i++;
        continue;
      }
      for (int k = top(told, before(told, i)); k < end; k++) {
        told.set(k, isPlain(told.get(k)) ? told.get(k).as(LineRole.TABLE) : told.get(k));
      }
      i = end;
    }
    return told;
  }

  private static boolean isPlain(PrintedLine line) {
    return line.is(LineRole.BODY) && line.mark().isEmpty();
  }

  /** The line before, past one of dashes alone. */
  private static int before(List<PrintedLine> lines, int i) {
    return i > 1 && lines.get(i - 1).is(Furniture.FurnitureKind.RULE) ? i - 2 : i - 1;
  }

  /** Where the rows end that begin here below a head; the same place where none do. */
  private int rowsEnd(List<PrintedLine> lines, int from) {
    if (!hasCells(lines.get(from).text())) {
      return from;
    }
    TableLine first = TableLine.of(lines.get(from).text());
    PrintedLine over = lines.get(before(lines, from));
    if (!first.isRow() || first.isYears() || !isPlain(over)) {
      return from;
    }
    TableLine head = TableLine.of(over.text());
    boolean tellsUnit = tellsUnit(over);
    if (!head.isHead(first.values()) && !tellsUnit) {
      return from;
    }
    int rows = 0;
    int end = from;
    for (int i = from; i < lines.size() && isPlain(lines.get(i)); i++) {
      TableLine row = TableLine.of(lines.get(i).text());
      if (row.isRow() && row.values() == first.values()) {
        rows++;
        end = i + 1;
      } else if (row.values() > 0 || row.text().length > LONGEST_LABEL || i > end) {
        break;
      }
    }
    return rows >= ROWS || tellsUnit ? end : from;
  }

  /** The first of the lines above the rows that belong to the table. */
  private int top(List<PrintedLine> lines, int head) {
    int top = head;
    while (top > 0
        && isPlain(lines.get(top - 1))
        && lines.get(top - 1).text().length() <= LONGEST_CAPTION
        && (isCaption(lines.get(top - 1)) || tellsUnit(lines.get(top - 1)))) {
      top--;
    }
    return top;
  }

  private static boolean hasCells(String line) {
    for (int i = 0; i < line.length() && line.length() <= LONGEST_ROW; i++) {
      char c = Script.plain(line.charAt(i));
      if (c == ' ' || c == '|') {
        return true;
      }
    }
    return false;
  }

  /** A title that numbers the table. */
  private boolean isCaption(PrintedLine line) {
    return words
        .starting(new String(Script.plain(line.text())))
        .filter(k -> k == LineKind.TABLE_TITLE)
        .isPresent();
  }

  /** Whether brackets, or a line for it, give a unit. */
  private boolean tellsUnit(PrintedLine line) {
    String t = new String(Script.plain(line.text())).replace(" ", "");
    return words.within(t.toCharArray()).contains(LineKind.UNIT_LINE)
        || t.indexOf('(') > 0 && TableLine.of(line.text()).isHead(1);
  }
}
