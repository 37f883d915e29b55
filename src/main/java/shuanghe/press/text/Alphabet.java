package shuanghe.press.text;

/** Numbers the characters that begin a word of any lexicon, from 1; all others are 0. */
public final class Alphabet {

  private final char[] numbers = new char[Character.MAX_VALUE + 1];
  private char last;

  /** The character's number; 0 if no word begins with it. */
  int of(char c) {
    return numbers[c];
  }

  /** The character's number, given to it now if it has none. */
  int number(char c) {
    if (numbers[c] == 0) {
      numbers[c] = ++last;
    }
    return numbers[c];
  }
}
