package shuanghe.press.text;

import java.math.BigDecimal;
import shuanghe.model.CueRole;
import shuanghe.press.text.FoundQuantities.ReadQuantities;
import shuanghe.press.text.Quantity.QuantityForm;

/** Reader of ranks: 居全国第3位, 位列第一, 居首位. */
final class Ranks {

  /** How far before its number the word of a rank may stand. */
  private static final int REACH = 16;

  /** Ranks are exported in this unit, 第一 and 首位 as well. */
  private static final String UNIT = Language.own(CueRole.RANK_UNIT).getFirst().word();

  private final NumberText text;
  private final FoundQuantities found;
  private final NumeralReader numeral;

  Ranks(NumberText text, FoundQuantities found, NumeralReader numeral) {
    this.text = text;
    this.found = found;
    this.numeral = numeral;
  }

  /** The ordinal that begins at {@code i} and whose number begins at {@code j}. */
  int ordinal(int i, int j) {
    char first = text.at(j);
    if (!Script.isDigit(first) && !Numerals.isNumeral(first) || !numeral.read(j)) {
      return j;
    }
    int end = Script.isDigit(first) ? numeral.digitsEnd() : numeral.end();
    char next = text.at(end);
    if (text.is(CueRole.RANK_UNIT, end)) {
      end++;
    } else if (Script.isHan(next) && !text.begins(CueRole.AFTER_RANK, end)) {
      return end;
    }
    int place = numeral.digits().intValue();
    return place > 0 ? rank(i, end, place) : end;
  }

  /** A rank from {@code i} to {@code end}, where a word of rank leads to it or it rose from it. */
  int rank(int i, int end, int place) {
    int from = Math.max(text.clauseStart(i), i - REACH);
    boolean moves = text.begins(CueRole.REACHED, end);
    if (moves || text.words().has(CueRole.RANK, text.characters(), from, i)) {
      found.add(ReadQuantities.of(QuantityForm.RANK, i, end, BigDecimal.valueOf(place), UNIT));
    }
    return end;
  }
}
