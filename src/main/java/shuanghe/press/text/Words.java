package shuanghe.press.text;

import java.util.Arrays;

/** The one trie of a vocabulary: words by number, each with what it says in the lists it is in. */
final class Words {

  /** No vocabulary has more lists than these have bits. */
  static final int LONGS = 4;

  private final Lexicon<Integer> numbers;

  /** The lists of each word, a bit each. */
  private long[] lists = new long[LONGS];

  /** Those of its lists that texts are scanned for, a bit each. */
  private byte[] scans = new byte[1];

  /** What each word says, and in which list. */
  private Object[][] values = new Object[1][];

  private int[][] listOf = new int[1][];
  private int size;

  Words(Alphabet alphabet) {
    this.numbers = new Lexicon<>(alphabet);
  }

  /** Puts a word into a list, unless it is in. */
  void add(String word, WordList<?> list, Object value) {
    int number = numbers.of(word, this::next);
    if (isIn(number, list.number())) {
      return;
    }
    lists[number * LONGS + list.number() / Long.SIZE] |= 1L << list.number();
    scans[number] |= (byte) list.scan();
    int last = values[number].length;
    values[number] = Arrays.copyOf(values[number], last + 1);
    listOf[number] = Arrays.copyOf(listOf[number], last + 1);
    values[number][last] = value;
    listOf[number][last] = list.number();
  }

  private int next() {
    if (size == values.length) {
      lists = Arrays.copyOf(lists, 2 * size * LONGS);
      scans = Arrays.copyOf(scans, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      listOf = Arrays.copyOf(listOf, 2 * size);
    }
    values[size] = new Object[0];
    listOf[size] = new int[0];
    return size++;
  }

  Lexicon<Integer> numbers() {
    return numbers;
  }

  boolean isIn(int word, int list) {
    return (lists[word * LONGS + list / Long.SIZE] >>> list & 1) != 0;
  }

  /** Adds the lists of a word to those of others, a bit each. */
  void addTo(long[] all, int word) {
    for (int i = 0; i < LONGS; i++) {
      all[i] |= lists[word * LONGS + i];
    }
  }

  int scans(int word) {
    return scans[word];
  }

  /** What a word says in a list it is in. */
  Object of(int word, int list) {
    int i = 0;
    while (listOf[word][i] != list) {
      i++;
    }
    return values[word][i];
  }
}
