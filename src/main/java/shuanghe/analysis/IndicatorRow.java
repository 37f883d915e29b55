package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Area;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/**
 * One indicator of one area in an edition.
 *
 * @param indicator the indicator
 * @param area the area
 * @param current the value of the edition's period
 * @param previous the value of the period before, where comparable
 * @param yearBefore the value of the same period a year before
 * @param change current against previous; of a cumulative amount its last step against the one
 *     before
 * @param step the last month or quarter of a cumulative amount, where it can be computed
 * @param yearOnYear 同比: computed where both values exist, else as reported
 * @param pace what 同比 is set against, where another period has one
 * @param target the target that governs the period
 * @param completion current in percent of the target; empty for rates, for indicators of which less
 *     is wanted, and where the target's period is of another frequency
 * @param schedule how much of the target's period has passed, in percent; empty without a target
 *     and for what does not grow with time
 * @param trend values of the same frequency up to the current one, oldest first, at most 24
 * @param earlierChanges what the earlier values of the trend had changed against their years
 *     before, as {@link ValueComparison#size} has it but signed, oldest first
 * @param scale in which the row's values are printed, one for all areas of the indicator
 * @param source number of the current value in the source list
 */
public record IndicatorRow(
    Indicator indicator,
    Area area,
    Observation current,
    Optional<Observation> previous,
    Optional<Observation> yearBefore,
    ValueComparison change,
    Optional<ComputedStep> step,
    ValueComparison yearOnYear,
    Optional<Pace> pace,
    Optional<Observation> target,
    Optional<BigDecimal> completion,
    Optional<BigDecimal> schedule,
    List<Observation> trend,
    List<BigDecimal> earlierChanges,
    DisplayScale scale,
    int source) {

  public IndicatorRow {
    trend = List.copyOf(trend);
    earlierChanges = List.copyOf(earlierChanges);
  }

  /**
   * Growth of another period, against which that of the current one has quickened or slowed.
   *
   * @param period the other period
   * @param rate 同比 in percent
   */
  public record Pace(TimePeriod period, BigDecimal rate) {}

  /** What the row is about, as the subject of a sentence: 重庆汽车产量, vehicle output in Chongqing. */
  public Message subject() {
    return subject(area, indicator);
  }

  /** How far the target is behind the time that has passed, in 百分点; negative where ahead. */
  Optional<BigDecimal> behind() {
    return completion.flatMap(done -> schedule.map(passed -> passed.subtract(done)));
  }

  static Message subject(Area area, Indicator indicator) {
    return Message.of(
        indicator.name().contains(area.name()) ? "series.of-itself" : "series",
        area.subject(indicator.name()),
        indicator.display().name(),
        area.placedName());
  }
}
