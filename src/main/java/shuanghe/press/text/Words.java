package shuanghe.press.text;

import java.util.Arrays;

/** The one trie of a vocabulary: words by number, each with what it says in the lists it is in. */
final class Words {

  /** No vocabulary has more lists than these have bits. */
  static final int LONGS = 4;

  private final Lexicon<Integer> numbers;

  /** The number of the first list that texts are scanned for: those have the last bits. */
  static final int FIRST_SCANNED = LONGS * Long.SIZE - Short.SIZE;

  /** The lists of each word, a bit each. */
  private long[] lists = new long[LONGS];

  /** What each word says in each of its lists, in the order of the lists' numbers. */
  private Object[][] values = new Object[1][];

  private int size;

  private final Alphabet alphabet;

  Words(Alphabet alphabet) {
    this.alphabet = alphabet;
    this.numbers = new Lexicon<>(alphabet);
  }

  /**
   * Puts a word into a list, unless it is in.
   *
   * @return the word's number
   */
  int add(String word, WordList<?> list, Object value) {
    int number = numbers.of(word, this::next);
    if (isIn(number, list.number())) {
      return number;
    }
    lists[number * LONGS + list.number() / Long.SIZE] |= 1L << list.number();
    int place = place(number, list.number());
    Object[] old = values[number];
    values[number] = Arrays.copyOf(old, old.length + 1);
    values[number][place] = value;
    System.arraycopy(old, place, values[number], place + 1, old.length - place);
    return number;
  }

  private int next() {
    if (size == values.length) {
      lists = Arrays.copyOf(lists, 2 * size * LONGS);
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size] = new Object[0];
    return size++;
  }

  Lexicon<Integer> numbers() {
    return numbers;
  }

  /** The numbers of a text's characters, as {@link #numbers} reads them. */
  char[] letters(char[] text) {
    return alphabet.of(text);
  }

  /** The number of a character; 0 if no word holds it. */
  int letter(char c) {
    return alphabet.of(c);
  }

  boolean isIn(int word, int list) {
    return (lists[word * LONGS + list / Long.SIZE] >>> list & 1) != 0;
  }

  /** Adds the lists of a word to those of others, a bit each. */
  void addTo(long[] all, int word) {
    for (int i = 0, from = word * LONGS; i < LONGS; i++) {
      all[i] |= lists[from + i];
    }
  }

  /** Those of its lists that texts are scanned for, a bit each. */
  int scans(int word) {
    return (int) (lists[word * LONGS + LONGS - 1] >>> FIRST_SCANNED);
  }

  /** What a word says in a list it is in. */
  Object of(int word, int list) {
    return values[word][place(word, list)];
  }

  /** How many lists of a word have lower numbers. */
  private int place(int word, int list) {
    int first = word * LONGS;
    int last = first + list / Long.SIZE;
    int place = Long.bitCount(lists[last] & (1L << list) - 1);
    for (int i = first; i < last; i++) {
      place += Long.bitCount(lists[i]);
    }
    return place;
  }
}
