package shuanghe.press.figure;

import shuanghe.press.text.Quantity;
import shuanghe.press.text.Script;

/**
 * Marks of faulty recognition in the characters a number is printed between: a letter taken for a
 * digit (l2.5%), a sign for an illegible character (□2.5%), a digit that a point or a blank parts
 * from it (45.6.3%, 1 2.5%).
 */
final class Legibility {

  /** Letters that recognition puts for 1 and 0. */
  private static final String LIKE_DIGITS = "lIiOo|";

  /** What stands for a character that could not be read. */
  private static final String ILLEGIBLE = "□■〓\uFFFD?";

  private static final String POINTS = ".·'";

  private Legibility() {}

  /** Whether something right beside a number shows that it may not be whole. */
  static boolean isDoubtful(char[] text, Quantity number) {
    return isDamaged(text, number.start() - 1, -1) || isDamaged(text, number.end(), 1);
  }

  private static boolean isDamaged(char[] t, int at, int step) {
    char beside = at(t, at);
    char beyond = at(t, at + step);
    if (ILLEGIBLE.indexOf(beside) >= 0) {
      return true;
    }
    if (step > 0) {
      return false;
    }
    boolean joint = beside == ' ' || POINTS.indexOf(beside) >= 0;
    return joint && Script.isDigit(beyond)
        || LIKE_DIGITS.indexOf(beside) >= 0 && !Script.isLatin(beyond);
  }

  /** A blank beyond the text. */
  private static char at(char[] t, int i) {
    return i >= 0 && i < t.length ? t[i] : ' ';
  }
}
