package shuanghe.ofd;

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

  /** Appends a length of so many micrometres. */
  static StringBuilder append(StringBuilder out, int micrometres) {
    int size = Math.abs(micrometres);
    if (micrometres < 0) {
      out.append('-');
    }
    out.append(size / 1000);
    int rest = size % 1000;
    if (rest > 0) {
      out.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        out.append((char) ('0' + rest / 10 % 10));
      }
      if (rest % 10 > 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
    return out;
  }

  /** Appends lengths with blanks between. */
  static StringBuilder append(StringBuilder out, int... micrometres) {
    for (int i = 0; i < micrometres.length; i++) {
      if (i > 0) {
        out.append(' ');
      }
      append(out, micrometres[i]);
    }
    return out;
  }

  /** Lengths with blanks between. */
  static CharSequence of(int... micrometres) {
    return append(new StringBuilder(), micrometres);
  }
}
