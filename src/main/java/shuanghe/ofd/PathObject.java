package shuanghe.ofd;

import java.util.ArrayList;
import java.util.List;
import shuanghe.packaging.XmlMarkup;

/**
 * Path object in the making (GB/T 33190-2016, 9.1): outlines that are filled or drawn alike, as
 * operators and points relative to the corner of its boundary.
 */
final class PathObject {

  /** How far the point of a bent line may reach beyond it, in line widths, as in a PDF. */
  private static final int MITER = 10;

  /** How far points of lines may stand from their places, in micrometres. */
  private static final int TOLERANCE = 10;

  private static final byte[] BEGIN = XmlMarkup.ascii("<ofd:PathObject ID=\"");
  private static final byte[] BOUNDARY = XmlMarkup.ascii("\" Boundary=\"");
  private static final byte[] BEGIN_DATA = XmlMarkup.ascii("<ofd:AbbreviatedData>");
  private static final byte[] END = XmlMarkup.ascii("</ofd:AbbreviatedData></ofd:PathObject>");

  private final PathStyle style;
  private final List<Outline> outlines = new ArrayList<>();

  /** Manner of painting a path object. */
  enum PathKind {
    /** An area of any form. */
    AREA,
    /** Areas that go round in the same direction, so that what several of them cover is filled. */
    RECTANGLES,
    /** Lines. */
    LINES
  }

  /**
   * Style that all outlines of a path object share.
   *
   * @param kind whether they are filled or drawn
   * @param colour as 0xRRGGBB
   * @param width of the lines, in points; 0 of others
   */
  record PathStyle(PathKind kind, int colour, float width) {}

  /**
   * Points that lines or curves go through.
   *
   * @param points x and y by turns, in points from the upper left corner of the page
   * @param operator {@code L} of straight lines, {@code B} of curves, each of two handles and a
   *     point
   * @param isClosed whether it ends where it began
   */
  record Outline(float[] points, char operator, boolean isClosed) {

    static Outline straight(float[] points, boolean isClosed) {
      return new Outline(points, 'L', isClosed);
    }

    /** The corners of a rectangle. */
    static Outline rectangle(float left, float top, float right, float bottom) {
      return straight(new float[] {left, top, right, top, right, bottom, left, bottom}, true);
    }

    private void writeTo(XmlMarkup data, int left, int top, int tolerance) {
      int each = operator == 'B' ? 6 : 2;
      for (int i = 0; i < points.length; i += 2) {
        if (i == 0) {
          data.raw('M');
        } else if ((i - 2) % each == 0) {
          data.raw(' ').raw(operator);
        }
        int x = Millimetres.micrometres(points[i]) - left;
        int y = Millimetres.micrometres(points[i + 1]) - top;
        Millimetres.write(data.raw(' '), Millimetres.near(x, tolerance));
        Millimetres.write(data.raw(' '), Millimetres.near(y, tolerance));
      }
      if (isClosed) {
        data.raw(' ').raw('C');
      }
    }
  }

  PathObject(PathStyle style) {
    this.style = style;
  }

  /** Whether outlines of a style may be added: not areas, which could cut each other out. */
  boolean takes(PathStyle other) {
    return style.kind() != PathKind.AREA && style.equals(other);
  }

  void add(Outline outline) {
    outlines.add(outline);
  }

  /** Writes the path object; nothing can be added after. */
  void writeTo(XmlMarkup page, int id) {
    Box box = Box.around(outlines, style.width() * MITER / 2);
    page.raw(BEGIN).raw(id).raw(BOUNDARY);
    box.writeTo(page);
    if (style.kind() == PathKind.LINES) {
      page.raw("\" LineWidth=\"");
      Millimetres.write(page, Millimetres.micrometres(style.width()));
      page.raw("\" MiterLimit=\"").raw(MITER).raw("\">");
      page.raw(OfdMarkup.unlessBlack("StrokeColor", style.colour()));
    } else {
      page.raw("\" Stroke=\"false\" Fill=\"true\">");
      page.raw(OfdMarkup.colour("FillColor", style.colour()));
    }
    page.raw(BEGIN_DATA);
    int tolerance = style.kind() == PathKind.LINES ? TOLERANCE : 0;
    for (int i = 0; i < outlines.size(); i++) {
      if (i > 0) {
        page.raw(' ');
      }
      outlines.get(i).writeTo(page, box.left(), box.top(), tolerance);
    }
    page.raw(END);
  }

  /** Writes a rectangle that is not seen and does something when it is clicked. */
  static void writeLink(XmlMarkup page, int id, Outline area, XmlMarkup action) {
    Box box = Box.around(List.of(area), 0);
    page.raw(BEGIN).raw(id).raw(BOUNDARY);
    box.writeTo(page);
    page.raw("\" Stroke=\"false\">").raw(OfdMarkup.onClick(action)).raw(BEGIN_DATA);
    page.raw("M 0 0 L ");
    Millimetres.write(page, box.right() - box.left()).raw(" 0 L ");
    Millimetres.write(page, box.right() - box.left()).raw(' ');
    Millimetres.write(page, box.bottom() - box.top()).raw(" L 0 ");
    Millimetres.write(page, box.bottom() - box.top()).raw(" C").raw(END);
  }
}
