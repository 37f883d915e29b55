package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.edition.PublishedEdition;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;

/** The runs that were made, as the job repository has them. */
public final class RunHistory {

  /**
   * One run.
   *
   * @param number counted from 1
   * @param started when, in the time zone of the machine
   * @param took until its end, or zero while it has none
   * @param status what people call how it stands
   * @param period the period asked for
   * @param result what it ended with: the edition, or why there is none
   * @param read pages and rows read
   * @param taken of them, brought into the warehouse
   * @param rejected of them, not taken
   */
  public record Run(
      long number,
      LocalDateTime started,
      Duration took,
      Message status,
      String period,
      Message result,
      long read,
      long taken,
      long rejected) {}

  private final JobRepository repository;

  RunHistory(JobRepository repository) {
    this.repository = repository;
  }

  /** The warehouse knows of no run, but editions that runs made lie in the output folder. */
  public static final class LostWarehouseException extends RunPreventedException {
    private static final long serialVersionUID = 1;

    LostWarehouseException(Message sentence) {
      super(sentence);
    }
  }

  /**
   * Sees to it that a warehouse that was lost is not taken for one that is new.
   *
   * @throws LostWarehouseException if no run is on record and editions lie in the output folder
   */
  public void checkAgainst(Path output) throws IOException {
    List<String> editions =
        PublishedEdition.folders(output).stream()
            .map(folder -> folder.getFileName().toString())
            .toList();
    if (!editions.isEmpty() && repository.getLastJobInstance(Publisher.JOB) == null) {
      throw new LostWarehouseException(
          Message.of("failure.warehouse-lost", output.resolve("state"), editions));
    }
  }

  /** All runs, the newest first. */
  public List<Run> runs() {
    return repository.findJobInstances(Publisher.JOB).stream()
        .flatMap(instance -> repository.getJobExecutions(instance).stream())
        .sorted(Comparator.comparingLong(JobExecution::getId).reversed())
        .map(RunHistory::run)
        .toList();
  }

  /**
   * What a run ended with; of one that was broken off before that was entered, Batch has a trace.
   */
  private static Message result(String description) {
    return description.contains("\tat ")
        ? Message.of("run.broken-off")
        : MessageText.read(description);
  }

  private static Run run(JobExecution execution) {
    LocalDateTime started =
        execution.getStartTime() == null ? execution.getCreateTime() : execution.getStartTime();
    Duration took =
        execution.getEndTime() == null
            ? Duration.ZERO
            : Duration.between(started, execution.getEndTime());
    long read = 0;
    long taken = 0;
    long rejected = 0;
    for (StepExecution step :
        execution.getStepExecutions().stream().filter(s -> !StepFactory.isPartition(s)).toList()) {
      read += step.getReadCount();
      taken += step.getWriteCount();
      rejected += step.getProcessSkipCount();
    }
    return new Run(
        execution.getId(),
        started,
        took,
        Message.of("run.status." + execution.getStatus().name().toLowerCase(Locale.ROOT)),
        execution.getJobParameters().getString(RunParameters.PERIOD, ""),
        result(execution.getExitStatus().getExitDescription()),
        read,
        taken,
        rejected);
  }
}
