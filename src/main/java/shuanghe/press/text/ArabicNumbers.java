package shuanghe.press.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.FoundQuantities.ReadQuantities;
import shuanghe.press.text.Quantity.QuantityForm;

/**
 * Reader of quantities that begin with an Arabic figure, which passes over dates and names that do.
 */
final class ArabicNumbers {

  /** Power of ten of 万. */
  private static final int TEN_THOUSAND = 4;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What a ratio's parts may be off a hundred together, from rounding. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.5");

  /** From this many digits on a number that nothing leads to is a telephone's or a permit's. */
  private static final int LONG_NUMBER = 7;

  private static final int MOST_PARTS = 6;

  private final NumberText text;
  private final char[] t;
  private final int to;
  private final FoundQuantities found;
  private final NumberTail tail;
  private final NumeralReader numeral;
  private final NumeralReader second;

  ArabicNumbers(
      NumberText text,
      FoundQuantities found,
      NumberTail tail,
      NumeralReader first,
      NumeralReader second) {
    this.text = text;
    this.t = text.characters();
    this.to = text.to();
    this.found = found;
    this.tail = tail;
    this.numeral = first;
    this.second = second;
  }

  /** Reads what begins with a digit at an offset and gives the offset to go on from. */
  int read(int i) {
    numeral.read(i);
    int j = numeral.digitsEnd();
    if (j - i > NumeralReader.LONGEST) {
      return j;
    }
    char before = text.at(i - 1);
    char next = text.at(j);
    boolean named = Script.isLatin(before) && next != '%' && !isMeasured(i);
    if (named || before == '+' && Script.isDigit(text.at(i - 2))) {
      return text.pastName(j);
    }
    if (next == '+') {
      return text.pastName(j + 1);
    }
    if (next == ':' && Script.isDigit(text.at(j + 1))) {
      return ratio(i, j);
    }
    if (next == '/' && Script.isDigit(text.at(j + 1))) {
      return fraction(i, j);
    }
    int date = pastDate(i, j);
    return date > 0 ? date : amount(i, j);
  }

  /** GDP900亿元: the letters right before are a measure and no name that goes on with digits. */
  private boolean isMeasured(int i) {
    return text.mentions().endingAt(CueRole.LETTER_MEASURE, text.from(), i).isPresent();
  }

  // ratios and fractions

  /**
   * 2.8:33.5:63.7: the parts of a whole, each a figure; 3:1 and 14:30 are none, nor is the time
   * behind a day, 2024-05-13 18:40:42.
   */
  private int ratio(int i, int j) {
    BigDecimal[] parts = new BigDecimal[MOST_PARTS];
    int[] bounds = new int[2 * MOST_PARTS];
    int n = 0;
    int at = i;
    int end = j;
    BigDecimal sum = BigDecimal.ZERO;
    while (n < MOST_PARTS && Script.isDigit(text.at(at))) {
      second.read(at);
      parts[n] = second.digits();
      bounds[2 * n] = at;
      bounds[2 * n + 1] = second.digitsEnd();
      sum = sum.add(parts[n++]);
      end = second.digitsEnd();
      at = text.at(end) == ':' ? end + 1 : to;
    }
    boolean clock = text.at(i - 1) == ' ' && Script.isDigit(text.at(i - 2));
    boolean whole = !clock && sum.subtract(HUNDRED).abs().compareTo(ROUNDING) <= 0;
    int clause = text.clauseStart(i);
    boolean told = text.words().has(CueRole.RATIO, t, clause, i);
    if (n > 2 && whole || n > 1 && whole && told) {
      for (int part = 0; part < n; part++) {
        found.add(
            ReadQuantities.of(
                QuantityForm.PERCENT, bounds[2 * part], bounds[2 * part + 1], parts[part], "%"));
      }
    }
    return end;
  }

  /** 1/4 is 25 %; 7/10万 is a rate; 4/5G is a name, 9/27 a date or a selection, and (1/2) a page. */
  private int fraction(int i, int j) {
    second.read(j + 1);
    int k = second.digitsEnd();
    BigDecimal above = numeral.digits();
    BigDecimal below = second.digits();
    boolean part =
        above.signum() > 0
            && above.scale() == 0
            && below.compareTo(above) > 0
            && below.compareTo(HUNDRED) <= 0
            && t[i] != '0'
            && t[j + 1] != '0'
            && text.at(i - 1) != '/'
            && !(text.at(i - 1) == '(' && text.at(k) == ')')
            && text.at(k) != '/'
            && !Script.isLatin(text.at(k))
            && !text.isCalendar(k)
            && !text.begins(CueRole.LABEL, k);
    if (isPerHundredThousand(below, k)) {
      String unit = new String(t, j, k + 1 - j);
      return found.add(ReadQuantities.of(QuantityForm.AMOUNT, i, k + 1, above, unit));
    }
    if (!part) {
      while (Script.isDigit(text.at(k)) || text.at(k) == '/') {
        k++;
      }
      return text.pastName(k);
    }
    BigDecimal percent =
        above.movePointRight(2).divide(below, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    return found.add(ReadQuantities.of(QuantityForm.PERCENT, i, k, plain(percent), "%"));
  }

  /** 10万 below a stroke: the unit of rates of death, 6.8/10万. */
  private boolean isPerHundredThousand(BigDecimal below, int end) {
    return below.compareTo(BigDecimal.TEN) == 0 && Numerals.power(text.at(end)) == TEN_THOUSAND;
  }

  static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  // dates

  /** Past a date or a year used as a name; 0 if the number is neither. */
  private int pastDate(int i, int j) {
    if (text.isCalendar(j)) {
      return text.pastBlank(j) + 1;
    }
    char next = text.at(j);
    boolean hour = j - i <= 2 && Numerals.isPoint(next) && next != '.';
    if (hour && !text.is(CueRole.RANK_UNIT, j + 1) || text.begins(CueRole.HOUR, j)) {
      return j + 1;
    }
    if (!text.isYear(i, j)) {
      return 0;
    }
    if ((next == '-' || next == '.')
        && Script.isDigit(text.at(j + 1))
        && j + 2 < to
        && (Script.isDigit(text.at(j + 2)) || text.at(j + 2) == '-' || text.at(j + 2) == '.')) {
      int k = j;
      while (Script.isDigit(text.at(k)) || text.at(k) == '-' || text.at(k) == '.') {
        k++;
      }
      return text.isCalendar(k) ? k + 1 : k;
    }
    boolean named = Script.opens(text.at(i - 1)) && Script.isHan(text.at(j + 1));
    boolean measured = Numerals.power(next) > 0 || Numerals.isMore(next) || text.unit(j) != null;
    int end = rangeSecond(j);
    int endOfSecond = end > 0 ? pastDigits(end) : 0;
    if (measured && !named || end > 0 && !text.isYear(end, endOfSecond)) {
      return 0;
    }
    return end > 0 ? endOfSecond : j;
  }

  private int pastDigits(int i) {
    int j = i;
    while (Script.isDigit(text.at(j))) {
      j++;
    }
    return j;
  }

  // amounts

  private int amount(int i, int j) {
    int start = rangeSecond(j);
    if (start == 0) {
      return single(i);
    }
    second.read(start);
    int k = second.digitsEnd();
    if (text.isCalendar(k) || text.isYear(i, j) && text.isYear(start, k)) {
      return k + 1;
    }
    if (j - i >= 3 && k - start >= LONG_NUMBER) {
      return k;
    }
    BigDecimal least =
        numeral.isMultiplied() ? numeral.value() : numeral.digits().movePointRight(second.power());
    return tail(
        new ReadQuantities(
            QuantityForm.NUMBER,
            i,
            second.end(),
            least,
            second.value(),
            second.power(),
            "",
            Unit.Dimension.OTHER,
            second.more(),
            second.isUnsure()),
        second.end());
  }

  private int single(int i) {
    return tail(
        new ReadQuantities(
            QuantityForm.NUMBER,
            i,
            numeral.end(),
            numeral.value(),
            null,
            numeral.power(),
            "",
            Unit.Dimension.OTHER,
            numeral.more(),
            numeral.isUnsure()),
        numeral.end());
  }

  /** Where the second number of a range begins: 3—5, 3万—5万, 20%~30%, 3至5; 0 if there is none. */
  private int rangeSecond(int j) {
    int k = j;
    if (text.at(k) == '%') {
      k++;
    } else {
      while (Numerals.power(text.at(k)) >= 4) {
        k++;
      }
    }
    int past = text.past(CueRole.RANGE, k);
    if (past == 0 || Script.isHan(text.at(k)) && past - k > 1) {
      return 0;
    }
    while (!Script.isHan(text.at(past - 1)) && text.past(CueRole.RANGE, past) == past + 1) {
      past++;
    }
    return Script.isDigit(text.at(past)) ? past : 0;
  }

  private int tail(ReadQuantities read, int k) {
    boolean multiplied = read.power() > 0 || !read.inside().isEmpty();
    Lexicon.Hit<Unit> unit = multiplied ? tail.unitOfMultiple(k) : tail.unit(k);
    if (!multiplied && Script.isLatin(text.at(k)) && unit == null) {
      return text.pastName(k);
    }
    if (unit == null) {
      return bare(read, k);
    }
    ReadQuantities whole = read.max() == null ? ranged(read, unit) : read;
    Lexicon.Hit<Unit> last = whole == read ? unit : text.unit(text.pastBlank(whole.end()));
    if (multiplied ? tail.isGrade(last) : tail.isLabel(last)) {
      return Math.max(last.end(), k + 1);
    }
    return tail.with(last, whole);
  }

  /** 500亿元至800亿元: the second number with the same unit makes a range of both. */
  private ReadQuantities ranged(ReadQuantities read, Lexicon.Hit<Unit> unit) {
    int dash = text.past(CueRole.RANGE, unit.end());
    if (dash == 0
        || !Script.isDigit(text.at(dash))
        || text.begins(CueRole.NO_RANGE, read.start() - 1)) {
      return read;
    }
    second.read(dash);
    Lexicon.Hit<Unit> other = text.unit(text.pastBlank(second.end()));
    if (other == null || !other.value().equals(unit.value())) {
      return read;
    }
    return new ReadQuantities(
        read.form(),
        read.start(),
        second.end(),
        read.value(),
        second.value(),
        second.power(),
        "",
        Unit.Dimension.OTHER,
        read.inside(),
        read.unsure());
  }

  /** A number with no unit: taken with a multiplier, or where a word of quantity leads to it. */
  private int bare(ReadQuantities read, int k) {
    char next = text.at(k);
    if (read.power() == 0 && text.begins(CueRole.LABEL, k) || text.begins(CueRole.GRADE, k)) {
      return k + 1;
    }
    char before = text.at(read.start() - 1);
    if (before == '“' && Script.isHan(next)) {
      return k;
    }
    boolean led = text.is(CueRole.LEADS_NUMBER, read.start() - 1);
    boolean ends = k >= to || Script.endsClause(next) || next == '、' || next == ')';
    boolean index =
        text.words().has(CueRole.INDEX, t, text.clauseStart(read.start()), read.start())
            && (ends || Script.isHan(next));
    BigDecimal value = read.value();
    boolean version = !index && value.scale() > 0 && value.stripTrailingZeros().scale() <= 0;
    boolean long7 = value.precision() - value.scale() >= LONG_NUMBER && !led;
    boolean counts =
        read.power() > 0
            || !read.inside().isEmpty()
            || (led && ends || index) && !version && !long7;
    return found.add(
        new ReadQuantities(
            counts ? QuantityForm.AMOUNT : QuantityForm.NUMBER,
            read.start(),
            k,
            value,
            read.max(),
            read.power(),
            "",
            Unit.Dimension.OTHER,
            read.inside(),
            read.unsure()));
  }
}
