package shuanghe.press;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.text.Language;
import shuanghe.press.text.NumeralReader;
import shuanghe.press.text.Numerals;

/**
 * Reader of a number as Chinese newspapers print it: 1,200, 4.78万亿, 两千四百五, 五分之一, 百分之三点二, 九折.
 *
 * <p>Digits may be Chinese, financial, Arabic, full-width or mixed; spaces count for nothing. A
 * last digit without its unit stands one place below the unit before it (两千四百五 is 2450), 兆 is
 * 10^12. Percentages, percentage points, 千分之…, 成 and 折 are given in percent: 七成六 is 76, 千分之一 is
 * 0.1. A denominator that is counted (一千分之一) makes a fraction, 0.001; fractions are given to 15
 * digits. A dozen 打 is 12, a pair 双 or 对 is 2. 余, 多 and 几 don't change the value: 十多万 is 100000.
 * Two neighbouring digits that name a range, such as 七八万, are no number.
 */
public final class ChineseNumerals {

  /** Nobody prints a longer number; what is longer is refused before any arithmetic. */
  private static final int MOST_CHARACTERS = 64;

  private static final MathContext FRACTION = new MathContext(15);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final List<String> MINUS = word("minus");
  private static final List<String> HALVES = word("half");
  private static final List<String> MIXED = word("mixed");
  private static final List<String> TENTHS = word("tenths");
  private static final List<String> DISCOUNT = word("discount");
  private static final List<String> HALF_PRICE = word("half-price");
  private static final List<String> DOZEN = word("dozen");
  private static final List<String> PAIR = word("pair");
  private static final List<String> PIECE = word("piece");
  private static final List<String> FRACTIONS = Language.words(CueRole.FRACTION, "");
  private static final List<String> PART = Language.words(CueRole.PART, "");
  private static final List<String> POINT = Language.words(CueRole.DECIMAL_POINT, "");
  private static final List<String> MORE = Language.words(CueRole.NUMBER_MORE, "");

  private final CharSequence text;
  private final NumeralReader numerals;
  private int at;
  private boolean refused;

  private ChineseNumerals(CharSequence text) {
    this.text = text;
    this.numerals = NumeralReader.of(text.toString().toCharArray());
  }

  private static List<String> word(String value) {
    return Language.words(CueRole.NUMBER_WORD, value);
  }

  /**
   * The value of a text that is a number from its first character to its last, without trailing
   * zeros after the point; empty for every other text and for more than 64 characters, spaces not
   * counted.
   */
  public static Optional<BigDecimal> parse(CharSequence text) {
    StringBuilder compact = new StringBuilder();
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = compact.length();
        continue;
      }
      if (compact.length() == MOST_CHARACTERS) {
        return Optional.empty();
      }
      char plain = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      if (plain == '/' && gap > 0 && areDigits(compact, gap - 1)) {
        compact.insert(gap, MIXED.getFirst());
      }
      compact.append(plain);
    }
    return new ChineseNumerals(compact).whole();
  }

  /** Value of a digit in any script, 0 to 9 (两 is 2, 〇 and 零 are 0), or -1. */
  static int digit(char c) {
    return Numerals.digit(c);
  }

  /** Power of ten of a unit of counting: 十 1, 百 2, 千 3, 万 4, 亿 8, 兆 12; otherwise 0. */
  static int power(char c) {
    return Numerals.power(c);
  }

  private Optional<BigDecimal> whole() {
    BigDecimal signed = sign().multiply(value());
    if (refused || at < text.length()) {
      return Optional.empty();
    }
    BigDecimal plain = signed.scale() > 0 ? signed.stripTrailingZeros() : signed;
    return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  private BigDecimal sign() {
    if (take(MINUS)) {
      return BigDecimal.ONE.negate();
    }
    takeAny("+");
    return BigDecimal.ONE;
  }

  private BigDecimal value() {
    if (take(HALF_PRICE)) {
      return BigDecimal.valueOf(50);
    }
    int start = at;
    int rate = bareDenominator();
    if (rate > 1) {
      return sign().multiply(number()).scaleByPowerOfTen(2 - rate);
    }
    at = start;
    return counted(amount());
  }

  /** Power of a denominator that is a unit alone, 6 in 百万分之五; 0 if there is none. */
  private int bareDenominator() {
    int power = 0;
    while (power(peek()) > 0) {
      power += power(text.charAt(at++));
    }
    return take(FRACTIONS) ? power : 0;
  }

  /** A number, a fraction, a mixed fraction or a half. */
  private BigDecimal amount() {
    if (take(HALVES)) {
      return HALF;
    }
    BigDecimal number = number();
    if (take(MIXED)) {
      BigDecimal denominator = number();
      return number.add(fraction(denominator)).round(FRACTION);
    }
    return peek() == '/' || opens(PART) ? fraction(number) : number;
  }

  /** The rest of a fraction of which one number is read: 五 | 分之一 or 1 | /5. */
  private BigDecimal fraction(BigDecimal first) {
    if (take(FRACTIONS)) {
      return quotient(sign().multiply(number()), first);
    }
    return takeAny("/") ? quotient(first, number()) : refuse();
  }

  private BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() == 0 ? refuse() : numerator.divide(denominator, FRACTION);
  }

  /** What stands behind an amount and belongs to its value: percent, 成, 折, dozens, pairs. */
  private BigDecimal counted(BigDecimal amount) {
    BigDecimal value;
    if (takeAny("%﹪")) {
      value = amount;
    } else if (takeAny("‰")) {
      value = amount.movePointLeft(1);
    } else if (take(TENTHS)) {
      value = amount.movePointRight(1).add(tenths()).add(halfOf(10));
    } else if (take(DISCOUNT)) {
      value = discount(amount);
    } else if (take(DOZEN)) {
      value = amount.multiply(BigDecimal.valueOf(12)).add(halfOf(12));
    } else if (take(PAIR)) {
      value = amount.multiply(BigDecimal.TWO);
    } else if (at < text.length() && !refused) {
      value = points(amount);
    } else {
      value = amount;
    }
    take(MORE);
    return value;
  }

  private BigDecimal tenths() {
    return digit(peek()) > 0 ? BigDecimal.valueOf(digit(text.charAt(at++))) : BigDecimal.ZERO;
  }

  private BigDecimal halfOf(int unit) {
    return take(HALVES) ? HALF.multiply(BigDecimal.valueOf(unit)) : BigDecimal.ZERO;
  }

  /** 九折 and 9折 are 90, 八点五折 and 八五折 are 85. */
  private BigDecimal discount(BigDecimal amount) {
    return amount.compareTo(BigDecimal.TEN) <= 0 ? amount.movePointRight(1) : amount;
  }

  /** 个百分点, 个千分点, and with a half: 一个半百分点. */
  private BigDecimal points(BigDecimal amount) {
    take(PIECE);
    BigDecimal points = amount.add(halfOf(1));
    take(MORE);
    int power = power(peek());
    at++;
    boolean named = power > 1 && take(PART) && take(POINT);
    return named ? points.scaleByPowerOfTen(2 - power) : refuse();
  }

  /** An integer or decimal without sign, with k or an exponent if its digits are Arabic. */
  private BigDecimal number() {
    if (!numerals.read(at)) {
      return refuse();
    }
    BigDecimal number = numerals.value();
    at = numerals.end();
    boolean arabic = at > 0 && isArabic(text.charAt(at - 1));
    if (arabic && takeAny("kK")) {
      return number.scaleByPowerOfTen(3);
    }
    return arabic && takeAny("eE") ? number.scaleByPowerOfTen(exponent()) : number;
  }

  private int exponent() {
    int sign = sign().signum();
    int first = at;
    int exponent = 0;
    while (at < first + 2 && isArabic(peek())) {
      exponent = exponent * 10 + digit(text.charAt(at++));
    }
    if (at == first) {
      refuse();
    }
    return sign * exponent;
  }

  private BigDecimal refuse() {
    refused = true;
    return BigDecimal.ZERO;
  }

  private char peek() {
    return peek(0);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  private boolean takeAny(String characters) {
    boolean taken = characters.indexOf(peek()) >= 0;
    at += taken ? 1 : 0;
    return taken;
  }

  private boolean take(List<String> words) {
    for (String word : words) {
      if (opens(word)) {
        at += word.length();
        return true;
      }
    }
    return false;
  }

  private boolean opens(List<String> words) {
    return words.stream().anyMatch(this::opens);
  }

  private boolean opens(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (peek(i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean areDigits(CharSequence text, int from) {
    return text.subSequence(from, text.length()).chars().allMatch(c -> isArabic((char) c));
  }
}
