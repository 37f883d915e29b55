package shuanghe.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import shuanghe.model.Message;

/** Outcome of a run that did not come to its end. */
final class BrokenRun {

  private BrokenRun() {}

  /** What the run ends with, and why. */
  static RunOutcome outcome(JobExecution execution) {
    if (execution.getStatus() == BatchStatus.STOPPED) {
      return new RunOutcome.Failed(Message.of("run.stopped"));
    }
    List<Throwable> failures = failures(execution);
    return fault(failures)
        .<RunOutcome>map(found -> new RunOutcome.Refused(found.sentence()))
        .orElseGet(() -> new RunOutcome.Failed(FailureSentence.of(failures)));
  }

  /** What broke, in the order of the steps; the job's own list of all has no order. */
  private static List<Throwable> failures(JobExecution execution) {
    return Stream.concat(
            execution.getStepExecutions().stream()
                .flatMap(step -> step.getFailureExceptions().stream()),
            execution.getFailureExceptions().stream())
        .toList();
  }

  private static Optional<FaultyInputException> fault(List<Throwable> failures) {
    return failures.stream()
        .flatMap(FailureSentence::causes)
        .filter(FaultyInputException.class::isInstance)
        .map(FaultyInputException.class::cast)
        .findFirst();
  }
}
