package shuanghe.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.delivery.Delivery;
import shuanghe.delivery.DeliveryRecords;
import shuanghe.delivery.Secrets;
import shuanghe.job.RenditionList;
import shuanghe.job.RunOutcome;
import shuanghe.messages.English;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.Revision;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Database;
import shuanghe.warehouse.Publications;
import shuanghe.web.Archive;

/** The schedule with its clock in hand and a publisher that makes small editions. */
@ParameterizedClass
@EnumSource(Database.class)
class SchedulerTest {

  @Parameter private Database database;
  @TempDir private Path folder;
  private Path output;
  private JdbcTemplate jdbc;
  private Instant now = Instant.parse("2023-09-15T00:00:00Z");
  private boolean behind;
  private List<String> troubles;
  private final List<String> published = new ArrayList<>();
  private final List<Integer> needed = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private final List<List<String>> prepared = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Map<String, Publications.DataChange> changes = new HashMap<>();
  private Function<String, RunOutcome> publisher = this::published;

  private final List<String> removed = new ArrayList<>();
  private final EditionPublisher editions =
      new EditionPublisher() {

        @Override
        public void prepare(List<DueEdition> due) {
          prepared.add(due.stream().map(DueEdition::period).toList());
        }

        @Override
        public RunOutcome publish(DueEdition due) {
          needed.add(due.needs());
          changes.remove(due.period());
          return publisher.apply(due.period());
        }

        @Override
        public RunOutcome takeIn(String period) {
          taken.add(period);
          return new RunOutcome.Unchanged(output.resolve(period), Message.of("words", period));
        }

        @Override
        public Publications.DataChange changedSince(String edition) {
          return changes.getOrDefault(edition, Publications.DataChange.NONE);
        }

        @Override
        public void removed(String edition) {
          removed.add(edition);
        }
      };

  @BeforeEach
  void setUp() throws IOException {
    output = Files.createDirectories(folder.resolve("output"));
    jdbc = new JdbcTemplate(database.forScheduleAndDelivery());
    schedule("monthly,0 8 3 * *,,month,no,\n");
  }

  private void schedule(String rows) throws IOException {
    Files.writeString(
        folder.resolve("schedule.csv"),
        "name,cron,zone,period,deliver,keep,until,needs,corrections\n" + rows);
  }

  private RunOutcome published(String period) {
    published.add(period);
    Path edition = output.resolve(period);
    try {
      Files.createDirectories(edition);
      Files.writeString(edition.resolve("manifest.json"), "{}");
    } catch (IOException failed) {
      return new RunOutcome.Failed(Message.of("words", failed.toString()));
    }
    return new RunOutcome.Unchanged(edition, Message.of("words", period));
  }

  private Instant tick(String time) throws IOException {
    now = Instant.parse(time);
    DeliveryRecords letters = new DeliveryRecords(jdbc, output.resolve("state"));
    Scheduler scheduler =
        new Scheduler(
            Timetable.read(folder.resolve("schedule.csv")),
            new ScheduleRecords(jdbc),
            letters,
            editions,
            new Delivery(
                folder,
                output,
                Path.of("templates"),
                new Secrets(Map.of()),
                letters,
                RenditionList.all().formats(),
                line -> {}),
            output,
            new Archive(Path.of("templates"), RenditionList.all().formats()),
            line -> said.add(English.said(line)));
    Instant next = scheduler.tick(() -> now);
    behind = scheduler.isBehind();
    troubles = scheduler.troubles().values().stream().map(English::said).toList();
    return next;
  }

  @Test
  void publishesNothingForTheTimeBeforeItWasFirstStarted() throws IOException {
    assertThat(tick("2023-09-15T00:00:00Z")).isEqualTo(Instant.parse("2023-10-03T00:00:00Z"));

    assertThat(published).isEmpty();
  }

  @Test
  void publishesWhenDueAndOnlyOnce() throws IOException {
    tick("2023-09-15T00:00:00Z");
    tick("2023-10-02T23:59:59Z");
    assertThat(published).isEmpty();

    tick("2023-10-03T00:00:00Z");
    tick("2023-10-03T00:00:01Z");

    assertThat(published).containsExactly("2023-09");
  }

  /** A machine whose battery is flat may start years ahead and learn the time later. */
  @Test
  void goesOnWhereTheClockWasAheadAndIsSetBack() throws IOException {
    tick("2023-09-15T00:00:00Z");
    tick("2024-02-20T00:00:00Z");
    published.clear();

    tick("2023-09-20T00:00:00Z");
    assertThat(said)
        .contains(
            "the clock was set back: 5 due times that are still to come are forgotten and seen to"
                + " anew");
    tick("2023-10-03T00:00:00Z");
    tick("2023-11-03T00:00:00Z");

    assertThat(published).containsExactly("2023-09", "2023-10");
  }

  @Test
  void triesAgainWhatBrokeWhileTheClockWasAhead() throws IOException {
    tick("2023-09-15T00:00:00Z");
    Instant due = Instant.parse("2023-10-03T00:00:00Z");
    new ScheduleRecords(jdbc)
        .put(
            new ScheduleRecords.ScheduledRun(
                "monthly",
                due,
                "2023-09",
                ScheduleRecords.RunState.FAILED,
                1,
                Instant.parse("2030-01-01T00:00:00Z"),
                Message.NONE));

    tick("2023-10-03T00:00:30Z");

    assertThat(published).containsExactly("2023-09");
  }

  @Test
  void catchesUpEveryPeriodMissed() throws IOException {
    tick("2023-09-15T00:00:00Z");

    tick("2023-12-20T00:00:00Z");

    assertThat(published).containsExactly("2023-09", "2023-10", "2023-11");
    assertThat(prepared).last().isEqualTo(List.of("2023-09", "2023-10", "2023-11"));
  }

  @Test
  void catchesUpAPeriodMissedManyTimesOnlyOnce() throws IOException {
    schedule("daily,0 8 * * *,,month,no,\n");
    tick("2023-09-15T00:00:00Z");

    tick("2023-10-10T12:00:00Z");

    assertThat(published).containsExactly("2023-08", "2023-09");
  }

  @Test
  void hasToTellWhichEditionsFailedAreLateOrWereRefused() throws IOException {
    schedule("monthly,0 8 3 * *,,month,no,,1\n");
    tick("2023-09-15T00:00:00Z");
    publisher = period -> new RunOutcome.Failed(Message.of("failure.disk-full"));
    tick("2023-10-03T00:00:00Z");
    assertThat(troubles)
        .singleElement()
        .asString()
        .startsWith("monthly, due 2023-10-03T08:00, failed and is tried again: the disk is full");

    publisher = period -> new RunOutcome.Refused(Message.of("failure.read-only"));
    tick("2023-10-03T00:01:00Z");
    assertThat(troubles).singleElement().asString().contains(", is late: ");
    tick("2023-10-04T00:01:00Z");
    assertThat(troubles).singleElement().asString().contains("was not published");

    publisher = this::published;
    tick("2023-11-03T00:00:00Z");
    assertThat(troubles).isEmpty();
  }

  @Test
  void triesAgainAfterAWaitWhatBroke() throws IOException {
    tick("2023-09-15T00:00:00Z");
    publisher = period -> new RunOutcome.Failed(Message.of("failure.disk-full"));
    assertThat(tick("2023-10-03T00:00:00Z")).isEqualTo(Instant.parse("2023-10-03T00:01:00Z"));
    publisher = this::published;

    tick("2023-10-03T00:00:59Z");
    assertThat(published).isEmpty();
    tick("2023-10-03T00:01:00Z");

    assertThat(published).containsExactly("2023-09");
  }

  @Test
  void takesUpWhatADeadProcessHadBegun() throws IOException {
    tick("2023-09-15T00:00:00Z");
    Instant due = Instant.parse("2023-10-03T00:00:00Z");
    new ScheduleRecords(jdbc)
        .put(
            new ScheduleRecords.ScheduledRun(
                "monthly", due, "2023-09", ScheduleRecords.RunState.STARTED, 1, due, Message.NONE));

    tick("2023-10-03T00:00:30Z");

    assertThat(published).containsExactly("2023-09");
  }

  @Test
  void looksAgainUntilDataThatComeLateAreThere() throws IOException {
    tick("2023-09-15T00:00:00Z");
    publisher = period -> new RunOutcome.Refused(Message.of("words", "no data of " + period));
    assertThat(tick("2023-10-03T00:00:00Z")).isEqualTo(Instant.parse("2023-10-03T00:10:00Z"));
    assertThat(behind).isTrue();
    publisher = this::published;

    tick("2023-10-04T09:00:00Z");

    assertThat(published).containsExactly("2023-09");
    assertThat(behind).isFalse();
  }

  @Test
  void waitsForDataNoLongerThanUntilTheNextDueTime() throws IOException {
    tick("2023-09-15T00:00:00Z");
    publisher = period -> new RunOutcome.Refused(Message.of("words", "no data of " + period));
    tick("2023-10-03T00:00:00Z");
    publisher = this::published;

    tick("2023-11-03T00:00:00Z");

    assertThat(published).containsExactly("2023-10");
  }

  @Test
  void waitsForDataAsManyDaysAsTheScheduleSays() throws IOException {
    schedule("monthly,0 8 3 * *,,month,no,,5\n");
    tick("2023-09-15T00:00:00Z");
    publisher = period -> new RunOutcome.Refused(Message.of("words", "no data of " + period));
    tick("2023-10-03T00:00:00Z");
    publisher = this::published;

    tick("2023-10-08T00:00:00Z");

    assertThat(published).isEmpty();
    assertThat(behind).isFalse();
  }

  @Test
  void publishesAgainWhatDataChangedOfWhereToldTo() throws IOException {
    schedule("monthly,0 8 3 * *,,month,no,,,,yes\n");
    tick("2023-09-15T00:00:00Z");
    tick("2023-10-03T00:00:00Z");
    published.clear();

    assertThat(tick("2023-10-05T00:00:00Z")).isEqualTo(Instant.parse("2023-10-05T01:00:00Z"));

    assertThat(published).containsExactly("2023-09");
  }

  /** Two values corrected, the first in the third line of a file, and one more. */
  private static Publications.DataChange change() {
    Revision revision =
        new Revision(
            new Observation.Key(
                "TRAIN_TRIPS", "CQ", TimePeriod.month(2023, 9), Observation.Measure.VALUE),
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.TWO),
            new Place("monthly.csv", 3),
            "");
    return new Publications.DataChange(List.of(revision, revision), 1, 3, 4);
  }

  @Test
  void saysWhichEditionsHaveChangedDataUntilAHandPublishesThem() throws IOException {
    tick("2023-09-15T00:00:00Z");
    tick("2023-11-03T00:00:00Z");
    published.clear();
    taken.clear();
    changes.put("2023-09", change());
    String sentence =
        "monthly: data of edition 2023-09 have changed since it was published: 2 values corrected"
            + " (first monthly.csv:3), 1 added, 0 gone; 3 articles and 4 matters changed, added or"
            + " gone; run --period 2023-09 publishes it again";

    assertThat(tick("2023-11-05T00:00:00Z")).isEqualTo(Instant.parse("2023-11-05T01:00:00Z"));

    assertThat(published).isEmpty();
    assertThat(taken).containsExactly("2023-10");
    assertThat(said).contains(sentence);
    assertThat(troubles).containsExactly(sentence);

    changes.clear();
    tick("2023-11-05T01:00:00Z");
    assertThat(troubles).isEmpty();
  }

  @Test
  void correctsEveryEditionWhoseDataChangedWhereToldTo() throws IOException {
    schedule("monthly,0 8 3 * *,,month,no,,,,yes\n");
    tick("2023-09-15T00:00:00Z");
    tick("2023-11-03T00:00:00Z");
    published.clear();
    changes.put("2023-09", change());

    tick("2023-11-05T00:00:00Z");

    assertThat(published).containsExactly("2023-10", "2023-09");
    assertThat(troubles).isEmpty();
  }

  @Test
  void asksNoMoreOfAnEditionThatWasRemoved() throws IOException {
    schedule("monthly,0 8 3 * *,,month,no,1\n");
    tick("2023-09-15T00:00:00Z");
    tick("2023-11-03T00:00:00Z");
    changes.put("2023-09", change());

    tick("2023-11-05T00:00:00Z");

    assertThat(troubles).isEmpty();
  }

  @Test
  void asksForTheShareOfIndicatorsThatTheScheduleSays() throws IOException {
    schedule("monthly,0 8 3 * *,,month,no,,,60%,\nusual,0 8 3 * *,,quarter,no,,,,\n");
    tick("2023-09-15T00:00:00Z");

    tick("2023-10-03T00:00:00Z");

    assertThat(needed).containsExactly(60, 80);
  }

  @Test
  void keepsAllEditionsUnlessToldOtherwise() throws IOException {
    tick("2023-09-15T00:00:00Z");

    tick("2024-02-20T00:00:00Z");

    assertThat(editions()).containsExactly("2023-09", "2023-10", "2023-11", "2023-12", "2024-01");
  }

  @Test
  void removesOldEditionsOfTheCutWhereToldTo() throws IOException {
    schedule("monthly,0 8 3 * *,,month,no,2\n");
    published("2023-Q2");
    published("2022");
    tick("2023-09-15T00:00:00Z");

    tick("2024-02-20T00:00:00Z");

    assertThat(editions()).containsExactly("2022", "2023-12", "2023-Q2", "2024-01");
    assertThat(removed).containsExactly("2023-09", "2023-10", "2023-11");
    assertThat(output.resolve("index.html")).exists();
  }

  private List<String> editions() throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
