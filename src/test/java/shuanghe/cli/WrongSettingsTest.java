package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.cli.ProgramProcess.Ended;
import shuanghe.job.SmallInput;

/** Senseless settings of the environment end a run with a sentence that says what to write. */
class WrongSettingsTest {

  @TempDir private Path folder;

  private String[] run() throws Exception {
    return new String[] {
      "run",
      "--input",
      SmallInput.in(folder.resolve("input")).path().toString(),
      "--output",
      folder.resolve("output").toString()
    };
  }

  private static void assertTold(Ended ended, String sentence, int code) {
    assertThat(ended.lines())
        .last()
        .asString()
        .contains(sentence)
        .doesNotContainPattern("\\w+(Exception|Error)\\b")
        .doesNotContain("shuanghe.", "org.", "java.");
    assertThat(ended.exitCode()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHUANGHE_FIRST_EDITION | soon | write a month such as 2022-01",
        "SHUANGHE_FIRST_EDITION | '' | write a month such as 2022-01",
        "SHUANGHE_REJECTION_LIMIT | -1 | write percent from 0 to 100",
        "SHUANGHE_REJECTION_LIMIT | many | write percent from 0 to 100",
        "SHUANGHE_ENTRIES | 0 | write a whole number from 1 on, such as 20000",
        "SHUANGHE_ENTRIES | all | write a whole number from 1 on, such as 20000",
        "SHUANGHE_RUN_LOG | /nowhere/runs.json | name a file in a folder that exists",
        "SHUANGHE_RUN_LOG | / | name a file in a folder that exists",
        "SPRING_DATASOURCE_URL | jdbc:postgresql://localhost/x | leave it out: the warehouse lies"
            + " in the output folder",
        "SPRING_DATASOURCE_URL | jdbc:h2:foo | leave it out: the warehouse lies",
        "SPRING_PROFILES_ACTIVE | postgres | write postgresql, or leave it out"
      })
  void saysWhatToWrite(String name, String value, String remedy) throws Exception {
    assertTold(
        ProgramProcess.start(Map.of(name, value), run()).await(),
        "%s cannot be '%s'; %s".formatted(name, value, remedy),
        ExitCode.FAULTS);
  }

  @Test
  void saysThatTheDatabaseCannotBeReached() throws Exception {
    Map<String, String> nowhere =
        Map.of(
            "SPRING_PROFILES_ACTIVE",
            "postgresql",
            "SPRING_DATASOURCE_URL",
            "jdbc:postgresql://127.0.0.1:1/x");

    assertTold(
        ProgramProcess.start(nowhere, run()).await(),
        "see to the server and to SPRING_DATAS",
        ExitCode.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:foo", "postgresql://localhost/x"})
  void saysHowTheAddressOfAServerBegins(String url) throws Exception {
    assertTold(
        ProgramProcess.start(
                Map.of("SPRING_PROFILES_ACTIVE", "postgresql", "SPRING_DATASOURCE_URL", url), run())
            .await(),
        "SPRING_DATASOURCE_URL cannot be '%s'; write one that begins with jdbc:postgresql:"
            .formatted(url),
        ExitCode.FAULTS);
  }

  @Test
  void saysThatTooFewConnectionsAreAllowed() throws Exception {
    Map<String, String> one =
        Map.of(
            "SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE",
            "1",
            "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT",
            "1000");

    assertTold(
        ProgramProcess.start(one, run()).await(),
        "no connection to the warehouse became free in time",
        ExitCode.FAILED);
  }

  @Test
  void saysThatThereIsNotEnoughMemory() throws Exception {
    assertTold(
        ProgramProcess.start(Path.of(""), List.of("-Xmx20m"), run()).await(),
        "there is not enough memory; give Java more of it with -Xmx",
        ExitCode.FAILED);
  }
}
