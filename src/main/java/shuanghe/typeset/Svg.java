package shuanghe.typeset;

import java.util.List;

/**
 * A drawing of lines, areas and labels.
 *
 * @param width of the whole drawing in points
 * @param height in points
 * @param scale from the drawing's own units to points
 * @param left where the drawing begins in its own units
 * @param top where it begins in its own units, which count downwards
 * @param shapes in the order of painting
 * @param alternative what it shows, in words; empty for mere decoration
 */
public record Svg(
    float width,
    float height,
    float scale,
    float left,
    float top,
    List<Shape> shapes,
    String alternative) {

  /** No colour: nothing is painted. */
  public static final int NONE = -1;

  /** The same drawing, smaller or larger. */
  Svg scaledBy(float factor) {
    return new Svg(width * factor, height * factor, scale * factor, left, top, shapes, alternative);
  }

  /** Shape of a drawing. */
  public sealed interface Shape {}

  /**
   * Straight lines through points given as x, y, x, y.
   *
   * @param points x, y, x, y in the drawing's own units
   * @param ends open, or closed and filled
   * @param paint colours and line
   */
  public record Path(float[] points, Ends ends, Paint paint) implements Shape {}

  /** Ends of a path: open, or closed and filled. */
  public enum Ends {
    OPEN,
    CLOSED
  }

  /**
   * Circle around a point.
   *
   * @param x of its centre, in the drawing's own units
   * @param y of its centre, counted downwards
   * @param radius in the drawing's own units
   * @param paint colours and line
   */
  public record Circle(float x, float y, float radius, Paint paint) implements Shape {}

  /**
   * Label at a point of its base line; size in the drawing's own units, colour as 0xRRGGBB.
   *
   * @param x of its point, in the drawing's own units
   * @param y of its point on the base line, counted downwards
   * @param size of its characters, in the drawing's own units
   * @param anchor which part of it lies at the point
   * @param role face that it is set in
   * @param colour as 0xRRGGBB
   * @param text its words
   */
  public record SvgLabel(
      float x, float y, float size, TextAnchor anchor, FaceRole role, int colour, String text)
      implements Shape {}

  /** Part of a label that lies at its point. */
  public enum TextAnchor {
    START,
    MIDDLE,
    END
  }

  /**
   * Colours as 0xRRGGBB or {@link #NONE}; widths in the drawing's own units.
   *
   * @param fill colour of the area, or {@link #NONE}
   * @param stroke colour of the line, or {@link #NONE}
   * @param strokeWidth width of the line
   * @param dashes lengths of dash and gap in turn; none for a solid line
   */
  public record Paint(int fill, int stroke, float strokeWidth, List<Float> dashes) {
    /** Whether it has an area. */
    public boolean isFilled() {
      return fill != NONE;
    }

    /** Whether it has a line. */
    public boolean isStroked() {
      return stroke != NONE && strokeWidth > 0;
    }

    /** The same without its fill. */
    Paint withoutArea() {
      return new Paint(NONE, stroke, strokeWidth, dashes);
    }

    /** The same with strokes and dashes of another width. */
    Paint scaledBy(float factor) {
      return new Paint(
          fill, stroke, strokeWidth * factor, dashes.stream().map(d -> d * factor).toList());
    }
  }
}
