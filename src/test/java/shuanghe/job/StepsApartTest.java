package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.Folders;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Steps executed each in a program of its own, which knows the id of the step's execution and
 * nothing else.
 */
class StepsApartTest {

  @TempDir private Path folder;
  private SmallInput input;

  @BeforeEach
  void write() throws IOException {
    input = SmallInput.in(folder.resolve("input"));
  }

  private RunRequest request(Path output) {
    return input.request("all", output, Rendering.WHEN_CHANGED, "transport", "industry");
  }

  /** Does something in a program that is begun for it and ended after it. */
  private <T> T inAnotherProgram(
      Path output, Function<ConfigurableApplicationContext, T> something) {
    try (ConfigurableApplicationContext program =
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .run(Database.H2.arguments(output))) {
      return something.apply(program);
    }
  }

  /** Begins a run as a manager does; gives the id of the job's execution. */
  private long begun(ConfigurableApplicationContext program, RunRequest request) {
    try {
      InputSurvey survey =
          program
              .getBean(InputSurveys.class)
              .now(
                  request,
                  Program.running(program.getBean(Settings.class).version()),
                  new TransactionTemplate(program.getBean(PlatformTransactionManager.class)))
              .survey();
      FileVersions versions = program.getBean(FileVersions.class);
      versions
          .wanted(InputKind.FOLDER, Long.MIN_VALUE, Long.MAX_VALUE)
          .forEach(folders -> versions.begin(folders).finish());
      JobRepository repository = program.getBean(JobRepository.class);
      RunParameters run =
          new RunParameters(request, survey.fingerprint(), survey.readingKey(), "", "any");
      return repository
          .createJobExecution(
              repository.createJobInstance(Publisher.JOB, run.attempt(1)),
              run.attempt(1),
              new ExecutionContext())
          .getId();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Executes a step whose context holds what is given. */
  private static StepExecution executed(
      ConfigurableApplicationContext program, long job, String step, Map<String, Object> context) {
    JobRepository repository = program.getBean(JobRepository.class);
    JobExecution execution = repository.getJobExecution(job);
    StepExecution created = repository.createStepExecution(step, execution);
    created.setExecutionContext(new ExecutionContext(context));
    repository.updateExecutionContext(created);
    StepExecution found = repository.getStepExecution(created.getId());
    try {
      program.getBean(step, Step.class).execute(found);
    } catch (Exception interrupted) {
      throw new IllegalStateException(interrupted);
    }
    repository.updateExecutionContext(found.getJobExecution());
    return found;
  }

  @Test
  void publishWhatOneProgramPublishes() throws IOException {
    Path together = folder.resolve("together");
    Path apart = folder.resolve("apart");
    inAnotherProgram(
        together,
        program ->
            program
                .getBean(Publisher.class)
                .publish(request(together), English.MESSAGES, line -> {}));

    long job = inAnotherProgram(apart, program -> begun(program, request(apart)));
    List<Long> pages =
        inAnotherProgram(
            apart,
            program ->
                program
                    .getBean(FileVersions.class)
                    .wanted(InputKind.PAGE, Long.MIN_VALUE, Long.MAX_VALUE)
                    .stream()
                    .map(FileVersions.Wanted::fileId)
                    .toList());
    for (long page : pages.reversed()) {
      Map<String, Object> range = new PartitionRange(page, page).context().toMap();
      StepExecution read =
          inAnotherProgram(apart, program -> executed(program, job, "readPages", range));
      assertThat(read.getReadCount()).isEqualTo(1);
    }
    for (String step :
        List.of(
            "readArticleTables",
            "readIndicators",
            "readMatters",
            "activate",
            "analyse",
            "publish",
            "release")) {
      StepExecution done =
          inAnotherProgram(apart, program -> executed(program, job, step, Map.of()));
      assertThat(done.getStatus()).as(step).isEqualTo(BatchStatus.COMPLETED);
    }

    assertThat(Folders.published(apart.resolve("all")))
        .containsExactlyEntriesOf(Folders.published(together.resolve("all")));
  }

  @Test
  void refuseAnInputThatIsNotTheRunsOwn() throws IOException {
    Path output = folder.resolve("output");
    long job = inAnotherProgram(output, program -> begun(program, request(output)));

    input.edit("indicators/monthly.csv", "2023-09,320", "2023-09,325");

    StepExecution refused =
        inAnotherProgram(output, program -> executed(program, job, "readIndicators", Map.of()));
    assertThat(refused.getStatus()).isEqualTo(BatchStatus.FAILED);
    assertThat(English.said(FailureSentence.of(refused.getFailureExceptions())))
        .contains("was changed while it was read");
  }
}
