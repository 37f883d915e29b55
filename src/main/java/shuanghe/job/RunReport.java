package shuanghe.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;
import shuanghe.messages.Messages;
import shuanghe.model.MessageLanguage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Report of a run, for machines that watch many.
 *
 * @param run its number in the history
 * @param status published, refused or failed
 * @param text the edition's folder, or why there is none
 * @param took from start to end
 * @param steps in the order in which they began
 */
record RunReport(long run, String status, String text, Duration took, List<StepReport> steps) {

  /** Those who watch machines read English. */
  private static final Messages ENGLISH = Messages.in(MessageLanguage.EN);

  /**
   * Report of a step; a step that reads no rows has zero counts.
   *
   * @param name the step's name in Spring Batch
   * @param took from start to end
   * @param read rows read
   * @param taken rows brought into the warehouse
   * @param rejected rows not taken
   */
  record StepReport(String name, Duration took, long read, long taken, long rejected) {}

  static RunReport of(JobExecution execution, RunOutcome outcome) {
    return new RunReport(
        execution.getId(),
        switch (outcome) {
          case RunOutcome.Published published -> "published";
          case RunOutcome.Unchanged unchanged -> "unchanged";
          case RunOutcome.Refused refused -> "refused";
          case RunOutcome.Failed failed -> "failed";
        },
        switch (outcome) {
          case RunOutcome.Published published -> published.edition().toString();
          case RunOutcome.Unchanged unchanged -> unchanged.edition().toString();
          case RunOutcome.Refused refused -> ENGLISH.text(refused.sentence());
          case RunOutcome.Failed failed -> ENGLISH.text(failed.sentence());
        },
        Duration.between(execution.getStartTime(), execution.getEndTime()),
        execution.getStepExecutions().stream()
            .filter(step -> step.getEndTime() != null)
            .map(RunReport::report)
            .toList());
  }

  private static StepReport report(StepExecution step) {
    return new StepReport(
        step.getStepName(),
        Duration.between(step.getStartTime(), step.getEndTime()),
        step.getReadCount(),
        step.getWriteCount(),
        step.getProcessSkipCount());
  }

  /** Adds to the counters {@code shuanghe.rows} and the timers {@code shuanghe.step}. */
  void count(MeterRegistry meters) {
    for (StepReport step : steps) {
      meters.timer("shuanghe.step", "step", step.name()).record(step.took());
      meters
          .counter("shuanghe.rows", "step", step.name(), "outcome", "taken")
          .increment(step.taken());
      meters
          .counter("shuanghe.rows", "step", step.name(), "outcome", "rejected")
          .increment(step.rejected());
    }
    meters.counter("shuanghe.runs", "status", status).increment();
  }

  /** One line of JSON (RFC 8259). */
  String json() {
    ObjectNode report = JsonNodeFactory.instance.objectNode();
    report.put("run", run).put("status", status).put("result", text).put("seconds", seconds(took));
    ArrayNode list = report.putArray("steps");
    for (StepReport step : steps) {
      list.addObject()
          .put("step", step.name())
          .put("seconds", seconds(step.took()))
          .put("read", step.read())
          .put("taken", step.taken())
          .put("rejected", step.rejected());
    }
    return report.toString();
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3);
  }

  /** Appends the line to a file. */
  void append(Path file) throws IOException {
    Files.writeString(file, json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
