package shuanghe.plausibility;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import shuanghe.model.Message;
import shuanghe.model.PlausibilityRule;

/**
 * Rule that holds amounts that are orders of magnitude off their own series. A value is set against
 * the middle of the three before, the middle of the three after, and the year before with the
 * growth of late; what is near to any of them passes, so that seasons, a collapse and its recovery
 * do. Of what is near to none, a value is held that is a whole power of ten off, as a slip of 万, 亿
 * or of the point is, or that is off by more than any market ever was.
 */
final class MagnitudeRule {

  /** 10 to this power is more than a season or a collapse explains: about thirty times. */
  private static final double BEYOND_EXPLANATION = 1.5;

  /** How many times the usual distance of the series from its neighbours is nothing unusual. */
  private static final double UNUSUAL = 4;

  /** With no more values than these nothing is known of what is usual. */
  private static final int MANY = 3;

  private static final double SMALL = 10;
  private static final double LEAST_TOLERANCE = 0.12;
  private static final double MOST_TOLERANCE = 0.4;

  private final LevelSeries line;
  private final double threshold;
  private final DoubleFunction<String> inWords;
  private final double spreadBefore;
  private final double spreadOfYear;

  /**
   * @param line amounts as logarithms to base 10
   * @param factor by how much a value is off at least
   * @param inWords says a number in the unit of the indicator
   */
  MagnitudeRule(LevelSeries line, double factor, DoubleFunction<String> inWords) {
    this.line = line;
    this.inWords = inWords;
    double[] before = new double[line.size()];
    double[] ofYear = new double[line.size()];
    double[] least = new double[line.size()];
    Arrays.fill(before, LevelSeries.NONE);
    Arrays.fill(ofYear, LevelSeries.NONE);
    Arrays.fill(least, LevelSeries.NONE);
    for (int i = 0; i < line.size(); i++) {
      if (line.counts(i)) {
        before[i] = line.level(i) - line.before(i);
        ofYear[i] = line.offTheYearBefore(i);
        least[i] = LevelSeries.nearer(LevelSeries.nearer(before[i], offTheAfter(i)), ofYear[i]);
      }
    }
    this.spreadBefore = LevelSeries.medianSize(before);
    this.spreadOfYear = LevelSeries.medianSize(ofYear);
    double spread = line.size() > MANY ? LevelSeries.medianSize(least) : 0;
    this.threshold = Math.max(StrictMath.log10(factor), UNUSUAL * spread);
  }

  /** Asks the values in time order, so that none is set against one held before. */
  void apply() {
    for (int i = 0; i < line.size(); i++) {
      if (line.counts(i)) {
        ask(i);
      }
    }
    List<Value> zeros = line.values().stream().filter(v -> v.number() == 0).toList();
    boolean begins = !zeros.isEmpty() && zeros.getFirst() == line.value(0);
    if (zeros.size() == 1 && !begins && line.size() > MANY && neverNearZero()) {
      zeros.getFirst().hold(PlausibilityRule.MAGNITUDE, () -> Message.of("plausibility.zero"));
    }
  }

  private boolean neverNearZero() {
    return line.values().stream().allMatch(v -> v.number() == 0 || Math.abs(v.number()) >= SMALL);
  }

  private void ask(int at) {
    double before = line.level(at) - line.before(at);
    double after = offTheAfter(at);
    double ofYear = line.offTheYearBefore(at);
    boolean borneOut = line.countOf(at, 1) > 1 || !(Math.abs(before) >= BEYOND_EXPLANATION);
    double least =
        LevelSeries.nearer(LevelSeries.nearer(before, borneOut ? after : LevelSeries.NONE), ofYear);
    line.value(at).off(least);
    if (!(Math.abs(least) >= threshold)) {
      return;
    }
    double best = before;
    double usual = spreadBefore;
    if (Double.isNaN(before)) {
      best = after;
    } else if (!Double.isNaN(ofYear) && spreadOfYear <= spreadBefore) {
      best = ofYear;
      usual = spreadOfYear;
    }
    double tolerance = Math.clamp(UNUSUAL * usual, LEAST_TOLERANCE, MOST_TOLERANCE);
    boolean wholePower = Math.rint(best) != 0 && Math.abs(best - Math.rint(best)) <= tolerance;
    if (wholePower || Math.abs(least) >= BEYOND_EXPLANATION) {
      double off = best;
      double number = line.value(at).number();
      line.value(at).hold(PlausibilityRule.MAGNITUDE, () -> expected(number, off, inWords));
    }
  }

  /** How far a value is off those after it; the next one alone counts too, as in a steep rise. */
  private double offTheAfter(int at) {
    return LevelSeries.nearer(line.level(at) - line.after(at), line.level(at) - line.next(at));
  }

  /** What was expected of a number that is off by a power of ten. */
  static Message expected(double number, double off, DoubleFunction<String> inWords) {
    return Message.of(
        "plausibility.magnitude",
        inWords.apply(number / StrictMath.pow(10, off)),
        Math.max(1, Math.round(Math.abs(off))));
  }
}
