package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.Folders;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Database;

/** Editions that are due together, made by a worker and published in their turn. */
class PrerenderedEditionsTest {

  @TempDir private Path folder;
  private SmallInput input;
  private ConfigurableApplicationContext manager;
  private ConfigurableApplicationContext other;
  private Thread working;

  @BeforeEach
  void start() throws IOException {
    input = SmallInput.in(folder.resolve("input"));
    String[] database = Database.POSTGRESQL.arguments(folder);
    manager = program(database);
    other = program(database);
  }

  private static ConfigurableApplicationContext program(String... database) {
    return new SpringApplicationBuilder(BriefingsConfiguration.class, RemoteConfiguration.class)
        .properties(Map.of("shuanghe.renditions", "html", "shuanghe.workers.patience", "60s"))
        .run(database);
  }

  private void work(Path workersInput) {
    PartitionWorker worker = other.getBean(PartitionWorker.class);
    working =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    worker.work(
                        workersInput,
                        workersInput.resolve("articles"),
                        "here",
                        English.MESSAGES,
                        line -> {});
                  } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                  }
                });
  }

  @AfterEach
  void end() throws InterruptedException {
    other.getBean(PartitionWorker.class).stop();
    working.join();
    other.close();
    manager.close();
  }

  private RunRequest edition(int month, Path output) {
    RunRequest asked = input.request("latest", output, Rendering.WHEN_CHANGED);
    return new RunRequest(
        asked.input(),
        asked.articles(),
        asked.output(),
        asked.templates(),
        new PeriodChoice.Given(TimePeriod.month(2023, month)),
        asked.domains(),
        asked.rendering(),
        asked.faults(),
        Optional.of(LocalDate.of(2023, 10, 9)),
        0,
        RunRequest.Hashing.WHAT_DIFFERS);
  }

  private List<RunRequest> editions(Path output) {
    return List.of(edition(8, output), edition(9, output));
  }

  private Map<PeriodChoice, RunOutcome> prepared(Path output) {
    return manager
        .getBean(Publisher.class)
        .prepare(editions(output), English.MESSAGES, line -> {}, Progress.UNSEEN);
  }

  private long made() {
    return manager
        .getBean(JdbcTemplate.class)
        .queryForObject("select count(distinct edition_id) from rendered_file", Long.class);
  }

  @Test
  void areThoseThatOneProcessMakes() throws IOException {
    Path alone = folder.resolve("alone");
    try (ConfigurableApplicationContext program =
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .properties(Map.of("shuanghe.renditions", "html"))
            .run(Database.H2.arguments(alone))) {
      for (RunRequest edition : editions(alone)) {
        program.getBean(Publisher.class).publish(edition, English.MESSAGES, line -> {});
      }
    }
    work(input.path());
    Path output = folder.resolve("output");

    assertThat(prepared(output)).isEmpty();

    assertThat(made()).isEqualTo(2);
    for (RunRequest edition : editions(output)) {
      assertThat(manager.getBean(Publisher.class).publish(edition, English.MESSAGES, line -> {}))
          .isInstanceOf(RunOutcome.Published.class);
    }
    assertThat(Folders.published(output)).containsExactlyEntriesOf(Folders.published(alone));
    assertThat(made()).isZero();
    assertThat(prepared(output)).isEmpty();
  }

  @Test
  void areRefusedByAWorkerWhoseCodeListsDiffer() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Folders.copy(input.path(), elsewhere);
    Files.writeString(
        elsewhere.resolve("codelists/units.csv"), "name,dimension,aliases\n列,COUNT,\n");
    work(elsewhere);

    assertThat(prepared(folder.resolve("output")))
        .hasSize(2)
        .allSatisfy(
            (period, outcome) ->
                assertThat(English.said(((RunOutcome.Failed) outcome).sentence()))
                    .contains("the code lists in"));
    assertThat(made()).isZero();
  }
}
