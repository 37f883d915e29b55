package shuanghe.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.messages.English;
import shuanghe.model.TimePeriod.Form;

class TimetableTest {

  @TempDir private Path folder;

  private Timetable read(String rows) throws IOException {
    Path file = folder.resolve("schedule.csv");
    Files.writeString(file, "name,cron,zone,period,deliver,keep\n" + rows);
    return Timetable.read(file);
  }

  @Test
  void tellsTheNextRunsOfSeveralEditionsInTheirZones() throws IOException {
    Timetable timetable =
        read(
            """
            monthly,0 8 3 * *,,month,yes,
            quarterly,"0 9 5 1,4,7,10 *",Asia/Shanghai,quarter,yes,
            yearly,0 9 10 1 *,Europe/London,year,no,
            """);

    assertThat(timetable.next(Instant.parse("2023-12-20T00:00:00Z"), 4))
        .extracting(due -> due.name() + " " + due.moment() + " " + due.period())
        .containsExactly(
            "monthly 2024-01-03T00:00:00Z 2023-12",
            "quarterly 2024-01-05T01:00:00Z 2023-Q4",
            "yearly 2024-01-10T09:00:00Z 2023",
            "monthly 2024-02-03T00:00:00Z 2024-01");
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-01-03, 2023-12",
    "MONTH, 2024-03-31, 2024-02",
    "QUARTER, 2024-01-01, 2023-Q4",
    "QUARTER, 2023-12-31, 2023-Q3",
    "HALF, 2023-07-01, 2023-H1",
    "HALF, 2023-06-30, 2022-H2",
    "YEAR, 2024-01-01, 2023",
    "LATEST, 2024-01-01, latest"
  })
  void publishesThePeriodThatIsOver(Frequency frequency, LocalDate due, String period) {
    assertThat(frequency.period(due)).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 2 8 * *| America/New_York| 2026-03-01T17:00:00Z| 2026-03-08T07:00:00Z",
        "30 0 24 * *| Africa/Cairo| 2026-04-01T00:00:00Z| 2026-04-23T22:00:00Z",
        "15 2 * * *| Australia/Lord_Howe| 2026-10-03T00:00:00Z| 2026-10-03T15:30:00Z",
        "30 1 1 11 *| America/New_York| 2026-10-01T00:00:00Z| 2026-11-01T05:30:00Z",
        "30 1 1 11 *| America/New_York| 2026-11-01T05:30:00Z| 2027-11-01T05:30:00Z",
        "30 2 25 10 *| Europe/Berlin| 2026-10-01T00:00:00Z| 2026-10-25T00:30:00Z",
        "30 2 25 10 *| Europe/Berlin| 2026-10-25T00:30:00Z| 2027-10-25T00:30:00Z",
        "45 1 5 4 *| Australia/Lord_Howe| 2026-04-01T00:00:00Z| 2026-04-04T14:45:00Z",
        "45 1 5 4 *| Australia/Lord_Howe| 2026-04-04T14:45:00Z| 2027-04-04T15:15:00Z",
        "0 8 1 * 1| Asia/Shanghai| 2026-12-01T00:00:00Z| 2026-12-07T00:00:00Z",
        "0 8 1 * 1| Asia/Shanghai| 2026-12-28T00:00:00Z| 2027-01-01T00:00:00Z",
        "0 8 */2 * 1| Asia/Shanghai| 2026-12-01T00:00:00Z| 2026-12-07T00:00:00Z"
      })
  void keepsTheClockOfTheZone(String cron, ZoneId zone, Instant after, Instant due) {
    assertThat(CronTimes.parse(cron, zone).orElseThrow().after(after)).contains(due);
  }

  @Test
  void keepsOfAFormWhatTheEntryThatKeepsTheMostAsksFor() throws IOException {
    Timetable timetable =
        read(
            """
            weekly,0 8 * * 1,,latest,yes,2
            monthly,0 8 3 * *,,month,yes,
            quarterly,"0 9 5 1,4,7,10 *",,quarter,yes,4
            again,"0 9 9 1,4,7,10 *",,quarter,no,6
            """);

    assertThat(timetable.keep(Form.MONTH)).isEmpty();
    assertThat(timetable.keep(Form.QUARTER)).hasValue(6);
  }

  @Test
  void namesEveryRowAtFault() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    a,0 8 32 * *,,month,yes,
                    b,* * * * * *,,month,yes,
                    c,0 8 3 * *,Asia/Chongching,month,yes,
                    d,0 8 3 * *,,week,yes,
                    e,0 8 3 * *,,month,maybe,
                    f,0 8 3 * *,,month,yes,0
                    g,0 8 3 * *,,month,yes,
                    g,0 9 3 * *,,month,yes,
                    h,0 8 31 2 *,,month,yes,
                    """))
        .isInstanceOf(ScheduleException.class)
        .extracting(English::said, STRING)
        .satisfies(
            message ->
                assertThat(message.lines().map(line -> line.replaceAll(" '.*", "")))
                    .containsExactly(
                        "schedule.csv:2: cron",
                        "schedule.csv:3: cron",
                        "schedule.csv:4: zone",
                        "schedule.csv:5: period",
                        "schedule.csv:6: deliver",
                        "schedule.csv:7: keep",
                        "schedule.csv:9: name",
                        "schedule.csv:10: cron"));
  }

  @ParameterizedTest
  @CsvSource({"101, needs", "-1, needs", "most, needs", "0.8, needs", "80%%, needs", "１２０％, needs"})
  void refusesANeedThatIsNoPercentage(String needs, String column) {
    assertRefused("a,0 8 3 * *,,month,yes,,,%s,\n".formatted(needs), column);
  }

  @ParameterizedTest
  @CsvSource({"maybe, corrections", "1, corrections", "YES, corrections"})
  void refusesACorrectionThatIsNeitherYesNorNo(String corrections, String column) {
    assertRefused("a,0 8 3 * *,,month,yes,,,,%s\n".formatted(corrections), column);
  }

  private void assertRefused(String row, String column) {
    assertThatThrownBy(
            () -> {
              Path file = folder.resolve("schedule.csv");
              Files.writeString(
                  file, "name,cron,zone,period,deliver,keep,until,needs,corrections\n" + row);
              Timetable.read(file);
            })
        .isInstanceOf(ScheduleException.class)
        .extracting(English::said, STRING)
        .startsWith("schedule.csv:2: " + column);
  }

  @Test
  void saysWhatToWriteWhereThereIsNoSchedule() {
    assertThatThrownBy(() -> Timetable.read(folder.resolve("none.csv")))
        .extracting(English::said, STRING)
        .endsWith(
            "is not there; write one with the columns"
                + " name,cron,zone,period,deliver,keep,until,needs,corrections");
  }
}
