package shuanghe.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import shuanghe.model.Message;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.TimePeriod;

/**
 * Rule that holds the part or the whole where the part is larger: whichever is further off its own
 * neighbours, or both where nothing tells. A relation that is broken again and again is none.
 */
final class PartRule {

  /** How much further off one of the two is, so that the other is taken for right. */
  private static final double CLEARLY = 3;

  private static final double NOISE = 0.005;

  private record PartPair(Value part, Value whole) {}

  private final PlausibilityRule rule;
  private final double share;
  private final Function<Value, Message> inWords;

  /**
   * @param tolerance by how many percent a part may exceed its whole
   * @param inWords names a value: what, where, when and how much
   */
  PartRule(PlausibilityRule rule, double tolerance, Function<Value, Message> inWords) {
    this.rule = rule;
    this.share = 1 + tolerance / 100;
    this.inWords = inWords;
  }

  /** Sets the values of equal periods of two series against each other. */
  void apply(Series parts, Series wholes) {
    Map<TimePeriod, Value> byPeriod = new HashMap<>();
    wholes.values().stream().filter(w -> !w.isHeld()).forEach(w -> byPeriod.put(w.period(), w));
    List<PartPair> broken = new ArrayList<>();
    int pairs = 0;
    for (Value part : parts.values()) {
      Value whole = part.isHeld() ? part : byPeriod.getOrDefault(part.period(), part);
      if (whole != part) {
        pairs++;
        if (exceeds(part, whole)) {
          broken.add(new PartPair(part, whole));
        }
      }
    }
    if (broken.size() == 1 || broken.size() * 4 <= pairs) {
      broken.forEach(this::settle);
    }
  }

  /** Sets each value of a series that grows with its period against the longer ones of its year. */
  void applyWithin(Series series) {
    List<Value> values = series.values();
    for (int from = 0; from < values.size(); ) {
      int to = from;
      int year = values.get(from).period().end().getYear();
      while (to < values.size() && values.get(to).period().end().getYear() == year) {
        to++;
      }
      applyWithin(values.subList(from, to));
      from = to;
    }
  }

  private void applyWithin(List<Value> year) {
    for (Value part : year) {
      for (Value whole : year) {
        if (part.months() < whole.months()
            && !part.isHeld()
            && !whole.isHeld()
            && !whole.period().start().isAfter(part.period().start())
            && !whole.period().end().isBefore(part.period().end())
            && exceeds(part, whole)) {
          settle(new PartPair(part, whole));
        }
      }
    }
  }

  private boolean exceeds(Value part, Value whole) {
    return part.number() > whole.number() * share;
  }

  private void settle(PartPair pair) {
    double part = pair.part().off() + NOISE;
    double whole = pair.whole().off() + NOISE;
    if (!(whole >= CLEARLY * part)) {
      pair.part().hold(rule, () -> Message.of("plausibility.at-most", inWords.apply(pair.whole())));
    }
    if (!(part >= CLEARLY * whole)) {
      pair.whole()
          .hold(rule, () -> Message.of("plausibility.at-least", inWords.apply(pair.part())));
    }
  }
}
