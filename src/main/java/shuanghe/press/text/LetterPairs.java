package shuanghe.press.text;

import java.util.Arrays;

/**
 * Set of pairs of letters that says for certain of most pairs that they are not in it: a Bloom
 * filter of one bit a pair, with at most one bit in eight set.
 */
final class LetterPairs {

  private static final int LOAD = 8;

  private int[] pairs = new int[16];
  private int size;
  private long[] bits = new long[4];
  private int mask = bits.length * Long.SIZE - 1;

  /** Adds a pair of letters, by their numbers, that is not in. */
  void add(int first, int second) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = first << Character.SIZE | second;
    if (size * LOAD > bits.length * Long.SIZE) {
      bits = new long[2 * bits.length];
      mask = bits.length * Long.SIZE - 1;
      for (int i = 0; i < size; i++) {
        set(pairs[i] >>> Character.SIZE, pairs[i] & Character.MAX_VALUE);
      }
    } else {
      set(first, second);
    }
  }

  private void set(int first, int second) {
    int place = place(first, second);
    bits[place / Long.SIZE] |= 1L << place;
  }

  private int place(int first, int second) {
    return first * 0x9E3B + second * 0x3D4D >>> 3 & mask;
  }

  /** Whether a pair of letters may be in the set; false for most that are not. */
  boolean mayHold(int first, int second) {
    int place = place(first, second);
    return (bits[place >>> 6] >>> place & 1) != 0;
  }
}
