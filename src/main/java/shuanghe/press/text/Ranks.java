package shuanghe.press.text;

import java.math.BigDecimal;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.Quantity.Form;

/** Reads ranks: 居全国第3位, 位列第一, 居首位. */
final class Ranks {

  private static final String AFTER_FIRST = "批次期届任季产方梯线时步个书责要人家位";
  private final Vocabulary words;
  private final NumberText text;
  private final char[] t;
  private final int from;
  private final int to;
  private final FoundQuantities found;

  Ranks(Vocabulary words, NumberText text, FoundQuantities found) {
    this.words = words;
    this.text = text;
    this.t = text.characters();
    this.from = text.from();
    this.to = text.to();
    this.found = found;
  }

  // ranks

  int ordinal(int i) {
    int j = i + 1;
    BigDecimal place;
    if (Script.isDigit(text.at(j))) {
      int k = text.pastNumber(j);
      place = text.number(j, k);
      j = k;
    } else {
      int k = j;
      while (k < to && k - j < 4 && NumberText.isNumeral(t[k])) {
        k++;
      }
      if (k == j) {
        return i + 1;
      }
      place = ChineseNumerals.parse(new String(t, j, k - j)).orElse(BigDecimal.ZERO);
      j = k;
    }
    char next = text.at(j);
    if (next == '位' || next == '名') {
      j++;
      next = text.at(j);
    } else if (AFTER_FIRST.indexOf(next) >= 0 && Script.isHan(next)) {
      return j;
    } else if (Script.isHan(next) && "的和与、且并居稳增大".indexOf(next) < 0) {
      return j;
    }
    return place.signum() > 0 ? rank(i, j, place.intValue()) : j;
  }

  int rank(int i, int end, int place) {
    int clause = i;
    while (clause > from && !Script.endsClause(t[clause - 1])) {
      clause--;
    }
    if (words.has(CueRole.RANK, t, Math.max(clause, i - 16), i)) {
      found.add(Form.RANK, i, end, BigDecimal.valueOf(place), null, "位", Unit.Dimension.OTHER, "");
    }
    return end;
  }
}
