package shuanghe.ofd;

import java.util.List;
import shuanghe.ofd.PathObject.Outline;
import shuanghe.packaging.XmlMarkup;

/**
 * Boundary of a graphic unit (GB/T 33190-2016, 8.5), outside of which nothing of it is painted, in
 * micrometres from the upper left corner of the page. It is widened to whole tenths of a
 * millimetre.
 *
 * @param left its left edge
 * @param top its upper edge
 * @param right its right edge
 * @param bottom its lower edge
 */
record Box(int left, int top, int right, int bottom) {

  private static final int STEP = 100;

  Box {
    left = Math.floorDiv(left, STEP) * STEP;
    top = Math.floorDiv(top, STEP) * STEP;
    right = Math.ceilDiv(right, STEP) * STEP;
    bottom = Math.ceilDiv(bottom, STEP) * STEP;
  }

  /**
   * The box around outlines.
   *
   * @param reach how far ink may reach beyond their points, in points
   */
  static Box around(List<Outline> outlines, float reach) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Outline outline : outlines) {
      float[] points = outline.points();
      for (int i = 0; i < points.length; i += 2) {
        left = Math.min(left, points[i]);
        top = Math.min(top, points[i + 1]);
        right = Math.max(right, points[i]);
        bottom = Math.max(bottom, points[i + 1]);
      }
    }
    return new Box(
        Millimetres.micrometres(left - reach),
        Millimetres.micrometres(top - reach),
        Millimetres.micrometres(right + reach),
        Millimetres.micrometres(bottom + reach));
  }

  /** Writes its place and size as four numbers. */
  void writeTo(XmlMarkup page) {
    Millimetres.write(page, left).raw(' ');
    Millimetres.write(page, top).raw(' ');
    Millimetres.write(page, right - left).raw(' ');
    Millimetres.write(page, bottom - top);
  }
}
