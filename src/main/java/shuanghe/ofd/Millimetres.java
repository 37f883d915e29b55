package shuanghe.ofd;

import shuanghe.packaging.XmlMarkup;

/**
 * Lengths as OFD writes them: decimal millimetres, to the thousandth (GB/T 33190-2016, 7.3). They
 * are counted in whole micrometres, so that sums of what is written are exact.
 */
final class Millimetres {

  private static final float OF_POINT = 25400 / 72f;

  private Millimetres() {}

  /** A length in points, in micrometres. */
  static int micrometres(float points) {
    return Math.round(points * OF_POINT);
  }

  /**
   * The length between two others that takes the fewest digits, all in micrometres.
   *
   * @param most not below the least
   */
  static int shortestBetween(int least, int most) {
    int tenths = Math.floorDiv(most, 100) * 100;
    if (tenths >= least) {
      return tenths;
    }
    int hundredths = Math.floorDiv(most, 10) * 10;
    return hundredths >= least ? hundredths : most;
  }

  /** The length that is written shortest of those that differ from one by no more than another. */
  static int near(int micrometres, int tolerance) {
    return shortestBetween(micrometres - tolerance, micrometres + tolerance);
  }

  /** Writes a length of so many micrometres. */
  static XmlMarkup write(XmlMarkup out, int micrometres) {
    int size = Math.abs(micrometres);
    if (micrometres < 0) {
      out.raw('-');
    }
    out.raw(size / 1000);
    int rest = size % 1000;
    if (rest > 0) {
      out.raw('.').raw((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        out.raw((char) ('0' + rest / 10 % 10));
      }
      if (rest % 10 > 0) {
        out.raw((char) ('0' + rest % 10));
      }
    }
    return out;
  }
}
