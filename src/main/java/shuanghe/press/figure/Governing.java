package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.Doubt;
import shuanghe.model.TimePeriod;

/**
 * The period of a figure.
 *
 * @param period empty where none holds
 * @param rule the rule that decided
 * @param words of the text that it rests on
 * @param ahead whether it is still to come
 * @param doubt what speaks against trusting it
 */
record Governing(
    Optional<TimePeriod> period, String rule, String words, boolean ahead, List<Doubt> doubt) {

  private static final String UNTIMED = "no-time";

  /** Where no rule holds. */
  static Governing untimed() {
    return none(UNTIMED);
  }

  boolean isUntimed() {
    return rule.equals(UNTIMED);
  }

  static Governing none(String rule) {
    return new Governing(Optional.empty(), rule, "", false, List.of());
  }

  Governing by(String otherRule) {
    return new Governing(period, otherRule, words, ahead, doubt);
  }

  /** The same where nothing near the figure tells it. */
  Governing inferred(String otherRule) {
    List<Doubt> more = Stream.concat(doubt.stream(), Stream.of(Doubt.PERIOD_INFERRED)).toList();
    return new Governing(period, otherRule, words, ahead, more);
  }

  Governing during(TimePeriod other, String otherRule) {
    return new Governing(Optional.of(other), otherRule, words, ahead, doubt);
  }

  boolean isDay() {
    return period.filter(p -> p.form() == TimePeriod.Form.DAY).isPresent();
  }

  /** The rule and the words, as they stand beside the fact. */
  String evidence() {
    return words.isEmpty() ? rule : rule + " “" + words + "”";
  }
}
