package shuanghe.press.figure;

/**
 * The parts of an indicator's name: who, does what, to what; each as printed, empty where the words
 * give none.
 *
 * @param owner whose measure it is or who acts: 果园港
 * @param action what is done, with the words that go with it: 开通, 向项目授信
 * @param object what is counted or measured: 国际航线, 货物吞吐量
 * @param need what the object says nothing without
 */
record Slots(String owner, String action, String object, Need need) {

  static final Slots NONE = new Slots("", "", "", Need.NOTHING);

  /** Complement that a noun needs to be understood. */
  enum Need {
    /** Nothing, for it is no measure: 高新技术企业. */
    NOTHING,
    /** Nothing, though it is a measure: 进出口总值. */
    SELF,
    /** Its owner: 营业收入. */
    OWNER,
    /** Its owner, or the amount told before where it ranks or grows: 规模. */
    AMOUNT,
    /** What is counted by the day or by the head: 日均. */
    PER,
    /** The thing counted just before it: 合同金额. */
    COUNTED,
    /** The thing it happens to, told before: 开工. */
    THING,
    /** The measure that grew or is shared: 增速, 占比. */
    RATED
  }

  /** Whether what is named is a measure rather than things counted. */
  boolean isMeasure() {
    return need != Need.NOTHING;
  }

  boolean isEmpty() {
    return owner.isEmpty() && action.isEmpty() && object.isEmpty();
  }

  Slots ownedBy(String other) {
    return new Slots(other, action, object, need);
  }

  /** With words behind the object. */
  Slots ending(String tail) {
    return new Slots(owner, action, object + tail, need);
  }

  /** The parts as one name; 项目投资 with 投资完成率 says 投资 once, 开工项目 with 项目 the noun. */
  String name() {
    if (object.isEmpty() || owner.isEmpty() && action.isEmpty()) {
      return joined(joined(owner, action), object);
    }
    String head = joined(owner, action);
    for (int shared = Math.min(head.length(), object.length()); shared > 1; shared--) {
      if (head.regionMatches(head.length() - shared, object, 0, shared)) {
        return head + object.substring(shared);
      }
    }
    return head + object;
  }

  /** Two parts behind each other; what the first ends in is not said again: 灯具出口 with 出口. */
  private static String joined(String first, String second) {
    return first.isEmpty() ? second : first.endsWith(second) ? first : first.concat(second);
  }

  /** What a measure that follows belongs to: the owner of a measure, or else the thing counted. */
  String holder() {
    if (isMeasure()) {
      return owner;
    }
    return object.isEmpty() ? owner : owner.isEmpty() ? action + object : joined(owner, object);
  }
}
