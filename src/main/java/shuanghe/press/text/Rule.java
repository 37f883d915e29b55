package shuanghe.press.text;

import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule by which the press is read. Rules stand in a {@link RuleList}; the first that holds
 * decides.
 *
 * @param id short name with hyphens, unique in its list; evidence names it, and its row of {@code
 *     language/rules.csv} says it with an example and a counterexample
 * @param when whether it holds
 * @param decides what it decides where it holds
 * @param <C> what is looked at
 * @param <D> what is decided
 */
public record Rule<C, D>(String id, Predicate<C> when, Function<C, D> decides) {}
