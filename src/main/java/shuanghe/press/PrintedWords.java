package shuanghe.press;

import java.util.Arrays;

/**
 * Words compared where they are printed, without a copy.
 *
 * @param text the characters of the whole passage
 * @param from offset of the first character
 * @param to offset behind the last
 */
record PrintedWords(char[] text, int from, int to) {

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedWords that
        && Arrays.equals(text, from, to, that.text, that.from, that.to);
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }
}
