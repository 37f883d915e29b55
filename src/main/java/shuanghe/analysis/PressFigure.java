package shuanghe.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import shuanghe.model.Fact;

/**
 * A statement of the press with every place that makes it: the same figure in headline, lead and
 * body is one.
 *
 * @param fact the first statement
 * @param others the further facts that say the same
 * @param sources numbers in the source list of the edition, ascending
 */
public record PressFigure(Fact fact, List<Fact> others, List<Integer> sources) {

  public PressFigure {
    others = List.copyOf(others);
    sources = List.copyOf(sources);
  }

  /** The statement to quote of all that say the same. */
  public Fact telling() {
    return telling(Stream.concat(Stream.of(fact), others.stream()).toList());
  }

  /**
   * The statement to quote of some that say the same: the first trusted one that is a whole
   * sentence and no headline, else the first.
   */
  static Fact telling(List<Fact> statements) {
    return statements.stream()
        .filter(f -> f.sentence().endsWith("。"))
        .min(Comparator.comparing(Fact::isDoubtful))
        .orElse(statements.getFirst());
  }
}
