package shuanghe.job;

import java.nio.file.Path;
import java.time.Duration;
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
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
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
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;

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

  /**
   * Step whose partitions a worker executes.
   *
   * @param step the step as it is executed on one machine
   * @param label what people call it
   * @param kind of the files that the step reads
   */
  record PartStep(Step step, Message label, InputKind kind) {}

  private final Map<String, PartStep> parts;
  private final PartitionQueue queue;
  private final Claims claims;
  private final HeldClaims held;
  private final JobRepository repository;
  private final InputSurveys inputs;
  private final FileVersions fileVersions;
  private final TransactionTemplate transaction;
  private final WorkerSettings settings;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final AtomicReference<StepExecution> executing = new AtomicReference<>();
  private Optional<JobExecution> latest = Optional.empty();

  PartitionWorker(
      List<PartStep> parts,
      PartitionQueue queue,
      Claims claims,
      HeldClaims held,
      JobRepository repository,
      InputSurveys inputs,
      FileVersions fileVersions,
      PlatformTransactionManager transactions,
      WorkerSettings settings) {
    this.parts =
        parts.stream().collect(Collectors.toMap(part -> part.step().getName(), part -> part));
    this.queue = queue;
    this.claims = claims;
    this.held = held;
    this.repository = repository;
    this.inputs = inputs;
    this.fileVersions = fileVersions;
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
    PartStep part = parts.get(request.step());
    Optional<Claim> taken = claims.take(request, owner);
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
      long start = System.nanoTime();
      Message said = claim.strays() >= MOST_STRAYS ? strayed(step) : executed(part, claim, step);
      log.step(
          Message.of(
              "partition.name",
              part.label(),
              String.valueOf(step.getExecutionContext().getLong(InputSurveys.FIRST_FILE)),
              String.valueOf(step.getExecutionContext().getLong(InputSurveys.LAST_FILE))),
          claim.isCareful() ? Message.of("partition.again", said, claim.tries()) : said,
          Duration.ofNanos(System.nanoTime() - start));
      settle(claim, step);
    } finally {
      beating.cancel(false);
      held.remove(claim);
    }
  }

  /**
   * The step execution of a partition, made of what was claimed: to load it, Batch would load all
   * partitions of the run.
   */
  private StepExecution claimed(Claim claim) {
    Claim.Partition partition = claim.partition();
    JobExecution run = latest.filter(known -> known.getId() == partition.run()).orElse(null);
    if (run == null) {
      run = repository.getJobExecution(partition.run());
      latest = Optional.of(run);
    }
    StepExecution step = new StepExecution(claim.request().id(), partition.name(), run);
    step.setVersion(partition.version());
    step.setExecutionContext(FilePartitioner.context(partition.name()));
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
  private static Message strayed(StepExecution step) {
    return fail(step, Message.of("partition.strayed", step.getStepName(), MOST_STRAYS));
  }

  private static Message fail(StepExecution step, Message sentence) {
    step.setStatus(BatchStatus.FAILED);
    step.setExitStatus(new ExitStatus(ExitStatus.FAILED.getExitCode(), MessageText.of(sentence)));
    return sentence;
  }

  /** Executes a partition; gives what is said of it. */
  private Message executed(PartStep part, Claim claim, StepExecution step) {
    transaction.executeWithoutResult(
        status -> {
          claim.fence();
          fileVersions.clearHalfRead(
              part.kind(),
              step.getExecutionContext().getLong(InputSurveys.FIRST_FILE),
              step.getExecutionContext().getLong(InputSurveys.LAST_FILE));
        });
    executing.set(step);
    try {
      if (stopping.getCount() == 0) {
        step.setTerminateOnly();
      }
      part.step().execute(step);
    } catch (JobInterruptedException stopped) {
      return Message.of("partition.left");
    } finally {
      executing.set(null);
    }
    if (step.getStatus() == BatchStatus.COMPLETED) {
      List<String> givenUp = inputs.givenUp(step, part.kind());
      return givenUp.isEmpty()
          ? MessageText.read(step.getExitStatus().getExitDescription())
          : fail(step, Message.of("partition.given-up", givenUp, InputSurveys.MOST_BROKEN_OFF + 1));
    }
    return step.getStatus() == BatchStatus.FAILED && !isBroken(step)
        ? fail(step, FailureSentence.of(step.getFailureExceptions()))
        : Message.of("partition.left");
  }

  /** Whether a partition broke off for what passes, and may come to its end another time. */
  private static boolean isBroken(StepExecution step) {
    return step.getFailureExceptions().stream()
        .flatMap(failure -> Stream.iterate(failure, f -> f != null, Throwable::getCause))
        .anyMatch(
            cause ->
                cause instanceof FencedException
                    || cause instanceof TransactionException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof NonTransientDataAccessResourceException);
  }

  /** Enters how a partition ended, or gives it back for another try, once the database is there. */
  private void settle(Claim claim, StepExecution step) throws InterruptedException {
    long until = System.nanoTime() + settings.lease().toNanos();
    while (true) {
      try {
        settleNow(claim, step);
        return;
      } catch (FencedException lost) {
        return;
      } catch (DataAccessException | TransactionException away) {
        if (System.nanoTime() > until) {
          throw away;
        }
        Thread.sleep(WHILE_AWAY);
      }
    }
  }

  private void settleNow(Claim claim, StepExecution step) {
    boolean isOver =
        step.getStatus() == BatchStatus.COMPLETED
            || step.getStatus() == BatchStatus.FAILED && !isBroken(step);
    if (isOver) {
      transaction.executeWithoutResult(
          status -> {
            claim.fence();
            repository.update(step);
            claim.end();
          });
    } else if (claim.giveBack()) {
      queue.send(claim.request());
    }
  }
}
