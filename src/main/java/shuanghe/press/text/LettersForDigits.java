package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in whose numbers the letter O, which recognition of a scanned page reads for it, is the
 * digit 0 again: 15O.2. A run of digits is one where it begins with a digit and has no more letters
 * than digits; O2O and CO2 are none.
 *
 * @param text of the same length
 * @param unsure the numbers that held a letter
 */
public record LettersForDigits(String text, List<SpacedText.Number> unsure) {

  public LettersForDigits {
    unsure = List.copyOf(unsure);
  }

  /** Puts digits back; a text without such a letter beside a digit stays as it is. */
  public static LettersForDigits of(String text) {
    List<SpacedText.Number> unsure = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int line = 0;
    int copied = 0;
    int counted = 0;
    for (int at = next(text, 0); at > 0; at = next(text, at + 1)) {
      int from = at;
      while (from > copied && isOfNumber(text.charAt(from - 1))) {
        from--;
      }
      int to = at;
      while (to < text.length() && isOfNumber(text.charAt(to))) {
        to++;
      }
      if (isNumber(text, from, to)) {
        for (int i = counted; i < from; i++) {
          line += text.charAt(i) == '\n' ? 1 : 0;
        }
        counted = from;
        String digits = text.substring(from, to).replace('O', '0').replace('o', '0');
        plain.append(text, copied, from).append(digits);
        copied = to;
        unsure.add(new SpacedText.Number(line, digits));
        at = to - 1;
      }
    }
    return new LettersForDigits(
        copied == 0 ? text : plain.append(text, copied, text.length()).toString(), unsure);
  }

  /** Where the next letter stands behind a digit; 0 where none does. */
  private static int next(String text, int from) {
    for (int i = Math.max(1, from); i < text.length(); i++) {
      if (isLetter(text.charAt(i)) && Script.isDigit(text.charAt(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isNumber(String text, int from, int to) {
    int letters = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      letters += isLetter(text.charAt(i)) ? 1 : 0;
      digits += Script.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters <= digits
        && Script.isDigit(text.charAt(from))
        && (from == 0 || !Script.isLatin(text.charAt(from - 1)))
        && (to == text.length() || !Script.isLatin(text.charAt(to)));
  }

  private static boolean isOfNumber(char c) {
    return Script.isDigit(c) || isLetter(c) || c == '.';
  }

  private static boolean isLetter(char c) {
    return c == 'O' || c == 'o';
  }
}
