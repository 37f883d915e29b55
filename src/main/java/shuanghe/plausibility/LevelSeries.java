package shuanghe.plausibility;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The values of one frequency of a series in time order, as levels that can be set against each
 * other: months beside months, sums from January on beside such sums. Where there is nothing to set
 * a value against, the answers are {@link #NONE}.
 */
final class LevelSeries {

  /** No answer. */
  static final double NONE = Double.NaN;

  /** How many values on each side make the level of the neighbourhood. */
  private static final int NEIGHBOURS = 3;

  private static final int YEAR = 12;

  private final List<Value> values;
  private final double[] levels;
  private final int[] months;

  /**
   * @param values by period
   * @param levels one of each value; {@link #NONE} for a value that has none, as the logarithm of 0
   */
  LevelSeries(List<Value> values, double[] levels) {
    this.values = values;
    this.levels = levels;
    this.months = values.stream().mapToInt(Value::endMonth).toArray();
  }

  List<Value> values() {
    return values;
  }

  /** How many values the line has. */
  int size() {
    return levels.length;
  }

  Value value(int at) {
    return values.get(at);
  }

  /** The level of a value as a power of ten; not a number where it has none. */
  double level(int at) {
    return levels[at];
  }

  /** Whether a value can be compared: it has a level and is not held. */
  boolean counts(int at) {
    return !Double.isNaN(levels[at]) && !values.get(at).isHeld();
  }

  /**
   * The middle level of the nearest values before; where all of them are held, so that it is open
   * which side is wrong, of those.
   */
  double before(int at) {
    double level = neighbourhood(at, -1, this::counts);
    return Double.isNaN(level) ? neighbourhood(at, -1, i -> !Double.isNaN(levels[i])) : level;
  }

  /** The middle level of the nearest values after. */
  double after(int at) {
    return neighbourhood(at, 1, this::counts);
  }

  /** The level of the value next after. */
  double next(int at) {
    int i = at + 1;
    while (i < levels.length && !counts(i)) {
      i++;
    }
    return i < levels.length ? levels[i] : NONE;
  }

  private double neighbourhood(int at, int step, IntPredicate taken) {
    double[] near = new double[NEIGHBOURS];
    int found = 0;
    for (int i = at + step; i >= 0 && i < levels.length && found < NEIGHBOURS; i += step) {
      if (taken.test(i)) {
        near[found++] = levels[i];
      }
    }
    return median(near, found);
  }

  /** How many values before, or with step 1 after, count, at most as many as make a level. */
  int countOf(int at, int step) {
    int found = 0;
    for (int i = at + step; i >= 0 && i < levels.length && found < NEIGHBOURS; i += step) {
      found += counts(i) ? 1 : 0;
    }
    return found;
  }

  /** The place of the value of the same period a year before, or -1. */
  int yearBefore(int at) {
    int found = Arrays.binarySearch(months, 0, at, months[at] - YEAR);
    return found >= 0 && counts(found) && values.get(found).months() == values.get(at).months()
        ? found
        : -1;
  }

  /** How far the value is from where the year before and the growth of late would have it. */
  double offTheYearBefore(int at) {
    int year = yearBefore(at);
    if (year < 0) {
      return NONE;
    }
    double[] growth = new double[NEIGHBOURS];
    int found = 0;
    for (int i = at - 1; i >= 0 && i >= at - YEAR && found < NEIGHBOURS; i--) {
      int yearOf = counts(i) ? yearBefore(i) : -1;
      if (yearOf >= 0) {
        growth[found++] = levels[i] - levels[yearOf];
      }
    }
    double usual = found == 0 ? 0 : median(growth, found);
    return levels[at] - levels[year] - usual;
  }

  /** The middle one of the first numbers, the mean of the two middle ones of an even count. */
  static double median(double[] numbers, int count) {
    if (count == 0) {
      return NONE;
    }
    double[] sorted = Arrays.copyOf(numbers, count);
    Arrays.sort(sorted);
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
  }

  /** The middle size of those numbers that are any. */
  static double medianSize(double[] numbers) {
    double[] sizes = Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).map(Math::abs).toArray();
    return median(sizes, sizes.length);
  }

  /** The number nearer to zero; the other where one is none. */
  static double nearer(double one, double other) {
    if (Double.isNaN(one) || Double.isNaN(other)) {
      return Double.isNaN(one) ? other : one;
    }
    return Math.abs(one) <= Math.abs(other) ? one : other;
  }
}
