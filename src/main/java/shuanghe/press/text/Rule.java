package shuanghe.press.text;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule by which the press is read. Rules stand in a {@link RuleList}; the first that holds
 * decides.
 *
 * @param id short name with hyphens, unique in its list; evidence names it, and its row of {@code
 *     language/rules.csv} says it with an example and a counterexample
 * @param needs what must be there for it to hold, a bit each of the list's own, so that most rules
 *     are refused by one look; 0 where it may always hold
 * @param when whether it holds
 * @param decides what it decides where it holds
 * @param <C> what is looked at
 * @param <D> what is decided
 */
public record Rule<C, D>(String id, long needs, Predicate<C> when, Function<C, D> decides) {

  /** A rule that may always hold. */
  public Rule(String id, Predicate<C> when, Function<C, D> decides) {
    this(id, 0, when, decides);
  }
}
