package shuanghe.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/**
 * Lays out a table in the manner of a 三线表: rules above and below, one under the head, hairlines
 * between rows. A row is not divided unless it is taller than a page; the head is painted again on
 * each page.
 */
final class TableLayout {
  private static final float SPACE_BELOW = Form.LINE / 3;

  private final Shaper shaper;
  private final DrawingPainter drawings;

  TableLayout(Shaper shaper, DrawingPainter drawings) {
    this.shaper = shaper;
    this.drawings = drawings;
  }

  /** A cell's lines, ready to be painted. */
  private record SetCell(
      TaggedText text, List<Line> lines, Block.Cell cell, TextStyle style, float lineHeight) {
    float height() {
      return lines.size() * lineHeight;
    }
  }

  private record SetRow(Tag tag, List<SetCell> cells, List<String> ids) {
    float height() {
      float tallest = 0;
      for (SetCell cell : cells) {
        tallest = Math.max(tallest, cell.height());
      }
      return tallest + 2 * Form.CELL_PADDING;
    }
  }

  List<Strip> lay(Block.Table table, Tag tag) {
    float[] widths = new ColumnWidths(shaper).of(table);
    List<Strip> strips = new ArrayList<>();
    layCaption(table, tag, strips);

    Tag headTag = table.head().isEmpty() ? tag : new Tag("THead", tag);
    Optional<Strip> repeated =
        table.head().isEmpty()
            ? Optional.empty()
            : Optional.of(head(setRows(table.head(), Tag.ARTIFACT, widths), widths));
    if (!table.head().isEmpty()) {
      strips.add(
          head(setRows(table.head(), headTag, widths), widths)
              .after(strips.isEmpty() ? Form.LINE / 2 : 2));
    }
    float room = Form.HEIGHT - repeated.map(Strip::height).orElse(0f) - SPACE_BELOW;
    List<SetRow> rows = setRows(table.body(), new Tag("TBody", tag), widths);
    for (int i = 0; i < rows.size(); i++) {
      boolean isLast = i + 1 == rows.size();
      for (Strip strip : slices(rows.get(i), widths, room, isLast, repeated.isEmpty() && i == 0)) {
        strips.add(repeated.map(strip::under).orElse(strip));
      }
    }
    if (!table.ids().isEmpty()) {
      Strip first = strips.getFirst();
      strips.set(
          0,
          first.alsoPainting(
              (canvas, left, top) -> table.ids().forEach(id -> canvas.destination(id, top))));
    }
    return strips;
  }

  private void layCaption(Block.Table table, Tag tag, List<Strip> strips) {
    TaggedText text = new TaggedText(new Tag("Caption", tag), List.of(), drawings);
    TextStyle style = Form.CAPTION;
    List<Line> lines = LineBreaker.balance(shaper.shape(table.caption(), style), Form.WIDTH);
    for (Line line : lines) {
      strips.add(
          new Strip(
              style.leading(),
              strips.isEmpty() ? Form.LINE / 2 : 0,
              Strip.Place.FREE,
              Strip.Keep.WITH_NEXT,
              (canvas, left, top) ->
                  text.paint(
                      line, canvas, left + (Form.WIDTH - line.width()) / 2, top, style.leading()),
              Optional.empty()));
    }
  }

  private List<SetRow> setRows(List<Block.Row> rows, Tag parent, float[] widths) {
    List<SetRow> set = new ArrayList<>();
    for (Block.Row row : rows) {
      Tag rowTag = new Tag("TR", parent);
      List<SetCell> cells = new ArrayList<>();
      for (int column = 0; column < widths.length; column++) {
        cells.add(setCell(row.cells().get(column), rowTag, widths[column]));
      }
      set.add(new SetRow(rowTag, cells, row.ids()));
    }
    return set;
  }

  private SetCell setCell(Block.Cell cell, Tag row, float width) {
    TextStyle style = style(cell);
    ShapedText shaped = shaper.shape(cell.content(), style);
    float lineHeight = style.leading();
    for (Inline piece : cell.content()) {
      lineHeight = Math.max(lineHeight, InlineDrawings.height(piece, style) + 2);
    }
    float room = width - 2 * Form.CELL_PADDING;
    boolean isHead = cell.kind() == Block.Cell.Kind.COLUMN_HEAD;
    List<Line> lines = isHead ? LineBreaker.balance(shaped, room) : LineBreaker.fill(shaped, room);
    TaggedText text = new TaggedText(cellTag(cell, row), cell.ids(), drawings);
    return new SetCell(text, lines, cell, style, lineHeight);
  }

  static TextStyle style(Block.Cell cell) {
    return cell.kind() == Block.Cell.Kind.COLUMN_HEAD ? Form.HEAD_CELL : Form.CELL;
  }

  private static Tag cellTag(Block.Cell cell, Tag row) {
    if (cell.kind() == Block.Cell.Kind.DATA) {
      return new Tag("TD", row);
    }
    PdfDictionary scope = new PdfDictionary();
    scope.put(PdfName.O, new PdfName("Table"));
    boolean ofRow = cell.kind() == Block.Cell.Kind.ROW_HEAD;
    scope.put(new PdfName("Scope"), new PdfName(ofRow ? "Row" : "Column"));
    return new Tag("TH", row).with(PdfName.A, scope);
  }

  private static Strip head(List<SetRow> rows, float[] widths) {
    float height = 0;
    for (SetRow row : rows) {
      height += row.height();
    }
    float below = height;
    Strip.Painting painting =
        (canvas, left, top) -> {
          rule(canvas, left, top, Form.THICK_RULE, Form.BLACK);
          float y = top;
          for (SetRow row : rows) {
            paintRow(row, 0, Integer.MAX_VALUE, widths, canvas, left, y, row.height());
            y += row.height();
          }
          rule(canvas, left, top + below, Form.MIDDLE_RULE, Form.BLACK);
        };
    return new Strip(height, 0, Strip.Place.FREE, Strip.Keep.WITH_NEXT, painting, Optional.empty());
  }

  /** One strip, or several of a row that is taller than the room of a page. */
  private static List<Strip> slices(
      SetRow row, float[] widths, float room, boolean isLast, boolean isTop) {
    int most = 1;
    float lineHeight = 1;
    for (SetCell cell : row.cells()) {
      most = Math.max(most, cell.lines().size());
      lineHeight = Math.max(lineHeight, cell.lineHeight());
    }
    int fitting = Math.max(1, (int) ((room - 2 * Form.CELL_PADDING) / lineHeight));
    List<Strip> strips = new ArrayList<>();
    for (int from = 0; from < most; from += fitting) {
      int to = Math.min(most, from + fitting);
      boolean whole = from == 0 && to == most;
      float height = whole ? row.height() : (to - from) * lineHeight + 2 * Form.CELL_PADDING;
      boolean ends = isLast && to == most;
      int start = from;
      Strip.Painting painting =
          (canvas, left, top) -> {
            if (isTop && start == 0) {
              rule(canvas, left, top, Form.THICK_RULE, Form.BLACK);
            }
            row.ids().forEach(id -> canvas.destination(id, top));
            paintRow(row, start, to, widths, canvas, left, top, height);
            float bottom = top + height;
            rule(
                canvas,
                left,
                bottom,
                ends ? Form.THICK_RULE : Form.THIN_RULE,
                ends ? Form.BLACK : Form.GREY);
          };
      strips.add(
          new Strip(
              height + (ends ? SPACE_BELOW : 0),
              0,
              Strip.Place.FREE,
              Strip.Keep.LOOSE,
              painting,
              Optional.empty()));
    }
    return strips;
  }

  private static void rule(Canvas canvas, float left, float y, float thickness, int colour) {
    canvas.under(Tag.ARTIFACT);
    canvas.fillRectangle(left, y - thickness / 2, Form.WIDTH, thickness, colour);
  }

  private static void paintRow(
      SetRow row,
      int from,
      int to,
      float[] widths,
      Canvas canvas,
      float left,
      float top,
      float height) {
    canvas.place(row.tag());
    float x = left;
    for (int column = 0; column < widths.length; column++) {
      paintCell(row.cells().get(column), from, to, canvas, x, widths[column], top, height);
      x += widths[column];
    }
  }

  private static void paintCell(
      SetCell cell,
      int from,
      int to,
      Canvas canvas,
      float x,
      float width,
      float top,
      float height) {
    cell.text().place(canvas);
    List<Line> lines =
        cell.lines()
            .subList(Math.min(from, cell.lines().size()), Math.min(to, cell.lines().size()));
    float y = top + (height - lines.size() * cell.lineHeight()) / 2;
    for (Line line : lines) {
      float free = width - 2 * Form.CELL_PADDING - line.width();
      float indent =
          cell.cell().kind() == Block.Cell.Kind.COLUMN_HEAD
              ? free / 2
              : cell.cell().alignment() == Block.Cell.Alignment.NUMBER ? free : 0;
      cell.text().paint(line, canvas, x + Form.CELL_PADDING + indent, y, cell.lineHeight());
      y += cell.lineHeight();
    }
  }
}
