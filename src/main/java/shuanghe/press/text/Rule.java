package shuanghe.press.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule by which the press is read. Rules stand in ordered lists; the first that holds decides.
 *
 * @param id short name with hyphens, unique in its list; evidence names it
 * @param says what the rule says, in one sentence
 * @param example words for which it holds
 * @param counterexample words like them for which it does not
 * @param when whether it holds
 * @param decides what it decides where it holds
 * @param <C> what is looked at
 * @param <D> what is decided
 */
public record Rule<C, D>(
    String id,
    String says,
    String example,
    String counterexample,
    Predicate<C> when,
    Function<C, D> decides) {

  /** The first rule of a list that holds; empty where none does. */
  public static <C, D> Optional<Rule<C, D>> first(List<Rule<C, D>> rules, C looked) {
    for (Rule<C, D> rule : rules) {
      if (rule.when.test(looked)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
