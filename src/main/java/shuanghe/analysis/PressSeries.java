package shuanghe.analysis;

import java.util.List;
import shuanghe.model.Area;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/**
 * Series of what reports told over time of one indicator in one area.
 *
 * @param indicator the indicator
 * @param area the area
 * @param values by period, oldest first; several of one period where reports tell unlike numbers
 */
public record PressSeries(Indicator indicator, Area area, List<ReportedValue> values) {

  public PressSeries {
    values = List.copyOf(values);
  }

  /** Reliability of a value. */
  public enum Reliability {
    SURE(Message.NONE),
    DOUBTFUL(Message.of("standing.doubtful")),
    /** Another report tells another number of the same period. */
    CONTRADICTED(Message.of("standing.contradicted")),
    /** Another number of the same period may speak of something else. */
    UNCLEAR(Message.of("standing.unclear"));

    private final Message label;

    Reliability(Message label) {
      this.label = label;
    }

    /** As shown to readers; nothing for a sure one. */
    public Message label() {
      return label;
    }
  }

  /**
   * Value that reports state, with all that agree in it.
   *
   * @param fact the most exact of the statements that agree
   * @param period the period it is of
   * @param standing how far it can be relied on
   * @param sources numbers of all statements that agree in the source list, ascending
   */
  public record ReportedValue(
      Fact fact, TimePeriod period, Reliability standing, List<Integer> sources) {

    public ReportedValue {
      sources = List.copyOf(sources);
    }
  }

  /** Whether it tells of more than one period, so that something can be followed. */
  public boolean isFollowed() {
    return values.stream().map(v -> v.period().end()).distinct().count() > 1;
  }
}
