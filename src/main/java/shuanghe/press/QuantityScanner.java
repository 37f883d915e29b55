package shuanghe.press;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Unit;
import shuanghe.model.WordRole;
import shuanghe.press.Quantity.Form;
import shuanghe.press.Vocabulary.Role;

/**
 * Finds the quantities of a text and passes over what only looks like one: dates, names such as 5G
 * or T3B, ordinals, telephone and issue numbers, ratios, durations, counts of clauses.
 *
 * <p>One pass, no backtracking further than a number's own tail.
 */
final class QuantityScanner {

  private static final int LONGEST_NUMBER = 24;
  private static final String LABEL_AFTER = "版期号届章款室路线级档类讲维代轮";
  private static final String AFTER_TENTHS = "都渝为立果本员功就长效熟绩像品交型分份活形人因色";
  private static final String AFTER_FIRST = "批次期届任季产方梯线时步个书责要人家位";

  private final Vocabulary words;
  private final char[] t;
  private final int from;
  private final int to;
  private final List<Quantity> found = new ArrayList<>();

  private int power;
  private String inside = "";

  QuantityScanner(Vocabulary words, char[] text, int from, int to) {
    this.words = words;
    this.t = text;
    this.from = from;
    this.to = to;
  }

  List<Quantity> scan() {
    int i = from;
    while (i < to) {
      char c = t[i];
      if (Script.isDigit(c)) {
        i = arabic(i);
      } else if (c == '《') {
        i = pastTitle(i);
      } else if (c < 0x4E00) {
        i++;
      } else {
        i = han(i, c);
      }
    }
    return found;
  }

  private int pastTitle(int i) {
    for (int j = i + 1; j < to && j < i + 120; j++) {
      if (t[j] == '》') {
        return j + 1;
      }
    }
    return i + 1;
  }

  private char at(int i) {
    return i >= from && i < to ? t[i] : ' ';
  }

  private int han(int i, char c) {
    return switch (c) {
      case '首' -> at(i + 1) == '位' ? rank(i, i + 2, 1) : i + 1;
      case '榜' -> at(i + 1) == '首' ? rank(i, i + 2, 1) : i + 1;
      case '第' -> ordinal(i);
      case '翻' -> doubling(i);
      case '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' -> chinese(i);
      default -> i + 1;
    };
  }

  // Arabic figures

  private int arabic(int i) {
    char before = at(i - 1);
    int j = pastNumber(i);
    if (j - i > LONGEST_NUMBER) {
      return j;
    }
    if (Script.isLatin(before) || before == '+' && Script.isDigit(at(i - 2))) {
      return pastName(j);
    }
    char next = at(j);
    if (next == '+' || next == ':' && Script.isDigit(at(j + 1))) {
      return pastName(j + 1);
    }
    if (next == '/' && Script.isDigit(at(j + 1))) {
      return fraction(i, j);
    }
    int date = pastDate(i, j);
    if (date > 0) {
      return date;
    }
    BigDecimal number = number(i, j);
    int second = rangeSecond(j);
    if (second > 0) {
      int k = pastNumber(second);
      if (k - second > LONGEST_NUMBER) {
        return k;
      }
      if (isDateUnit(at(k)) || isYear(i, j) && isYear(second, k)) {
        return k + 1;
      }
      if (j - i >= 3 && k - second >= 7) {
        return k;
      }
      return amount(i, k, number, number(second, k), tailUnitBetween(j, second));
    }
    return amount(i, j, number, null, "");
  }

  /** Past the digits, thousands separators and decimals of a number. */
  private int pastNumber(int i) {
    int j = i;
    while (Script.isDigit(at(j))) {
      j++;
    }
    while (at(j) == ',' && j - i <= 3 + 4 * 5 && isThousands(i, j)) {
      j += 4;
    }
    if (at(j) == '.' && Script.isDigit(at(j + 1))) {
      j++;
      while (Script.isDigit(at(j))) {
        j++;
      }
    }
    return j;
  }

  /** Whether the comma parts thousands: one to three digits before it, exactly three after. */
  private boolean isThousands(int start, int comma) {
    int head = start;
    while (head < comma && t[head] != ',') {
      head++;
    }
    return head - start <= 3
        && t[start] != '0'
        && Script.isDigit(at(comma + 1))
        && Script.isDigit(at(comma + 2))
        && Script.isDigit(at(comma + 3))
        && !Script.isDigit(at(comma + 4));
  }

  private BigDecimal number(int i, int j) {
    StringBuilder digits = new StringBuilder(j - i);
    for (int k = i; k < j; k++) {
      if (t[k] != ',') {
        digits.append(t[k]);
      }
    }
    return new BigDecimal(digits.toString());
  }

  /** Past the letters, digits and marks of a name such as 5G+AI or 4.0. */
  private int pastName(int j) {
    while (j < to
        && (Script.isDigit(t[j])
            || Script.isLatin(t[j])
            || (t[j] == '+' || t[j] == '.') && isNameChar(at(j + 1)))) {
      j++;
    }
    return j;
  }

  private static boolean isNameChar(char c) {
    return Script.isDigit(c) || Script.isLatin(c);
  }

  private boolean isYear(int i, int j) {
    return j - i == 4 && (t[i] == '1' && t[i + 1] == '9' || t[i] == '2' && t[i + 1] == '0');
  }

  private static boolean isDateUnit(char c) {
    return c == '年' || c == '月' || c == '日' || c == '号';
  }

  /** Past a date or a year used as a name; 0 if the number is neither. */
  private int pastDate(int i, int j) {
    char next = at(j);
    if (isDateUnit(next)) {
      return j + 1;
    }
    if (next == '时' || next == '点' && j - i <= 2 && at(j + 1) != '位') {
      return j + 1;
    }
    if (!isYear(i, j)) {
      return 0;
    }
    if ((next == '-' || next == '.')
        && Script.isDigit(at(j + 1))
        && j + 2 < to
        && (Script.isDigit(at(j + 2)) || at(j + 2) == '-' || at(j + 2) == '.')) {
      int k = j;
      while (Script.isDigit(at(k)) || at(k) == '-' || at(k) == '.') {
        k++;
      }
      return at(k) == '年' ? k + 1 : k;
    }
    boolean measured =
        ChineseNumerals.power(next) > 0
            || next == '余'
            || next == '多'
            || words.units().longest(t, Math.min(j, t.length - 1), to) != null && j < to;
    int second = rangeSecond(j);
    return measured || second > 0 && !isYear(second, pastNumber(second))
        ? 0
        : second > 0 ? pastNumber(second) : j;
  }

  /** Where the second number of a range begins: 3—5, 20%~30%, 3至5; 0 if there is none. */
  private int rangeSecond(int j) {
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
  private String tailUnitBetween(int j, int second) {
    StringBuilder b = new StringBuilder();
    for (int k = j; k < second; k++) {
      if (ChineseNumerals.power(t[k]) >= 4) {
        b.append(t[k]);
      }
    }
    return b.toString();
  }

  private int fraction(int i, int j) {
    int k = pastNumber(j + 1);
    BigDecimal above = number(i, j);
    BigDecimal below = number(j + 1, k);
    if (at(k) == '/'
        || below.compareTo(above) <= 0
        || below.compareTo(BigDecimal.valueOf(100)) > 0) {
      while (Script.isDigit(at(k)) || at(k) == '/') {
        k++;
      }
      return k;
    }
    add(Form.PERCENT, i, k, percentOf(above, below), null, "%", Unit.Dimension.PERCENT, "");
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
    char next = at(k);
    if (next == '%' || next == '‰') {
      return percent(i, k + 1, signed(i, low), high);
    }
    if (power == 0 && Script.isLatin(next) && words.units().longest(t, k, to) == null) {
      return pastName(k);
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
    int lowShift = lowPower.isEmpty() ? shift : powerOf(lowPower);
    BigDecimal value = signed(i, low.movePointRight(lowShift));
    BigDecimal max = high == null ? null : high.movePointRight(shift);
    if (at(end) == '/' && end + 1 < to) {
      Lexicon.Hit<Unit> per = words.units().longest(t, end + 1, to);
      if (per != null) {
        printed += "/" + new String(t, per.start(), per.end() - per.start());
        end = per.end();
      }
    }
    int second = max == null && "由从".indexOf(at(i - 1)) < 0 ? sameUnitSecond(end, printed) : 0;
    if (second > 0) {
      int secondEnd = pastNumber(second);
      String firstInside = inside;
      int unitStart = tail(secondEnd);
      max = number(second, secondEnd).movePointRight(power);
      inside = firstInside;
      end = unitStart + printed.length();
    }
    if (at(end) == '级' || power == 0 && isLabelUnit(printed, end)) {
      return end;
    }
    return switch (unit.dimension()) {
      case TIME -> end;
      case PERCENT -> tenths(i, k, value, max);
      case POINTS -> addTail(Form.POINTS, i, end, value, max, points(printed), unit.dimension());
      case RATIO -> addTail(Form.TIMES, i, end, value, max, printed, unit.dimension());
      default ->
          isStructural(i, end, value)
              ? end
              : addTail(Form.AMOUNT, i, end, value, max, printed, unit.dimension());
    };
  }

  /** Where the second number of 500亿元至800亿元 begins; 0 if no like amount follows. */
  private int sameUnitSecond(int end, String unit) {
    char dash = at(end);
    if ("至到—-~".indexOf(dash) < 0 || !Script.isDigit(at(end + 1))) {
      return 0;
    }
    int savedPower = power;
    String savedInside = inside;
    int unitStart = tail(pastNumber(end + 1));
    power = savedPower;
    inside = savedInside;
    boolean same =
        unitStart + unit.length() <= to && new String(t, unitStart, unit.length()).equals(unit);
    return same ? end + 1 : 0;
  }

  private static String points(String printed) {
    return printed.startsWith("个") ? printed.substring(1) : printed;
  }

  private static int powerOf(String multipliers) {
    int sum = 0;
    for (int i = 0; i < multipliers.length(); i++) {
      sum += ChineseNumerals.power(multipliers.charAt(i));
    }
    return sum;
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
    char c = at(k);
    if (c == '余' || c == '多' || c == '几') {
      boolean qualifies =
          ChineseNumerals.power(at(k + 1)) > 0
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
    char next = at(hit.end());
    return unit == '成' && AFTER_TENTHS.indexOf(next) >= 0
        || unit == '里' && next == '程'
        || unit == '方' && (next == '面' || next == '向');
  }

  private boolean isLabelUnit(String printed, int end) {
    return printed.length() == 1
        && (LABEL_AFTER.indexOf(printed.charAt(0)) >= 0
            || printed.equals("年")
            || printed.equals("分"));
  }

  /**
   * A number with no unit behind it: taken with a multiplier, or where a quantity word leads to it.
   */
  private int bare(int i, int k, BigDecimal low, BigDecimal high) {
    char next = at(k);
    if (next == '级' || LABEL_AFTER.indexOf(next) >= 0 && power == 0) {
      return k + 1;
    }
    boolean led = "达为至到近超约量数额值逾于".indexOf(at(i - 1)) >= 0;
    boolean ends = k >= to || Script.endsClause(next) || next == '、' || next == ')';
    boolean version = power == 0 && low.scale() > 0 && low.stripTrailingZeros().scale() <= 0;
    boolean long7 = power == 0 && low.precision() - low.scale() >= 7 && !led;
    if (power > 0 || !inside.isEmpty() || led && ends && !version && !long7) {
      return addTail(
          Form.AMOUNT,
          i,
          k,
          signed(i, low.movePointRight(power)),
          high == null ? null : high.movePointRight(power),
          "",
          Unit.Dimension.OTHER);
    }
    return k;
  }

  private int percent(int i, int end, BigDecimal low, BigDecimal high) {
    return addTail(
        Form.PERCENT, i, end, low, high, t[end - 1] == '‰' ? "‰" : "%", Unit.Dimension.PERCENT);
  }

  private int tenths(int i, int k, BigDecimal value, BigDecimal max) {
    if (at(k) != '成') {
      return percent(i, k + 1, value, max);
    }
    return addTail(
        Form.PERCENT,
        i,
        k + 1,
        value.movePointRight(1),
        max == null ? null : max.movePointRight(1),
        "%",
        Unit.Dimension.PERCENT);
  }

  private BigDecimal signed(int i, BigDecimal value) {
    char before = at(i - 1);
    boolean minus = before == '-' && !Script.isDigit(at(i - 2)) && !Script.isLatin(at(i - 2));
    return minus || before == '负' || before == '下' && at(i - 2) == '零' ? value.negate() : value;
  }

  /** Whether the count is one of clauses or of a list just given, not a statistic. */
  private boolean isStructural(int i, int end, BigDecimal value) {
    if (end < to) {
      Lexicon.Hit<WordRole> noun = words.words(Role.STRUCTURAL).longest(t, end, to);
      if (noun != null) {
        return true;
      }
    }
    return value.compareTo(BigDecimal.valueOf(30)) <= 0 && countsList(i, value.intValue());
  }

  /** Whether the text before the number is a list of as many items: 甲、乙、丙3个. */
  private boolean countsList(int i, int count) {
    int items = 1;
    int depth = 0;
    for (int k = i - 1; k >= from; k--) {
      char c = t[k];
      if (c == ')' || c == '”') {
        depth++;
      } else if (c == '(' || c == '“') {
        depth--;
      } else if (depth == 0 && Script.endsClause(c)) {
        break;
      } else if (depth == 0 && c == '、') {
        items++;
      }
    }
    return items > 1 && items == count && at(i - 1) != '等';
  }

  // Chinese numerals

  private int chinese(int i) {
    int j = i;
    while (j < to && j - i <= LONGEST_NUMBER && isNumeral(t[j])) {
      j++;
    }
    if (at(i - 1) == '第') {
      return j;
    }
    if (at(j) == '分' && at(j + 1) == '之') {
      return parts(i, j);
    }
    if (at(j) == '成'
        && j - i == 1
        && AFTER_TENTHS.indexOf(at(j + 1)) < 0
        && ChineseNumerals.digit(t[i]) > 0) {
      boolean ends =
          !Script.isHan(at(j + 1))
              || "的以左多企是来五半".indexOf(at(j + 1)) >= 0
              || words.qualifierBefore(t, from, i) != null;
      return ends
          ? addTail(
              Form.PERCENT,
              i,
              j + 1,
              BigDecimal.valueOf(ChineseNumerals.digit(t[i]) * 10L),
              null,
              "%",
              Unit.Dimension.PERCENT)
          : j + 1;
    }
    if (at(j) == '倍' && at(j + 1) != '增') {
      return ChineseNumerals.parse(new String(t, i, j - i))
          .map(v -> addTail(Form.TIMES, i, pastBei(i, i), v, null, "倍", Unit.Dimension.RATIO))
          .orElse(j + 1);
    }
    return statistic(i, j);
  }

  private int pastBei(int i, int k) {
    while (t[k] != '倍') {
      k++;
    }
    return k + 1;
  }

  private static boolean isNumeral(char c) {
    return ChineseNumerals.digit(c) >= 0 || ChineseNumerals.power(c) > 0;
  }

  /** 三分之一, 百分之五: given in percent. */
  private int parts(int i, int j) {
    int k = j + 2;
    int start = k;
    while (k < to
        && k - start <= LONGEST_NUMBER
        && (isNumeral(t[k]) || Script.isDigit(t[k]) || t[k] == '点' || t[k] == '.')) {
      k++;
    }
    int end = k;
    return ChineseNumerals.parse(new String(t, i, end - i))
        .map(
            v -> {
              boolean percent =
                  t[i] == '百' && j == i + 1
                      || t[i] == '千' && j == i + 1
                      || t[i] == '万' && j == i + 1;
              BigDecimal value =
                  percent
                      ? v
                      : v.movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
              return addTail(Form.PERCENT, i, end, plain(value), null, "%", Unit.Dimension.PERCENT);
            })
        .orElse(end > start ? end : j + 2);
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** A numeral that counts something: it has a multiplier or 余, and a unit behind it. */
  private int statistic(int i, int j) {
    int k = j;
    String more = "";
    if (at(k) == '余' || at(k) == '多') {
      more = String.valueOf(at(k));
      k++;
      while (k < to && ChineseNumerals.power(t[k]) >= 4) {
        k++;
      }
    }
    boolean leads = ChineseNumerals.digit(t[i]) > 0 || t[i] == '十';
    Lexicon.Hit<WordRole> qualifier = words.qualifierBefore(t, from, i);
    boolean qualified =
        !more.isEmpty() || qualifier != null && !qualifier.value().word().equals("前");
    boolean multiplied = false;
    for (int x = i; x < j; x++) {
      multiplied |= ChineseNumerals.power(t[x]) > 0;
    }
    if (isSigned(i, j)) {
      BigDecimal count = BigDecimal.valueOf(ChineseNumerals.digit(t[i]));
      return addTail(
          Form.AMOUNT, i, j + 1, count, null, String.valueOf(t[j]), Unit.Dimension.COUNT);
    }
    if (!multiplied || !leads && !qualified || j - i < 2 && !qualified) {
      return j;
    }
    Lexicon.Hit<Unit> unit = k < to ? words.units().longest(t, k, to) : null;
    boolean big = leads && j - i >= 2 && ChineseNumerals.power(t[j - 1]) >= 3;
    int end = unit == null ? k : unit.end();
    boolean bareEnds = k >= to || !Script.isHan(at(k));
    if (unit == null && !(big && bareEnds) && !(bareEnds && !more.isEmpty())) {
      return k;
    }
    if (unit != null
        && (unit.value().dimension() == Unit.Dimension.TIME
            || at(end) == '级'
            || LABEL_AFTER.indexOf(t[k]) >= 0)) {
      return end;
    }
    int numberEnd = k;
    Unit.Dimension dimension = unit == null ? Unit.Dimension.OTHER : unit.value().dimension();
    String printed = unit == null ? "" : new String(t, k, end - k);
    String inner = more;
    return ChineseNumerals.parse(new String(t, i, numberEnd - i))
        .filter(v -> v.compareTo(BigDecimal.TEN) >= 0 && !isStructural(i, end, v))
        .map(
            v -> {
              inside = inner;
              Form form = dimension == Unit.Dimension.POINTS ? Form.POINTS : Form.AMOUNT;
              return addTail(
                  form,
                  i,
                  end,
                  plain(v),
                  null,
                  form == Form.POINTS ? points(printed) : printed,
                  dimension);
            })
        .orElse(end);
  }

  /** 签署了九项协议: signed papers are counted even by a single numeral. */
  private boolean isSigned(int i, int j) {
    if (j - i != 1
        || ChineseNumerals.digit(t[i]) < 2
        || at(j) != '项' && at(j) != '份' && at(j) != '个') {
      return false;
    }
    int clause = i;
    while (clause > from && !Script.endsClause(t[clause - 1])) {
      clause--;
    }
    int end = j;
    while (end < to && !Script.endsClause(t[end])) {
      end++;
    }
    String before = new String(t, clause, i - clause);
    String after = new String(t, j, end - j);
    return (before.contains("签署") || before.contains("签订"))
        && (after.contains("协议") || after.contains("备忘录"));
  }

  /** 翻番, 翻一番, 翻了两番. */
  private int doubling(int i) {
    int k = i + 1;
    if (at(k) == '了') {
      k++;
    }
    int digit = ChineseNumerals.digit(at(k));
    int n = digit > 0 ? digit : 1;
    if (digit > 0) {
      k++;
    }
    if (at(k) != '番') {
      return i + 1;
    }
    return addTail(Form.TIMES, i, k + 1, BigDecimal.valueOf(n), null, "番", Unit.Dimension.RATIO);
  }

  // ranks

  private int ordinal(int i) {
    int j = i + 1;
    BigDecimal place;
    if (Script.isDigit(at(j))) {
      int k = pastNumber(j);
      place = number(j, k);
      j = k;
    } else {
      int k = j;
      while (k < to && k - j < 4 && isNumeral(t[k])) {
        k++;
      }
      if (k == j) {
        return i + 1;
      }
      place = ChineseNumerals.parse(new String(t, j, k - j)).orElse(BigDecimal.ZERO);
      j = k;
    }
    char next = at(j);
    if (next == '位' || next == '名') {
      j++;
      next = at(j);
    } else if (AFTER_FIRST.indexOf(next) >= 0 && Script.isHan(next)) {
      return j;
    } else if (Script.isHan(next) && "的和与、且并居稳增大".indexOf(next) < 0) {
      return j;
    }
    return place.signum() > 0 ? rank(i, j, place.intValue()) : j;
  }

  private int rank(int i, int end, int place) {
    int clause = i;
    while (clause > from && !Script.endsClause(t[clause - 1])) {
      clause--;
    }
    if (words.has(Role.RANK, t, Math.max(clause, i - 16), i)) {
      add(Form.RANK, i, end, BigDecimal.valueOf(place), null, "位", Unit.Dimension.OTHER, "");
    }
    return end;
  }

  // results

  private int addTail(
      Form form,
      int i,
      int end,
      BigDecimal value,
      BigDecimal max,
      String unit,
      Unit.Dimension dimension) {
    String after = "";
    int last = end;
    if (end < to) {
      Lexicon.Hit<WordRole> hit = words.words(Role.QUALIFIER_AFTER).longest(t, end, to);
      if (hit != null && (hit.end() - end > 1 || !Script.isHan(at(hit.end())))) {
        after = hit.value().word();
        last = hit.end();
      }
    }
    add(form, i, last, value, max, unit, dimension, after.isEmpty() ? inside : after);
    inside = "";
    return last;
  }

  private void add(
      Form form,
      int i,
      int end,
      BigDecimal value,
      BigDecimal max,
      String unit,
      Unit.Dimension dimension,
      String tailQualifier) {
    Lexicon.Hit<WordRole> before = words.qualifierBefore(t, from, i);
    boolean counts =
        before != null
            && (form == Form.RANK || !before.value().word().equals("前") || "名位强".contains(unit));
    int govern = before != null && counts ? before.start() : i;
    String qualifier = tailQualifier;
    if (qualifier.isEmpty() && before != null && counts) {
      qualifier = before.value().value().isEmpty() ? before.value().word() : before.value().value();
    }
    found.add(new Quantity(form, i, end, govern, value, max, unit, dimension, qualifier));
  }
}
