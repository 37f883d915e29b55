package shuanghe.input;

import java.util.regex.Pattern;

/**
 * Unit of measure that stands in the number format of a workbook's cell, not in the cell itself:
 * 21.38 with the format {@code 0.0"亿元"} is shown as 21.4亿元.
 *
 * <p>Of a format's sections the first counts. A comma behind the digits divides by a thousand, and
 * a point written as text moves the point: {@code 0!.0,"万元"} shows 213800 as 21.4万元. A format that
 * shows more than a number and its unit, such as {@code 0000"年"00"月"} or {@code "1-"0"月"}, and one
 * with conditions have no unit; the number stays as it is stored.
 *
 * @param unit empty where the format shows none
 * @param shift places that the decimal point moves to the left before the unit
 */
record FormatUnit(String unit, int shift) {

  static final FormatUnit NONE = new FormatUnit("", 0);

  private static final Pattern UNIT = Pattern.compile("[\\p{L}%％‰/·]*[\\p{L}%％‰]");
  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
  private static final int LONGEST = 8;
  private static final int THOUSAND = 3;

  /** The unit of a number format's code (ECMA-376 part 1, 18.8.31). */
  static FormatUnit of(String code) {
    return CONDITION.matcher(code).find() ? NONE : new ShownParts().read(FormatCode.of(code));
  }

  /** What a code shows before and behind its digits, read from the left to the right. */
  private static final class ShownParts {

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private boolean hasDigits;
    private boolean hasMore;
    private boolean hasMovedPoint;
    private int commas;
    private int shift;

    private FormatUnit read(FormatCode code) {
      for (FormatCode.FormatPart part : code.parts()) {
        if (part.isText()) {
          text(part.words());
          continue;
        }
        switch (part.words()) {
          case "0", "#", "?", FormatCode.GENERAL -> digit();
          case "," -> commas++;
          case "." -> point();
          case "%", "@" -> hasMore = true;
          default -> text(part.words());
        }
      }
      return unit();
    }

    private void text(String words) {
      (hasDigits ? behind : before).append(words);
    }

    /** A comma between digits groups them; text between them is a part of what is shown. */
    private void digit() {
      boolean isPoint = behind.toString().equals(".") && !hasMovedPoint;
      hasMore |= !behind.isEmpty() && !isPoint;
      hasMovedPoint |= isPoint;
      behind.setLength(0);
      commas = 0;
      shift += hasMovedPoint ? 1 : 0;
      hasDigits = true;
    }

    private void point() {
      hasMore |= hasMovedPoint || !behind.isEmpty();
      shift += THOUSAND * commas;
      commas = 0;
    }

    private FormatUnit unit() {
      String unit = behind.toString().strip();
      boolean isUnit =
          !hasMore
              && unit.length() <= LONGEST
              && UNIT.matcher(unit).matches()
              && before.chars().noneMatch(Character::isLetterOrDigit);
      return isUnit ? new FormatUnit(unit, shift + THOUSAND * commas) : NONE;
    }
  }
}
