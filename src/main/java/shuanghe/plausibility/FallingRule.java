package shuanghe.plausibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import shuanghe.model.Message;
import shuanghe.model.PlausibilityRule;

/**
 * Rule that holds what falls in a row of values that can only rise. Which of two is wrong is
 * settled by the others: as few as possible are held, and of equals the later ones.
 */
final class FallingRule {

  private FallingRule() {}

  /**
   * @param rising values that can only rise, by period
   * @param tolerance what fall in percent is let pass
   */
  static void apply(
      List<Value> rising,
      double tolerance,
      PlausibilityRule rule,
      Function<Value, String> inWords) {
    List<Value> row = rising.stream().filter(v -> !v.isHeld()).toList();
    double share = 1 - tolerance / 100;
    int[] length = new int[row.size()];
    int[] from = new int[row.size()];
    int last = -1;
    for (int i = 0; i < row.size(); i++) {
      length[i] = 1;
      from[i] = -1;
      for (int j = 0; j < i; j++) {
        if (row.get(i).number() >= row.get(j).number() * share && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          from[i] = j;
        }
      }
      if (last < 0 || length[i] > length[last]) {
        last = i;
      }
    }
    List<Value> kept = new ArrayList<>();
    for (int i = last; i >= 0; i = from[i]) {
      kept.addFirst(row.get(i));
    }
    for (Value value : row) {
      if (!kept.contains(value)) {
        value.hold(rule, () -> expected(value, kept, inWords));
      }
    }
  }

  private static Message expected(Value value, List<Value> kept, Function<Value, String> inWords) {
    Message atLeast = Message.NONE;
    for (Value other : kept) {
      boolean earlier = other.period().compareTo(value.period()) < 0;
      if (earlier && other.number() > value.number()) {
        atLeast = bound("plausibility.at-least-then", other, inWords);
      } else if (!earlier && other.number() < value.number()) {
        Message atMost = bound("plausibility.at-most-then", other, inWords);
        return atLeast.isEmpty() ? atMost : Message.of("plausibility.both", atLeast, atMost);
      }
    }
    return atLeast;
  }

  private static Message bound(String key, Value other, Function<Value, String> inWords) {
    return Message.of(key, other.period().label(), inWords.apply(other));
  }
}
