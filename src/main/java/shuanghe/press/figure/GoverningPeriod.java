package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.Doubt;
import shuanghe.model.TimePeriod;

/**
 * Period that governs a figure, with the rule that chose it.
 *
 * @param period empty where none holds
 * @param rule the rule that decided
 * @param words of the text that it rests on
 * @param ahead whether it is still to come
 * @param doubt what speaks against trusting it
 */
record GoverningPeriod(
    Optional<TimePeriod> period, String rule, String words, boolean ahead, List<Doubt> doubt) {

  private static final String UNTIMED = "no-time";

  /** Where no rule holds. */
  static GoverningPeriod untimed() {
    return none(UNTIMED);
  }

  boolean isUntimed() {
    return rule.equals(UNTIMED);
  }

  static GoverningPeriod none(String rule) {
    return new GoverningPeriod(Optional.empty(), rule, "", false, List.of());
  }

  GoverningPeriod by(String otherRule) {
    return new GoverningPeriod(period, otherRule, words, ahead, doubt);
  }

  /** The same where nothing near the figure tells it. */
  GoverningPeriod inferred(String otherRule) {
    List<Doubt> more = Stream.concat(doubt.stream(), Stream.of(Doubt.PERIOD_INFERRED)).toList();
    return new GoverningPeriod(period, otherRule, words, ahead, more);
  }

  GoverningPeriod during(TimePeriod other, String otherRule) {
    return new GoverningPeriod(Optional.of(other), otherRule, words, ahead, doubt);
  }

  boolean isDay() {
    return period.filter(p -> p.form() == TimePeriod.Form.DAY).isPresent();
  }

  /** The rule and the words, as they stand beside the fact. */
  String evidence() {
    return words.isEmpty() ? rule : rule + " “" + words + "”";
  }
}
