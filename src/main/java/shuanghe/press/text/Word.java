package shuanghe.press.text;

import java.util.Arrays;

/** A word with what it says in each of the lists it is in. */
final class Word {

  /** No vocabulary has more lists than these have bits. */
  static final int LONGS = 4;

  private final long[] lists = new long[LONGS];
  private int scans;
  private int[] numbers = new int[0];
  private Object[] values = new Object[0];

  /** Puts it into a list, unless it is in. */
  void add(int list, int scan, Object value) {
    if (isIn(list)) {
      return;
    }
    lists[list / Long.SIZE] |= 1L << list;
    scans |= scan;
    numbers = Arrays.copyOf(numbers, numbers.length + 1);
    values = Arrays.copyOf(values, numbers.length);
    numbers[numbers.length - 1] = list;
    values[numbers.length - 1] = value;
  }

  boolean isIn(int list) {
    return (lists[list / Long.SIZE] >>> list & 1) != 0;
  }

  /** Adds its lists to those of others, a bit each. */
  void addTo(long[] all) {
    for (int i = 0; i < LONGS; i++) {
      all[i] |= lists[i];
    }
  }

  /** The bits of its lists that texts are scanned for. */
  int scans() {
    return scans;
  }

  /** What it says in a list it is in. */
  Object of(int list) {
    int i = 0;
    while (numbers[i] != list) {
      i++;
    }
    return values[i];
  }
}
