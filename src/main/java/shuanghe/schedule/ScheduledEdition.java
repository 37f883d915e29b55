package shuanghe.schedule;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * One entry of the schedule.
 *
 * @param name by which what was done is remembered
 * @param keep how many editions of its cut are kept; empty for all
 */
record ScheduledEdition(String name, CronTimes times, Cut cut, Mailing mailing, OptionalInt keep) {

  /** Whether an edition goes out by mail once it is published. */
  enum Mailing {
    DELIVER,
    PUBLISH_ONLY
  }

  /** The period it publishes when due at the given moment. */
  String period(Instant due) {
    return cut.period(due.atZone(times.zone()).toLocalDate());
  }
}
