package shuanghe.job;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

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

  /** What a tasklet does; gives what is to be said of it. */
  interface Work {
    String done() throws Exception;
  }

  /** A step that does its work in one transaction. */
  Step tasklet(String name, String label, Work work) {
    Said said = new Said(label);
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              said.result = work.done();
              return RepeatStatus.FINISHED;
            },
            transactions)
        .listener(said)
        .allowStartIfComplete(true)
        .build();
  }

  /** A step that reads, processes and writes items in chunks, each a transaction. */
  <I, O> ChunkOrientedStepBuilder<I, O> chunks(
      String name, int size, String label, Supplier<String> result) {
    Said said = new Said(label);
    return new StepBuilder(name, repository)
        .<I, O>chunk(size)
        .transactionManager(transactions)
        .listener(
            new StepExecutionListener() {
              @Override
              public ExitStatus afterStep(StepExecution step) {
                said.result = result.get();
                return said.afterStep(step);
              }
            })
        .allowStartIfComplete(true);
  }

  /** Says what a step did, if it did it. */
  private final class Said implements StepExecutionListener {

    private final String label;
    private String result = "";

    Said(String label) {
      this.label = label;
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
      if (step.getStatus() == BatchStatus.COMPLETED && !result.isEmpty()) {
        log.step(
            label, result, Duration.between(step.getStartTime(), java.time.LocalDateTime.now()));
      }
      return step.getExitStatus();
    }
  }
}
