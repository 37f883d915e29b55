package shuanghe.typeset;

import java.util.List;

/**
 * A cell of a table with its text shaped, but not yet broken into lines.
 *
 * @param cell kind and alignment
 * @param text glyphs and advances of its characters
 */
record ShapedCell(DocumentBlock.DocumentCell cell, ShapedText text) {
  private static final int WORD_OF_HEAD = 4;
  private static final float LEAST_DRAWING_IN_EMS = 3;

  /** Shapes the words of a cell in the style of its kind. */
  static ShapedCell of(DocumentBlock.DocumentCell cell, Shaper shaper) {
    TextStyle style =
        cell.kind() == DocumentBlock.DocumentCell.CellKind.COLUMN_HEAD
            ? PageGeometry.HEAD_CELL
            : PageGeometry.CELL;
    return new ShapedCell(cell, shaper.shape(cell.content(), style));
  }

  /** The width of the text on one line. */
  float width() {
    return Shaper.width(text);
  }

  /** The width of the longest part that must not be torn; drawings can be made smaller. */
  float leastWidth() {
    boolean isShortHead =
        cell.kind() == DocumentBlock.DocumentCell.CellKind.COLUMN_HEAD
            && text.count() <= WORD_OF_HEAD;
    return isShortHead ? width() : text.widestUnbroken(LEAST_DRAWING_IN_EMS * text.style().size());
  }

  /** The same cell with drawings no wider than the room and type no larger than fits. */
  ShapedCell fittedTo(float room, Shaper shaper) {
    List<Inline> fitted = cell.content().stream().map(piece -> fitted(piece, room)).toList();
    float torn = leastWidth();
    TextStyle style = text.style();
    float factor = torn > room ? Math.max(PageGeometry.SMALLEST_IN_CELL, room / torn) : 1;
    if (factor == 1 && fitted.equals(cell.content())) {
      return this;
    }
    TextStyle smaller = new TextStyle(style.role(), style.size() * factor, style.leading());
    return new ShapedCell(cell, shaper.shape(fitted, smaller));
  }

  private static Inline fitted(Inline piece, float room) {
    return piece instanceof Inline.Drawing drawing && drawing.svg().width() > room
        ? new Inline.Drawing(drawing.svg().scaledBy(room / drawing.svg().width()))
        : piece;
  }
}
