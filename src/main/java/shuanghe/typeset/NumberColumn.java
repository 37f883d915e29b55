package shuanghe.typeset;

/**
 * Alignment of the numbers of one column: their decimal points below each other, the whole in the
 * middle of the column. Numbers without a fraction end where the others have their point.
 */
final class NumberColumn {
  private float before;
  private float after;

  /** Makes room for a line with a number; other lines need none. */
  void add(TypesetLine line) {
    float point = pointOf(line);
    if (point >= 0) {
      before = Math.max(before, point);
      after = Math.max(after, line.width() - point);
    }
  }

  /** The indent of a line in a column with so much room. */
  float indent(TypesetLine line, float room) {
    float point = pointOf(line);
    if (point < 0) {
      return (room - line.width()) / 2;
    }
    float indent = (room - before - after) / 2 + before - point;
    return before + after > room ? room - line.width() : indent;
  }

  /** How far from the start of the line its decimal point stands, or -1 if it has no digit. */
  private static float pointOf(TypesetLine line) {
    float width = 0;
    boolean inNumber = false;
    for (int i = line.start(); i < line.end(); i++) {
      int c = line.text().characters()[i];
      boolean digit = c >= '0' && c <= '9';
      if (inNumber && !digit && c != ',' || digit && line.text().isRaised(i)) {
        return inNumber ? width : -1;
      }
      inNumber |= digit;
      width += line.advance(i);
    }
    return inNumber ? width : -1;
  }
}
