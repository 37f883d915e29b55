package shuanghe.press.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Combinations of word lists by number. Many words are in the same lists, so that the table of what
 * lists a word is in takes a quarter of the space by their combinations.
 */
final class ListSets {

  /** No vocabulary has more lists than these have bits. */
  static final int LONGS = 4;

  /** No vocabulary has more lists that texts are scanned for. */
  static final int SCANNED = Short.SIZE;

  /** The number of the first list that texts are scanned for: those have the last bits. */
  static final int FIRST_SCANNED = LONGS * Long.SIZE - SCANNED;

  /** The lists of each set, a bit each; the first is the empty one. */
  private long[] lists = new long[LONGS];

  /** The number of a set with one more list, by both. */
  private final Map<Integer, Integer> larger = new HashMap<>();

  private int size = 1;

  /** The number of the set that has one more list than another. */
  int with(int set, int list) {
    return larger.computeIfAbsent(set * LONGS * Long.SIZE + list, key -> added(set, list));
  }

  private int added(int set, int list) {
    if (size * LONGS == lists.length) {
      lists = Arrays.copyOf(lists, 2 * lists.length);
    }
    System.arraycopy(lists, set * LONGS, lists, size * LONGS, LONGS);
    lists[size * LONGS + list / Long.SIZE] |= 1L << list;
    return size++;
  }

  boolean holds(int set, int list) {
    return (lists[set * LONGS + (list >>> 6)] >>> list & 1) != 0;
  }

  /** Adds the lists of a set to others, a bit each. */
  void addTo(long[] all, int set) {
    for (int i = 0; i < LONGS; i++) {
      all[i] |= lists[set * LONGS + i];
    }
  }

  /** Those of its lists that texts are scanned for, a bit each. */
  int scans(int set) {
    return (int) (lists[set * LONGS + LONGS - 1] >>> FIRST_SCANNED);
  }

  /** How many lists of a set have lower numbers. */
  int place(int set, int list) {
    int first = set * LONGS;
    int last = first + list / Long.SIZE;
    int place = Long.bitCount(lists[last] & (1L << list) - 1);
    for (int i = first; i < last; i++) {
      place += Long.bitCount(lists[i]);
    }
    return place;
  }
}
