package shuanghe.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that asks whether a value can be right. The rules are asked in this order, and the first
 * that a value breaks holds it. What each one's limit means is said at {@link PlausibilityLimit}.
 */
public enum PlausibilityRule {
  /** A value below what the indicator can be: a balance of −12亿元, a growth of −130 %. */
  SIGN("sign"),
  /** A share beyond the whole: 108 % of all loans. */
  SHARE("share"),
  /** A rate in percent written as a fraction: 0.069 among 6.5, 6.8 and 7.1. */
  FRACTION("fraction"),
  /** A value orders of magnitude off its own series: 万 for 亿, a point or a zero too many. */
  MAGNITUDE("magnitude"),
  /** A value equal to the one before to the last digit, in a series that never stands still. */
  REPEATED("repeated"),
  /** A sum from January on that is smaller than the one of a month before. */
  FALLING_SUM("falling-sum"),
  /** A count since the beginning that falls. */
  FALLING_TOTAL("falling-total"),
  /**
   * A part larger than its whole: a city than its province, September than January to September.
   */
  PART("part"),
  /** An indicator larger than the one it is a part of: new energy vehicles than all vehicles. */
  PART_OF("part-of"),
  /** A reported 同比 far from what the two values themselves come to. */
  GROWTH("growth");

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+");

  private final String code;

  PlausibilityRule(String code) {
    this.code = code;
  }

  /** The name used in files, such as {@code falling-sum}. */
  public String code() {
    return code;
  }

  /** Why a value that breaks the rule is held. */
  public Message reason() {
    return Message.of("plausibility-rule." + code);
  }

  /** Whether a text is a limit of the rule. */
  public boolean takes(String limit) {
    return limit.equals(PlausibilityLimit.OFF)
        || (this == PART_OF ? CODE : NUMBER).matcher(limit).matches();
  }

  /** What is said of a limit that the rule does not take. */
  public Message noLimit() {
    return Message.of(
        this == PART_OF ? "plausibility-list.no-whole" : "plausibility-list.no-number");
  }

  /** Reads a code; empty where it is none. */
  public static Optional<PlausibilityRule> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }
}
