package shuanghe.press.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A list of words with a value each, kept in the one trie of a {@link Vocabulary}; a text's words
 * are found in all lists at once, see {@link CueMentions}.
 */
public final class WordList<T> {

  private final int number;
  private final int scan;
  private final Words words;
  private final IntPredicate isIn;

  /** The letters that its words begin with, by their numbers. */
  private boolean[] begins = new boolean[0];

  /** What each word says, by its number; kept for lists that texts are scanned for. */
  private Object[] values = new Object[0];

  /**
   * @param scan the bit that marks where its words begin in a text; 0 where texts are not scanned
   *     for them
   */
  WordList(int number, int scan, Words words) {
    this.number = number;
    this.scan = scan;
    this.words = words;
    this.isIn = word -> words.isIn(word, number);
  }

  /** Adds a word; a word that is already in keeps its first value. */
  public void add(String word, T value) {
    if (word.isEmpty()) {
      return;
    }
    int added = words.add(word, this, value);
    int letter = words.letter(Script.plain(word.charAt(0)));
    begins = letter < begins.length ? begins : Arrays.copyOf(begins, 2 * letter + 1);
    begins[letter] = true;
    if (scan != 0) {
      values = added < values.length ? values : Arrays.copyOf(values, 2 * added + 1);
      values[added] = values[added] == null ? value : values[added];
    }
  }

  /**
   * The longest word of the list that begins at {@code from} and ends at or before {@code to}; null
   * if none. For a few words by themselves; those of a passage are found once.
   */
  public Lexicon.Hit<T> longest(char[] text, int from, int to) {
    if (from >= to || !mayBegin(text[from])) {
      return null;
    }
    int found = words.numbers().longest(text, from, to, isIn);
    return found < 0
        ? null
        : new Lexicon.Hit<>(from, from + Lexicon.lengthOf(found), of(Lexicon.numberOf(found)));
  }

  /** Whether any word of the list begins with a character. */
  public boolean mayBegin(char c) {
    int letter = words.letter(c);
    return letter < begins.length && begins[letter];
  }

  int scan() {
    return scan;
  }

  /** Its number among the lists that texts are scanned for. */
  int scanned() {
    return number - ListSets.FIRST_SCANNED;
  }

  int number() {
    return number;
  }

  /** What a word says in this list; it must be in. */
  @SuppressWarnings("unchecked")
  T of(int word) {
    return (T) (scan == 0 ? words.of(word, number) : values[word]);
  }
}
