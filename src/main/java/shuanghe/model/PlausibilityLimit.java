package shuanghe.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of {@code plausibility.csv}: from where on a rule holds a value of some indicators.
 *
 * <p>The limit is, by rule: {@code sign} the lowest value in the indicator's unit; {@code share}
 * the highest value in percent; {@code fraction} below what value in percent a fraction is thought
 * of; {@code magnitude} by what factor a value is off at least; {@code repeated} how many units of
 * the last digit the series' small steps span at least; {@code falling-sum} and {@code
 * falling-total} what fall in percent is let pass; {@code part} by how many percent the part may
 * exceed its whole; {@code part-of} the code of the indicator that is the whole; {@code growth} by
 * how many points a reported 同比 may differ from the computed one.
 *
 * @param rule the rule
 * @param indicator an indicator's code, or a name with {@code *} for any characters; {@code *} is
 *     every indicator
 * @param limit the limit as written: a number, an indicator's code for {@code part-of}, or {@link
 *     #OFF}
 * @param reason why, for those who review the list
 */
public record PlausibilityLimit(
    PlausibilityRule rule, String indicator, String limit, String reason) {

  /** The rule does not hold for these indicators. */
  public static final String OFF = "off";

  public PlausibilityLimit {
    if (indicator.isEmpty() || !rule.takes(limit)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "no limit of rule %s: '%s' for '%s'", rule.code(), limit, indicator));
    }
  }

  /** The limit as a number; empty where the rule is off. */
  public Optional<BigDecimal> number() {
    return limit.equals(OFF) ? Optional.empty() : Optional.of(new BigDecimal(limit));
  }

  /** Whether the row speaks of the indicator of a code and a name. */
  public boolean speaksOf(String code, String name) {
    return indicator.indexOf('*') < 0
        ? indicator.equals(code)
        : glob(indicator).matcher(name).matches();
  }

  private static Pattern glob(String pattern) {
    return Pattern.compile(
        Arrays.stream(pattern.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
