package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Fact;
import shuanghe.model.TimePeriod;

/**
 * Joiner of statements that say the same into one figure: those the reader found to repeat an
 * earlier one, those that agree in indicator, area, period, kind, value and unit, and those of one
 * article that agree in kind, unit and a value of three digits or more, as headline and text do.
 */
final class FigureJoiner {

  private record Statement(
      String indicator,
      String area,
      TimePeriod period,
      Fact.Kind kind,
      Fact.Direction direction,
      String base,
      BigDecimal value,
      Optional<BigDecimal> valueMax,
      String unit) {}

  /** An exact number as it comes back within one article. */
  private record JoinedNumber(String articleId, Fact.Kind kind, BigDecimal value, String unit) {}

  private static final int TELLING_DIGITS = 3;

  private FigureJoiner() {}

  /** Groups in the order of their first statement; the first of each group speaks for it. */
  static List<List<Fact>> join(List<Fact> facts) {
    Map<String, Integer> groupOfId = new HashMap<>();
    Map<Statement, Integer> groupOfStatement = new HashMap<>();
    Map<JoinedNumber, Integer> groupOfNumber = new HashMap<>();
    Map<Integer, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Optional<Statement> statement = statement(fact);
      Integer group = fact.sameAs().isEmpty() ? null : groupOfId.get(fact.sameAs());
      if (group == null && statement.isPresent()) {
        group = groupOfStatement.get(statement.get());
      }
      Optional<JoinedNumber> number = number(fact);
      if (group == null && number.isPresent()) {
        group = groupOfNumber.get(number.get());
      }
      int joined = group == null ? groups.size() : group;
      groups.computeIfAbsent(joined, g -> new ArrayList<>()).add(fact);
      groupOfId.put(fact.id(), joined);
      if (!fact.sameAs().isEmpty()) {
        groupOfId.putIfAbsent(fact.sameAs(), joined);
      }
      number.ifPresent(n -> groupOfNumber.putIfAbsent(n, joined));
      statement.ifPresent(s -> groupOfStatement.putIfAbsent(s, joined));
    }
    return List.copyOf(groups.values());
  }

  /** Without an indicator and a period two equal numbers may well speak of different things. */
  private static Optional<Statement> statement(Fact fact) {
    String indicator = fact.indicatorCode().orElse(fact.indicator());
    return indicator.isEmpty() || fact.period().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                indicator,
                fact.refArea(),
                fact.period().get(),
                fact.kind(),
                fact.direction(),
                fact.base(),
                fact.value().stripTrailingZeros(),
                fact.valueMax().map(BigDecimal::stripTrailingZeros),
                fact.unit()));
  }

  private static Optional<JoinedNumber> number(Fact fact) {
    BigDecimal value = fact.value().stripTrailingZeros();
    return value.precision() < TELLING_DIGITS || fact.valueMax().isPresent()
        ? Optional.empty()
        : Optional.of(new JoinedNumber(fact.articleId(), fact.kind(), value, fact.unit()));
  }
}
