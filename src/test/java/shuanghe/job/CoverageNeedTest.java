package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import shuanghe.job.RunRequest.Faults;
import shuanghe.job.RunRequest.Hashing;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;

/** A month is published when enough of its indicators have a value. */
@ParameterizedClass
@EnumSource(Database.class)
class CoverageNeedTest {

  private static final String TABLE = "indicators/monthly.csv";
  private static final String HEAD =
      "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,SOURCE,NOTE\n";

  @Parameter private Database database;
  @TempDir private Path folder;
  private SmallInput input;
  private StartedProgram program;

  @BeforeEach
  void start() throws IOException {
    program = StartedProgram.in(folder, database);
    input = program.input();
  }

  @AfterEach
  void close() {
    program.close();
  }

  private RunOutcome outcome(int needs, String... rows) throws IOException {
    input.write(TABLE, HEAD + String.join("\n", rows) + "\n");
    RunRequest request =
        new RunRequest(
            input.path(),
            input.path().resolve("articles"),
            folder.resolve("output"),
            Path.of("templates"),
            PeriodChoice.parse("2023-09").orElseThrow(),
            List.of("transport"),
            Rendering.WHEN_CHANGED,
            Faults.REPORT,
            Optional.empty(),
            needs,
            Hashing.WHAT_DIFFERS);
    return program.publish(request);
  }

  private static String row(String indicator, String period) {
    String unit = indicator.equals("TRAIN_TRIPS") ? "列" : "辆";
    return indicator + ",CQ," + period + ",300," + unit + ",,A,示例,示例数据";
  }

  @Test
  void waitsForTheIndicatorsThatTheSameMonthOfTheYearBeforeHad() throws IOException {
    String[] before = {row("TRAIN_TRIPS", "2022-09"), row("NEV_OUTPUT", "2022-09")};
    RunOutcome early = outcome(80, before[0], before[1], row("TRAIN_TRIPS", "2023-09"));

    assertThat(early).isInstanceOf(RunOutcome.Refused.class);
    assertThat(English.said(((RunOutcome.Refused) early).sentence()))
        .startsWith("too few data for 2023-09: 1 of 2 indicators that had a value for 2022-09");
    assertThat(
            outcome(
                80,
                before[0],
                before[1],
                row("TRAIN_TRIPS", "2023-09"),
                row("NEV_OUTPUT", "2023-01/2023-09")))
        .isInstanceOf(RunOutcome.Published.class);
  }

  @Test
  void goesByTheMonthBeforeWhereTheYearBeforeHadNothing() throws IOException {
    assertThat(outcome(80, row("TRAIN_TRIPS", "2023-08"), row("NEV_OUTPUT", "2023-07")))
        .isInstanceOf(RunOutcome.Refused.class);
    assertThat(outcome(80, row("TRAIN_TRIPS", "2023-08"), row("TRAIN_TRIPS", "2023-09")))
        .isInstanceOf(RunOutcome.Published.class);
  }

  @Test
  void doesNotWaitForWhatComesLessOften() throws IOException {
    assertThat(
            outcome(
                80,
                row("NEV_OUTPUT", "2022-Q3"),
                row("TRAIN_TRIPS", "2022-09"),
                row("TRAIN_TRIPS", "2023-09")))
        .isInstanceOf(RunOutcome.Published.class);
  }

  @Test
  void asksForNothingUnlessTold() throws IOException {
    assertThat(outcome(0, row("TRAIN_TRIPS", "2022-09"), row("NEV_OUTPUT", "2023-08")))
        .isInstanceOf(RunOutcome.Published.class);
  }
}
