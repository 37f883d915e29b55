package shuanghe.job;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import shuanghe.job.Progress.Extent;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;

/**
 * Makes steps that keep to the same rules: every chunk and every tasklet is a transaction, a step
 * runs again when a failed run is restarted (what it has done already it does not find to do), and
 * when it is over one line says what it did.
 */
record StepMaker(
    JobRepository repository,
    PlatformTransactionManager transactions,
    AsyncTaskExecutor executor,
    RunLog log) {

  private static final String TASK = "task";

  /** What a tasklet does; gives what is to be said of it. */
  interface Work {
    Message done() throws Exception;
  }

  /** A step that does its work in one transaction. */
  Step tasklet(String name, Work work) {
    AtomicReference<Message> result = new AtomicReference<>(Message.NONE);
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              result.set(work.done());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(new Said(log, label(name), Extent.UNKNOWN, result::get))
        .allowStartIfComplete(true)
        .build();
  }

  /** What one of several tasks does, told which by its name. */
  interface Task {
    void done(String task) throws Exception;
  }

  /** A step whose tasks are done side by side on all processors. */
  Step partitions(
      String name, String unit, List<String> tasks, Task work, Supplier<Message> result) {
    AtomicLong done = new AtomicLong();
    Step worker =
        new StepBuilder(name + "One", repository)
            .tasklet(
                (contribution, context) -> {
                  work.done((String) context.getStepContext().getStepExecutionContext().get(TASK));
                  log.reach(done.incrementAndGet());
                  return RepeatStatus.FINISHED;
                },
                transactions)
            .allowStartIfComplete(true)
            .build();
    return new StepBuilder(name, repository)
        .partitioner(
            worker.getName(),
            grid -> tasks.stream().collect(Collectors.toMap(t -> t, StepMaker::context)))
        .step(worker)
        .taskExecutor(executor)
        .listener(new Said(log, label(name), new Extent(Message.of(unit), 1, tasks.size()), result))
        .allowStartIfComplete(true)
        .build();
  }

  /** What people call a step. */
  private static Message label(String name) {
    return Message.of("step." + name);
  }

  private static ExecutionContext context(String task) {
    ExecutionContext context = new ExecutionContext();
    context.putString(TASK, task);
    return context;
  }

  /** A step that reads, processes and writes items in chunks, each a transaction. */
  <I, O> ChunkOrientedStepBuilder<I, O> chunks(
      String name, int size, Extent extent, Supplier<Message> result) {
    return new StepBuilder(name, repository)
        .<I, O>chunk(size)
        .transactionManager(transactions)
        .listener(new Said(log, label(name), extent, result))
        .allowStartIfComplete(true);
  }

  /** Shows how far a step is, and says what it did, if it did anything. */
  private record Said(RunLog log, Message label, Extent extent, Supplier<Message> result)
      implements StepExecutionListener {

    @Override
    public void beforeStep(StepExecution step) {
      log.begin(label, extent);
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
      log.end();
      Message said = step.getStatus() == BatchStatus.COMPLETED ? result.get() : Message.NONE;
      if (!said.isEmpty()) {
        log.step(label, said, Duration.between(step.getStartTime(), LocalDateTime.now()));
      }
      return step.getExitStatus().addExitDescription(MessageText.of(said));
    }
  }
}
