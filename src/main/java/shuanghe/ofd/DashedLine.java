package shuanghe.ofd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cutter of a dashed line into the strokes that are seen of it, for readers that paint a line with
 * a {@code DashPattern} unbroken, as ofdrw 2.3.1 does.
 */
final class DashedLine {

  /** Dashes that come to less are none, so that no line falls into millions of strokes. */
  private static final float SHORTEST = 0.01f;

  private final float[] lengths;
  private final List<float[]> strokes = new ArrayList<>();
  private float[] stroke = new float[8];
  private int count;

  /** Which length is under way, counted on over the whole line; odd ones are gaps. */
  private int length;

  private float left;

  private DashedLine(List<Float> dashes) {
    this.lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i);
    }
    this.left = lengths[0];
  }

  /**
   * The strokes of a line.
   *
   * @param points x and y by turns, in points
   * @param isClosed whether it goes back to its first point
   * @param dashes lengths of dash and gap in turn, none below 0, in points; the line is one stroke
   *     where they come to nothing
   * @return points of each stroke, x and y by turns
   */
  static List<float[]> strokes(float[] points, boolean isClosed, List<Float> dashes) {
    float sum = 0;
    for (float dash : dashes) {
      sum += dash;
    }
    float[] line = points;
    if (isClosed) {
      line = Arrays.copyOf(points, points.length + 2);
      line[points.length] = points[0];
      line[points.length + 1] = points[1];
    }
    return sum >= SHORTEST ? new DashedLine(dashes).cut(line) : List.of(line);
  }

  private List<float[]> cut(float[] points) {
    through(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      along(points[i - 2], points[i - 1], points[i], points[i + 1]);
    }
    end();
    return strokes;
  }

  private void along(float fromX, float fromY, float toX, float toY) {
    float whole = (float) Math.hypot(toX - fromX, toY - fromY);
    float done = 0;
    while (whole - done > left) {
      done += left;
      float x = fromX + (toX - fromX) * done / whole;
      float y = fromY + (toY - fromY) * done / whole;
      through(x, y);
      end();
      length++;
      left = lengths[length % lengths.length];
      through(x, y);
    }
    left -= whole - done;
    through(toX, toY);
  }

  /** Leads the stroke under way through a point; a gap has none. */
  private void through(float x, float y) {
    if (length % 2 == 0) {
      if (count == stroke.length) {
        stroke = Arrays.copyOf(stroke, 2 * count);
      }
      stroke[count++] = x;
      stroke[count++] = y;
    }
  }

  private void end() {
    if (count > 2) {
      strokes.add(Arrays.copyOf(stroke, count));
    }
    count = 0;
  }
}
