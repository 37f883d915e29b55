package shuanghe.press.figure;

import shuanghe.press.text.Phrase;

/**
 * The words around a figure, cut into what they say of it.
 *
 * @param slots what is counted or measured, by the figure's own words
 * @param change the word of change before the number: 增长
 * @param comparison what it is measured against
 * @param whole of what it is a share, with the word for it: 占全国
 * @param field in which it holds a rank, with the word for holding: 居全国
 * @param predicate what is said of the noun behind the number: 集中开工
 * @param nounBehind whether what is counted stands behind the number
 * @param nounEnd where that noun ends in the passage, or the number's end
 * @param areaOnly the area its own words name, where they name nothing else
 * @param part whether it is told as a part of the figure before: 其中
 * @param stands what a word for something named before stands for: former, latter …, or empty
 * @param dealt whether 分别 stands before the figure
 * @param placed whether its own words begin with the area that acts: 全市 in 全市新增
 */
record FigureWords(
    Slots slots,
    String change,
    Comparison comparison,
    String whole,
    String field,
    String predicate,
    boolean nounBehind,
    int nounEnd,
    String areaOnly,
    boolean part,
    String stands,
    boolean dealt,
    boolean placed) {

  /** Whether no words lead to the figure at all, as behind 、 in a list of numbers. */
  boolean isBlank() {
    return slots.isEmpty()
        && change.isEmpty()
        && comparison.isNone()
        && whole.isEmpty()
        && field.isEmpty()
        && areaOnly.isEmpty()
        && stands.isEmpty();
  }

  /** The same words with what is counted or measured in other words. */
  FigureWords of(Slots other) {
    return copy(other, areaOnly);
  }

  /** Whether what is counted stands behind 的: 总投资465亿元的项目. */
  boolean isAttribute(int numberEnd) {
    return !nounBehind && nounEnd > numberEnd;
  }

  /** The same words as the name of a place that the figure is of. */
  FigureWords asPlace() {
    return copy(Slots.NONE, slots.name());
  }

  /** The same words as of a place that a list deals them to. */
  FigureWords of(String place) {
    return copy(Slots.NONE, place);
  }

  private FigureWords copy(Slots other, String area) {
    return new FigureWords(
        other,
        change,
        comparison,
        whole,
        field,
        predicate,
        nounBehind,
        nounEnd,
        area,
        part,
        stands,
        dealt,
        placed);
  }

  /**
   * The words in a list, with what the first figure of the list lends them; what is done to a thing
   * is not done to a measure: 开行 in 开行航班9架次、吞吐量9万人次.
   */
  FigureWords goingOn(FigureWords first, Phrase p) {
    Slots lent = first.slots;
    if (isAttribute(p.quantity().end()) && slots.owner().isEmpty() && lent.isMeasure()) {
      return of(new Slots(slots.object(), "", lent.object(), lent.need()));
    }
    boolean place = !first.areaOnly.isEmpty() && lent.isEmpty() && !nounBehind;
    if (place && slots.action().isEmpty() && !slots.isMeasure() && !slots.isEmpty()) {
      return asPlace();
    }
    if (isBlank() && !nounBehind && predicate.isEmpty()) {
      return first;
    }
    if (slots.object().isEmpty()
        || !slots.action().isEmpty()
        || slots.need() == Slots.Need.COUNTED) {
      return this;
    }
    String object = slots.owner() + modifier(lent) + slots.object();
    String action = slots.isMeasure() && !lent.isMeasure() ? "" : lent.action();
    return lent.action().isEmpty() && !slots.owner().isEmpty()
        ? this
        : of(new Slots(lent.owner(), action, object, slots.need()));
  }

  /**
   * 数字人民币 in 数字人民币个人钱包、对公钱包: what an item of the same noun is spared; a name in quotes is its own.
   */
  private String modifier(Slots first) {
    int more = first.object().length() - slots.object().length();
    int tail = slots.object().length() - 2;
    return more > 2
            && first.object().indexOf('“') < 0
            && tail >= 0
            && first.object().endsWith(slots.object().substring(tail))
            && !slots.object().startsWith(first.object().substring(0, 2))
        ? first.object().substring(0, more)
        : "";
  }
}
