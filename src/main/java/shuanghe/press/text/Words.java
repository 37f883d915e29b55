package shuanghe.press.text;

import java.util.Arrays;

/** The one trie of a vocabulary: words by number, each with what it says in the lists it is in. */
final class Words {

  private final Lexicon<Integer> numbers;
  private final ListSets sets = new ListSets();

  /** The set of the lists of each word. */
  private char[] setOf = new char[1];

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
    setOf[number] = (char) sets.with(setOf[number], list.number());
    int place = sets.place(setOf[number], list.number());
    Object[] old = values[number];
    values[number] = Arrays.copyOf(old, old.length + 1);
    values[number][place] = value;
    System.arraycopy(old, place, values[number], place + 1, old.length - place);
    return number;
  }

  private int next() {
    if (size == values.length) {
      setOf = Arrays.copyOf(setOf, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size] = new Object[0];
    return size++;
  }

  Lexicon<Integer> numbers() {
    return numbers;
  }

  /** The sets of lists that words are in. */
  ListSets sets() {
    return sets;
  }

  /** The number of a character; 0 if no word holds it. */
  int letter(char c) {
    return alphabet.of(c);
  }

  /** The number of the set of the lists that a word is in. */
  int set(int word) {
    return setOf[word];
  }

  /** Whether a word, by its number, is in a list, by its. */
  boolean isIn(int word, int list) {
    return sets.holds(setOf[word], list);
  }

  /** Those of its lists that texts are scanned for, a bit each. */
  int scans(int word) {
    return sets.scans(setOf[word]);
  }

  /** What a word says in a list it is in. */
  Object of(int word, int list) {
    return values[word][sets.place(setOf[word], list)];
  }
}
