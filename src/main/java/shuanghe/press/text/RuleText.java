package shuanghe.press.text;

import shuanghe.model.Message;

/**
 * Text of a rule, a row of {@code language/rules.csv}.
 *
 * @param list name of the list it stands in
 * @param id of the rule
 * @param says what the rule says, in one sentence
 * @param example words for which it decides; where they hold several figures, {@code ": "} and the
 *     figure meant follow
 * @param counterexample words like them for which it does not; empty where it always holds
 */
public record RuleText(String list, String id, String says, String example, String counterexample) {

  /** What people who ask why are told: the rule itself, or in Chinese by what it holds for. */
  Message sentence() {
    return counterexample.isEmpty()
        ? Message.of("rule.says-always", says, example)
        : Message.of("rule.says", says, example, counterexample);
  }
}
