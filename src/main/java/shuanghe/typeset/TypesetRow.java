package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;

/** One row of a table with the lines of its cells, ready to be painted. */
final class TypesetRow {
  private final Tag tag;
  private final List<TypesetCell> cells;
  private final List<String> ids;

  private record TypesetCell(
      TaggedText text, List<TypesetLine> lines, DocumentBlock.DocumentCell cell, float lineHeight) {
    boolean isNumeric() {
      return cell.kind() == DocumentBlock.DocumentCell.CellKind.DATA
          && cell.alignment() == DocumentBlock.DocumentCell.Alignment.NUMBER;
    }

    boolean hasNumber() {
      return lines.stream().anyMatch(NumberColumn::isNumber);
    }
  }

  private TypesetRow(Tag tag, List<TypesetCell> cells, List<String> ids) {
    this.tag = tag;
    this.cells = cells;
    this.ids = ids;
  }

  /** Breaks the text of the cells into lines as wide as the columns. */
  static TypesetRow of(
      DocumentBlock.DocumentRow row,
      List<ShapedCell> shaped,
      Tag parent,
      TableColumns columns,
      Shaper shaper,
      DrawingPainter drawings) {
    Tag tag = new Tag("TR", parent);
    List<TypesetCell> cells = new ArrayList<>();
    for (int i = 0; i < columns.count(); i++) {
      float room = columns.room(i);
      ShapedCell fitted = shaped.get(i).fittedTo(room, shaper);
      DocumentBlock.DocumentCell cell = fitted.cell();
      TextStyle style = fitted.text().style();
      float lineHeight = style.leading();
      for (Inline piece : fitted.text().pieces()) {
        lineHeight = Math.max(lineHeight, InlineDrawings.height(piece, style) + 2);
      }
      List<TypesetLine> lines = LineBreaker.balance(fitted.text(), room);
      TaggedText text = new TaggedText(tag(cell, tag), cell.ids(), drawings);
      TypesetCell set = new TypesetCell(text, lines, cell, lineHeight);
      if (set.isNumeric()) {
        lines.forEach(columns.numbers(i)::add);
      }
      cells.add(set);
    }
    return new TypesetRow(tag, cells, row.ids());
  }

  private static Tag tag(DocumentBlock.DocumentCell cell, Tag row) {
    if (cell.kind() == DocumentBlock.DocumentCell.CellKind.DATA) {
      return new Tag("TD", row);
    }
    return new Tag("TH", row)
        .with(new Tag.HeadScope(cell.kind() == DocumentBlock.DocumentCell.CellKind.ROW_HEAD));
  }

  /** How many lines the fullest cell has. */
  int lines() {
    int most = 1;
    for (TypesetCell cell : cells) {
      most = Math.max(most, cell.lines().size());
    }
    return most;
  }

  /** Height in points of the tallest line of its cells. */
  float lineHeight() {
    float highest = PageGeometry.CELL.leading();
    for (TypesetCell cell : cells) {
      highest = Math.max(highest, cell.lineHeight());
    }
    return highest;
  }

  /** Height of the row in points, its paddings included. */
  float height() {
    float tallest = PageGeometry.CELL.leading();
    for (TypesetCell cell : cells) {
      tallest = Math.max(tallest, cell.lines().size() * cell.lineHeight());
    }
    return tallest + 2 * PageGeometry.CELL_PADDING;
  }

  /** Height in points of the name that the row begins with, its paddings included. */
  float nameHeight() {
    return cells.getFirst().lines().size() * lineHeight() + 2 * PageGeometry.CELL_PADDING;
  }

  /** Paints all lines of each cell, in the middle of a height. */
  void paint(TableColumns columns, Canvas canvas, float left, float top, float height) {
    ids.forEach(id -> canvas.destination(id, top));
    canvas.place(tag);
    float x = left;
    for (int i = 0; i < columns.count(); i++) {
      TypesetCell cell = cells.get(i);
      cell.text().place(canvas);
      float free = height - cell.lines().size() * cell.lineHeight();
      paint(columns, i, cell.lines(), canvas, x, top + free / 2);
      x += columns.width(i);
    }
  }

  /** Paints the lines from one index to another of each cell, from the top. */
  void paintPart(TableColumns columns, int from, int to, Canvas canvas, float left, float top) {
    ids.forEach(id -> canvas.destination(id, top));
    canvas.place(tag);
    float x = left;
    for (int i = 0; i < columns.count(); i++) {
      TypesetCell cell = cells.get(i);
      cell.text().place(canvas);
      int last = cell.lines().size();
      List<TypesetLine> lines = cell.lines().subList(Math.min(from, last), Math.min(to, last));
      paint(columns, i, lines, canvas, x, top);
      x += columns.width(i);
    }
  }

  /** Paints the name that the row begins with. */
  void paintName(TableColumns columns, Canvas canvas, float left, float top) {
    List<TypesetLine> lines = cells.getFirst().lines();
    paint(columns, 0, lines, canvas, left, top + PageGeometry.CELL_PADDING);
  }

  private void paint(
      TableColumns columns,
      int column,
      List<TypesetLine> lines,
      Canvas canvas,
      float left,
      float top) {
    TypesetCell cell = cells.get(column);
    float y = top;
    for (TypesetLine line : lines) {
      float x = left + PageGeometry.CELL_PADDING + indent(cell, line, columns, column);
      cell.text().paint(line, canvas, x, y, cell.lineHeight());
      y += cell.lineHeight();
    }
  }

  private static float indent(
      TypesetCell cell, TypesetLine line, TableColumns columns, int column) {
    float room = columns.room(column);
    if (cell.cell().kind() == DocumentBlock.DocumentCell.CellKind.COLUMN_HEAD) {
      return (room - line.width()) / 2;
    }
    if (!cell.isNumeric()) {
      return 0;
    }
    return columns.alignsPoints() || !cell.hasNumber()
        ? columns.numbers(column).indent(line, room)
        : columns.numbers(column).indentOfEnd(line, room);
  }
}
