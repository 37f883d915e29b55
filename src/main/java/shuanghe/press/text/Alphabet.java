package shuanghe.press.text;

/** Numbering of the characters that words of lexicons hold, from 1; all others are 0. */
public final class Alphabet {

  private final char[] numbers = new char[Character.MAX_VALUE + 1];
  private char last;

  /** The character's number; 0 if no word holds it. */
  int of(char c) {
    return numbers[c];
  }

  /** How many characters have a number. */
  int size() {
    return last;
  }

  /** The character's number, given to it now if it has none. */
  int number(char c) {
    if (numbers[c] == 0) {
      numbers[c] = ++last;
    }
    return numbers[c];
  }
}
