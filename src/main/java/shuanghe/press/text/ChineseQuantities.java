package shuanghe.press.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shuanghe.model.Cue;
import shuanghe.model.Unit;
import shuanghe.press.text.Quantity.Form;

/** Reads quantities written in Chinese numerals where they count something: 两千万, 近七成, 翻一番. */
final class ChineseQuantities {

  private static final int LONGEST_NUMBER = NumberText.LONGEST;

  private final Vocabulary words;
  private final NumberText text;
  private final char[] t;
  private final int from;
  private final int to;
  private final FoundQuantities found;

  ChineseQuantities(Vocabulary words, NumberText text, FoundQuantities found) {
    this.words = words;
    this.text = text;
    this.t = text.characters();
    this.from = text.from();
    this.to = text.to();
    this.found = found;
  }

  // Chinese numerals

  int chinese(int i) {
    int j = i;
    while (j < to && j - i <= LONGEST_NUMBER && NumberText.isNumeral(t[j])) {
      j++;
    }
    if (text.at(i - 1) == '第') {
      return j;
    }
    if (text.at(j) == '分' && text.at(j + 1) == '之') {
      return parts(i, j);
    }
    if (text.at(j) == '成'
        && j - i == 1
        && ArabicQuantities.AFTER_TENTHS.indexOf(text.at(j + 1)) < 0
        && ChineseNumerals.digit(t[i]) > 0) {
      boolean ends =
          !Script.isHan(text.at(j + 1))
              || "的以左多企是来五半".indexOf(text.at(j + 1)) >= 0
              || words.qualifierBefore(t, from, i) != null;
      return ends
          ? found.addTail(
              Form.PERCENT,
              i,
              j + 1,
              BigDecimal.valueOf(ChineseNumerals.digit(t[i]) * 10L),
              null,
              "%",
              Unit.Dimension.PERCENT,
              "")
          : j + 1;
    }
    if (text.at(j) == '倍' && text.at(j + 1) != '增') {
      return ChineseNumerals.parse(new String(t, i, j - i))
          .map(
              v ->
                  found.addTail(
                      Form.TIMES, i, pastBei(i, i), v, null, "倍", Unit.Dimension.RATIO, ""))
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

  /** 三分之一, 百分之五: given in percent. */
  private int parts(int i, int j) {
    int k = j + 2;
    int start = k;
    while (k < to
        && k - start <= LONGEST_NUMBER
        && (NumberText.isNumeral(t[k]) || Script.isDigit(t[k]) || t[k] == '点' || t[k] == '.')) {
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
              return found.addTail(
                  Form.PERCENT,
                  i,
                  end,
                  NumberText.plain(value),
                  null,
                  "%",
                  Unit.Dimension.PERCENT,
                  "");
            })
        .orElse(end > start ? end : j + 2);
  }

  /** A numeral that counts something: it has a multiplier or 余, and a unit behind it. */
  private int statistic(int i, int j) {
    int k = j;
    String more = "";
    if (text.at(k) == '余' || text.at(k) == '多') {
      more = String.valueOf(text.at(k));
      k++;
      while (k < to && ChineseNumerals.power(t[k]) >= 4) {
        k++;
      }
    }
    boolean leads = ChineseNumerals.digit(t[i]) > 0 || t[i] == '十';
    Lexicon.Hit<Cue> qualifier = words.qualifierBefore(t, from, i);
    boolean qualified =
        !more.isEmpty() || qualifier != null && !qualifier.value().word().equals("前");
    boolean multiplied = false;
    for (int x = i; x < j; x++) {
      multiplied |= ChineseNumerals.power(t[x]) > 0;
    }
    if (isSigned(i, j)) {
      BigDecimal count = BigDecimal.valueOf(ChineseNumerals.digit(t[i]));
      return found.addTail(
          Form.AMOUNT, i, j + 1, count, null, String.valueOf(t[j]), Unit.Dimension.COUNT, "");
    }
    if (!multiplied || !leads && !qualified || j - i < 2 && !qualified) {
      return j;
    }
    Lexicon.Hit<Unit> unit = k < to ? words.units().longest(t, k, to) : null;
    boolean big = leads && j - i >= 2 && ChineseNumerals.power(t[j - 1]) >= 3;
    int end = unit == null ? k : unit.end();
    boolean bareEnds = k >= to || !Script.isHan(text.at(k));
    boolean slogan = unit == null && text.at(k) == '”';
    if (slogan || unit == null && !(big && bareEnds) && !(bareEnds && !more.isEmpty())) {
      return k;
    }
    if (unit != null
        && (unit.value().dimension() == Unit.Dimension.TIME
            || text.at(end) == '级'
            || ArabicQuantities.LABEL_AFTER.indexOf(t[k]) >= 0)) {
      return end;
    }
    int numberEnd = k;
    Unit.Dimension dimension = unit == null ? Unit.Dimension.OTHER : unit.value().dimension();
    String printed = unit == null ? "" : new String(t, k, end - k);
    String inner = more;
    return ChineseNumerals.parse(new String(t, i, numberEnd - i))
        .filter(v -> v.compareTo(BigDecimal.TEN) >= 0 && !found.isStructural(i, end, v))
        .map(
            v -> {
              Form form = dimension == Unit.Dimension.POINTS ? Form.POINTS : Form.AMOUNT;
              return found.addTail(
                  form,
                  i,
                  end,
                  NumberText.plain(v),
                  null,
                  form == Form.POINTS ? FoundQuantities.points(printed) : printed,
                  dimension,
                  inner);
            })
        .orElse(end);
  }

  /** 签署了九项协议: signed papers are counted even by a single numeral. */
  private boolean isSigned(int i, int j) {
    if (j - i != 1
        || ChineseNumerals.digit(t[i]) < 2
        || text.at(j) != '项' && text.at(j) != '份' && text.at(j) != '个') {
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
  int doubling(int i) {
    int k = i + 1;
    if (text.at(k) == '了') {
      k++;
    }
    int digit = ChineseNumerals.digit(text.at(k));
    int n = digit > 0 ? digit : 1;
    if (digit > 0) {
      k++;
    }
    if (text.at(k) != '番') {
      return i + 1;
    }
    return found.addTail(
        Form.TIMES, i, k + 1, BigDecimal.valueOf(n), null, "番", Unit.Dimension.RATIO, "");
  }
}
