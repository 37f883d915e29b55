package shuanghe.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.messages.MessageText;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.partition.Claim;
import shuanghe.partition.Claims;
import shuanghe.partition.FencedException;
import shuanghe.partition.PartitionQueue;
import shuanghe.partition.PartitionRequest;
import shuanghe.partition.QueueAwayException;

/**
 * Worker: takes one partition after the other and executes it, until it is asked to end. What ended
 * because worker or database broke is left open for whoever takes it next; what ended for a reason
 * of its own has failed, with a sentence.
 */
public final class PartitionWorker {

  /** So many workers may break off at a partition while it is not known at which file. */
  private static final int MOST_STRAYS = 3;

  /** How long a worker waits before it asks again a database that is away. */
  private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

  private final Map<String, PartitionWork> works;
  private final PartitionQueue queue;
  private final Claims claims;
  private final HeldClaims held;
  private final PartitionRuns runs;
  private final InputSurveys inputs;
  private final TransactionTemplate transaction;
  private final WorkerSettings settings;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final AtomicReference<StepExecution> executing = new AtomicReference<>();

  PartitionWorker(
      List<PartitionWork> works,
      PartitionQueue queue,
      Claims claims,
      HeldClaims held,
      PartitionRuns runs,
      InputSurveys inputs,
      PlatformTransactionManager transactions,
      WorkerSettings settings) {
    this.works =
        works.stream().collect(Collectors.toMap(work -> work.step().getName(), work -> work));
    this.queue = queue;
    this.claims = claims;
    this.held = held;
    this.runs = runs;
    this.inputs = inputs;
    this.transaction = new TransactionTemplate(transactions);
    this.settings = settings;
  }

  /**
   * Works until {@link #stop} is called.
   *
   * @param input where this machine has the input folder
   * @param articles where it has the pages and article tables
   * @param owner names the worker where partitions are shown
   * @param messages in the language of the console
   * @param console takes a line for each partition
   */
  public void work(
      Path input, Path articles, String owner, Messages messages, Consumer<String> console)
      throws InterruptedException {
    inputs.lookIn(input, articles);
    RunLog log = new RunLog(messages, console, Progress.UNSEEN);
    boolean isAway = false;
    try (ScheduledExecutorService heart =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heart").factory())) {
      while (stopping.getCount() > 0) {
        try {
          Optional<PartitionRequest> next = queue.take(settings.poll());
          if (next.isPresent()) {
            execute(next.get(), owner, heart, log);
          }
          isAway = false;
        } catch (DataAccessException | TransactionException | QueueAwayException away) {
          if (!isAway) {
            log.note(told(away));
          }
          isAway = true;
          stopping.await(WHILE_AWAY.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    }
  }

  private static Message told(RuntimeException away) {
    return switch (away) {
      case QueueAwayException broker -> Message.of("worker.broker-away", broker.sentence());
      case BadSqlGrammarException none ->
          Message.of("worker.away", Message.of("worker.no-warehouse"));
      default -> Message.of("worker.away", FailureSentence.of(away));
    };
  }

  /** Asks the worker to end after the chunk it is at; to be called from another thread. */
  public void stop() {
    stopping.countDown();
    Optional.ofNullable(executing.get()).ifPresent(StepExecution::setTerminateOnly);
  }

  private void execute(
      PartitionRequest request, String owner, ScheduledExecutorService heart, RunLog log)
      throws InterruptedException {
    PartitionWork work = works.get(request.step());
    Optional<Claim> taken = transaction.execute(status -> taken(request, owner, work));
    if (taken.isEmpty()) {
      // it is over, or another is at work: the request was sent twice, or came late
      return;
    }
    Claim claim = taken.get();
    held.put(claim);
    long beat = settings.beat().toMillis();
    ScheduledFuture<?> beating =
        heart.scheduleAtFixedRate(() -> beat(claim), beat, beat, TimeUnit.MILLISECONDS);
    try {
      StepExecution step = claimed(claim);
      Message name = work.name(step);
      long start = System.nanoTime();
      Message done = claim.strays() >= MOST_STRAYS ? strayed(name, step) : executed(work, step);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      Message said = isSettled(claim, step) ? done : Message.of("partition.lost");
      log.step(
          name,
          claim.isCareful() ? Message.of("partition.again", said, claim.tries()) : said,
          took);
    } finally {
      beating.cancel(false);
      held.remove(claim);
    }
  }

  /** A claim to a partition of which nothing is left half done. */
  private Optional<Claim> taken(PartitionRequest request, String owner, PartitionWork work) {
    Optional<Claim> taken = claims.take(request, owner);
    taken.ifPresent(claim -> work.clear(PartitionRange.named(claim.partition().name())));
    return taken;
  }

  /**
   * The step execution of a partition, made of what was claimed: to load it, Batch would load all
   * partitions of the run.
   */
  private StepExecution claimed(Claim claim) {
    Claim.Partition partition = claim.partition();
    StepExecution step =
        new StepExecution(claim.request().id(), partition.name(), runs.of(partition.run()));
    step.setExecutionContext(PartitionRange.named(partition.name()).context());
    return step;
  }

  /** A beat that does not reach the database is missed: the claim holds for some more. */
  private static void beat(Claim claim) {
    try {
      claim.beat();
    } catch (DataAccessException | TransactionException missed) {
      ReaderLog.missed(missed);
    }
  }

  /** Nobody who tried the partition came to its end, and it is not known why. */
  private static Message strayed(Message name, StepExecution step) {
    return fail(step, Message.of("partition.strayed", name, MOST_STRAYS));
  }

  private static Message fail(StepExecution step, Message sentence) {
    step.setStatus(BatchStatus.FAILED);
    step.setExitStatus(new ExitStatus(ExitStatus.FAILED.getExitCode(), MessageText.of(sentence)));
    return sentence;
  }

  /** Executes a partition; gives what is said of it. */
  private Message executed(PartitionWork work, StepExecution step) {
    executing.set(step);
    try {
      if (stopping.getCount() == 0) {
        step.setTerminateOnly();
      }
      work.step().execute(step);
    } catch (JobInterruptedException stopped) {
      return Message.of("partition.left");
    } finally {
      executing.set(null);
    }
    if (step.getStatus() == BatchStatus.COMPLETED) {
      return work.undone(step)
          .map(sentence -> fail(step, sentence))
          .orElseGet(() -> MessageText.read(step.getExitStatus().getExitDescription()));
    }
    return step.getStatus() == BatchStatus.FAILED && !isBroken(step)
        ? fail(step, FailureSentence.of(step.getFailureExceptions()))
        : Message.of("partition.left");
  }

  /** Whether a partition broke off for what passes, and may come to its end another time. */
  private static boolean isBroken(StepExecution step) {
    return step.getFailureExceptions().stream()
        .flatMap(FailureSentence::causes)
        .anyMatch(
            cause ->
                cause instanceof FencedException
                    || cause instanceof TransactionException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof NonTransientDataAccessResourceException);
  }

  /**
   * Enters how a partition ended, or gives it back for another try, once the database is there.
   *
   * @return not where the partition is this worker's no longer
   */
  private boolean isSettled(Claim claim, StepExecution step) throws InterruptedException {
    long until = System.nanoTime() + settings.lease().toNanos();
    while (true) {
      try {
        return isSettledNow(claim, step);
      } catch (FencedException lost) {
        return false;
      } catch (DataAccessException | TransactionException away) {
        if (System.nanoTime() > until) {
          throw away;
        }
        Thread.sleep(WHILE_AWAY);
      }
    }
  }

  private boolean isSettledNow(Claim claim, StepExecution step) {
    boolean isOver =
        step.getStatus() == BatchStatus.COMPLETED
            || step.getStatus() == BatchStatus.FAILED && !isBroken(step);
    if (isOver) {
      claim.end(
          new Claim.Ending(
              step.getStatus().name(),
              step.getExitStatus().getExitDescription(),
              Optional.ofNullable(step.getStartTime()).orElse(step.getCreateTime()),
              LocalDateTime.now(),
              PartitionRepository.counts(step)));
      return true;
    }
    if (!claim.giveBack()) {
      return false;
    }
    queue.send(List.of(claim.request()));
    return true;
  }
}
