package shuanghe.ofd;

import java.util.List;
import shuanghe.packaging.XmlMarkup;

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
  private final XmlMarkup data = new XmlMarkup();

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

  /**
   * Straight lines, each through its points.
   *
   * @param lines x and y by turns, in points from the upper left corner of the page
   * @param isClosed whether the last goes back to where it began
   * @param reach how far ink may reach beyond them, in points
   */
  static PathData through(List<float[]> lines, boolean isClosed, float reach) {
    float[] all = new float[lines.stream().mapToInt(line -> line.length).sum()];
    int at = 0;
    for (float[] line : lines) {
      System.arraycopy(line, 0, all, at, line.length);
      at += line.length;
    }
    PathData path = new PathData(all, reach);
    at = 0;
    for (float[] line : lines) {
      for (int i = 0; i < line.length; i += 2) {
        path.operation(i == 0 ? 'M' : 'L', at + i, 2);
      }
      at += line.length;
    }
    if (isClosed) {
      path.close();
    }
    return path;
  }

  /** Adds an operator with so many coordinates, from an index. */
  void operation(char operator, int from, int count) {
    if (!data.isEmpty()) {
      data.raw(' ');
    }
    data.raw(operator);
    for (int i = from; i < from + count; i++) {
      int corner = i % 2 == 0 ? left : top;
      Millimetres.write(data.raw(' '), Millimetres.micrometres(points[i]) - corner);
    }
  }

  /** Ends the path where it began. */
  void close() {
    data.raw(" C");
  }

  /** Writes the rectangle that the path stands in. */
  XmlMarkup writeBoundary(XmlMarkup page) {
    return Millimetres.write(page, left, top, right - left, bottom - top);
  }

  /** The operators and points. */
  XmlMarkup data() {
    return data;
  }
}
