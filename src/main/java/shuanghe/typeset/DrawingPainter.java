package shuanghe.typeset;

import java.util.List;

/** Painter of drawings as lines and areas, with labels in the face of charts. */
final class DrawingPainter {
  private static final int BAR_FILL = 0x4A6FA5;

  private final Shaper shaper;

  DrawingPainter(Shaper shaper) {
    this.shaper = shaper;
  }

  /** A drawing of a progress bar: a frame, filled from the left. */
  Svg bar(Inline.Bar bar, TextStyle style) {
    float width = InlineDrawings.width(bar, style);
    float height = InlineDrawings.height(bar, style);
    float filled = (float) (width * bar.share());
    return new Svg(
        width,
        height,
        1,
        0,
        0,
        List.of(
            rectangle(filled, height, new Svg.Paint(BAR_FILL, Svg.NONE, 0, List.of())),
            rectangle(width, height, new Svg.Paint(Svg.NONE, PageGeometry.BLACK, 0.4f, List.of()))),
        bar.alternative());
  }

  private static Svg.Path rectangle(float width, float height, Svg.Paint paint) {
    float[] corners = {0, 0, width, 0, width, height, 0, height};
    return new Svg.Path(corners, Svg.Ends.CLOSED, paint);
  }

  /** Paints a drawing whose upper left corner is at a place, all of it under one tag. */
  void paint(Svg svg, Canvas canvas, Tag tag, float left, float top) {
    canvas.under(tag);
    float scale = svg.scale();
    float x = left - svg.left() * scale;
    float y = top - svg.top() * scale;
    for (Svg.Shape shape : svg.shapes()) {
      switch (shape) {
        case Svg.Path path ->
            canvas.path(
                moved(path.points(), scale, x, y), path.ends(), path.paint().scaledBy(scale));
        case Svg.Circle circle ->
            canvas.circle(
                x + circle.x() * scale,
                y + circle.y() * scale,
                circle.radius() * scale,
                circle.paint().scaledBy(scale));
        case Svg.SvgLabel label -> paintLabel(label, canvas, scale, x, y);
      }
    }
  }

  private void paintLabel(Svg.SvgLabel label, Canvas canvas, float scale, float x, float y) {
    if (label.text().isBlank() || label.colour() == Svg.NONE) {
      return;
    }
    float size = label.size() * scale;
    TextStyle style = new TextStyle(label.role(), size, size, 0, label.colour());
    Inline words =
        new Inline.InlineWords(
            label.text(), Inline.TextEmphasis.PLAIN, Inline.Rise.NONE, Inline.Link.NONE, List.of());
    ShapedText text = shaper.shape(List.of(words), style);
    TypesetLine line = new TypesetLine(text, 0, text.count(), 0, 0, 0, 0);
    float width = line.width();
    float start =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    float left = x + label.x() * scale - start;
    canvas.characters(line, 0, text.count(), left, y + label.y() * scale, label.colour());
  }

  private static float[] moved(float[] points, float scale, float x, float y) {
    float[] moved = new float[points.length];
    for (int i = 0; i < points.length; i += 2) {
      moved[i] = x + points[i] * scale;
      moved[i + 1] = y + points[i + 1] * scale;
    }
    return moved;
  }
}
