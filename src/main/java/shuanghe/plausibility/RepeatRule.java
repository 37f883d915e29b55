package shuanghe.plausibility;

import java.util.Arrays;
import shuanghe.model.Message;
import shuanghe.model.PlausibilityRule;

/**
 * Rule that holds values equal to the one before to the last digit, in series whose steps make that
 * next to impossible: even their small steps, the lowest quarter, span many units of the last
 * digit, and no two neighbours were ever equal before.
 */
final class RepeatRule {

  private RepeatRule() {}

  /**
   * @param line values in their own unit, with any level
   * @param limit how many units of the last digit a small step spans at least
   */
  static void apply(LevelSeries line, double limit) {
    double[] steps = new double[line.size()];
    int found = 0;
    for (int i = 1; i < line.size(); i++) {
      double step = line.value(i).number() - line.value(i - 1).number();
      if (step != 0) {
        steps[found++] = Math.abs(step);
      }
    }
    int equal = line.size() - 1 - found;
    if (found < 2 || equal == 0 || equal > 1 && equal * 5 > found) {
      return;
    }
    Arrays.sort(steps, 0, found);
    double lastDigit = StrictMath.pow(10, -RateRule.usualDecimals(line));
    if (steps[found / 4] / lastDigit < limit) {
      return;
    }
    for (int i = 1; i < line.size(); i++) {
      Value before = line.value(i - 1);
      if (!before.isHeld() && line.value(i).number() == before.number() && before.number() != 0) {
        line.value(i)
            .hold(
                PlausibilityRule.REPEATED,
                () -> Message.of("plausibility.copied", before.period().label()));
      }
    }
  }
}
