package shuanghe.press.figure;

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
}
