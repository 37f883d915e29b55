package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shuanghe.Folders;
import shuanghe.edition.Manifest;
import shuanghe.job.RunRequest.Faults;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.ReviewItem;
import shuanghe.warehouse.Database;

/** The whole job on a small input. */
@ParameterizedClass
@EnumSource(Database.class)
class EditionJobTest {

  @Parameter private Database database;
  @TempDir private Path folder;
  private SmallInput input;
  private Path output;
  private ConfigurableApplicationContext program;
  private final List<String> console = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    input = SmallInput.in(folder.resolve("input"));
    output = Files.createDirectories(folder.resolve("output"));
    program =
        new SpringApplicationBuilder(BriefingsConfiguration.class).run(database.arguments(output));
  }

  @AfterEach
  void close() {
    program.close();
  }

  private RunOutcome run(String period, Rendering rendering, Faults faults) {
    console.clear();
    return program
        .getBean(Publisher.class)
        .publish(request(period, rendering, faults), English.MESSAGES, console::add);
  }

  private RunRequest request(String period, Rendering rendering, Faults faults) {
    return new RunRequest(
        input.path(),
        input.path().resolve("articles"),
        output,
        Path.of("templates"),
        PeriodChoice.parse(period).orElseThrow(),
        List.of(),
        rendering,
        faults);
  }

  private RunOutcome run(String period) {
    return run(period, Rendering.WHEN_CHANGED, Faults.REPORT);
  }

  private String data(String edition, String file) {
    try {
      return Files.readString(output.resolve(edition).resolve("data").resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void publishesTheNewestMonthThatHasData() {
    RunOutcome outcome = run("latest");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            RunOutcome.Published.class,
            published -> {
              assertThat(Messages.in(MessageLanguage.ZH).text(published.label()))
                  .isEqualTo("2023年9月");
              assertThat(published.edition()).isEqualTo(output.resolve("2023-09"));
            });
    assertThat(data("2023-09", "articles.csv")).contains("新线路开通").doesNotContain("对接会");
    assertThat(data("2023-09", "observations.csv")).contains("TRAIN_TRIPS,CQ,2023-08");
  }

  @Test
  void keepsAValueThatCannotBeRightOutOfTheBriefing() throws IOException {
    input.edit(
        "indicators/monthly.csv",
        "NEV_OUTPUT,重庆,2023-09,3.5,万辆,,A,示例,示例数据\n",
        """
        NEV_OUTPUT,重庆,2023-06,3.31,万辆,,A,示例,示例数据
        NEV_OUTPUT,重庆,2023-07,3.26,万辆,,A,示例,示例数据
        NEV_OUTPUT,重庆,2023-08,3.42,万辆,,A,示例,示例数据
        NEV_OUTPUT,重庆,2023-09,3.5,辆,,A,示例,示例数据
        """);
    run("latest");
    assertThat(data("2023-09", "held.csv"))
        .contains("indicators/monthly.csv,7,NEV_OUTPUT,CQ,2023-09,3.5,辆,magnitude,应在3.31万辆上下");
    assertThat(data("2023-09", "observations.csv")).contains("NEV_OUTPUT,CQ,2023-09,VALUE,3.5,辆");
    assertThat(Files.readString(output.resolve("2023-09/industry.html"))).doesNotContain("0.00万辆");
  }

  @Test
  void publishesUndatedPagesInTheEditionOfEverything() throws IOException {
    for (String file :
        List.of(
            "articles/page-2.txt",
            "articles/briefs.csv",
            "articles/pages.csv",
            "indicators/monthly.csv",
            "matters/ledger.csv")) {
      input.remove(file);
    }
    input.write("articles/page-1.txt", "两地班列扩线增量\n\n两地2021年开行班列3500列，同比增长8.5%。\n");

    RunOutcome outcome = run("all");

    assertThat(outcome)
        .isInstanceOfSatisfying(
            RunOutcome.Published.class,
            published ->
                assertThat(published.overlooked())
                    .extracting(ReviewItem::rule)
                    .containsExactly("no-date"));
    assertThat(data("all", "articles.csv")).contains("page-1-a1,page-1.txt,两地班列扩线增量,,");
  }

  @Test
  void publishesALedgerAloneInTheEditionOfEverything() throws IOException {
    for (String file :
        List.of(
            "articles/page-1.txt",
            "articles/page-2.txt",
            "articles/briefs.csv",
            "articles/pages.csv",
            "indicators/monthly.csv")) {
      input.remove(file);
    }

    assertThat(run("all")).isInstanceOf(RunOutcome.Published.class);

    assertThat(data("all", "matters.csv")).contains("共建班列集结中心");
  }

  private String manifest(String edition) throws IOException {
    return Files.readString(output.resolve(edition).resolve(Manifest.NAME));
  }

  @Test
  void readsAsManyRowsAsItTakesAndRejects() {
    run("all");

    assertThat(console)
        .anyMatch(line -> line.contains("read pages") && line.contains("2 read = 2 taken + 0"))
        .anyMatch(
            line -> line.contains("read article tables") && line.contains("2 read = 1 taken + 1"))
        .anyMatch(line -> line.contains("read indicators") && line.contains("4 read = 3 taken + 1"))
        .anyMatch(line -> line.contains("read matters") && line.contains("2 read = 2 taken + 0"));
    assertThat(data("all", "rejections.csv"))
        .contains("briefs.csv,3,date,2023-09-32")
        .contains("indicators/monthly.csv,5,REF_AREA,沪市");
  }

  @Test
  void leavesAnEditionWhoseInputHasNotChangedAsItIs() throws IOException {
    run("latest");
    Map<String, String> first = Folders.published(output);
    Path manifest = output.resolve("2023-09/manifest.json");
    var written = Files.getLastModifiedTime(manifest);

    assertThat(run("latest")).isInstanceOf(RunOutcome.Unchanged.class);
    assertThat(run("2023-09")).isInstanceOf(RunOutcome.Unchanged.class);

    assertThat(Folders.published(output)).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(written);
  }

  @Test
  void makesAnEditionAgainByteForByteWhenForced() throws IOException {
    run("latest");
    Map<String, String> first = Folders.published(output);

    assertThat(run("latest", Rendering.ALWAYS, Faults.REPORT))
        .isInstanceOf(RunOutcome.Published.class);

    assertThat(Folders.published(output)).isEqualTo(first);
  }

  @Test
  void makesAnEditionAgainWhenAFileOfItIsDamaged() throws IOException {
    run("latest");
    Map<String, String> first = Folders.published(output);
    Files.writeString(output.resolve("2023-09/data/facts.csv"), "damaged");

    assertThat(run("latest")).isInstanceOf(RunOutcome.Published.class);

    assertThat(Folders.published(output)).isEqualTo(first);
  }

  @Test
  void readsOnlyTheFilesThatHaveChanged() throws IOException {
    run("all");
    input.edit("articles/page-2.txt", "12.5亿元", "13.5亿元");

    run("all");

    assertThat(console)
        .anyMatch(line -> line.contains("1 new or changed"))
        .anyMatch(line -> line.contains("read pages") && line.contains("1 read = 1 taken"))
        .noneMatch(line -> line.contains("read indicators"));
  }

  @Test
  void forgetsWhatARemovedFileSaid() throws IOException {
    run("all");
    input.remove("articles/briefs.csv");

    run("all");

    assertThat(data("all", "articles.csv")).doesNotContain("新线路开通");
    assertThat(data("all", "rejections.csv")).doesNotContain("briefs.csv");
  }

  @Test
  void takesACorrectedRowAndStrikesItOffTheRejections() throws IOException {
    run("all");
    input.edit("indicators/monthly.csv", "沪市", "成都");

    run("all");

    assertThat(data("all", "observations.csv")).contains("NEV_OUTPUT,CD,2023-09");
    assertThat(data("all", "rejections.csv")).doesNotContain("沪市");
  }

  @Test
  void publishesIndicatorsWithoutAnyArticle() throws IOException {
    for (String file : List.of("page-1.txt", "page-2.txt", "pages.csv", "briefs.csv")) {
      input.remove("articles/" + file);
    }

    assertThat(run("latest")).isInstanceOf(RunOutcome.Published.class);

    assertThat(data("2023-09", "observations.csv")).contains("TRAIN_TRIPS,CQ,2023-09");
    assertThat(data("2023-09", "rejections.csv")).doesNotContain("articles");
  }

  @Test
  void refusesToPublishNothing() throws IOException {
    for (String file :
        List.of(
            "articles/page-1.txt",
            "articles/page-2.txt",
            "articles/pages.csv",
            "articles/briefs.csv",
            "indicators/monthly.csv",
            "matters/ledger.csv")) {
      input.remove(file);
    }

    assertThat(run("latest"))
        .isInstanceOfSatisfying(
            RunOutcome.Refused.class,
            refused ->
                assertThat(English.said(refused.sentence())).startsWith("nothing to publish"));
    assertThat(Folders.published(output)).isEmpty();
  }

  @Test
  void refusesAPeriodThatTheInputDoesNotReach() throws IOException {
    assertThat(run("2023-10"))
        .isInstanceOfSatisfying(
            RunOutcome.Refused.class,
            refused ->
                assertThat(English.said(refused.sentence()))
                    .startsWith(
                        "nothing to publish for 2023-10: the newest article or value is of"
                            + " 2023-09-"));
    assertThat(Folders.published(output)).isEmpty();
  }

  @Test
  void refusesAPeriodThatHasNotBegun() throws IOException {
    input.edit("indicators/monthly.csv", "重庆,2023-09", "重庆,2092-09");

    assertThat(run("latest"))
        .isInstanceOfSatisfying(
            RunOutcome.Refused.class,
            refused ->
                assertThat(English.said(refused.sentence()))
                    .startsWith("2092-09 has not begun by 20"));
    assertThat(Folders.published(output)).isEmpty();
    assertThat(run("2023-09")).isInstanceOf(RunOutcome.Published.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1850-01", "2023-07", "2022", "2023-Q2"})
  void refusesAPeriodOfWhichNothingIsHeld(String period) throws IOException {
    assertThat(run(period))
        .isInstanceOfSatisfying(
            RunOutcome.Refused.class,
            refused ->
                assertThat(English.said(refused.sentence()))
                    .startsWith("nothing to publish for " + period + ": no article, value or"));
    assertThat(Folders.published(output)).isEmpty();
  }

  @Test
  void leavesAnEditionAsItIsOfWhichNothingIsHeldAnyMore() throws IOException {
    assertThat(run("2023-08")).isInstanceOf(RunOutcome.Published.class);
    Map<String, String> published = Folders.published(output);
    input.remove("articles/page-2.txt");
    input.edit("articles/pages.csv", "page-2.txt,示例报,2023-08-12,2\n", "");
    input.edit("indicators/monthly.csv", "TRAIN_TRIPS,CQ,2023-08,300,列,,A,示例,示例数据\n", "");

    assertThat(run("2023-08")).isInstanceOf(RunOutcome.Refused.class);

    assertThat(Folders.published(output)).isEqualTo(published);
  }

  @Test
  void stopsAtTheFirstFaultInStrictMode() throws IOException {
    assertThat(run("latest", Rendering.WHEN_CHANGED, Faults.STOP))
        .isInstanceOfSatisfying(
            RunOutcome.Refused.class,
            refused ->
                assertThat(English.said(refused.sentence()))
                    .contains("briefs.csv:3: date '2023-09-32'"));
    assertThat(Folders.published(output)).isEmpty();
    run("latest");
    assertThat(run("latest", Rendering.WHEN_CHANGED, Faults.STOP))
        .isInstanceOf(RunOutcome.Refused.class);
  }

  private void assertOneObservationCorrected() {
    assertThat(console)
        .anyMatch(line -> line.contains("activate") && line.contains("1 observation corrected"));
  }

  @Test
  void keepsTheOldValueOfACorrectedObservation() throws IOException {
    run("latest");
    input.edit("indicators/monthly.csv", "2023-09,320", "2023-09,325");

    run("latest");
    String industry = Files.readString(output.resolve("2023-09/transport.html"));

    assertOneObservationCorrected();
    assertThat(industry).contains("320").contains("325");
  }

  @Test
  void tellsACorrectedRowFromRowsThatOnlyMoved() throws IOException {
    run("latest");
    input.edit(
        "indicators/monthly.csv",
        "TRAIN_TRIPS,CQ,2023-08,300",
        "TRAIN_TRIPS,CD,2023-08,7,列,,A,示例,\nTRAIN_TRIPS,CQ,2023-08,301");

    run("latest");

    assertOneObservationCorrected();
  }

  @Test
  void correctsAValueFromAFileOfAnotherName() throws IOException {
    run("latest");
    input.edit("indicators/monthly.csv", "2023-09,320", "2023-09,325");
    Files.move(
        input.path().resolve("indicators/monthly.csv"),
        input.path().resolve("indicators/renamed.csv"));

    run("latest");

    assertOneObservationCorrected();
  }

  @Test
  void findsNothingCorrectedWhenTheSameRowsAreReadAnew() throws IOException {
    run("latest");
    input.edit("codelists/indicators.csv", "班列开行量", "中欧班列开行量");

    run("latest");

    assertThat(console)
        .anyMatch(line -> line.contains("read indicators"))
        .noneMatch(line -> line.contains("corrected"));
  }

  @Test
  void readsPagesAnewWhereTheOfficeAddsAHoliday() throws IOException {
    run("latest");
    input.write("codelists/calendar.csv", "name,first,last\n春节,2027-02-05,2027-02-11\n");

    run("latest");

    assertThat(console).anyMatch(line -> line.contains("read pages"));
  }

  @Test
  void countsTheFirstOfTwoFilesThatGiveTheSameValueDifferently() throws IOException {
    input.write(
        "indicators/z-late.csv",
        """
        INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
        TRAIN_TRIPS,CQ,2023-09,999,列
        """);

    run("all");

    assertThat(data("all", "observations.csv")).contains(",320,").doesNotContain(",999,");
    assertThat(data("all", "rejections.csv"))
        .contains("indicators/z-late.csv,2")
        .contains("已见于indicators/monthly.csv:3")
        .contains(",\"TRAIN_TRIPS,CQ,2023-09,999,列\"");
    input.remove("indicators/monthly.csv");

    run("all");

    assertThat(data("all", "observations.csv")).contains(",999,");
    assertThat(data("all", "rejections.csv")).doesNotContain("z-late");
  }

  @Test
  void countsFinalValueBeforeProvisionalOneAndTakesOneThatIsOnlySaidAgain() throws IOException {
    input.write(
        "indicators/a-early.csv",
        """
        INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS
        TRAIN_TRIPS,CQ,2023-09,315,列,P
        """);
    input.write(
        "indicators/z-again.csv",
        """
        INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
        TRAIN_TRIPS,CQ,2023-09,320,列
        """);

    run("all");

    assertThat(data("all", "observations.csv")).contains(",320,").doesNotContain(",315,");
    assertThat(data("all", "rejections.csv"))
        .contains("indicators/a-early.csv,2")
        .contains("已见于indicators/monthly.csv:3")
        .doesNotContain("z-again");
  }

  @Test
  void publishesNothingOfAFileThatIsCutShortWhileItIsReadAndAllOfItLater() throws IOException {
    Path table = input.path().resolve("indicators/monthly.csv");
    String whole = Files.readString(table);
    RunOutcome disturbed =
        program
            .getBean(Publisher.class)
            .publish(
                request("all", Rendering.WHEN_CHANGED, Faults.REPORT),
                English.MESSAGES,
                line -> cutShort(line, table, whole));

    assertThat(disturbed)
        .isEqualTo(
            new RunOutcome.Failed(Message.of("run.input-changed", "indicators/monthly.csv")));
    assertThat(output.resolve("all")).doesNotExist();
    Files.writeString(table, whole);
    assertThat(run("all")).isInstanceOf(RunOutcome.Published.class);
    assertThat(data("all", "observations.csv")).contains(",320,");
  }

  private static void cutShort(String line, Path table, String whole) {
    if (line.startsWith("look at the input")) {
      try {
        Files.writeString(table, whole.substring(0, whole.indexOf("\n", 150) + 1));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  @Test
  void takesUpARunThatWasKilledBeforeItBegan() {
    program.getBean(JobRepository.class).createJobInstance(Publisher.JOB, new JobParameters());

    assertThat(run("latest")).isInstanceOf(RunOutcome.Published.class);

    assertThat(program.getBean(JobRepository.class).findJobInstances(Publisher.JOB)).hasSize(1);
  }

  @Test
  void publishesNothingWhenTooMuchOfTheInputIsRejected() throws IOException {
    StringBuilder table =
        new StringBuilder("INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n");
    for (int row = 0; row < 30; row++) {
      table.append("TRAIN_TRIPS,CQ,no period,1,列\n");
    }
    input.write("indicators/nonsense.csv", table.toString());

    assertThat(run("latest"))
        .isInstanceOfSatisfying(
            RunOutcome.Refused.class,
            refused ->
                assertThat(English.said(refused.sentence()))
                    .startsWith("31 of 34 rows of indicator tables were rejected, more than 50"));

    assertThat(Folders.published(output)).isEmpty();
  }

  @Test
  void goesOnAfterAFailureWithWhatWasRead() throws IOException {
    run("latest", Rendering.WHEN_CHANGED, Faults.STOP);
    input.edit("articles/briefs.csv", "2023-09-32", "2023-09-30");
    input.edit("indicators/monthly.csv", "沪市", "成都");

    assertThat(run("latest", Rendering.WHEN_CHANGED, Faults.STOP))
        .isInstanceOf(RunOutcome.Published.class);

    assertThat(console).noneMatch(line -> line.contains("read pages"));
  }

  @Test
  void countsWhatBecameOfRowsForMonitoring() {
    run("latest");

    assertThat(
            program
                .getBean(MeterRegistry.class)
                .counter("shuanghe.rows", "step", "readIndicators", "outcome", "rejected")
                .count())
        .isEqualTo(1);
  }

  @Test
  void keepsAHistoryOfRuns() {
    run("latest");
    run("2023-08");

    assertThat(program.getBean(RunHistory.class).runs())
        .extracting(
            RunHistory.Run::period,
            run -> run.status().key(),
            RunHistory.Run::read,
            RunHistory.Run::taken,
            RunHistory.Run::rejected)
        .containsExactly(
            tuple("2023-08", "run.status.completed", 0L, 0L, 0L),
            tuple("latest", "run.status.completed", 10L, 8L, 2L));
  }
}
