package shuanghe.press.text;

import java.util.Arrays;
import java.util.function.Consumer;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;

/**
 * The characters numbers are written with, looked up without a search; see language/numeral.csv.
 */
public final class Numerals {

  private static final byte[] DIGITS = new byte[Character.MAX_VALUE + 1];
  private static final byte[] POWERS = new byte[Character.MAX_VALUE + 1];

  /** Digits and multipliers. */
  private static final boolean[] NUMERALS = new boolean[Character.MAX_VALUE + 1];

  private static final CueRole[] MARKS = new CueRole[Character.MAX_VALUE + 1];

  static {
    Arrays.fill(DIGITS, (byte) -1);
    for (char c = '0'; c <= '9'; c++) {
      DIGITS[c] = (byte) (c - '0');
      DIGITS[c + '０' - '0'] = DIGITS[c];
    }
    each(CueRole.DIGIT, c -> DIGITS[character(c)] = Byte.parseByte(c.value()));
    each(CueRole.MULTIPLIER, c -> POWERS[character(c)] = Byte.parseByte(c.value()));
    for (CueRole role :
        new CueRole[] {
          CueRole.DECIMAL_POINT,
          CueRole.PART,
          CueRole.NUMBER_MORE,
          CueRole.NUMBER_SOME,
          CueRole.COUNTED,
          CueRole.CALENDAR
        }) {
      each(role, c -> MARKS[character(c)] = role);
    }
    MARKS['.'] = CueRole.DECIMAL_POINT;
    for (int c = 0; c < DIGITS.length; c++) {
      NUMERALS[c] = DIGITS[c] >= 0 || POWERS[c] > 0;
    }
  }

  private Numerals() {}

  private static void each(CueRole role, Consumer<Cue> entry) {
    Language.own(role).forEach(entry);
  }

  private static char character(Cue cue) {
    if (cue.word().length() != 1) {
      throw new IllegalStateException("language: " + cue.word() + " is no single character");
    }
    return cue.word().charAt(0);
  }

  /** Value of a digit in any script, 0 to 9 (两 is 2, 〇 and 零 are 0), or -1. */
  public static int digit(char c) {
    return DIGITS[c];
  }

  /** Power of ten of a unit of counting: 十 1, 百 2, 千 3, 万 4, 亿 8, 兆 12; otherwise 0. */
  public static int power(char c) {
    return POWERS[c];
  }

  /** Whether it is a Chinese digit or a multiplier. */
  static boolean isNumeral(char c) {
    return NUMERALS[c];
  }

  static boolean isPoint(char c) {
    return MARKS[c] == CueRole.DECIMAL_POINT;
  }

  /** 分 of 分之 and of 百分点. */
  static boolean isPart(char c) {
    return MARKS[c] == CueRole.PART;
  }

  /** 余, 多, and 几 that stands for a digit. */
  static boolean isMore(char c) {
    return MARKS[c] == CueRole.NUMBER_MORE || MARKS[c] == CueRole.NUMBER_SOME;
  }

  static boolean isSome(char c) {
    return MARKS[c] == CueRole.NUMBER_SOME;
  }

  /** 成, 个: what two neighbouring digits before them are a range of. */
  static boolean isCounted(char c) {
    return MARKS[c] == CueRole.COUNTED;
  }

  /** 年, 月, 日, 号: the number before is a date. */
  static boolean isCalendar(char c) {
    return MARKS[c] == CueRole.CALENDAR;
  }
}
