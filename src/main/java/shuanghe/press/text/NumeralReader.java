package shuanghe.press.text;

import java.math.BigDecimal;
import shuanghe.model.Unit;

/**
 * Reader of one numeral where it stands in a text: 1 250, 3,000.5, 4.78万亿, 3万4000, 二十点五万, 三百余.
 *
 * <p>Digits may be Arabic or Chinese or both. Groups of three are parted by a comma or by one blank
 * (GB/T 15835-2011, 5.1.1); a group has neighbours of its own length only, so that 12 3456 is two
 * numbers. The numeral ends before what it cannot take, and before a multiplier that begins a unit:
 * 千瓦时, 百分点. One reader reads many numerals, one after another.
 */
public final class NumeralReader {

  /** No newspaper prints a longer numeral. */
  static final int LONGEST = 32;

  /** Where no places were read. */
  private static final PlaceValue NONE = new PlaceValue();

  private static final WordList<Unit> NO_UNITS = new WordList<>(0, 0, new Words(new Alphabet()));

  private final char[] t;
  private final int from;
  private final int to;
  private final WordList<Unit> units;
  private final WordList<?> notMore;

  private int at;
  private BigDecimal digits;
  private BigDecimal value;
  private int digitsEnd;
  private int power;
  private char more;
  private boolean refused;
  private PlaceValue places = NONE;

  /**
   * @param units whose first character may be a multiplier
   * @param notMore words that begin with 余 or 多 and say nothing of the number: 多式联运
   */
  NumeralReader(char[] text, int from, int to, WordList<Unit> units, WordList<?> notMore) {
    this.t = text;
    this.from = from;
    this.to = to;
    this.units = units;
    this.notMore = notMore;
  }

  /** A reader of a text that is numerals alone and knows no units. */
  public static NumeralReader of(char[] text) {
    return new NumeralReader(text, 0, text.length, NO_UNITS, NO_UNITS);
  }

  /** Reads the numeral that begins here; false if its parts make no number, such as 二百三百. */
  public boolean read(int start) {
    more = 0;
    power = 0;
    refused = false;
    places = NONE;
    if (Script.isDigit(at(start))) {
      plain(start);
      if (goesOn()) {
        int end = at;
        char tail = more;
        int scale = power;
        if (!placed(start)) {
          at = end;
          more = tail;
          power = scale;
          value = digits.movePointRight(power);
          refused = false;
        }
      }
      return true;
    }
    return placed(start);
  }

  /** Where the numeral ends, its multipliers and 余 included. */
  public int end() {
    return at;
  }

  /** Where its leading digits end, before any multiplier. */
  int digitsEnd() {
    return digitsEnd;
  }

  /** Value multiplied out: 4.78万亿 is 4780000000000. */
  public BigDecimal value() {
    return value;
  }

  /** The value of the leading digits alone. */
  BigDecimal digits() {
    return digits;
  }

  /** The power of ten of the multipliers at its end. */
  int power() {
    return power;
  }

  /** Whether a multiplier stands in it, at its end or before further digits: 3万, 3万4000. */
  boolean isMultiplied() {
    return power > 0 || places.hasUnit();
  }

  /** 余, 多 or 几 inside the numeral, else empty. */
  String more() {
    return more == 0 ? "" : String.valueOf(more);
  }

  /** Whether 几 stands for a digit, so that the value is only the least it can be. */
  boolean isUnsure() {
    return Numerals.isSome(more);
  }

  // Arabic digits with their multipliers

  private void plain(int start) {
    int j = start;
    while (Script.isDigit(at(j))) {
      j++;
    }
    boolean parted = false;
    char mark = at(j);
    if ((mark == ',' || mark == ' ') && isGroup(j) && j - start <= 3 && t[start] != '0') {
      int k = j;
      while (at(k) == mark && isGroup(k)) {
        k += 4;
      }
      boolean more = mark == ' ' && at(k) == ' ' && Script.isDigit(at(k + 1));
      parted = !more && !Script.isDigit(at(k));
      j = parted ? k : j;
    }
    if (at(j) == '.' && Script.isDigit(at(j + 1))) {
      j++;
      while (Script.isDigit(at(j))) {
        j++;
      }
    } else if (at(j) == '.' && isTorn(start, j)) {
      parted = true;
      j += 2;
      while (Script.isDigit(at(j))) {
        j++;
      }
    }
    digits = parted ? joined(start, j) : new BigDecimal(t, start, j - start);
    digitsEnd = j;
    at = j;
    takeMore();
    if (at(at) == ' ' && Numerals.power(at(at + 1)) >= 4) {
      at++;
    }
    while (Numerals.power(at(at)) > 0 && !isPoints() && !isUnit() && !isTooMany()) {
      power += Numerals.power(t[at++]);
    }
    takeMore();
    value = digits.movePointRight(power);
  }

  /** 30百: tens of hundreds are counted in 千. */
  private boolean isTooMany() {
    return power == 0
        && Numerals.power(t[at]) < 4
        && digits.scale() == 0
        && digits.compareTo(BigDecimal.TEN) >= 0
        && more == 0;
  }

  private BigDecimal joined(int start, int end) {
    char[] joined = new char[end - start];
    int n = 0;
    for (int k = start; k < end; k++) {
      if (t[k] != ',' && t[k] != ' ') {
        joined[n++] = t[k];
      }
    }
    return new BigDecimal(joined, 0, n);
  }

  /** Whether a mark with exactly three digits behind it stands here. */
  private boolean isGroup(int mark) {
    return Script.isDigit(at(mark + 1))
        && Script.isDigit(at(mark + 2))
        && Script.isDigit(at(mark + 3))
        && !Script.isDigit(at(mark + 4));
  }

  /**
   * 超2. 2万亿元: a decimal the layout set a space into. It follows a word and has one or two places
   * with a unit behind them, which the number of a list, 1. 2023年, has not.
   */
  private boolean isTorn(int start, int point) {
    int end = point + 2;
    while (Script.isDigit(at(end))) {
      end++;
    }
    return Script.isHan(at(start - 1))
        && at(point + 1) == ' '
        && end > point + 2
        && end <= point + 4
        && (Script.isHan(at(end)) || at(end) == '%')
        && !Numerals.isCalendar(at(end));
  }

  /** 3万 goes on in 3万4000 and in 3万4千: as many digits as 万 has places, or less. */
  private boolean goesOn() {
    if (power == 0 || more != 0 || digits.scale() > 0) {
      return false;
    }
    int last = Numerals.power(t[at - 1]);
    int k = at;
    while (Script.isDigit(at(k))) {
      k++;
    }
    boolean arabic = k > at && k - at <= last && !Numerals.isCalendar(at(k)) && at(k) != '.';
    char next = at(at + 1);
    boolean zero = Numerals.digit(at(at)) == 0 && Numerals.digit(next) > 0;
    return arabic || k == at && (zero || Numerals.digit(at(at)) > 0 && Numerals.power(next) > 0);
  }

  // any digits, read by their places

  private boolean placed(int start) {
    at = start;
    more = 0;
    power = 0;
    places = new PlaceValue();
    boolean any = true;
    while (any && !refused && at - start <= LONGEST) {
      if (Numerals.digit(at(at)) >= 0 && more == 0) {
        places.digits(run());
      } else if (Numerals.power(at(at)) > 0 && !isPoints() && !isUnit()) {
        places.unit(Numerals.power(t[at++]));
      } else {
        any = takeMore();
      }
    }
    value = places.value();
    refused |= places.refused() || at - start > LONGEST;
    digits = value;
    digitsEnd = at;
    if (more == 0 && Numerals.isPoint(at(at)) && Numerals.digit(at(at + 1)) >= 0) {
      decimals();
    } else if (at == start) {
      refused = true;
    }
    return !refused;
  }

  private void decimals() {
    StringBuilder places10 = new StringBuilder("0.");
    at++;
    while (Numerals.digit(at(at)) >= 0) {
      places10.append(Numerals.digit(t[at++]));
    }
    digits = value.add(new BigDecimal(places10.toString()));
    digitsEnd = at;
    takeMore();
    while (Numerals.power(at(at)) > 1 && !isPoints() && !isUnit()) {
      power += Numerals.power(t[at++]);
      takeMore();
    }
    refused |= power > 0 && places.isComplete();
    value = digits.movePointRight(power);
  }

  /** A run of digits, thousands separators taken out. */
  private String run() {
    int start = at;
    StringBuilder run = new StringBuilder();
    boolean chinese = false;
    while (Numerals.digit(at(at)) >= 0 || at(at) == ',' && isSeparator(start)) {
      char c = t[at++];
      if (c != ',') {
        run.append(Numerals.digit(c));
        chinese |= Numerals.digit(c) > 0 && !Script.isDigit(c);
      }
    }
    boolean several = run.length() > 1 && run.charAt(0) != '0';
    if (chinese && several && (places.hasUnit() || isRange(run))) {
      refused = true;
    }
    return run.toString();
  }

  private boolean isSeparator(int start) {
    boolean grouped = at > start + 3 && t[at - 4] == ',';
    return at > start && (grouped || at - start <= 3) && isGroup(at);
  }

  /** 七八 before 万, 成 or 个 means seven or eight. */
  private boolean isRange(StringBuilder run) {
    return run.length() == 2
        && run.charAt(0) < run.charAt(1)
        && (Numerals.power(at(at)) > 0 || Numerals.isCounted(at(at)));
  }

  /** 余 and 多 follow a multiplier or Arabic digits, 几 a multiplier or a zero. */
  private boolean takeMore() {
    char c = at(at);
    if (more != 0 || at == from || !Numerals.isMore(c)) {
      return false;
    }
    char before = t[at - 1];
    boolean unit = Numerals.power(before) > 0;
    boolean zero = before == '0' || places.endsInZero();
    boolean taken =
        (Numerals.isSome(c) ? unit || zero : unit || Script.isDigit(before))
            && notMore.longest(t, at, to) == null;
    if (taken) {
      more = c;
      at++;
      if (Numerals.isSome(c)) {
        places.dropZero();
      }
    }
    return taken;
  }

  /** 百分点 and 千分点 count points; their first character is no factor. */
  private boolean isPoints() {
    return Numerals.isPart(at(at + 1)) && Numerals.isPoint(at(at + 2));
  }

  /** Whether 千瓦时, 百分点, or 兆 behind Arabic digits begins here, which multiplies no further. */
  private boolean isUnit() {
    Lexicon.Hit<Unit> hit = units.longest(t, at, to);
    return hit != null && (hit.end() - at > 1 || Script.isDigit(at(at - 1)) || power > 0);
  }

  private char at(int i) {
    return i >= from && i < to ? t[i] : '\0';
  }
}
