package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;
import shuanghe.warehouse.Publications;

/** Input that changes after its edition was published is noticed without publishing it again. */
@ParameterizedClass
@EnumSource(Database.class)
class ChangedDataTest {

  private static final String TABLE = "indicators/monthly.csv";

  @Parameter private Database database;
  @TempDir private Path folder;
  private SmallInput input;
  private StartedProgram program;

  @BeforeEach
  void publish() throws IOException {
    program = StartedProgram.in(folder, database);
    input = program.input();
    assertThat(run(Rendering.WHEN_CHANGED)).isInstanceOf(RunOutcome.Published.class);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private RunOutcome run(Rendering rendering) {
    return program.publish("2023-09", rendering, "transport");
  }

  private Publications.DataChange change() {
    assertThat(run(Rendering.NEVER)).isInstanceOf(RunOutcome.Unchanged.class);
    return program.part(Publisher.class).changedSince("2023-09");
  }

  private byte[] manifest() throws IOException {
    return Files.readAllBytes(folder.resolve("output/2023-09/manifest.json"));
  }

  @Test
  void findsNothingWhereNothingChanged() {
    assertThat(change().isNone()).isTrue();
  }

  @Test
  void findsTheValueThatWasCorrectedAndLeavesTheEditionAsItIs() throws IOException {
    byte[] published = manifest();
    input.edit(TABLE, "2023-09,320", "2023-09,325");

    Publications.DataChange change = change();

    assertThat(change.revised())
        .singleElement()
        .satisfies(
            revision -> {
              assertThat(revision.place()).hasToString("indicators/monthly.csv:3");
              assertThat(revision.before().orElseThrow()).isEqualByComparingTo("320");
              assertThat(revision.after().orElseThrow()).isEqualByComparingTo("325");
            });
    assertThat(manifest()).isEqualTo(published);
    assertThat(change().revised()).hasSize(1);
  }

  @Test
  void forgetsAValueThatWentBack() throws IOException {
    input.edit(TABLE, "2023-09,320", "2023-09,325");
    change();
    input.edit(TABLE, "2023-09,325", "2023-09,320");

    assertThat(change().isNone()).isTrue();
  }

  @Test
  void countsTheValuesThatCameLaterAndThatWent() throws IOException {
    input.edit(
        TABLE,
        "TRAIN_TRIPS,CQ,2023-09",
        "TRAIN_TRIPS,CD,2023-09,30,列,,A,,\nTRAIN_TRIPS,CQ,2023-09");
    assertThat(change().more()).isEqualTo(1);

    input.edit(
        TABLE,
        "TRAIN_TRIPS,CD,2023-09,30,列,,A,,\nTRAIN_TRIPS,CQ,2023-09,320,列",
        "X,CQ,2023-10,1,列");
    assertThat(change().more()).isEqualTo(-1);
  }

  @Test
  void findsNothingOfOtherPeriods() throws IOException {
    input.edit(TABLE, "2023-08,300", "2023-08,305");

    assertThat(change().isNone()).isTrue();
  }

  @Test
  void countsTheArticlesThatSayOtherThings() throws IOException {
    input.edit("articles/briefs.csv", "1200人次", "1300人次");
    assertThat(change().articles()).isEqualTo(1);

    input.edit("articles/briefs.csv", "1300人次", "1200人次");
    assertThat(change().isNone()).isTrue();
  }

  @Test
  void countsTheArticlesThatCameLater() throws IOException {
    input.edit(
        "articles/briefs.csv",
        "brief-2,",
        "brief-3,2023-09-06,示例快讯,,又一线路开通,丙,线路9月6日开通，首日发送旅客900人次。,\nbrief-2,");

    assertThat(change().articles()).isEqualTo(1);
  }

  @Test
  void findsNothingOfArticlesOfOtherPeriods() throws IOException {
    input.edit("articles/page-2.txt", "12.5亿元", "13.5亿元");

    assertThat(change().isNone()).isTrue();
  }

  @Test
  void countsTheMattersOfALedgerOfThePeriod() throws IOException {
    String ledger =
        "id,name,domain,parties,status,as_of\nM-7,共建示例园区,transport,甲市;乙市,推进中,2023-09-20\n";
    input.write("matters/september.csv", ledger);
    assertThat(change().matters()).isEqualTo(1);

    assertThat(run(Rendering.WHEN_CHANGED)).isInstanceOf(RunOutcome.Published.class);
    assertThat(change().isNone()).isTrue();

    input.write("matters/september.csv", ledger.replace("推进中", "滞后"));
    assertThat(change().matters()).isEqualTo(1);
  }

  @Test
  void findsNothingOfLedgersOfLaterDaysAndOfNoDay() throws IOException {
    input.write(
        "matters/october.csv",
        "id,name,domain,parties,status,as_of\nM-1,共建班列集结中心,transport,甲市;乙市,已完成,2023-10-20\n");
    input.edit("matters/ledger.csv", "推进中", "滞后");

    assertThat(change().isNone()).isTrue();
  }

  @Test
  void showsTheCorrectionInTheEditionPublishedNext() throws IOException {
    input.edit(TABLE, "2023-09,320", "2023-09,325");
    change();

    assertThat(run(Rendering.WHEN_CHANGED)).isInstanceOf(RunOutcome.Published.class);

    assertThat(change().isNone()).isTrue();
    assertThat(
            program
                .part(JdbcTemplate.class)
                .queryForList("select seen_in from revision", String.class))
        .isEqualTo(List.of("2023-09"));
  }
}
