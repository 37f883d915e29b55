package shuanghe.analysis;

import java.util.List;
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
}
