package shuanghe.typeset;

/**
 * Alignment of the numbers of one column: their decimal points below each other, the whole in the
 * middle of the column. Numbers without a fraction end where the others have their point. Where the
 * points of one column of a table cannot stand below each other, the lines of all its columns end
 * below each other.
 */
final class NumberColumn {
  private float before;
  private float after;
  private float widest;

  /** Makes room for a line; the decimal point of one without a number needs none. */
  void add(TypesetLine line) {
    widest = Math.max(widest, line.width());
    float point = pointOf(line);
    if (point >= 0) {
      before = Math.max(before, point);
      after = Math.max(after, line.width() - point);
    }
  }

  /** Whether the decimal points can stand below each other in a column with so much room. */
  boolean fits(float room) {
    return before + after <= room;
  }

  /** The indent of a line by its decimal point; one without a number is centred. */
  float indent(TypesetLine line, float room) {
    float point = pointOf(line);
    return point < 0 ? (room - line.width()) / 2 : (room - before - after) / 2 + before - point;
  }

  /** The indent of a line that ends where the others do, the whole in the middle of the room. */
  float indentOfEnd(TypesetLine line, float room) {
    return (room + Math.min(widest, room)) / 2 - line.width();
  }

  /** Whether a line has a number that is not raised. */
  static boolean isNumber(TypesetLine line) {
    return pointOf(line) >= 0;
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
