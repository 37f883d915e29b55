package shuanghe.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * One entry of the schedule.
 *
 * @param name by which what was done is remembered
 * @param times when it is due
 * @param frequency how often, and which period is published
 * @param mailing whether it goes out by mail
 * @param keep how many editions of its frequency it asks to keep; empty for all
 * @param until days after the due time in which data that come late are waited for; empty for as
 *     long as until the next due time
 * @param needs percent of the indicators to be expected that must have a value, 0 to 100
 * @param corrections what becomes of data that change afterwards
 */
record ScheduledEdition(
    String name,
    CronTimes times,
    Frequency frequency,
    MailingRule mailing,
    OptionalInt keep,
    OptionalInt until,
    int needs,
    CorrectionsRule corrections) {

  /** Rule for when data of the period published last change. */
  enum CorrectionsRule {
    /** It is published again, and sent again where its content differs. */
    PUBLISH,
    /** It stays until somebody runs it. */
    BY_HAND
  }

  /** Rule for whether an edition goes out by mail once it is published. */
  enum MailingRule {
    DELIVER,
    PUBLISH_ONLY
  }

  /** The moment from which on an edition due at the given moment is no longer waited for. */
  Instant end(Instant due) {
    return until.isPresent()
        ? due.plus(Duration.ofDays(until.getAsInt()))
        : times.after(due).orElse(Instant.MAX);
  }

  /** The period it publishes when due at the given moment. */
  String period(Instant due) {
    return frequency.period(due.atZone(times.zone()).toLocalDate());
  }
}
