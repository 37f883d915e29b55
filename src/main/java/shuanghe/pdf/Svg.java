package shuanghe.pdf;

import java.util.List;

/**
 * A drawing of lines, areas and labels.
 *
 * @param width of the whole drawing in points
 * @param height in points
 * @param scale from the drawing's own units to points
 * @param left where the drawing begins in its own units
 * @param top where it begins in its own units, which count downwards
 * @param alternative what it shows, in words; empty for mere decoration
 */
record Svg(
    float width,
    float height,
    float scale,
    float left,
    float top,
    List<Shape> shapes,
    String alternative) {

  static final int NONE = -1;

  /** The same drawing, smaller or larger. */
  Svg scaledBy(float factor) {
    return new Svg(width * factor, height * factor, scale * factor, left, top, shapes, alternative);
  }

  sealed interface Shape {}

  /** Straight lines through points given as x, y, x, y. */
  record Path(float[] points, Ends ends, Paint paint) implements Shape {}

  enum Ends {
    OPEN,
    CLOSED
  }

  record Circle(float x, float y, float radius, Paint paint) implements Shape {}

  record Label(float x, float y, float size, Anchor anchor, Role role, int colour, String text)
      implements Shape {}

  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Colours as 0xRRGGBB or {@link #NONE}; widths in the drawing's own units. */
  record Paint(int fill, int stroke, float strokeWidth, List<Float> dashes) {
    boolean isFilled() {
      return fill != NONE;
    }

    boolean isStroked() {
      return stroke != NONE && strokeWidth > 0;
    }

    Paint scaledBy(float factor) {
      return new Paint(
          fill, stroke, strokeWidth * factor, dashes.stream().map(d -> d * factor).toList());
    }
  }
}
