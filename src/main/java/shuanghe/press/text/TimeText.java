package shuanghe.press.text;

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

  /** 目前, 如今, 迄今, and 当前 where it opens a clause: elsewhere it only modifies a noun. */
  boolean saysNow(int i) {
    return says("目前", i) && at(i - 1) != '项'
        || says("如今", i)
        || says("迄今", i)
        || says("至今", i) && !says("至今年", i)
        || says("当前", i) && (i == from || Script.endsClause(at(i - 1)));
  }

  /** 高于2022年同期: whether the word before a time only measures against it. */
  boolean comparesBefore(int start) {
    return says("高于", start - 2)
        || says("低于", start - 2)
        || says("快于", start - 2)
        || says("慢于", start - 2);
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
