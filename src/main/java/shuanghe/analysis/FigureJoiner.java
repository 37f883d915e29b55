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
 * Joins the statements that say the same into one figure: those the reader found to repeat an
 * earlier one, and those that agree in indicator, area, period, kind, value and unit.
 */
final class FigureJoiner {

  private record Statement(
      String indicator,
      String area,
      TimePeriod period,
      Fact.Kind kind,
      Fact.Direction direction,
      String basis,
      BigDecimal value,
      Optional<BigDecimal> valueMax,
      String unit) {}

  private FigureJoiner() {}

  /** Groups in the order of their first statement; the first of each group speaks for it. */
  static List<List<Fact>> join(List<Fact> facts) {
    Map<String, Integer> groupOfId = new HashMap<>();
    Map<Statement, Integer> groupOfStatement = new HashMap<>();
    Map<Integer, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : facts) {
      Optional<Statement> statement = statement(fact);
      Integer group = fact.sameAs().isEmpty() ? null : groupOfId.get(fact.sameAs());
      if (group == null && statement.isPresent()) {
        group = groupOfStatement.get(statement.get());
      }
      int joined = group == null ? groups.size() : group;
      groups.computeIfAbsent(joined, g -> new ArrayList<>()).add(fact);
      groupOfId.put(fact.id(), joined);
      if (!fact.sameAs().isEmpty()) {
        groupOfId.putIfAbsent(fact.sameAs(), joined);
      }
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
                fact.basis(),
                fact.value().stripTrailingZeros(),
                fact.valueMax().map(BigDecimal::stripTrailingZeros),
                fact.unit()));
  }
}
