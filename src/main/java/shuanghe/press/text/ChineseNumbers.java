package shuanghe.press.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.FoundQuantities.ReadQuantities;
import shuanghe.press.text.Quantity.QuantityForm;

/** Reader of quantities written in Chinese numerals where they count something: 两千万, 近七成, 翻一番. */
final class ChineseNumbers {

  private final NumberText text;
  private final char[] t;
  private final int to;
  private final FoundQuantities found;
  private final NumberTail tail;
  private final NumeralReader numeral;
  private final NumeralReader second;

  ChineseNumbers(
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

  /** Reads what begins with a numeral at an offset and gives the offset to go on from. */
  int read(int i) {
    if (!numeral.read(i)) {
      return neighbours(i);
    }
    int j = numeral.end();
    if (Numerals.power(text.at(j)) == 1) {
      return past(j);
    }
    if (Numerals.isPart(text.at(j)) && text.begins(CueRole.FRACTION, j)) {
      return parts(i, text.past(CueRole.FRACTION, j));
    }
    if (text.isCalendar(j)) {
      return j;
    }
    ReadQuantities read =
        new ReadQuantities(
            QuantityForm.NUMBER,
            i,
            j,
            ArabicNumbers.plain(numeral.value()),
            null,
            numeral.power(),
            "",
            Unit.Dimension.OTHER,
            numeral.more(),
            numeral.isUnsure());
    Lexicon.Hit<Unit> unit = tail.unit(j);
    if (unit == null) {
      return bare(read);
    }
    boolean rate =
        unit.value().dimension() == Unit.Dimension.PERCENT
            || unit.value().dimension() == Unit.Dimension.RATIO
            || unit.value().dimension() == Unit.Dimension.POINTS;
    if (unit.value().dimension() == Unit.Dimension.TIME || tail.isLabel(unit)) {
      return unit.end();
    }
    boolean counts = rate || isCounted(read) || isSigned(i, unit);
    return counts && !Numerals.isPoint(t[unit.start()]) ? tail.with(unit, read) : j;
  }

  /** From ten on, or with decimals; 百 and 千 alone count only behind a qualifier. */
  private boolean isCounted(ReadQuantities read) {
    boolean leads =
        Numerals.digit(t[read.start()]) > 0
            || Numerals.power(t[read.start()]) == 1
            || Numerals.isPoint(text.at(read.start() + 1));
    boolean alone = read.end() - read.start() == 1;
    boolean many = read.value().compareTo(BigDecimal.TEN) >= 0 || read.value().scale() > 0;
    boolean qualified = !read.inside().isEmpty() || isQualified(read.start());
    return many && hasMultiplier(read) && (qualified || leads && !alone);
  }

  private boolean hasMultiplier(ReadQuantities read) {
    for (int k = read.start(); k < read.end(); k++) {
      if (Numerals.power(t[k]) > 0 || Numerals.isPoint(t[k])) {
        return true;
      }
    }
    return false;
  }

  private boolean isQualified(int i) {
    Lexicon.Hit<shuanghe.model.Cue> before = text.words().beforeNumber(t, text.from(), i);
    return before != null && before.value().role() == CueRole.QUALIFIER_BEFORE;
  }

  /** Past the rest of what is no number: the digits of an idiom, an hour, the name of a plan. */
  private int past(int j) {
    int k = j;
    while (k < to && Numerals.isNumeral(t[k])) {
      k++;
    }
    return k;
  }

  /** 七八万, 二三十: two neighbouring digits before a multiplier are the ends of a range. */
  private int neighbours(int i) {
    int low = Numerals.digit(t[i]);
    int high = Numerals.digit(text.at(i + 1));
    if (low < 1 || high != low + 1 || Numerals.digit(text.at(i + 2)) >= 0 || !second.read(i + 1)) {
      return Math.max(past(i), i + 1);
    }
    Lexicon.Hit<Unit> unit = tail.unitOfMultiple(second.end());
    BigDecimal max = second.value();
    boolean tenths =
        unit != null
            && unit.value().dimension() == Unit.Dimension.PERCENT
            && max.intValue() == high;
    boolean many = Numerals.power(t[second.end() - 1]) > 0;
    if (unit == null
        || unit.value().dimension() == Unit.Dimension.TIME
        || !tenths && !many
        || (many ? tail.isGrade(unit) : tail.isLabel(unit))) {
      return past(i);
    }
    BigDecimal least =
        max.multiply(BigDecimal.valueOf(low))
            .divide(BigDecimal.valueOf(high), 0, RoundingMode.DOWN);
    return tail.with(
        unit,
        new ReadQuantities(
            QuantityForm.NUMBER,
            i,
            second.end(),
            least,
            ArabicNumbers.plain(max),
            second.power(),
            "",
            Unit.Dimension.OTHER,
            "",
            true));
  }

  /** 三分之一, 百分之五: given in percent. */
  private int parts(int i, int numerator) {
    BigDecimal denominator = numeral.value();
    if (denominator.signum() == 0 || !second.read(numerator)) {
      return numerator;
    }
    BigDecimal percent =
        second
            .value()
            .movePointRight(2)
            .divide(denominator, Math.max(2, second.value().scale()), RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return found.add(
        ReadQuantities.of(QuantityForm.PERCENT, i, second.end(), ArabicNumbers.plain(percent), "%")
            .inside(second.more(), second.isUnsure()));
  }

  /** A number without a unit: 突破三千万, but not a slogan or the beginning of a name. */
  private int bare(ReadQuantities read) {
    int k = read.end();
    boolean ends = k >= to || !Script.isHan(text.at(k));
    boolean big = Numerals.power(t[k - 1]) >= 3 && k - read.start() >= 2;
    boolean leads = Numerals.digit(t[read.start()]) > 0 || Numerals.power(t[read.start()]) == 1;
    boolean counts = ends && text.at(k) != '”' && (big && leads || !read.inside().isEmpty());
    return counts
        ? found.add(
            new ReadQuantities(
                QuantityForm.AMOUNT,
                read.start(),
                k,
                read.value(),
                null,
                read.power(),
                "",
                Unit.Dimension.OTHER,
                read.inside(),
                read.unsure()))
        : k;
  }

  /** 数十亿元, 上千家, 几百个: an unsure number, whose value is the least it can be. */
  int some(int i, int k) {
    int power = 0;
    int j = k;
    while (Numerals.power(text.at(j)) > 0 && !isUnit(j)) {
      power += Numerals.power(t[j++]);
    }
    boolean word =
        Numerals.isNumeral(text.at(i - 1))
            || text.words().notQualifierBefore(t, text.from(), k)
            || Numerals.isMore(text.at(j));
    if (power == 0 || word) {
      return power == 0 ? k : j;
    }
    ReadQuantities read =
        new ReadQuantities(
            QuantityForm.AMOUNT,
            i,
            j,
            BigDecimal.ONE.movePointRight(power),
            null,
            power,
            "",
            Unit.Dimension.OTHER,
            new String(t, i, k - i),
            true);
    Lexicon.Hit<Unit> unit = tail.unitOfMultiple(j);
    if (unit == null) {
      boolean ends = j >= to || !Script.isHan(text.at(j));
      return ends && power >= 3 ? found.add(read) : j;
    }
    return unit.value().dimension() == Unit.Dimension.TIME || tail.isGrade(unit)
        ? unit.end()
        : tail.with(unit, read);
  }

  private boolean isUnit(int j) {
    Lexicon.Hit<Unit> hit = text.unit(j);
    return hit != null && hit.end() - j > 1;
  }

  /** 签署了九项协议: signed papers are counted even by a single numeral. */
  private boolean isSigned(int i, Lexicon.Hit<Unit> unit) {
    return unit.value().dimension() == Unit.Dimension.COUNT
        && Numerals.digit(t[i]) > 1
        && text.words().has(CueRole.SIGNING, t, text.clauseStart(i), i)
        && text.words().has(CueRole.PAPER, t, unit.end(), text.clauseEnd(unit.end()));
  }

  /** 翻番, 翻一番, 翻了两番. */
  int doubling(int i, int k) {
    int digit = Numerals.digit(text.at(k));
    Lexicon.Hit<Unit> unit = text.unit(digit > 0 ? k + 1 : k);
    if (unit == null || unit.value().dimension() != Unit.Dimension.RATIO) {
      return i + 1;
    }
    BigDecimal times = BigDecimal.valueOf(Math.max(digit, 1));
    return Numerals.digit(text.at(k)) > 0 || unit.end() - k == 1
        ? found.add(
            ReadQuantities.of(QuantityForm.TIMES, i, unit.end(), times, unit.value().name()))
        : i + 1;
  }
}
