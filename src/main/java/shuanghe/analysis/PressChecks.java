package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.analysis.CrossCheck.Condition;
import shuanghe.analysis.CrossCheck.Verdict;
import shuanghe.model.Fact;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;

/** Sets the figures of the press against a series of statistics. */
final class PressChecks {

  private PressChecks() {}

  /** The figures that speak of the very period of an observation, each with it. */
  static List<CrossCheck> of(IndicatorSeries series, List<Fact> figures, SourceList sources) {
    return figures.stream()
        .filter(f -> f.valueMax().isEmpty())
        .flatMap(
            f ->
                series.observations().stream()
                    .filter(o -> o.value().isPresent() && measures(f, series, o))
                    .filter(o -> speaksOf(f, o))
                    .map(o -> check(series, f, o, sources)))
        .toList();
  }

  static boolean speaksOf(Fact fact, Observation observation) {
    return fact.period().filter(p -> p.covers(observation.period())).isPresent();
  }

  /** A change with its sign. */
  static BigDecimal signed(Fact fact) {
    return fact.direction() == Fact.Direction.DOWN ? fact.value().negate() : fact.value();
  }

  private static boolean measures(Fact fact, IndicatorSeries s, Observation o) {
    return switch (fact.kind()) {
      case LEVEL, SHARE -> o.measure() == Measure.VALUE && fact.unit().equals(s.indicator().unit());
      case CHANGE ->
          o.measure() == Measure.YEAR_ON_YEAR
              && fact.base().equals("同比")
              && fact.unit().equals("%");
      case DIFFERENCE, RANK, TARGET, PROGRESS -> false;
    };
  }

  private static CrossCheck check(IndicatorSeries s, Fact fact, Observation o, SourceList sources) {
    BigDecimal printed = o.measure() == Measure.YEAR_ON_YEAR ? signed(fact) : fact.value();
    BigDecimal exact = o.value().orElseThrow();
    Verdict verdict = CrossChecker.judge(fact, printed, exact);
    Optional<Condition> broken =
        verdict == Verdict.CONTRADICTS
            ? CrossConditions.broken(fact, s.indicator(), s.area(), o, printed)
            : Optional.empty();
    return new CrossCheck(
        fact,
        o,
        broken.isPresent() ? Verdict.UNSURE : verdict,
        broken,
        printed.subtract(exact),
        List.of(
            sources.ofSentence(fact.place(), fact.sentence(), fact.articleId()),
            sources.ofRow(o, s.title(o))));
  }
}
