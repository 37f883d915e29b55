package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import shuanghe.Folders;
import shuanghe.cli.ProgramProcess.Ended;
import shuanghe.job.OutputLock;
import shuanghe.job.SmallInput;
import shuanghe.warehouse.Database;

/**
 * The program is killed and started again, at points through every step. How many points: the
 * system property {@code shuanghe.kills}, few by default, many in the Maven profile {@code
 * thorough}.
 */
@ParameterizedClass
@EnumSource(Database.class)
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("shuanghe.kills", 3);
  private static final List<String> TABLES =
      Stream.concat(
              Database.ROWS_OF_FILES.stream(), Stream.of("input_file", "revision", "publication"))
          .toList();

  @Parameter private Database database;
  @TempDir private Path folder;
  private final Map<Path, Map<String, String>> settings = new HashMap<>();

  private ProgramProcess start(Path output) throws IOException {
    return start(output, "run", "--period", "all");
  }

  /**
   * Starts a command on an output folder and the database that belongs to it; an H2 file lies where
   * the program looks for it.
   */
  private ProgramProcess start(Path output, String... arguments) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    Map<String, String> own = settings.computeIfAbsent(output, database::settings);
    if (database == Database.POSTGRESQL) {
      own.forEach(
          (name, value) -> environment.put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
    }
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addAll(List.of("--output", output.toString()));
    return ProgramProcess.start(environment, command.toArray(String[]::new));
  }

  private Ended run(Path output) throws IOException, InterruptedException {
    return start(output).await();
  }

  @Test
  void completesWhatAKilledRunBeganAsIfItHadNotBeenKilled() throws Exception {
    Path calm = folder.resolve("calm");
    Ended undisturbed = run(calm);
    assertThat(undisturbed.exitCode()).isZero();
    Map<String, String> edition = Folders.published(calm);
    Map<String, Long> rows = rows(calm);
    int lines = undisturbed.lines().size();

    List<String> points = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Path output = folder.resolve("killed-" + kill);
      int line = kill * lines / KILLS;
      int delay = 37 * kill % 150;
      ProgramProcess program = start(output);
      program.awaitLines(line);
      TimeUnit.MILLISECONDS.sleep(delay);
      program.kill();
      String point = "killed %d ms after line %d".formatted(delay, line);
      points.add(point);

      Ended again = run(output);

      assertThat(again.exitCode()).as(point + ": " + again.lines()).isZero();
      assertThat(Folders.published(output)).as(point).isEqualTo(edition);
      assertThat(rows(output)).as(point).isEqualTo(rows);
    }
    assertThat(points).hasSize(KILLS);
  }

  @Test
  void recoversARunThatIsKilledAgainAndAgain() throws Exception {
    Path output = folder.resolve("output");
    for (int line = 1; line <= 2; line++) {
      ProgramProcess program = start(output);
      program.awaitLines(line);
      program.kill();
    }

    assertThat(run(output).exitCode()).isZero();

    assertThat(Folders.published(output)).containsKey("all/manifest.json");
    assertThat(start(output, "runs").await().lines()).noneMatch(line -> line.contains("STARTED"));
  }

  @Test
  void looksAtEveryRowWhereARunWasKilled() throws Exception {
    Path output = folder.resolve("output");
    assertThat(run(output).exitCode()).isZero();
    Map<String, Long> whole = rows(output);
    execute(output, "delete from observation where line = (select min(line) from observation)");
    assertThat(run(output).lines()).noneMatch(line -> line.contains("not held as read"));
    execute(output, "update batch_job_execution set status = 'STARTED', end_time = null");

    Ended again = run(output);

    assertThat(again.lines()).anyMatch(line -> line.contains("not held as read"));
    assertThat(again.exitCode()).isZero();
    assertThat(rows(output)).isEqualTo(whole);
  }

  @Test
  void saysWhoRunsWhenStartedTwice() throws Exception {
    Path output = folder.resolve("output");
    ProgramProcess first = start(output);
    first.awaitLines(1);

    Ended second = run(output);

    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.lines())
        .singleElement()
        .asString()
        .matches(
            "failed: another run works on '.*' \\(process and start: \\d+, .*\\); wait until it has"
                + " ended");
    assertThat(first.await().exitCode()).isZero();
  }

  /** Whoever has the output folder is taken for a run; what is committed is in the file by then. */
  @Test
  void listsTheRunsWhileOneIsOn() throws Exception {
    Path output = folder.resolve("output");
    assertThat(run(output).exitCode()).isZero();
    execute(output, "update batch_job_execution set status = 'STARTED'");

    Ended runs;
    try (OutputLock lock = OutputLock.take(output)) {
      runs = start(output, "runs").await();
      assertThat(lock).isNotNull();
    }

    assertThat(runs.exitCode()).as("%s", runs.lines()).isZero();
    assertThat(runs.lines()).last().asString().contains("running");
  }

  @Test
  void goesOnAtOnceWithAScheduleThatWasKilled() throws Exception {
    Path output = folder.resolve("output");
    SmallInput input = SmallInput.in(folder.resolve("input"));
    input.write("schedule.csv", "name,cron,period\nnewest,0 8 3 * *,latest\n");
    assertThat(schedule(output, input).await().exitCode()).isZero();
    execute(
        output, "update scheduled_run set due = timestamp with time zone '2026-01-01 00:00:00Z'");
    ProgramProcess killed = schedule(output, input);
    killed.awaitLines(3);
    killed.kill();

    Ended again = schedule(output, input).await();

    assertThat(again.lines()).anyMatch(line -> line.startsWith("done newest"));
    assertThat(again.exitCode()).isZero();
  }

  private ProgramProcess schedule(Path output, SmallInput input) throws IOException {
    return start(output, "schedule", "--once", "--input", input.path().toString());
  }

  private void execute(Path output, String sql) throws SQLException {
    try (Connection connection = connection(output)) {
      connection.createStatement().execute(sql);
    }
  }

  private Map<String, Long> rows(Path output) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = connection(output)) {
      for (String table : TABLES) {
        try (ResultSet count =
            connection.createStatement().executeQuery("select count(*) from " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }

  private Connection connection(Path output) throws SQLException {
    return DriverManager.getConnection(settings.get(output).get("spring.datasource.url"), "sa", "");
  }
}
