package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table set in plain text, its cells parted by blanks, tabs or bars.
 *
 * @param text plain characters of the line
 * @param cells where each piece between blanks and bars begins and ends; what stands in brackets is
 *     not parted
 * @param values how many of the last cells are values: numbers, with a unit or without, and marks
 *     for those that are missing
 */
public record TableLine(char[] text, List<Span> cells, int values) {

  private static final String MISSING = "-—…./";
  private static final String SIGNS = "+-";
  private static final int LONGEST_LABEL = 30;
  private static final int LONGEST_UNIT = 5;
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  /**
   * A stretch of the line.
   *
   * @param from offset of its first character in the line
   * @param to offset behind its last
   */
  public record Span(int from, int to) {}

  /** Cells of a line, parted by blanks or bars outside brackets. */
  public static TableLine of(String line) {
    char[] t = Script.plain(line);
    List<Span> cells = new ArrayList<>();
    int depth = 0;
    int from = -1;
    for (int i = 0; i <= t.length; i++) {
      boolean parts = i == t.length || depth == 0 && (t[i] == ' ' || t[i] == '|');
      if (parts && from >= 0) {
        cells.add(new Span(from, i));
        from = -1;
      } else if (!parts && from < 0) {
        from = i;
      }
      if (i < t.length) {
        depth = t[i] == '(' ? depth + 1 : t[i] == ')' ? Math.max(0, depth - 1) : depth;
      }
    }
    int values = 0;
    while (values < cells.size() && isValue(t, cells.get(cells.size() - 1 - values))) {
      values++;
    }
    return new TableLine(t, List.copyOf(cells), values);
  }

  private static boolean isValue(char[] t, Span cell) {
    boolean missing = true;
    for (int i = cell.from(); i < cell.to(); i++) {
      missing &= MISSING.indexOf(t[i]) >= 0;
    }
    return missing || unitFrom(t, cell) > 0 && cell.to() - unitFrom(t, cell) <= LONGEST_UNIT;
  }

  /** Where the number of a cell ends and its unit begins; 0 where it begins with no number. */
  private static int unitFrom(char[] t, Span cell) {
    int i = cell.from();
    if (SIGNS.indexOf(t[i]) >= 0) {
      i++;
    }
    int digits = i;
    while (i < cell.to() && (Script.isDigit(t[i]) || i > digits && (t[i] == ',' || t[i] == '.'))) {
      i++;
    }
    return i == digits ? 0 : i;
  }

  /** Whether it is a label with values behind it. */
  public boolean isRow() {
    Span label = label();
    boolean says = false;
    for (int i = label.from(); i < label.to(); i++) {
      if (Script.endsClause(text[i]) && text[i] != ':') {
        return false;
      }
      says |= Script.isHan(text[i]);
    }
    return values > 0
        && says
        && label.to() - label.from() <= LONGEST_LABEL
        && value().stream().anyMatch(this::isNumber);
  }

  /** Whether it can be the head of rows with so many values: words over each of them. */
  public boolean isHead(int columns) {
    for (int i = 0; i < text.length; i++) {
      if (Script.endsSentence(text[i]) || text[i] == ',' || text[i] == ';') {
        return false;
      }
    }
    return (values == 0 || isYears()) && cells.size() >= Math.max(2, columns);
  }

  /** Whether its values are years, as in the head of a table over time. */
  public boolean isYears() {
    return values > 0 && value().stream().allMatch(this::isYear);
  }

  /** Whether a cell is a year without a word. */
  public boolean isYear(Span cell) {
    String word = words(cell);
    boolean digits = word.length() == 4 && word.chars().allMatch(c -> Script.isDigit((char) c));
    return digits && Integer.parseInt(word) >= FIRST_YEAR && Integer.parseInt(word) <= LAST_YEAR;
  }

  /** Whether a value is there, rather than a mark for a missing one. */
  public boolean isNumber(Span cell) {
    return unitFrom(text, cell) > 0;
  }

  /** What stands before the values. */
  public Span label() {
    int count = cells.size() - values;
    return count == 0
        ? new Span(0, 0)
        : new Span(cells.getFirst().from(), cells.get(count - 1).to());
  }

  /** The values in their order. */
  public List<Span> value() {
    return cells.subList(cells.size() - values, cells.size());
  }

  /** The last so many cells of a head, one over each value. */
  public List<Span> columns(int count) {
    return cells.subList(cells.size() - count, cells.size());
  }

  /** Text of a cell. */
  public String words(Span cell) {
    return new String(text, cell.from(), cell.to() - cell.from());
  }

  /** The number of a cell without its unit. */
  public String number(Span cell) {
    return new String(text, cell.from(), unitFrom(text, cell) - cell.from());
  }

  /** The unit printed in a cell behind its number, or empty. */
  public String unit(Span cell) {
    int from = unitFrom(text, cell);
    return new String(text, from, cell.to() - from);
  }

  /** What stands in the last brackets of a stretch, as the unit does: 产量(万辆); else empty. */
  public Optional<String> inBrackets(Span cell) {
    String word = words(cell);
    int open = word.lastIndexOf('(');
    int close = word.indexOf(')', Math.max(open, 0));
    return open >= 0 && close > open
        ? Optional.of(word.substring(open + 1, close).strip())
        : Optional.empty();
  }
}
