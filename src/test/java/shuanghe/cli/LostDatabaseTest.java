package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.cli.ProgramProcess.Ended;

/** A PostgreSQL server that stops while the program makes its tables. */
class LostDatabaseTest {

  @TempDir private Path folder;

  /** Without the settings of the tests, which let the log stand on the console. */
  private static String classPath() {
    return Arrays.stream(ProgramProcess.classPath().split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * @param signal SIGINT has the server end its connections with a word, SIGQUIT break them off
   */
  @ParameterizedTest
  @ValueSource(strings = {"INT", "QUIT"})
  void isToldInOneSentence(String signal) throws Exception {
    try (SharedWarehouse server = SharedWarehouse.start(folder.resolve("server"), "")) {
      server.create("briefings");
      try (Closeable held = server.lockName("briefings", "publication")) {
        ProgramProcess program =
            ProgramProcess.start(
                Path.of(""),
                server.environment("briefings"),
                List.of("-cp", classPath()),
                "run",
                "--output",
                folder.resolve("output").toString());
        server.await(
            "briefings", "exists (select 1 from pg_stat_activity where wait_event_type = 'Lock')");
        SharedWarehouse.signal(signal, server.pid());

        Ended ended = program.await();

        assertThat(held).isNotNull();
        assertThat(ended.exitCode()).as("%s", ended.lines()).isEqualTo(ExitCode.FAILED);
        assertThat(ended.lines())
            .singleElement()
            .asString()
            .startsWith("failed: the database cannot be used: ");
      }
    }
  }
}
