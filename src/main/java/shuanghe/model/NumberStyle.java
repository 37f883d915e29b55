package shuanghe.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Style in which a language writes large numbers: the powers of ten it has words for, from which
 * size on it takes the next of them, and what stands between number and unit.
 *
 * <p>GB/T 15835-2011, 4.1.4, lets 万 and 亿 stand for the zeros of large numbers; the bureaus'
 * English communiqués write 12.24 trillion yuan and 4,700 vehicles.
 */
public enum NumberStyle {
  CHINESE(4, List.of("", "万", "亿", "万亿"), 5, "", false),
  ENGLISH(3, List.of("", "thousand ", "million ", "billion ", "trillion "), 6, " ", true);

  private static final String PERCENT = "%";

  private final int step;
  private final List<String> words;
  private final BigDecimal tooMany;
  private final BigDecimal tooManyPieces;
  private final String gap;
  private final boolean grouped;

  NumberStyle(int step, List<String> words, int pieceDigits, String gap, boolean grouped) {
    this.step = step;
    this.words = words;
    this.tooMany = BigDecimal.TEN.pow(step);
    this.tooManyPieces = BigDecimal.TEN.pow(pieceDigits);
    this.gap = gap;
    this.grouped = grouped;
  }

  /** How far the powers of ten with a word of their own are apart. */
  public int step() {
    return step;
  }

  /** The greatest power of ten that has a word. */
  public int greatest() {
    return step * (words.size() - 1);
  }

  /** The greatest power of ten with a word that is no greater than this one. */
  int below(int multiplier) {
    return Math.min(multiplier / step * step, greatest());
  }

  /** A unit with the word of a power of ten before it: 亿元, million yuan. */
  public String scaled(int multiplier, String unit) {
    int at = multiplier / step;
    String word = multiplier % step == 0 && at < words.size() ? words.get(at) : "10^" + multiplier;
    return word + unit;
  }

  /** From here on a number is shown in the next larger unit; pieces are counted out longer. */
  public BigDecimal limit(int multiplier) {
    return multiplier == 0 ? tooManyPieces : tooMany;
  }

  /** The digits of a number, parted into groups of three where the language does so. */
  public String digits(BigDecimal number) {
    if (!grouped) {
      return number.toPlainString();
    }
    int decimals = Math.max(0, number.scale());
    return String.format(Locale.ROOT, "%,." + decimals + "f", number);
  }

  /** A number with its unit: 17.36亿元, 1.74 billion yuan, 8.3%. */
  public String amount(String digits, String unit) {
    return digits + (unit.isEmpty() || unit.equals(PERCENT) ? "" : gap) + unit;
  }
}
