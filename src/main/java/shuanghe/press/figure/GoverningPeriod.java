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
 * @param rule the rule that decided, for people
 * @param standing what a figure behind may make of it
 * @param words of the text that it rests on
 * @param ahead whether it is still to come
 * @param doubt what speaks against trusting it
 */
record GoverningPeriod(
    Optional<TimePeriod> period,
    String rule,
    Standing standing,
    String words,
    boolean ahead,
    List<Doubt> doubt) {

  /** Standing of a period for the figures that follow in its sentence. */
  enum Standing {
    /** A period as any other. */
    PLAIN,
    /** The end of a period, by which something had been built up. */
    BUILT_UP,
    /** The month of the report, up to which something is so. */
    SO_FAR,
    /** None, as the figure tells what something has at any time. */
    ATTRIBUTE,
    /** The months of a year up to a day, over which something flowed. */
    FLOWED,
    /** The months of a year, over which a balance grew by an amount. */
    INCREMENT,
    /** The years over which something grew at the rate told. */
    OVER_YEARS,
    /** The year that a list of projects is for. */
    YEAR_OF_LIST,
    /** None, as nothing tells it. */
    UNTOLD
  }

  GoverningPeriod(
      Optional<TimePeriod> period, String rule, String words, boolean ahead, List<Doubt> doubt) {
    this(period, rule, Standing.PLAIN, words, ahead, doubt);
  }

  /** No period, by the rule that says so. */
  static GoverningPeriod none(String rule) {
    return new GoverningPeriod(Optional.empty(), rule, "", false, List.of());
  }

  /** The same as a rule tells it that makes nothing else of it. */
  GoverningPeriod by(String otherRule) {
    return new GoverningPeriod(period, otherRule, words, ahead, doubt);
  }

  /** The same under the name of the rule that told it. */
  GoverningPeriod named(String otherRule) {
    return new GoverningPeriod(period, otherRule, standing, words, ahead, doubt);
  }

  /** The same with what figures behind may make of it. */
  GoverningPeriod as(Standing other) {
    return new GoverningPeriod(period, rule, other, words, ahead, doubt);
  }

  boolean is(Standing wanted) {
    return standing == wanted;
  }

  /** The same where nothing near the figure tells it. */
  GoverningPeriod inferred(String otherRule) {
    List<Doubt> more = Stream.concat(doubt.stream(), Stream.of(Doubt.PERIOD_INFERRED)).toList();
    return new GoverningPeriod(period, otherRule, words, ahead, more);
  }

  /** The same words for another period, by another rule. */
  GoverningPeriod during(TimePeriod other, String otherRule) {
    return new GoverningPeriod(Optional.of(other), otherRule, words, ahead, doubt);
  }

  boolean isDay() {
    return period.filter(p -> p.form() == TimePeriod.Form.DAY).isPresent();
  }

  /** Whether it is a day or a range of days. */
  boolean isOfDays() {
    return isDay() || period.filter(p -> p.form() == TimePeriod.Form.DAYS).isPresent();
  }

  /** The rule and the words, as they stand beside the fact. */
  String evidence() {
    return words.isEmpty() ? rule : rule + " “" + words + "”";
  }
}
