package shuanghe.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import shuanghe.job.Progress.Extent;
import shuanghe.messages.MessageText;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;

/**
 * Maker of steps that keep to the same rules: every chunk and every tasklet is a transaction, a
 * step runs again when a failed run is restarted (what it has done already it does not find to do),
 * and when it is over one line says what it did. What a step works on it finds by its execution: by
 * the parameters of the job and the numbers and ids of the execution contexts.
 */
final class StepFactory {

  private final JobRepository repository;
  private final JobRepository partitions;
  private final PlatformTransactionManager transactions;
  private final AsyncTaskExecutor executor;
  private volatile RunLog log =
      new RunLog(Messages.in(MessageLanguage.EN), line -> {}, Progress.UNSEEN);

  /**
   * @param partitions repository of the steps that execute partitions of other machines' runs
   */
  StepFactory(
      JobRepository repository,
      PartitionRepository partitions,
      PlatformTransactionManager transactions,
      AsyncTaskExecutor executor) {
    this.repository = repository;
    this.partitions = partitions;
    this.transactions = transactions;
    this.executor = executor;
  }

  /** Tells a log of the steps that this process executes from now on; before, nobody is told. */
  void tell(RunLog told) {
    log = told;
  }

  PlatformTransactionManager transactions() {
    return transactions;
  }

  AsyncTaskExecutor executor() {
    return executor;
  }

  /** So much of the step under way is done. */
  void reach(long done) {
    log.reach(done);
  }

  /** Work of a tasklet; gives what is to be said of it. */
  interface TaskletWork {
    Message done(StepExecution step) throws Exception;
  }

  /** A step that does its work in one transaction. */
  Step tasklet(String name, TaskletWork work) {
    return tasklet(name, work, new StepLine(name, step -> Extent.UNKNOWN, StepFactory::result));
  }

  private Step tasklet(String name, TaskletWork work, StepExecutionListener listener) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              String said = MessageText.of(work.done(contribution.getStepExecution()));
              contribution.setExitStatus(ExitStatus.COMPLETED.addExitDescription(said));
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(listener)
        .allowStartIfComplete(true)
        .build();
  }

  /** The message that a tasklet left in the job repository. */
  private static Message result(StepExecution step) {
    return MessageText.read(step.getExitStatus().getExitDescription());
  }

  /**
   * A step whose partitions are worked on side by side on all processors.
   *
   * @param extent of the whole step, in partitions
   * @param work on one partition, of which nothing is said
   * @param result what is said of the whole
   */
  Step partitions(
      String name,
      Partitioner partitioner,
      Function<StepExecution, Extent> extent,
      TaskletWork work,
      Function<StepExecution, Message> result) {
    Step worker = tasklet(name + "One", work, new Counted());
    return new StepBuilder(name, repository)
        .partitioner(worker.getName(), partitioner)
        .step(worker)
        .taskExecutor(executor)
        .listener(new StepLine(name, extent, result))
        .allowStartIfComplete(true)
        .build();
  }

  /** A step that reads, processes and writes items in chunks, each a transaction. */
  <I, O> ChunkOrientedStepBuilder<I, O> chunks(
      String name,
      int size,
      Function<StepExecution, Extent> extent,
      Function<StepExecution, Message> result) {
    return new StepBuilder(name, repository)
        .<I, O>chunk(size)
        .transactionManager(transactions)
        .listener(new StepLine(name, extent, result))
        .allowStartIfComplete(true);
  }

  /**
   * A step that executes one partition in chunks, each a transaction. Nothing is said of it here:
   * what it did it leaves in the job repository.
   */
  <I, O> ChunkOrientedStepBuilder<I, O> chunksOfPartition(
      String name, int size, Function<StepExecution, Message> result) {
    return new StepBuilder(name, partitions)
        .<I, O>chunk(size)
        .transactionManager(transactions)
        .listener(new Kept(result))
        .allowStartIfComplete(true);
  }

  /**
   * A step that executes one partition piece by piece. Whoever works opens the transactions, as a
   * piece may take long.
   *
   * @param pieces does one piece after the other
   */
  Step piecesOfPartition(String name, Tasklet pieces, Function<StepExecution, Message> result) {
    return new StepBuilder(name, partitions)
        .tasklet(pieces, new ResourcelessTransactionManager())
        .listener(new Kept(result))
        .allowStartIfComplete(true)
        .build();
  }

  /**
   * A step whose partitions are executed elsewhere.
   *
   * @param elsewhere has all partitions executed and counts what they did
   */
  Step partitionsElsewhere(
      String name,
      StepExecutionSplitter splitter,
      PartitionHandler elsewhere,
      Function<StepExecution, Message> result) {
    return new StepBuilder(name, repository)
        .partitioner(splitter.getStepName(), size -> Map.of())
        .splitter(splitter)
        .partitionHandler(elsewhere)
        .aggregator((step, none) -> {})
        .listener(new StepLine(name, step -> Extent.UNKNOWN, result))
        .allowStartIfComplete(true)
        .build();
  }

  /** Whether a step execution is that of a partition, whose rows its step counts as well. */
  static boolean isPartition(StepExecution step) {
    return step.getStepName().indexOf(':') >= 0;
  }

  /** What a step did, kept with its execution. */
  private record Kept(Function<StepExecution, Message> result) implements StepExecutionListener {

    @Override
    public ExitStatus afterStep(StepExecution step) {
      return step.getStatus() == BatchStatus.COMPLETED
          ? step.getExitStatus().addExitDescription(MessageText.of(result.apply(step)))
          : step.getExitStatus();
    }
  }

  /** Counter of the partitions that are done. */
  private final class Counted implements StepExecutionListener {

    @Override
    public ExitStatus afterStep(StepExecution step) {
      if (step.getStatus() == BatchStatus.COMPLETED) {
        log.reachNext();
      }
      return step.getExitStatus();
    }
  }

  /** Progress of a step, and the line that says what it did, if it did anything. */
  private final class StepLine implements StepExecutionListener {

    private final Message label;
    private final Function<StepExecution, Extent> extent;
    private final Function<StepExecution, Message> result;

    StepLine(
        String name,
        Function<StepExecution, Extent> extent,
        Function<StepExecution, Message> result) {
      this.label = Message.of("step." + name);
      this.extent = extent;
      this.result = result;
    }

    @Override
    public void beforeStep(StepExecution step) {
      log.begin(label, extent.apply(step));
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
      log.end();
      Message said = step.getStatus() == BatchStatus.COMPLETED ? result.apply(step) : Message.NONE;
      if (!said.isEmpty()) {
        log.step(label, said, Duration.between(step.getStartTime(), LocalDateTime.now()));
      }
      return step.getExitStatus().addExitDescription(MessageText.of(said));
    }
  }
}
