package shuanghe.press.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.FoundQuantities.ReadQuantities;
import shuanghe.press.text.Quantity.QuantityForm;

/** Tail of a numeral: its unit, a unit of rate behind it, or nothing. */
final class NumberTail {

  private final NumberText text;
  private final char[] t;
  private final FoundQuantities found;

  NumberTail(NumberText text, FoundQuantities found) {
    this.text = text;
    this.t = text.characters();
    this.found = found;
  }

  /**
   * The unit behind a numeral that ends at {@code k} with 万 or 亿; null where none stands there. 市
   * is none in 超两千亿市人大: places are not counted by the ten thousand.
   */
  Lexicon.Hit<Unit> unitOfMultiple(int k) {
    Lexicon.Hit<Unit> hit = text.unit(text.pastBlank(k));
    boolean place =
        hit != null
            && hit.end() - hit.start() == 1
            && text.is(CueRole.PLACE_UNIT, hit.start())
            && Script.isHan(text.at(hit.end()));
    return place ? null : hit;
  }

  /** The unit behind a numeral without 万 or 亿; null where none stands there. */
  Lexicon.Hit<Unit> unit(int k) {
    Lexicon.Hit<Unit> hit = text.unit(text.pastBlank(k));
    boolean word =
        hit != null
            && hit.end() - hit.start() == 1
            && text.past(CueRole.NO_UNIT, hit.start()) > hit.end();
    return word ? null : hit;
  }

  /** Whether what follows makes a name of the number: 版, 号, 级, or 千伏 before a noun. */
  boolean isLabel(Lexicon.Hit<Unit> unit) {
    if (isGrade(unit)) {
      return true;
    }
    boolean before =
        text.past(CueRole.LABEL_UNIT, unit.start()) == unit.end()
            && Script.isHan(text.at(unit.end()));
    return before || text.past(CueRole.LABEL, unit.start()) == unit.end();
  }

  /** Whether 级 or its like follows, which makes a name of a number with 万 or 亿 too. */
  boolean isGrade(Lexicon.Hit<Unit> unit) {
    return text.begins(CueRole.GRADE, unit.end());
  }

  /**
   * Adds the number with the unit that stands behind it and returns where both end.
   *
   * @param read the number up to its unit, without one
   */
  int with(Lexicon.Hit<Unit> unit, ReadQuantities read) {
    Unit.Dimension dimension = unit.value().dimension();
    int end = unit.end();
    String name = unit.value().name();
    if (dimension == Unit.Dimension.PERCENT) {
      return percent(unit, read);
    }
    if (text.at(end) == '/') {
      Lexicon.Hit<Unit> per = text.unit(end + 1);
      if (per != null) {
        name += "/" + per.value().name();
        end = per.end();
      }
    }
    Lexicon.Hit<Unit> either = text.at(end) == '(' ? text.unit(end + 1) : null;
    if (either != null && text.at(either.end()) == ')') {
      name += "(" + either.value().name() + ")";
      end = either.end() + 1;
    }
    QuantityForm form =
        switch (dimension) {
          case POINTS -> QuantityForm.POINTS;
          case RATIO -> QuantityForm.TIMES;
          default -> QuantityForm.AMOUNT;
        };
    if (dimension == Unit.Dimension.TIME) {
      ReadQuantities length = length(unit, read);
      return isMeasured(read.start(), length.end()) ? found.add(length) : length.end();
    }
    if (form == QuantityForm.AMOUNT
        && found.isStructural(read.start(), unit.start(), end, read.value())) {
      return end;
    }
    return found.add(
        new ReadQuantities(
            form,
            read.start(),
            end,
            read.value(),
            read.max(),
            read.power(),
            name,
            dimension,
            read.inside(),
            read.unsure()));
  }

  /** A length of time in one unit: 3.5 for 3个半小时, 1.93 for 1小时56分. */
  private ReadQuantities length(Lexicon.Hit<Unit> unit, ReadQuantities read) {
    BigDecimal value = read.value();
    String name = unit.value().name();
    int end = unit.end();
    Lexicon.Hit<Cue> half = wordOf(CueRole.HALF_UNIT, unit);
    Lexicon.Hit<Cue> holds = wordOf(CueRole.HOLDS_UNITS, unit);
    if (half != null) {
      value = value.add(new BigDecimal("0.5"));
      name = half.value().value();
    } else if (holds != null && Script.isDigit(text.at(end))) {
      int parts = Integer.parseInt(holds.value().value());
      int more = 0;
      int k = end;
      while (Script.isDigit(text.at(k)) && more < parts) {
        more = more * 10 + text.at(k++) - '0';
      }
      Lexicon.Hit<Unit> smaller = text.unit(k);
      if (more < parts && smaller != null && smaller.value().dimension() == Unit.Dimension.TIME) {
        value =
            value.add(
                BigDecimal.valueOf(more)
                    .divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP));
        end = smaller.end();
      }
    }
    return new ReadQuantities(
        QuantityForm.AMOUNT,
        read.start(),
        end,
        value,
        read.max(),
        read.power(),
        name,
        Unit.Dimension.TIME,
        read.inside(),
        read.unsure());
  }

  private Lexicon.Hit<Cue> wordOf(CueRole role, Lexicon.Hit<Unit> unit) {
    Lexicon.Hit<Cue> hit =
        text.mentions().longest(text.words().words(role), unit.start(), unit.end());
    return hit != null && hit.end() == unit.end() ? hit : null;
  }

  /** A duration counts where its clause measures one: 平均通关时间, 缩短至; not 工期6个月. */
  private boolean isMeasured(int start, int end) {
    return text.words().has(CueRole.DURATION, text.mentions(), text.clauseStart(start), start)
        || text.words().has(CueRole.DURATION, text.mentions(), end, text.clauseEnd(end));
  }

  /** %, ‰ as printed; 成 in percent, with a digit behind it in 七成五. */
  private int percent(Lexicon.Hit<Unit> unit, ReadQuantities read) {
    boolean sign = !Script.isHan(t[unit.start()]);
    int end = unit.end();
    BigDecimal value = sign ? read.value() : read.value().movePointRight(1);
    BigDecimal max = sign || read.max() == null ? read.max() : read.max().movePointRight(1);
    int fifth = sign ? -1 : Numerals.digit(text.at(end));
    if (fifth > 0 && !Script.isHan(text.at(end + 1)) && !Script.isDigit(text.at(end))) {
      value = value.add(BigDecimal.valueOf(fifth));
      end++;
    }
    return found.add(
        new ReadQuantities(
            QuantityForm.PERCENT,
            read.start(),
            end,
            value,
            max,
            0,
            sign ? unit.value().name() : "%",
            Unit.Dimension.PERCENT,
            read.inside(),
            read.unsure()));
  }
}
