package shuanghe.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shuanghe.job.RunOutcome;
import shuanghe.warehouse.Publications;

/** Publisher of the editions that a {@link Scheduler} finds due. */
public interface EditionPublisher {

  /**
   * An edition that is due.
   *
   * @param period written as on the command line
   * @param issued date of issue where it is published for the first time; empty for today
   * @param needs percent of the indicators to be expected that must have a value
   */
  record DueEdition(String period, Optional<LocalDate> issued, int needs) {}

  /** Prepares what can be done for several editions at once before each is published. */
  void prepare(List<DueEdition> due);

  /** Publishes the edition of a period. */
  RunOutcome publish(DueEdition due);

  /**
   * Takes in what has changed of the input, and publishes nothing.
   *
   * @param period of an edition published, written as on the command line
   */
  RunOutcome takeIn(String period);

  /**
   * What of an edition's data has changed since it was published.
   *
   * @param edition name of its folder
   */
  Publications.DataChange changedSince(String edition);

  /**
   * Notes that an edition was removed from the output folder.
   *
   * @param edition name of its folder
   */
  void removed(String edition);
}
