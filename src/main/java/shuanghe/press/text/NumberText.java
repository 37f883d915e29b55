package shuanghe.press.text;

import java.math.BigDecimal;

/**
 * The characters of a sentence as one who looks for numbers walks over them: where a number, a name
 * or a title ends, and whether a second number makes a range of it.
 *
 * @param characters made plain, see {@link Script}
 * @param from where the sentence begins, {@code to} exclusive
 */
public record NumberText(char[] characters, int from, int to) {

  /** No number of a newspaper has more characters. */
  static final int LONGEST = 24;

  char at(int i) {
    return i >= from && i < to ? characters[i] : ' ';
  }

  /** Past the digits, thousands separators and decimals of a number. */
  int pastNumber(int i) {
    int j = i;
    while (Script.isDigit(at(j))) {
      j++;
    }
    while (at(j) == ',' && j - i <= 3 + 4 * 5 && isThousands(i, j)) {
      j += 4;
    }
    if (at(j) == '.' && (Script.isDigit(at(j + 1)) || isParted(i, j))) {
      j = Script.isDigit(at(j + 1)) ? j + 1 : j + 2;
      while (Script.isDigit(at(j))) {
        j++;
      }
    }
    return j;
  }

  /**
   * 超2. 2万亿元: a decimal the layout set a space into. It follows a word and has one or two places
   * with a unit behind them, which the number of a list, 1. 2023年, has not.
   */
  private boolean isParted(int start, int point) {
    int end = point + 2;
    while (Script.isDigit(at(end))) {
      end++;
    }
    return Script.isHan(at(start - 1))
        && at(point + 1) == ' '
        && end > point + 2
        && end <= point + 4
        && (Script.isHan(at(end)) || at(end) == '%')
        && !isDateUnit(at(end));
  }

  /** Whether the comma parts thousands: one to three digits before it, exactly three after. */
  boolean isThousands(int start, int comma) {
    int head = start;
    while (head < comma && characters[head] != ',') {
      head++;
    }
    return head - start <= 3
        && characters[start] != '0'
        && Script.isDigit(at(comma + 1))
        && Script.isDigit(at(comma + 2))
        && Script.isDigit(at(comma + 3))
        && !Script.isDigit(at(comma + 4));
  }

  BigDecimal number(int i, int j) {
    StringBuilder digits = new StringBuilder(j - i);
    for (int k = i; k < j; k++) {
      if (characters[k] != ',' && characters[k] != ' ') {
        digits.append(characters[k]);
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** Past the letters, digits and marks of a name such as 5G+AI or 4.0. */
  int pastName(int j) {
    while (j < to
        && (Script.isDigit(characters[j])
            || Script.isLatin(characters[j])
            || (characters[j] == '+' || characters[j] == '.') && isNameChar(at(j + 1)))) {
      j++;
    }
    return j;
  }

  static boolean isNameChar(char c) {
    return Script.isDigit(c) || Script.isLatin(c);
  }

  boolean isYear(int i, int j) {
    return j - i == 4
        && (characters[i] == '1' && characters[i + 1] == '9'
            || characters[i] == '2' && characters[i + 1] == '0');
  }

  static boolean isDateUnit(char c) {
    return c == '年' || c == '月' || c == '日' || c == '号';
  }

  /** Where the second number of a range begins: 3—5, 20%~30%, 3至5; 0 if there is none. */
  int rangeSecond(int j) {
    int k = j;
    boolean percent = at(k) == '%';
    if (percent) {
      k++;
    } else {
      while (ChineseNumerals.power(at(k)) >= 4) {
        k++;
      }
    }
    char dash = at(k);
    if (dash == '—' || dash == '-' || dash == '~') {
      while (at(k) == '—' || at(k) == '-' || at(k) == '~') {
        k++;
      }
      return Script.isDigit(at(k)) ? k : 0;
    }
    return (dash == '至' || dash == '到') && Script.isDigit(at(k + 1)) ? k + 1 : 0;
  }

  /** The multiplier printed with the first number of a range, such as 万 in 3万—5万. */
  String tailUnitBetween(int j, int second) {
    StringBuilder b = new StringBuilder();
    for (int k = j; k < second; k++) {
      if (ChineseNumerals.power(characters[k]) >= 4) {
        b.append(characters[k]);
      }
    }
    return b.toString();
  }

  static int powerOf(String multipliers) {
    int sum = 0;
    for (int i = 0; i < multipliers.length(); i++) {
      sum += ChineseNumerals.power(multipliers.charAt(i));
    }
    return sum;
  }

  public static boolean isNumeral(char c) {
    return ChineseNumerals.digit(c) >= 0 || ChineseNumerals.power(c) > 0;
  }

  static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  int pastTitle(int i) {
    for (int j = i + 1; j < to && j < i + 120; j++) {
      if (characters[j] == '》') {
        return j + 1;
      }
    }
    return i + 1;
  }
}
