package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;
import shuanghe.warehouse.WarehouseCheck;

/** Housekeeping of warehouse, history and output folder, whatever broke before. */
final class Housekeeping {

  /** How many runs the history has at most. */
  private static final int RUNS_KEPT = 100;

  /** How many are removed at the end of a run at most; Batch adds this number to the one above. */
  private static final int MOST_AT_ONCE = 10_000;

  private final JobRepository repository;
  private final TransactionTemplate transaction;
  private final WarehouseCheck warehouse;

  Housekeeping(
      JobRepository repository, PlatformTransactionManager transactions, WarehouseCheck warehouse) {
    this.repository = repository;
    this.transaction = new TransactionTemplate(transactions);
    this.warehouse = warehouse;
  }

  /**
   * Clears up behind a run that was killed. Whoever publishes holds the lock of the output folder,
   * so a run that the job repository takes for running is none. A run killed while it was entered
   * there has left an instance without an execution, which can be neither restarted nor started.
   */
  void recover(Path output, RunLog log) throws IOException {
    boolean broke = false;
    for (JobExecution broken : repository.findRunningJobExecutions(Publisher.JOB)) {
      fail(broken);
      broke = true;
      log.note(Message.of("run.taken-up", String.valueOf(broken.getId())));
    }
    JobInstance last = repository.getLastJobInstance(Publisher.JOB);
    if (last != null && repository.getJobExecutions(last).isEmpty()) {
      repository.deleteJobInstance(last);
    }
    check(broke).forEach(log::note);
    EditionFolder.recover(output);
  }

  /**
   * Holds the warehouse to its rules; what breaks them is removed and read anew by the next run.
   *
   * @param closely looks at every row, not only for rows of files that are not known
   * @return what was found, a sentence each
   */
  List<Message> check(boolean closely) {
    return transaction.execute(
        status -> {
          List<Message> found = new ArrayList<>();
          int orphans = warehouse.removeOrphans();
          if (orphans > 0) {
            found.add(Message.of("check.orphans", orphans));
          }
          Set<String> broken = closely ? warehouse.removeBroken() : Set.of();
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
   * Marks a run as failed, so that it can be restarted. {@link JobOperator#recover} does this only
   * once for a job instance: it marks the context that every restart inherits.
   */
  private void fail(JobExecution broken) {
    LocalDateTime now = LocalDateTime.now();
    for (StepExecution step : broken.getStepExecutions()) {
      if (step.getStatus().isRunning()) {
        step.setStatus(BatchStatus.FAILED);
        step.setExitStatus(ExitStatus.FAILED);
        step.setEndTime(now);
        repository.update(step);
      }
    }
    broken.setStatus(BatchStatus.FAILED);
    broken.setExitStatus(
        ExitStatus.FAILED.addExitDescription(MessageText.of(Message.of("run.broken-off"))));
    broken.setEndTime(now);
    repository.update(broken);
  }
}
