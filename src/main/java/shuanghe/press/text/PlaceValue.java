package shuanghe.press.text;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An integer put together from runs of digits and the units 十 to 兆 in the order in which they are
 * read: 5, 亿, 1, 万, 4, 千 is 500014000.
 *
 * <p>It becomes {@link #refused()} where the parts don't make a number, such as 二百三百.
 */
final class PlaceValue {

  /** A part multiplied out; what follows it must be below 10^power. */
  private record Term(BigDecimal value, int power) {}

  /** The lowest is on top. */
  private final Deque<Term> terms = new ArrayDeque<>(4);

  /** Digits that may still get a unit. */
  private String pending = "";

  private boolean refused;
  private boolean complete;

  boolean hasUnit() {
    return !terms.isEmpty();
  }

  /** Whether 零 was read last, for units to be told: 一百零… */
  boolean endsInZero() {
    return !terms.isEmpty() && pending.equals("0");
  }

  /**
   * Whether it has 万 or more, or a last digit without its unit: no unit may follow its decimals.
   */
  boolean isComplete() {
    return complete;
  }

  boolean refused() {
    return refused;
  }

  /** Takes in a run of digits, which a unit may follow. */
  void digits(String digits) {
    pending = digits;
  }

  /** The 几 of 一百零几 stands for a digit and leaves the value as it is. */
  void dropZero() {
    if (endsInZero()) {
      pending = "";
    }
  }

  /** Takes 十, 百, 千, 万 or 亿, by its power of ten. */
  void unit(int power) {
    if (power < 4) {
      push(small(power), power);
      pending = "";
    } else {
      large(power);
    }
  }

  /** The value of all that was taken. */
  BigDecimal value() {
    settle(Integer.MAX_VALUE);
    BigDecimal value = BigDecimal.ZERO;
    for (Term term : terms) {
      value = value.add(term.value());
    }
    return value;
  }

  /** A term of 十, 百 or 千; the factor may be missing in front, in 一百十 and in 一百零十万. */
  private BigDecimal small(int power) {
    boolean none = pending.isEmpty() || power == 1 && pending.equals("0");
    if (none && (terms.isEmpty() || power == 1 && terms.peek().power() > 1)) {
      return tenTo(power);
    }
    BigDecimal factor = none ? BigDecimal.ZERO : new BigDecimal(pending);
    boolean digit = factor.signum() > 0 && factor.compareTo(BigDecimal.TEN) < 0;
    return digit ? factor.scaleByPowerOfTen(power) : refuse();
  }

  /** 万, 亿 and 兆 multiply all that is below them, and what stands directly before: 四万万. */
  private void large(int power) {
    boolean stacked = pending.isEmpty() && !terms.isEmpty();
    settle(power);
    Term top = terms.isEmpty() ? new Term(BigDecimal.ONE, 0) : terms.pop();
    BigDecimal factor = top.value();
    while (!terms.isEmpty() && terms.peek().value().compareTo(tenTo(power)) < 0) {
      factor = factor.add(terms.pop().value());
    }
    push(
        factor.scaleByPowerOfTen(power), stacked && top.power() >= 4 ? power + top.power() : power);
    complete = true;
  }

  /**
   * Gives pending digits their place. A single digit without 零 stands one below the unit before it,
   * in 四百五 and 百五万, unless that unit is above the limit: in 二亿四万 the 四 counts ones.
   */
  private void settle(int limit) {
    int unit = terms.isEmpty() ? 0 : terms.peek().power();
    if (unit == 0 && !pending.isEmpty()) {
      push(new BigDecimal(pending), 0);
    } else if (pending.equals("0")) {
      refuse();
    } else if (pending.length() == 1 && unit < limit) {
      complete |= unit > 1;
      push(new BigDecimal(pending).scaleByPowerOfTen(unit - 1), 0);
    } else if (!pending.isEmpty()) {
      push(new BigDecimal(pending), 0);
    }
    pending = "";
  }

  private void push(BigDecimal value, int power) {
    if (!terms.isEmpty() && value.compareTo(tenTo(terms.peek().power())) >= 0) {
      refuse();
    }
    terms.push(new Term(value, power));
  }

  private BigDecimal refuse() {
    refused = true;
    return BigDecimal.ZERO;
  }

  private static BigDecimal tenTo(int power) {
    return BigDecimal.ONE.scaleByPowerOfTen(power);
  }
}
