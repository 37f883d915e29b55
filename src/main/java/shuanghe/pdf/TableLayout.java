package shuanghe.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a table in the manner of a 三线表: rules above and below, one under the head, hairlines
 * between rows. A row is not divided unless it is taller than a page, and neither the first nor the
 * last row stands alone on a page; the head is painted again on each page.
 */
final class TableLayout {
  private static final float SPACE_BELOW = Form.LINE / 3;

  private final Shaper shaper;
  private final DrawingPainter drawings;

  TableLayout(Shaper shaper, DrawingPainter drawings) {
    this.shaper = shaper;
    this.drawings = drawings;
  }

  List<Strip> lay(Block.Table table, Tag tag) {
    List<List<ShapedCell>> head = shaped(table.head());
    List<List<ShapedCell>> body = shaped(table.body());
    List<List<ShapedCell>> all = new ArrayList<>(head);
    all.addAll(body);
    TableColumns columns = TableColumns.of(table.columnShares(), all);
    List<Strip> strips = new ArrayList<>();
    layCaption(table, tag, strips);
    Optional<Strip> repeated = Optional.empty();
    if (!table.head().isEmpty()) {
      float above = strips.isEmpty() ? Form.LINE / 2 : 0;
      List<TableRow> rows = rows(table.head(), head, new Tag("THead", tag), columns);
      strips.add(head(rows, columns).after(above));
      repeated = Optional.of(head(rows(table.head(), head, Tag.ARTIFACT, columns), columns));
    }
    List<TableRow> rows = rows(table.body(), body, new Tag("TBody", tag), columns);
    layBody(rows, columns, repeated, strips);
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
    for (Line line : LineBreaker.balance(shaper.shape(table.caption(), style), Form.WIDTH)) {
      float above = strips.isEmpty() ? Form.LINE / 2 : 0;
      float indent = (Form.WIDTH - line.width()) / 2;
      strips.add(
          strip(
                  style.leading(),
                  Strip.Keep.WITH_NEXT,
                  (canvas, left, top) ->
                      text.paint(line, canvas, left + indent, top, style.leading()))
              .after(above));
    }
  }

  private static Strip head(List<TableRow> rows, TableColumns columns) {
    float height = 0;
    for (TableRow row : rows) {
      height += row.height();
    }
    float below = height;
    return strip(
        height,
        Strip.Keep.WITH_NEXT,
        (canvas, left, top) -> {
          rule(canvas, left, top, Form.THICK_RULE, Form.BLACK);
          float y = top;
          for (TableRow row : rows) {
            row.paint(columns, 0, row.lines(), canvas, left, y, row.height());
            y += row.height();
          }
          rule(canvas, left, top + below, Form.MIDDLE_RULE, Form.BLACK);
        });
  }

  private List<List<ShapedCell>> shaped(List<Block.Row> rows) {
    List<List<ShapedCell>> shaped = new ArrayList<>();
    for (Block.Row row : rows) {
      shaped.add(row.cells().stream().map(cell -> ShapedCell.of(cell, shaper)).toList());
    }
    return shaped;
  }

  private List<TableRow> rows(
      List<Block.Row> rows, List<List<ShapedCell>> shaped, Tag parent, TableColumns columns) {
    List<TableRow> set = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      set.add(TableRow.of(rows.get(i), shaped.get(i), parent, columns, shaper, drawings));
    }
    return set;
  }

  private static void layBody(
      List<TableRow> rows, TableColumns columns, Optional<Strip> repeated, List<Strip> strips) {
    float room = Form.HEIGHT - repeated.map(Strip::height).orElse(0f) - SPACE_BELOW;
    for (int i = 0; i < rows.size(); i++) {
      Edge above = i == 0 && repeated.isEmpty() ? Edge.OF_TABLE : Edge.NONE;
      Edge below = i + 1 == rows.size() ? Edge.OF_TABLE : Edge.OF_ROW;
      boolean kept = rows.size() > 1 && (i == 0 || i == rows.size() - 2);
      List<Strip> slices = slices(rows.get(i), columns, room, above, below);
      for (int j = 0; j < slices.size(); j++) {
        Strip strip = repeated.map(slices.get(j)::under).orElse(slices.get(j));
        boolean last = j + 1 == slices.size();
        strips.add(kept && last ? strip.with(Strip.Keep.WITH_NEXT) : strip);
      }
    }
  }

  /** What rule runs along a row. */
  private enum Edge {
    NONE,
    OF_ROW,
    OF_TABLE;

    void paint(Canvas canvas, float left, float y) {
      switch (this) {
        case NONE -> {}
        case OF_ROW -> rule(canvas, left, y, Form.THIN_RULE, Form.GREY);
        case OF_TABLE -> rule(canvas, left, y, Form.THICK_RULE, Form.BLACK);
      }
    }
  }

  /** One strip, or several of a row that is taller than the room of a page. */
  private static List<Strip> slices(
      TableRow row, TableColumns columns, float room, Edge above, Edge below) {
    float padding = 2 * Form.CELL_PADDING;
    boolean fits = row.height() <= room;
    int step = fits ? row.lines() : Math.max(1, (int) ((room - padding) / row.lineHeight()));
    List<Strip> strips = new ArrayList<>();
    for (int start = 0; start < row.lines(); start += step) {
      int from = start;
      int to = Math.min(row.lines(), from + step);
      float height = fits ? row.height() : (to - from) * row.lineHeight() + padding;
      Edge over = from == 0 ? above : Edge.NONE;
      Edge under = to == row.lines() ? below : Edge.OF_ROW;
      strips.add(
          strip(
              height + (under == Edge.OF_TABLE ? SPACE_BELOW : 0),
              Strip.Keep.LOOSE,
              (canvas, left, top) -> {
                over.paint(canvas, left, top);
                row.paint(columns, from, to, canvas, left, top, height);
                under.paint(canvas, left, top + height);
              }));
    }
    return strips;
  }

  private static void rule(Canvas canvas, float left, float y, float thickness, int colour) {
    canvas.under(Tag.ARTIFACT);
    canvas.fillRectangle(left, y - thickness / 2, Form.WIDTH, thickness, colour);
  }

  private static Strip strip(float height, Strip.Keep keep, Strip.Painting painting) {
    return new Strip(height, 0, Strip.Place.FREE, keep, painting, Optional.empty());
  }
}
