package shuanghe.plausibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import shuanghe.model.Indicator;
import shuanghe.model.PlausibilityLimit;
import shuanghe.model.PlausibilityRule;

/**
 * From where on each rule holds a value of each indicator: the program's own list, and after it the
 * office's. Of the rows that speak of an indicator the last one holds, so the office's list wins.
 */
final class Limits {

  /** The program's own list, of the same columns as {@code input/codelists/plausibility.csv}. */
  private static final String OWN = "limits.csv";

  private record LimitKey(PlausibilityRule rule, String indicator) {}

  private final List<PlausibilityLimit> rows;
  private final Map<LimitKey, Optional<PlausibilityLimit>> known = new HashMap<>();

  Limits(List<PlausibilityLimit> office) {
    this.rows = Stream.concat(own().stream(), office.stream()).toList();
  }

  /** The limit of a rule for an indicator; empty where the rule is off. */
  OptionalDouble of(PlausibilityRule rule, Indicator indicator) {
    return number(row(rule, indicator));
  }

  /** The limit of a rule for what the press names, of no code; empty where the rule is off. */
  OptionalDouble of(PlausibilityRule rule, String name) {
    return number(row(rule, "", name));
  }

  private static OptionalDouble number(Optional<PlausibilityLimit> row) {
    return row.flatMap(PlausibilityLimit::number)
        .map(number -> OptionalDouble.of(number.doubleValue()))
        .orElseGet(OptionalDouble::empty);
  }

  /** The code of the indicator that an indicator is a part of. */
  Optional<String> whole(Indicator indicator) {
    return row(PlausibilityRule.PART_OF, indicator)
        .map(PlausibilityLimit::limit)
        .filter(code -> !code.equals(PlausibilityLimit.OFF));
  }

  private Optional<PlausibilityLimit> row(PlausibilityRule rule, Indicator indicator) {
    return known.computeIfAbsent(
        new LimitKey(rule, indicator.code()), key -> row(rule, indicator.code(), indicator.name()));
  }

  private Optional<PlausibilityLimit> row(PlausibilityRule rule, String code, String name) {
    return rows.stream()
        .filter(row -> row.rule() == rule && row.speaksOf(code, name))
        .reduce((earlier, later) -> later);
  }

  /**
   * The program's own list.
   *
   * @throws IllegalStateException if it is not what it should be, which a test rules out
   */
  static List<PlausibilityLimit> own() {
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(Limits.class.getResourceAsStream(OWN), StandardCharsets.UTF_8))) {
      return text.lines().skip(1).map(Limits::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PlausibilityLimit read(String line) {
    String[] cells = line.split(",", 4);
    return new PlausibilityLimit(
        PlausibilityRule.of(cells[0])
            .orElseThrow(() -> new IllegalStateException(OWN + ": no rule '" + line + "'")),
        cells[1],
        cells[2],
        cells[3]);
  }
}
