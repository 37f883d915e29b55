package shuanghe.press.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.Quantity.QuantityForm;

/** Quantities of a sentence with the qualifiers around them. */
final class FoundQuantities {

  /** No list of a sentence that a count numbers is longer. */
  private static final BigDecimal LONGEST_LIST = BigDecimal.valueOf(30);

  private final Vocabulary words;
  private final NumberText text;
  private final char[] t;
  private final List<Quantity> found = new ArrayList<>();

  FoundQuantities(NumberText text) {
    this.words = text.words();
    this.text = text;
    this.t = text.characters();
  }

  /** All quantities in the order of the text, the units of lists shared out. */
  List<Quantity> all() {
    return SharedUnits.settled(text, found);
  }

  /**
   * A number as it was read, before its qualifiers are looked for.
   *
   * @param form form of the number as printed
   * @param start offset of its first character
   * @param end offset behind its last
   * @param value multiplied out
   * @param max upper end of a range, or null
   * @param power of ten of the multipliers that were printed with it
   * @param unit name of the unit in the code list, or empty
   * @param dimension dimension of the unit
   * @param inside 余, 多 or 几 inside the number, or what stands for its first digit; else empty
   * @param unsure whether the value is only the least it can be
   */
  record ReadQuantities(
      QuantityForm form,
      int start,
      int end,
      BigDecimal value,
      BigDecimal max,
      int power,
      String unit,
      Unit.Dimension dimension,
      String inside,
      boolean unsure) {

    static ReadQuantities of(QuantityForm form, int start, int end, BigDecimal value, String unit) {
      Unit.Dimension dimension =
          switch (form) {
            case PERCENT -> Unit.Dimension.PERCENT;
            case TIMES -> Unit.Dimension.RATIO;
            case AMOUNT, POINTS, RANK, NUMBER -> Unit.Dimension.OTHER;
          };
      return new ReadQuantities(form, start, end, value, null, 0, unit, dimension, "", false);
    }

    ReadQuantities inside(String word, boolean isUnsure) {
      return new ReadQuantities(
          form, start, end, value, max, power, unit, dimension, word, unsure || isUnsure);
    }
  }

  /** Adds a quantity and returns where its qualifier behind ends. */
  int add(ReadQuantities read) {
    int end = read.end();
    String after = "";
    Lexicon.Hit<Cue> behind =
        end < text.to()
            ? text.mentions().longest(words.words(CueRole.QUALIFIER_AFTER), end, text.to())
            : null;
    boolean whole =
        behind != null
            && (behind.end() - end > 1 || !Script.isHan(text.at(behind.end())))
            && !isOtherWord(end, behind.end());
    if (whole && read.form() != QuantityForm.RANK && read.form() != QuantityForm.NUMBER) {
      String said = behind.value().value();
      after = said.isEmpty() ? behind.value().word() : said;
      end = behind.end();
    }
    int at = t[Math.max(read.start() - 1, 0)] == ' ' ? read.start() - 1 : read.start();
    Lexicon.Hit<Cue> before = words.beforeNumber(t, text.from(), Math.max(at, text.from()));
    CueRole role = before == null ? CueRole.NO_QUALIFIER : before.value().role();
    boolean place = read.form() == QuantityForm.RANK || isPlace(read.unit());
    boolean counts =
        role == CueRole.QUALIFIER_BEFORE || role == CueRole.QUALIFIER_OF_PLACE && place;
    String qualifier = after.isEmpty() ? read.inside() : after;
    if (qualifier.isEmpty() && counts) {
      String said = before.value().value();
      qualifier = said.isEmpty() ? before.value().word() : said;
    }
    boolean minus = isMinus(read.start());
    boolean negative = role == CueRole.NEGATIVE || minus;
    int governs =
        counts || role == CueRole.NEGATIVE
            ? begins(before)
            : minus ? read.start() - 1 : read.start();
    found.add(
        new Quantity(
            read.form(),
            read.start(),
            end,
            governs,
            negative ? read.value().negate() : read.value(),
            read.max(),
            read.power(),
            read.unit(),
            read.dimension(),
            qualifier,
            read.unsure()));
    return end;
  }

  /** 上下 in 9家上下游企业: the word goes on behind the qualifier. */
  private boolean isOtherWord(int from, int qualifierEnd) {
    Lexicon.Hit<Cue> other =
        text.mentions().longest(words.words(CueRole.NO_QUALIFIER), from, text.to());
    return other != null && other.end() > qualifierEnd;
  }

  /** Where a qualifier begins: 超过 in 均超过, so that 日均超过 keeps 日均. */
  private static int begins(Lexicon.Hit<Cue> before) {
    String said = before.value().value();
    boolean ends = !said.isEmpty() && before.value().word().endsWith(said);
    return ends ? before.end() - said.length() : before.start();
  }

  private boolean isPlace(String unit) {
    return unit.length() == 1
        && words.words(CueRole.RANK_UNIT).longest(unit.toCharArray(), 0, 1) != null;
  }

  private boolean isMinus(int start) {
    char before = text.at(start - 2);
    return text.at(start - 1) == '-'
        && !Script.isDigit(before)
        && !Script.isLatin(before)
        && before != '%'
        && !Numerals.isCalendar(before);
  }

  /** Whether the count is one of clauses or of a list just given, not a statistic. */
  boolean isStructural(int i, int unit, int end, BigDecimal value) {
    boolean few = value.compareTo(LONGEST_LIST) <= 0;
    boolean places =
        few
            && unit + 1 == end
            && text.is(CueRole.PLACE_UNIT, unit)
            && Script.isHan(text.at(end))
            && !text.begins(CueRole.AND, end)
            && !text.begins(CueRole.QUALIFIER_AFTER, end);
    return text.begins(CueRole.STRUCTURAL, end)
        || places
        || few && value.stripTrailingZeros().scale() <= 0 && countsList(i, value.intValue());
  }

  /**
   * Whether the text before the number is a list of as many items: 甲、乙、丙3个, but not 甲、乙建成2座, 桥梁、2条
   * or 甲6条、乙2条.
   */
  private boolean countsList(int i, int count) {
    if (text.at(i - 1) == '、') {
      return false;
    }
    int items = 1;
    int depth = 0;
    int last = i;
    int first = i;
    for (int k = i - 1; k >= text.from(); k--) {
      char c = t[k];
      if (c == ')' || c == '”') {
        depth++;
      } else if (c == '(' || c == '“') {
        depth--;
      } else if (depth == 0 && (Script.endsClause(c) || Script.isDigit(c))) {
        Lexicon.Hit<Unit> unit = text.unit(k + 1);
        items -= unit != null && unit.end() == first ? 1 : 0;
        break;
      } else if (depth == 0 && c == '、') {
        last = items == 1 ? k : last;
        first = k;
        items++;
      }
    }
    return items > 1
        && items == count
        && !text.is(CueRole.ETCETERA, i - 1)
        && words.lastOf(CueRole.VERB, text.mentions(), last, i) < 0;
  }
}
