package shuanghe.ofd;

/**
 * A path as OFD abbreviates it (GB/T 33190-2016, 9.1): operators and points relative to the corner
 * of the boundary that the path stands in.
 */
final class PathData {

  private final float[] points;
  private final int left;
  private final int top;
  private final int right;
  private final int bottom;
  private final StringBuilder data = new StringBuilder();

  /**
   * @param points x and y by turns, in points from the upper left corner of the page
   * @param reach how far ink may reach beyond them, in points
   */
  PathData(float[] points, float reach) {
    this.points = points;
    float[] box = {points[0], points[1], points[0], points[1]};
    for (int i = 0; i < points.length; i += 2) {
      box[0] = Math.min(box[0], points[i]);
      box[1] = Math.min(box[1], points[i + 1]);
      box[2] = Math.max(box[2], points[i]);
      box[3] = Math.max(box[3], points[i + 1]);
    }
    this.left = Millimetres.micrometres(box[0] - reach);
    this.top = Millimetres.micrometres(box[1] - reach);
    this.right = Millimetres.micrometres(box[2] + reach);
    this.bottom = Millimetres.micrometres(box[3] + reach);
  }

  /** Adds an operator with so many coordinates, from an index. */
  void operation(char operator, int from, int count) {
    data.append(data.isEmpty() ? "" : " ").append(operator);
    for (int i = from; i < from + count; i++) {
      int corner = i % 2 == 0 ? left : top;
      Millimetres.append(data.append(' '), Millimetres.micrometres(points[i]) - corner);
    }
  }

  CharSequence boundary() {
    return Millimetres.of(left, top, right - left, bottom - top);
  }

  CharSequence data(boolean isClosed) {
    return isClosed ? data.append(" C") : data;
  }
}
