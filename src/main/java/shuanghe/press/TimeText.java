package shuanghe.press;

/**
 * The characters of a sentence as one who looks for times walks over them.
 *
 * @param characters made plain, see {@link Script}
 * @param from where the sentence begins, {@code to} exclusive
 */
record TimeText(char[] characters, int from, int to) {

  char at(int i) {
    return i >= from && i < to ? characters[i] : ' ';
  }

  boolean says(String word, int i) {
    if (i < from || i + word.length() > to) {
      return false;
    }
    for (int k = 0; k < word.length(); k++) {
      if (characters[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  int pastDigits(int i) {
    int j = i;
    while (Script.isDigit(at(j)) && j - i < 9) {
      j++;
    }
    return j;
  }

  int value(int i, int j) {
    int n = 0;
    for (int k = i; k < j; k++) {
      n = n * 10 + characters[k] - '0';
    }
    return n;
  }

  static boolean isDash(char c) {
    return c == '—' || c == '-' || c == '~';
  }
}
