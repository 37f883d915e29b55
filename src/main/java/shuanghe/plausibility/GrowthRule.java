package shuanghe.plausibility;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import shuanghe.model.Message;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.TimePeriod;

/**
 * Rule that holds a reported 同比 that is far from the one the values of the two periods come to.
 * Revised bases and comparable prices make the two differ by some points; more is a slip in one of
 * the three.
 */
final class GrowthRule {

  private GrowthRule() {}

  /**
   * @param reported 同比 as the tables report it
   * @param values the values themselves
   * @param points by how many points the two may differ
   */
  static void apply(Series reported, Series values, double points, DoubleFunction<String> inWords) {
    Map<TimePeriod, Value> byPeriod = new HashMap<>();
    values.values().stream().filter(v -> !v.isHeld()).forEach(v -> byPeriod.put(v.period(), v));
    for (Value growth : reported.values()) {
      Value now = byPeriod.get(growth.period());
      Value before = byPeriod.get(growth.period().yearBefore());
      if (now == null || before == null || !values.isRate() && before.number() <= 0) {
        continue;
      }
      double computed =
          values.isRate()
              ? now.number() - before.number()
              : (now.number() / before.number() - 1) * 100;
      if (Math.abs(growth.number() - computed) > points) {
        growth.hold(
            PlausibilityRule.GROWTH,
            () -> Message.of("plausibility.computed", inWords.apply(computed)));
      }
    }
  }
}
