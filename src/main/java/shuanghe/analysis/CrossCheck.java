package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.List;
import shuanghe.model.Fact;
import shuanghe.model.Observation;

/**
 * A press fact set against the observation of the same indicator, area and period.
 *
 * @param difference press value minus observation, in the indicator's unit
 * @param sources numbers of the press sentence and of the table row in the source list
 */
public record CrossCheck(
    Fact fact,
    Observation observation,
    Verdict verdict,
    BigDecimal difference,
    List<Integer> sources) {

  public CrossCheck {
    sources = List.copyOf(sources);
  }

  /** How the two agree. */
  public enum Verdict {
    AGREES("一致"),
    /** They differ by no more than the press figure's own rounding or its qualifier allows. */
    ROUNDING("舍入差"),
    CONTRADICTS("矛盾");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
