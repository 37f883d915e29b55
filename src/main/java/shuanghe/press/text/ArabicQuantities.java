package shuanghe.press.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shuanghe.model.Unit;
import shuanghe.press.text.Quantity.Form;

/** Reads quantities that begin with an Arabic figure, and passes over dates and names that do. */
final class ArabicQuantities {

  private static final int LONGEST_NUMBER = NumberText.LONGEST;

  static final String LABEL_AFTER = "版期号届章款室路线级档类讲维代轮";
  static final String AFTER_TENTHS = "都渝为立果本员功就长效熟绩像品交型分份活形人因色";
  private final Vocabulary words;
  private final NumberText text;
  private final char[] t;
  private final int from;
  private final int to;
  private final FoundQuantities found;

  private int power;
  private String inside = "";

  ArabicQuantities(Vocabulary words, NumberText text, FoundQuantities found) {
    this.words = words;
    this.text = text;
    this.t = text.characters();
    this.from = text.from();
    this.to = text.to();
    this.found = found;
  }

  // Arabic figures

  int arabic(int i) {
    char before = text.at(i - 1);
    int j = text.pastNumber(i);
    if (j - i > LONGEST_NUMBER) {
      return j;
    }
    if (Script.isLatin(before) || before == '+' && Script.isDigit(text.at(i - 2))) {
      return text.pastName(j);
    }
    char next = text.at(j);
    if (next == '+' || next == ':' && Script.isDigit(text.at(j + 1))) {
      return text.pastName(j + 1);
    }
    if (next == '/' && Script.isDigit(text.at(j + 1))) {
      return fraction(i, j);
    }
    int date = pastDate(i, j);
    if (date > 0) {
      return date;
    }
    BigDecimal number = text.number(i, j);
    int second = text.rangeSecond(j);
    if (second > 0) {
      int k = text.pastNumber(second);
      if (k - second > LONGEST_NUMBER) {
        return k;
      }
      if (NumberText.isDateUnit(text.at(k)) || text.isYear(i, j) && text.isYear(second, k)) {
        return k + 1;
      }
      if (j - i >= 3 && k - second >= 7) {
        return k;
      }
      return amount(i, k, number, text.number(second, k), text.tailUnitBetween(j, second));
    }
    return amount(i, j, number, null, "");
  }

  /** Past a date or a year used as a name; 0 if the number is neither. */
  private int pastDate(int i, int j) {
    char next = text.at(j);
    if (NumberText.isDateUnit(next)) {
      return j + 1;
    }
    if (next == '时' || next == '点' && j - i <= 2 && text.at(j + 1) != '位') {
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
      return text.at(k) == '年' ? k + 1 : k;
    }
    boolean named = Script.opens(text.at(i - 1)) && Script.isHan(text.at(j + 1));
    boolean measured =
        ChineseNumerals.power(next) > 0
            || next == '余'
            || next == '多'
            || words.units().longest(t, Math.min(j, t.length - 1), to) != null && j < to;
    int second = text.rangeSecond(j);
    return measured && !named || second > 0 && !text.isYear(second, text.pastNumber(second))
        ? 0
        : second > 0 ? text.pastNumber(second) : j;
  }

  private int fraction(int i, int j) {
    int k = text.pastNumber(j + 1);
    BigDecimal above = text.number(i, j);
    BigDecimal below = text.number(j + 1, k);
    if (text.at(k) == '/'
        || below.compareTo(above) <= 0
        || below.compareTo(BigDecimal.valueOf(100)) > 0) {
      while (Script.isDigit(text.at(k)) || text.at(k) == '/') {
        k++;
      }
      return k;
    }
    found.add(Form.PERCENT, i, k, percentOf(above, below), null, "%", Unit.Dimension.PERCENT, "");
    return k;
  }

  private static BigDecimal percentOf(BigDecimal above, BigDecimal below) {
    return above
        .movePointRight(2)
        .divide(below, 2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .add(BigDecimal.ZERO);
  }

  // what follows a number: qualifier, multiplier, unit

  private int amount(int i, int j, BigDecimal low, BigDecimal high, String lowPower) {
    int k = tail(j);
    char next = text.at(k);
    if (next == '%' || next == '‰') {
      return percent(i, k + 1, signed(i, low), high);
    }
    if (power == 0 && Script.isLatin(next) && words.units().longest(t, k, to) == null) {
      return text.pastName(k);
    }
    Unit unit = null;
    int end = k;
    if (k < to) {
      Lexicon.Hit<Unit> hit = words.units().longest(t, k, to);
      if (hit != null && !continuesName(hit)) {
        unit = hit.value();
        end = hit.end();
      }
    }
    if (unit == null) {
      return bare(i, k, low, high);
    }
    String printed = new String(t, k, end - k);
    int shift = power;
    int lowShift = lowPower.isEmpty() ? shift : NumberText.powerOf(lowPower);
    BigDecimal value = signed(i, low.movePointRight(lowShift));
    BigDecimal max = high == null ? null : high.movePointRight(shift);
    if (text.at(end) == '/' && end + 1 < to) {
      Lexicon.Hit<Unit> per = words.units().longest(t, end + 1, to);
      if (per != null) {
        printed += "/" + new String(t, per.start(), per.end() - per.start());
        end = per.end();
      }
    }
    int second = max == null && "由从".indexOf(text.at(i - 1)) < 0 ? sameUnitSecond(end, printed) : 0;
    if (second > 0) {
      int secondEnd = text.pastNumber(second);
      String firstInside = inside;
      int unitStart = tail(secondEnd);
      max = text.number(second, secondEnd).movePointRight(power);
      inside = firstInside;
      end = unitStart + printed.length();
    }
    if (text.at(end) == '级' || power == 0 && isLabelUnit(printed, end)) {
      return end;
    }
    return switch (unit.dimension()) {
      case TIME -> end;
      case PERCENT -> tenths(i, k, value, max);
      case POINTS ->
          found.addTail(
              Form.POINTS,
              i,
              end,
              value,
              max,
              FoundQuantities.points(printed),
              unit.dimension(),
              inside);
      case RATIO ->
          found.addTail(Form.TIMES, i, end, value, max, printed, unit.dimension(), inside);
      default ->
          found.isStructural(i, end, value)
              ? end
              : found.addTail(Form.AMOUNT, i, end, value, max, printed, unit.dimension(), inside);
    };
  }

  /** Where the second number of 500亿元至800亿元 begins; 0 if no like amount follows. */
  private int sameUnitSecond(int end, String unit) {
    char dash = text.at(end);
    if ("至到—-~".indexOf(dash) < 0 || !Script.isDigit(text.at(end + 1))) {
      return 0;
    }
    int savedPower = power;
    String savedInside = inside;
    int unitStart = tail(text.pastNumber(end + 1));
    power = savedPower;
    inside = savedInside;
    boolean same =
        unitStart + unit.length() <= to && new String(t, unitStart, unit.length()).equals(unit);
    return same ? end + 1 : 0;
  }

  /** Reads 余 and multipliers after the digits into {@link #power} and {@link #inside}. */
  private int tail(int j) {
    power = 0;
    inside = "";
    int k = qualifierInside(j);
    while (k < to) {
      int p = ChineseNumerals.power(t[k]);
      if (p == 0 || isUnitOfItsOwn(k)) {
        break;
      }
      power += p;
      k++;
    }
    return inside.isEmpty() ? qualifierInside(k) : k;
  }

  /** Whether 千瓦时, 兆瓦 or 百分点 begins here, or 兆 after 万, which multiplies no further. */
  private boolean isUnitOfItsOwn(int k) {
    Lexicon.Hit<Unit> hit = words.units().longest(t, k, to);
    return hit != null && (hit.end() - k > 1 || t[k] == '兆' && power > 0);
  }

  private int qualifierInside(int k) {
    char c = text.at(k);
    if (c == '余' || c == '多' || c == '几') {
      boolean qualifies =
          ChineseNumerals.power(text.at(k + 1)) > 0
              || k + 1 < to && words.units().longest(t, k + 1, to) != null
              || k > from;
      if (qualifies) {
        inside = String.valueOf(c);
        return k + 1;
      }
    }
    return k;
  }

  /** A one-character unit that only begins a longer word: 个人, 点亮, 家庭 is no count. */
  private boolean continuesName(Lexicon.Hit<Unit> hit) {
    if (hit.end() - hit.start() > 1 || power > 0) {
      return false;
    }
    char unit = t[hit.start()];
    char next = text.at(hit.end());
    return unit == '成' && AFTER_TENTHS.indexOf(next) >= 0
        || unit == '里' && next == '程'
        || unit == '方' && (next == '面' || next == '向');
  }

  private boolean isLabelUnit(String printed, int end) {
    if (printed.equals("千伏")) {
      return Script.isHan(text.at(end));
    }
    return printed.length() == 1
        && (LABEL_AFTER.indexOf(printed.charAt(0)) >= 0
            || printed.equals("年")
            || printed.equals("分"));
  }

  /**
   * A number with no unit behind it: taken with a multiplier, or where a quantity word leads to it.
   */
  private int bare(int i, int k, BigDecimal low, BigDecimal high) {
    char next = text.at(k);
    if (next == '级' || LABEL_AFTER.indexOf(next) >= 0 && power == 0) {
      return k + 1;
    }
    boolean led = "达为至到近超约量数额值逾于".indexOf(text.at(i - 1)) >= 0;
    boolean ends = k >= to || Script.endsClause(next) || next == '、' || next == ')';
    boolean version = power == 0 && low.scale() > 0 && low.stripTrailingZeros().scale() <= 0;
    boolean long7 = power == 0 && low.precision() - low.scale() >= 7 && !led;
    if (text.at(i - 1) == '“' && Script.isHan(next)) {
      return k;
    }
    int shared = power == 0 && high == null ? sharedPoints(k) : 0;
    if (shared > 0) {
      return found.addTail(
          Form.POINTS, i, k, signed(i, low), null, "百分点", Unit.Dimension.POINTS, "");
    }
    if (power > 0 || !inside.isEmpty() || led && ends && !version && !long7) {
      return found.addTail(
          Form.AMOUNT,
          i,
          k,
          signed(i, low.movePointRight(power)),
          high == null ? null : high.movePointRight(power),
          "",
          Unit.Dimension.OTHER,
          inside);
    }
    return k;
  }

  /** 提高7.5、2.1和1.8个百分点: all take the unit of the last; 0 where none follows. */
  private int sharedPoints(int k) {
    int end = k;
    while ("和、与及".indexOf(text.at(end)) >= 0 && Script.isDigit(text.at(end + 1))) {
      end = text.pastNumber(end + 1);
    }
    if (end == k) {
      return 0;
    }
    Lexicon.Hit<Unit> hit = end < to ? words.units().longest(t, end, to) : null;
    return hit != null && hit.value().dimension() == Unit.Dimension.POINTS ? end : 0;
  }

  private int percent(int i, int end, BigDecimal low, BigDecimal high) {
    return found.addTail(
        Form.PERCENT,
        i,
        end,
        low,
        high,
        t[end - 1] == '‰' ? "‰" : "%",
        Unit.Dimension.PERCENT,
        inside);
  }

  private int tenths(int i, int k, BigDecimal value, BigDecimal max) {
    if (text.at(k) != '成') {
      return percent(i, k + 1, value, max);
    }
    return found.addTail(
        Form.PERCENT,
        i,
        k + 1,
        value.movePointRight(1),
        max == null ? null : max.movePointRight(1),
        "%",
        Unit.Dimension.PERCENT,
        inside);
  }

  private BigDecimal signed(int i, BigDecimal value) {
    char before = text.at(i - 1);
    boolean minus =
        before == '-' && !Script.isDigit(text.at(i - 2)) && !Script.isLatin(text.at(i - 2));
    return minus || before == '负' || before == '下' && text.at(i - 2) == '零'
        ? value.negate()
        : value;
  }
}
