package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;
import shuanghe.partition.Claims;
import shuanghe.warehouse.WarehouseCheck;

/** Housekeeping of warehouse, history and output folder, whatever broke before. */
final class Housekeeping {

  /** How many runs the history has at most. */
  private static final int RUNS_KEPT = 100;

  /** How many are removed at the end of a run at most; Batch adds this number to the one above. */
  private static final int MOST_AT_ONCE = 10_000;

  /** How a broken run or step may stand; UNKNOWN is where the database was lost at its end. */
  private static final String BROKEN = "('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')";

  private final JobRepository repository;
  private final TransactionTemplate transaction;
  private final JdbcTemplate jdbc;
  private final WarehouseCheck warehouse;

  Housekeeping(
      JobRepository repository, PlatformTransactionManager transactions, JdbcTemplate jdbc) {
    this.repository = repository;
    this.transaction = new TransactionTemplate(transactions);
    this.jdbc = jdbc;
    this.warehouse = new WarehouseCheck(jdbc);
  }

  /**
   * Clears up behind a run that was killed. Whoever publishes holds the lock of the output folder,
   * so a run that the job repository takes for running is none. A run killed while it was entered
   * there has left an instance without an execution, which can be neither restarted nor started.
   */
  void recover(Path output, RunLog log) throws IOException {
    Claims.revoke(jdbc);
    List<Long> broken =
        jdbc.queryForList(
            "select job_execution_id from batch_job_execution where status in "
                + BROKEN
                + " union select job_execution_id from batch_step_execution where status in "
                + BROKEN
                + " order by 1",
            Long.class);
    for (long run : broken) {
      transaction.executeWithoutResult(status -> fail(run));
      log.note(Message.of("run.taken-up", String.valueOf(run)));
    }
    JobInstance last = repository.getLastJobInstance(Publisher.JOB);
    if (last != null && repository.getJobExecutions(last).isEmpty()) {
      repository.deleteJobInstance(last);
    }
    (broken.isEmpty() ? checkFiles() : check()).forEach(log::note);
    EditionFolder.recover(output);
  }

  /**
   * Holds the warehouse to its rules; what breaks them is removed and read anew by the next run.
   *
   * @return what was found, a sentence each
   */
  List<Message> check() {
    return found(warehouse::removeBroken);
  }

  /** The same without a look at every row: rows of files that are not known are removed. */
  private List<Message> checkFiles() {
    return found(Set::of);
  }

  private List<Message> found(Supplier<Set<String>> removed) {
    return transaction.execute(
        status -> {
          List<Message> found = new ArrayList<>();
          int orphans = warehouse.removeOrphans();
          if (orphans > 0) {
            found.add(Message.of("check.orphans", orphans));
          }
          Set<String> broken = removed.get();
          if (!broken.isEmpty()) {
            found.add(Message.of("check.broken", broken.size(), List.copyOf(broken)));
          }
          return found;
        });
  }

  /** Removes what the job repository keeps of all but the newest runs, so that it stays small. */
  void forgetOldRuns() {
    repository
        .getJobInstances(Publisher.JOB, RUNS_KEPT, MOST_AT_ONCE)
        .forEach(repository::deleteJobInstance);
  }

  /**
   * Marks a run as failed, so that it can be restarted. Its steps and partitions are marked by one
   * statement, whose rise of their version refuses whatever a worker that lives on still writes of
   * them. {@link JobOperator#recover} takes neither: it marks what it has loaded, and the context
   * that every restart inherits.
   */
  private void fail(long run) {
    LocalDateTime now = LocalDateTime.now();
    jdbc.update(
        "update batch_step_execution set status = 'FAILED', exit_code = 'FAILED', end_time = ?,"
            + " version = version + 1 where job_execution_id = ? and status in "
            + BROKEN,
        now,
        run);
    jdbc.update(
        "update batch_job_execution set status = 'FAILED', exit_code = 'FAILED', exit_message = ?,"
            + " end_time = ?, version = version + 1 where job_execution_id = ? and status in "
            + BROKEN,
        MessageText.of(Message.of("run.broken-off")),
        now,
        run);
  }
}
