package shuanghe.job;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;
import shuanghe.partition.PartitionBoard;
import shuanghe.partition.PartitionBoard.StepProgress;
import shuanghe.partition.PartitionQueue;
import shuanghe.partition.QueueAwayException;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;
import shuanghe.warehouse.WarehouseLock;

/**
 * Handler of the partitions of a step that workers on other machines execute. It counts in the
 * database how many are over, and whenever the queue is empty asks for those that no living worker
 * has: at first for all, later for those whose worker or request was lost. Batch's own handlers
 * wait for a reply, or load every partition to look at it, and wait for ever where a worker or the
 * database broke.
 */
final class RemotePartitions implements PartitionHandler {

  /** So many failed partitions are told of; one cause often breaks many. */
  private static final int MOST_TOLD = 5;

  private final PartitionQueue queue;
  private final PartitionBoard board;
  private final FileVersions fileVersions;
  private final InputKind kind;
  private final WorkerSettings settings;
  private final ObjectProvider<WarehouseLock> soleUse;

  RemotePartitions(
      PartitionQueue queue,
      PartitionBoard board,
      FileVersions fileVersions,
      InputKind kind,
      WorkerSettings settings,
      ObjectProvider<WarehouseLock> soleUse) {
    this.queue = queue;
    this.board = board;
    this.fileVersions = fileVersions;
    this.kind = kind;
    this.settings = settings;
    this.soleUse = soleUse;
  }

  /**
   * Has all partitions executed; gives none of them, as they are counted where they are kept.
   *
   * @throws RunPreventedException if partitions failed, or nothing is read any more
   * @throws JobInterruptedException if the run is asked to stop
   */
  @Override
  public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution whole)
      throws JobExecutionException, RunPreventedException, InterruptedException {
    String step = splitter.getStepName();
    splitter.split(whole, 1);
    List<String> failures = await(whole, step);
    if (!failures.isEmpty()) {
      throw new RunPreventedException(
          Message.lines(failures.stream().map(MessageText::read).toList()));
    }
    return List.of();
  }

  /**
   * Waits until every partition is over; while the database is away, for it to come back.
   *
   * @return what was said of those that failed
   */
  private List<String> await(StepExecution whole, String step)
      throws JobInterruptedException, RunPreventedException, InterruptedException {
    long run = whole.getJobExecutionId();
    StepProgress before = new StepProgress(0, 0, -1, false);
    long since = System.nanoTime();
    long ask = since;
    boolean isCleared = false;
    Message reason = Message.of("partition.no-worker");
    while (true) {
      try {
        keepSoleUse();
        StepProgress now = board.standing(run, step);
        if (now.isStopping()) {
          throw new JobInterruptedException("the run is asked to stop");
        }
        if (now.open() == 0) {
          clearQueue();
          count(whole);
          return board.failures(run, step, MOST_TOLD);
        }
        if (!isCleared) {
          queue.clear();
          isCleared = true;
        }
        if (!now.equals(before)) {
          before = now;
          since = System.nanoTime();
        }
        if (System.nanoTime() >= ask && queue.isEmpty()) {
          board.abandoned(run, step).forEach(queue::send);
          ask = System.nanoTime() + settings.beat().toNanos();
        }
      } catch (DataAccessException
          | TransactionException
          | QueueAwayException
          | SQLException away) {
        reason = FailureSentence.of(away);
      }
      if (System.nanoTime() - since > settings.patience().toNanos()) {
        throw new RunPreventedException(
            Message.of("partition.no-progress", settings.patience().toSeconds(), reason));
      }
      Thread.sleep(settings.poll());
    }
  }

  /**
   * Requests that came late go; those at a broker that is away it forgets when their time is over.
   */
  private void clearQueue() {
    try {
      queue.clear();
    } catch (QueueAwayException away) {
      ReaderLog.missed(away);
    }
  }

  /** Counts the rows that were read where they are kept. */
  private void count(StepExecution whole) {
    FileVersions.Tally read = fileVersions.loaded(kind);
    whole.setReadCount(read.read());
    whole.setWriteCount(read.taken());
    whole.setProcessSkipCount(read.rejected());
  }

  /**
   * Takes the warehouse again where the server was started anew, which ended the lock.
   *
   * @throws OutputLock.BusyException if another run was faster
   */
  private void keepSoleUse() throws SQLException, OutputLock.BusyException {
    WarehouseLock lock = soleUse.getIfAvailable();
    if (lock != null && !lock.keep()) {
      throw new OutputLock.BusyException(Message.of("run.warehouse-busy"));
    }
  }
}
