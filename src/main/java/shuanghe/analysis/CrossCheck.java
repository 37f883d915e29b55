package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.Observation;

/**
 * A press fact set against the observation of the same indicator, area and period.
 *
 * @param fact the press figure
 * @param observation the statistical value
 * @param verdict whether the two agree
 * @param unsure the rule by which a difference is not told as a contradiction, where one does
 * @param difference press value minus observation, in the indicator's unit
 * @param sources numbers of the press sentence and of the table row in the source list
 */
public record CrossCheck(
    Fact fact,
    Observation observation,
    Verdict verdict,
    Optional<Condition> unsure,
    BigDecimal difference,
    List<Integer> sources) {

  /**
   * Condition for a difference to be told as a contradiction; the first that does not hold makes it
   * a matter of 待核.
   */
  public enum Condition {
    FIGURE_IS_TRUSTED("check-doubtful-figure"),
    INDICATOR_IN_SENTENCE("check-indicator-not-in-sentence"),
    AREA_IN_SENTENCE("check-area-not-in-sentence"),
    NO_BASE_OF_COMPARISON("check-base-of-comparison"),
    NO_OUTLOOK("check-outlook"),
    SAME_FREQUENCY("check-other-cut"),
    ONE_MAGNITUDE("check-magnitude");

    private final String code;

    Condition(String code) {
      this.code = code;
    }

    /** The id of the rule that the condition breaks. */
    public String code() {
      return code;
    }

    /** What is wrong where it does not hold. */
    public Message message() {
      return Message.of("unsure." + code);
    }
  }

  public CrossCheck {
    sources = List.copyOf(sources);
  }

  /** Verdict on how the two agree. */
  public enum Verdict {
    AGREES("agrees"),
    /** They differ by no more than the press figure's own rounding or its qualifier allows. */
    ROUNDING("rounding"),
    CONTRADICTS("contradicts"),
    /** They differ, but it is not sure that they speak of the same; somebody has to look. */
    UNSURE("unsure");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    /** Name as papers and sheets print it. */
    public Message label() {
      return Message.of("verdict." + code);
    }
  }
}
