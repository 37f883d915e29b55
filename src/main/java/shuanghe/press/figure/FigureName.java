package shuanghe.press.figure;

/**
 * The name of what a figure counts, with what later figures may take up from it.
 *
 * @param text the indicator's name
 * @param subject what is counted or measured, without change, share and rank
 * @param told what sort of statement the name makes of its subject
 * @param comparison what it is measured against
 * @param item the item of a list that it was dealt out to, or empty
 * @param listFrom where that list begins in the passage, or the number
 * @param nounEnd where the noun behind the number ends in the passage, or the number's end
 * @param rule id of the rule that named it
 */
record FigureName(
    String text,
    Slots subject,
    StatementType told,
    Comparison comparison,
    String item,
    int listFrom,
    int nounEnd,
    String rule) {

  static final FigureName NONE =
      new FigureName("", Slots.NONE, StatementType.AMOUNT, Comparison.NONE, "", 0, 0, "");

  /** The name of another thing that the text has gone over to. */
  FigureName about(String other) {
    return new FigureName(
        other,
        new Slots("", "", other, Slots.Need.NOTHING),
        StatementType.AMOUNT,
        Comparison.NONE,
        "",
        listFrom,
        nounEnd,
        rule);
  }

  /** Whether it names no thing, or a measure without what the measure is of: 金额, 位居全国. */
  boolean isIncomplete() {
    boolean bare = subject.owner().isEmpty() && subject.action().isEmpty();
    return switch (subject.need()) {
      case NOTHING -> subject.isEmpty();
      case SELF -> false;
      case OWNER, AMOUNT, PER, COUNTED, RATED -> bare;
      case THING -> subject.owner().isEmpty();
    };
  }

  /**
   * What is counted, without change, share and rank; the whole name where it names nothing else.
   */
  String counted() {
    return subject.isEmpty() ? text : subject.name();
  }

  /** Type of statement that the name makes of its subject. */
  enum StatementType {
    AMOUNT,
    GROWTH,
    SHARE,
    RANK
  }
}
