package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuanghe.analysis.CrossCheck.Condition;
import shuanghe.analysis.CrossCheck.Verdict;
import shuanghe.model.Fact;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;

/** Checks of the press's figures against a series of statistics. */
final class PressChecks {

  private PressChecks() {}

  /**
   * The figures that speak of the very period of an observation, each with it. Of several
   * statements of one figure the first that is sure to speak of it is set against it.
   *
   * @param figures the statements of each figure
   */
  static List<CrossCheck> of(IndicatorSeries series, List<List<Fact>> figures, SourceList sources) {
    return figures.stream()
        .flatMap(
            statements ->
                series.observations().stream()
                    .filter(o -> o.value().isPresent())
                    .flatMap(o -> check(series, statements, o).stream()))
        .map(found -> found.check(series, sources))
        .toList();
  }

  /** A statement with the observation it speaks of, before either is listed as a source. */
  private record CheckedStatement(
      Fact fact, Observation o, Verdict verdict, Optional<Condition> broken) {

    CrossCheck check(IndicatorSeries s, SourceList sources) {
      return new CrossCheck(
          fact,
          o,
          broken.isPresent() ? Verdict.UNSURE : verdict,
          broken,
          printed(fact, o).subtract(o.value().orElseThrow()),
          List.of(
              sources.ofSentence(fact.place(), fact.sentence(), fact.articleId()),
              sources.ofRow(o, s.title(o))));
    }
  }

  /** Whether the period of a fact covers that of an observation. */
  static boolean speaksOf(Fact fact, Observation observation) {
    return fact.period().filter(p -> p.covers(observation.period())).isPresent();
  }

  /** A change with its sign, which is printed or told in words: 增长−3.2%, 下降3.2%. */
  static BigDecimal signed(Fact fact) {
    return fact.direction() == Fact.Direction.DOWN ? fact.value().abs().negate() : fact.value();
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

  private static Optional<CheckedStatement> check(
      IndicatorSeries s, List<Fact> statements, Observation o) {
    return statements.stream()
        .filter(f -> f.valueMax().isEmpty() && measures(f, s, o) && speaksOf(f, o))
        .map(f -> found(s, f, o))
        .min(Comparator.comparing(found -> found.broken().isPresent()));
  }

  private static CheckedStatement found(IndicatorSeries s, Fact fact, Observation o) {
    BigDecimal printed = printed(fact, o);
    Verdict verdict = CrossChecker.judge(fact, printed, o.value().orElseThrow());
    return new CheckedStatement(
        fact,
        o,
        verdict,
        verdict == Verdict.CONTRADICTS
            ? CrossConditions.broken(fact, s.indicator(), s.area(), o, printed)
            : Optional.empty());
  }

  private static BigDecimal printed(Fact fact, Observation o) {
    return o.measure() == Measure.YEAR_ON_YEAR ? signed(fact) : fact.value();
  }
}
