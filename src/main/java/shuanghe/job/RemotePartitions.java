package shuanghe.job;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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
  private final Consumer<StepExecution> counting;
  private final WorkerSettings settings;
  private final ObjectProvider<WarehouseLock> soleUse;

  /**
   * @param counting counts what was done where it is kept
   */
  RemotePartitions(
      PartitionQueue queue,
      PartitionBoard board,
      Consumer<StepExecution> counting,
      WorkerSettings settings,
      ObjectProvider<WarehouseLock> soleUse) {
    this.queue = queue;
    this.board = board;
    this.counting = counting;
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
          counting.accept(whole);
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
          queue.send(board.abandoned(run, step));
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
