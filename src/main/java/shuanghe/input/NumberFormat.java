package shuanghe.input;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Number format of a workbook's cell: whether its number is a day, a month, a year, a share in
 * percent, or a plain number (ECMA-376 part 1, 18.8.30 and 18.8.31), and the unit shown behind it.
 *
 * <p>Formats 27 to 36 and 50 to 58 are dates in Chinese workbooks though no code stands in the
 * file; a code is read without its quoted and bracketed parts, so that {@code [$-804]yyyy"年"m"月"}
 * is a month and {@code 0.00"元"} a number. A month or year is what the cell shows, whatever day is
 * stored. 0.069 shown as 6.9% is 6.9%, 12.34 shown as 12.3元 is 12.34元.
 *
 * @param kind what the number is
 * @param shown unit of a plain number
 */
record NumberFormat(NumberKind kind, FormatUnit shown) {

  /** What a number is. */
  private enum NumberKind {
    NUMBER,
    PERCENT,
    DAY,
    MONTH,
    YEAR
  }

  /** The format of a cell that has none of its own. */
  static final NumberFormat GENERAL = new NumberFormat(NumberKind.NUMBER, FormatUnit.NONE);

  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final double LAST_DAY = 2_958_465;

  /** Digits that a spreadsheet keeps of a number; what a binary fraction adds is cut. */
  private static final MathContext STORED = new MathContext(15, RoundingMode.HALF_UP);

  /**
   * The format of a cell.
   *
   * @param id number of the format; below 164 it is built in
   * @param code its code, empty where the file gives none
   */
  static NumberFormat of(int id, String code) {
    NumberKind kind =
        switch (id) {
          case 9, 10 -> NumberKind.PERCENT;
          case 14, 15, 16, 22, 28, 29, 30, 31, 36, 51, 53, 54, 58 -> NumberKind.DAY;
          case 17, 27, 50, 52, 57 -> NumberKind.MONTH;
          default -> ofSigns(signs(FormatCode.of(code)));
        };
    return new NumberFormat(
        kind, kind == NumberKind.NUMBER ? FormatUnit.of(code) : FormatUnit.NONE);
  }

  private static NumberKind ofSigns(String signs) {
    boolean years = signs.indexOf('y') >= 0 || signs.indexOf('e') >= 0 && signs.indexOf('m') >= 0;
    boolean days = signs.indexOf('d') >= 0;
    boolean months = signs.indexOf('m') >= 0 && signs.indexOf('h') < 0 && signs.indexOf('s') < 0;
    if (days || signs.indexOf('y') >= 0 && signs.indexOf('h') >= 0) {
      return NumberKind.DAY;
    }
    if (months) {
      return NumberKind.MONTH;
    }
    return years
        ? NumberKind.YEAR
        : signs.indexOf('%') >= 0 ? NumberKind.PERCENT : NumberKind.NUMBER;
  }

  /** The signs of a code in lower case. */
  private static String signs(FormatCode code) {
    return code.parts().stream()
        .filter(part -> !part.isText() && !part.words().equals(FormatCode.GENERAL))
        .map(FormatCode.FormatPart::words)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The text of a number as {@link CellLine} has it.
   *
   * @param stored the number in decimal digits, as in 21.38 or 1.5E-3
   * @param from1904 whether the workbook counts days from 1904
   */
  String text(String stored, boolean from1904) {
    if (equals(GENERAL) && isPlain(stored)) {
      return stored;
    }
    BigDecimal number = new BigDecimal(stored).round(STORED);
    return switch (kind) {
      case NUMBER -> plain(number.movePointLeft(shown.shift())) + shown.unit();
      case PERCENT -> plain(number.movePointRight(2)) + "%";
      case DAY, MONTH, YEAR -> date(number, from1904);
    };
  }

  /** A number that is no day since 1900, such as a time of day, stays a number. */
  private String date(BigDecimal number, boolean from1904) {
    double days = number.doubleValue();
    if (days < 1 || days > LAST_DAY) {
      return plain(number);
    }
    LocalDate day = (from1904 ? FROM_1904 : FROM_1900).plusDays((long) days);
    return switch (kind) {
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> Integer.toString(day.getYear());
      case NUMBER, PERCENT, DAY -> day.toString();
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Whether a number stands there as somebody typed it, with no digits that a program added. */
  private static boolean isPlain(String number) {
    int length = number.length();
    if (length > STORED.getPrecision() || number.endsWith(".0")) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = number.charAt(i);
      if (!(c >= '0' && c <= '9' || c == '.' || c == '-')) {
        return false;
      }
    }
    return true;
  }
}
