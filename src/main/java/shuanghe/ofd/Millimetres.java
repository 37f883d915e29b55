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

  /** Writes the four numbers of a rectangle, in micrometres, with blanks between. */
  static XmlMarkup write(XmlMarkup out, int left, int top, int width, int height) {
    write(out, left).raw(' ');
    write(out, top).raw(' ');
    write(out, width).raw(' ');
    return write(out, height);
  }
}
