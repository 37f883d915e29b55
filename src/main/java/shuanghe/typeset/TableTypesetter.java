package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Layout of a table in the manner of a 三线表: rules above and below, one under the head, hairlines
 * between rows. A row is not divided unless it is taller than a page, and then begins where there
 * is room and has its name painted again on each page; neither the first nor the last row stands
 * alone on a page; the head is painted again on each page.
 */
final class TableTypesetter {
  private static final float SPACE_BELOW = PageGeometry.LINE / 3;

  /** Lines of a row that is divided which stay on one page. */
  private static final int LINES_OF_PART = 4;

  private final Shaper shaper;
  private final DrawingPainter drawings;

  TableTypesetter(Shaper shaper, DrawingPainter drawings) {
    this.shaper = shaper;
    this.drawings = drawings;
  }

  /** Fragments of a table, a row each. */
  List<LayoutFragment> lay(DocumentBlock.DocumentTable table, Tag tag) {
    List<List<ShapedCell>> head = shaped(table.head());
    List<List<ShapedCell>> body = shaped(table.body());
    List<List<ShapedCell>> all = new ArrayList<>(head);
    all.addAll(body);
    TableColumns columns = TableColumns.of(table.columnShares(), all);
    List<LayoutFragment> fragments = new ArrayList<>();
    layCaption(table, tag, fragments);
    Optional<LayoutFragment> repeated = Optional.empty();
    if (!table.head().isEmpty()) {
      float above = fragments.isEmpty() ? PageGeometry.LINE / 2 : 0;
      List<TypesetRow> rows = rows(table.head(), head, new Tag("THead", tag), columns);
      fragments.add(head(rows, columns).after(above));
      repeated = Optional.of(head(rows(table.head(), head, Tag.ARTIFACT, columns), columns));
    }
    List<TypesetRow> rows = rows(table.body(), body, new Tag("TBody", tag), columns);
    IntFunction<TypesetRow> again =
        i ->
            TypesetRow.of(
                table.body().get(i), body.get(i), Tag.ARTIFACT, columns, shaper, drawings);
    layBody(rows, again, columns, repeated, fragments);
    if (!table.ids().isEmpty()) {
      LayoutFragment first = fragments.getFirst();
      fragments.set(
          0,
          first.alsoPainting(
              (canvas, left, top) -> table.ids().forEach(id -> canvas.destination(id, top))));
    }
    return fragments;
  }

  private void layCaption(
      DocumentBlock.DocumentTable table, Tag tag, List<LayoutFragment> fragments) {
    TaggedText text = new TaggedText(new Tag("Caption", tag), List.of(), drawings);
    TextStyle style = PageGeometry.CAPTION;
    for (TypesetLine line :
        LineBreaker.balance(shaper.shape(table.caption(), style), PageGeometry.WIDTH)) {
      float above = fragments.isEmpty() ? PageGeometry.LINE / 2 : 0;
      float indent = (PageGeometry.WIDTH - line.width()) / 2;
      fragments.add(
          fragment(
                  style.leading(),
                  LayoutFragment.Keep.WITH_NEXT,
                  (canvas, left, top) ->
                      text.paint(line, canvas, left + indent, top, style.leading()))
              .after(above));
    }
  }

  private static LayoutFragment head(List<TypesetRow> rows, TableColumns columns) {
    float height = 0;
    for (TypesetRow row : rows) {
      height += row.height();
    }
    float below = height;
    return fragment(
        height,
        LayoutFragment.Keep.WITH_NEXT,
        (canvas, left, top) -> {
          rule(canvas, left, top, PageGeometry.THICK_RULE, PageGeometry.BLACK);
          float y = top;
          for (TypesetRow row : rows) {
            row.paint(columns, canvas, left, y, row.height());
            y += row.height();
          }
          rule(canvas, left, top + below, PageGeometry.MIDDLE_RULE, PageGeometry.BLACK);
        });
  }

  private List<List<ShapedCell>> shaped(List<DocumentBlock.DocumentRow> rows) {
    List<List<ShapedCell>> shaped = new ArrayList<>();
    for (DocumentBlock.DocumentRow row : rows) {
      shaped.add(row.cells().stream().map(cell -> ShapedCell.of(cell, shaper)).toList());
    }
    return shaped;
  }

  private List<TypesetRow> rows(
      List<DocumentBlock.DocumentRow> rows,
      List<List<ShapedCell>> shaped,
      Tag parent,
      TableColumns columns) {
    List<TypesetRow> set = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      set.add(TypesetRow.of(rows.get(i), shaped.get(i), parent, columns, shaper, drawings));
    }
    return set;
  }

  private static void layBody(
      List<TypesetRow> rows,
      IntFunction<TypesetRow> again,
      TableColumns columns,
      Optional<LayoutFragment> repeated,
      List<LayoutFragment> fragments) {
    float room =
        PageGeometry.HEIGHT - repeated.map(LayoutFragment::height).orElse(0f) - SPACE_BELOW;
    for (int i = 0; i < rows.size(); i++) {
      Edge above = i == 0 && repeated.isEmpty() ? Edge.OF_TABLE : Edge.NONE;
      Edge below = i + 1 == rows.size() ? Edge.OF_TABLE : Edge.OF_ROW;
      boolean kept = rows.size() > 1 && (i == 0 || i == rows.size() - 2);
      if (rows.get(i).height() <= room) {
        LayoutFragment whole = whole(rows.get(i), columns, above, below);
        LayoutFragment fragment = repeated.map(whole::under).orElse(whole);
        fragments.add(kept ? fragment.with(LayoutFragment.Keep.WITH_NEXT) : fragment);
      } else {
        LayoutFragment name = name(again.apply(i), columns, repeated);
        List<LayoutFragment> slices = slices(rows.get(i), columns, above, below);
        fragments.add(repeated.map(slices.getFirst()::under).orElse(slices.getFirst()));
        slices.subList(1, slices.size()).forEach(slice -> fragments.add(slice.under(name)));
      }
    }
  }

  /** The head of the table and under it the name of a row that goes on from the page before. */
  private static LayoutFragment name(
      TypesetRow row, TableColumns columns, Optional<LayoutFragment> head) {
    float above = head.map(LayoutFragment::height).orElse(0f);
    LayoutFragment name =
        fragment(
            above + row.nameHeight(),
            LayoutFragment.Keep.WITH_NEXT,
            (canvas, left, top) -> row.paintName(columns, canvas, left, top + above));
    return head.map(fragment -> name.alsoPainting(fragment.painting())).orElse(name);
  }

  /** Rule that runs along a row. */
  private enum Edge {
    NONE,
    OF_ROW,
    OF_TABLE;

    void paint(Canvas canvas, float left, float y) {
      switch (this) {
        case NONE -> {}
        case OF_ROW -> rule(canvas, left, y, PageGeometry.THIN_RULE, PageGeometry.GREY);
        case OF_TABLE -> rule(canvas, left, y, PageGeometry.THICK_RULE, PageGeometry.BLACK);
      }
    }
  }

  private static LayoutFragment whole(
      TypesetRow row, TableColumns columns, Edge above, Edge below) {
    float height = row.height();
    return fragment(
        height + (below == Edge.OF_TABLE ? SPACE_BELOW : 0),
        LayoutFragment.Keep.LOOSE,
        (canvas, left, top) -> {
          above.paint(canvas, left, top);
          row.paint(columns, canvas, left, top, height);
          below.paint(canvas, left, top + height);
        });
  }

  /** Parts of a row that is taller than the room of a page, a few lines each. */
  private static List<LayoutFragment> slices(
      TypesetRow row, TableColumns columns, Edge above, Edge below) {
    List<LayoutFragment> fragments = new ArrayList<>();
    for (int start = 0; start < row.lines(); start += LINES_OF_PART) {
      int from = start;
      int to = Math.min(row.lines(), from + LINES_OF_PART);
      boolean isLast = to == row.lines();
      float before = from == 0 ? PageGeometry.CELL_PADDING : 0;
      float lines = (to - from) * row.lineHeight();
      float height = before + lines + (isLast ? PageGeometry.CELL_PADDING : 0);
      fragments.add(
          fragment(
              height + (isLast && below == Edge.OF_TABLE ? SPACE_BELOW : 0),
              LayoutFragment.Keep.LOOSE,
              (canvas, left, top) -> {
                (from == 0 ? above : Edge.NONE).paint(canvas, left, top);
                row.paintPart(columns, from, to, canvas, left, top + before);
                (isLast ? below : Edge.NONE).paint(canvas, left, top + height);
              }));
    }
    return fragments;
  }

  private static void rule(Canvas canvas, float left, float y, float thickness, int colour) {
    canvas.under(Tag.ARTIFACT);
    canvas.fillRectangle(left, y - thickness / 2, PageGeometry.WIDTH, thickness, colour);
  }

  private static LayoutFragment fragment(
      float height, LayoutFragment.Keep keep, LayoutFragment.Painting painting) {
    return new LayoutFragment(
        height, 0, LayoutFragment.FragmentPlace.FREE, keep, painting, Optional.empty());
  }
}
