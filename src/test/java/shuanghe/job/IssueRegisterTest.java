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
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.Folders;
import shuanghe.edition.Manifest;
import shuanghe.job.RunRequest.Faults;
import shuanghe.job.RunRequest.Hashing;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;

/** An edition gets number and date once, and a correction leaves the earlier version as it is. */
class IssueRegisterTest {

  private static final String TABLE = "indicators/monthly.csv";
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 8);
  private static final LocalDate LATER_DAY = LocalDate.of(2023, 10, 20);

  @TempDir private Path folder;
  private SmallInput input;
  private StartedProgram program;

  @BeforeEach
  void publish() throws IOException {
    Folders.copy(Path.of("templates"), folder.resolve("templates"));
    program = StartedProgram.in(folder, Database.H2);
    input = program.input();
    run(FIRST_DAY, Rendering.WHEN_CHANGED);
  }

  @AfterEach
  void close() {
    program.close();
  }

  private void late(String code) throws IOException {
    Path office = folder.resolve("templates/office.properties");
    Files.writeString(
        office, Files.readString(office).replaceAll("(?m)^#?late=.*$", "late=" + code));
  }

  private void run(LocalDate issued, Rendering rendering) {
    run("2023-09", List.of("transport"), issued, rendering);
  }

  private void run(String period, List<String> domains, LocalDate issued, Rendering rendering) {
    RunRequest request =
        new RunRequest(
            input.path(),
            input.path().resolve("articles"),
            folder.resolve("output"),
            folder.resolve("templates"),
            PeriodChoice.parse(period).orElseThrow(),
            domains,
            rendering,
            Faults.REPORT,
            Optional.of(issued),
            0,
            Hashing.WHAT_DIFFERS);
    assertThat(program.publish(request)).isInstanceOf(RunOutcome.Published.class);
  }

  /** Changes a value of September and publishes by a handling of late data; gives the files. */
  private Map<String, String> changed(String late, String before, String after, LocalDate issued)
      throws IOException {
    late(late);
    input.edit(TABLE, "2023-09," + before, "2023-09," + after);
    run(issued, Rendering.WHEN_CHANGED);
    return files("2023-09");
  }

  private Map<String, String> files(String edition) throws IOException {
    return Folders.published(folder.resolve("output").resolve(edition));
  }

  private Manifest manifest(String edition) throws IOException {
    return Manifest.read(folder.resolve("output").resolve(edition)).orElseThrow();
  }

  @Test
  void givesTheSameBytesOnAnotherDay() throws IOException {
    Map<String, String> published = files("2023-09");

    run(LATER_DAY, Rendering.ALWAYS);

    assertThat(files("2023-09")).isEqualTo(published);
    assertThat(manifest("2023-09").date()).isEqualTo(FIRST_DAY.toString());
  }

  @Test
  void takesNumberAndDateFromTheManifestWhereTheRegisterIsLost() throws IOException {
    Map<String, String> published = files("2023-09");
    program.part(JdbcTemplate.class).update("delete from issue");

    run(LATER_DAY, Rendering.ALWAYS);

    assertThat(files("2023-09")).isEqualTo(published);
  }

  @Test
  void takesCorrectedValuesFromTheManifestWhereTheWarehouseIsLost() throws IOException {
    Map<String, String> corrected = changed("correction", "320", "325", LATER_DAY);
    assertThat(Files.readString(folder.resolve("output/2023-09/transport.html")))
        .contains("320", "325");
    JdbcTemplate jdbc = program.part(JdbcTemplate.class);
    jdbc.update("delete from issue");
    assertThat(jdbc.update("delete from revision")).isOne();

    run(FIRST_DAY, Rendering.ALWAYS);

    assertThat(files("2023-09")).isEqualTo(corrected);
    assertThat(jdbc.queryForObject("select count(*) from revision", Integer.class)).isOne();
  }

  @Test
  void countsSpansAndTheEditionOfEverythingInASeriesOfTheirOwn() throws IOException {
    run("all", List.of("transport"), LATER_DAY, Rendering.WHEN_CHANGED);
    run("2023-08/2023-09", List.of("transport"), LATER_DAY, Rendering.WHEN_CHANGED);
    run("2023-Q3", List.of("transport"), LATER_DAY, Rendering.WHEN_CHANGED);

    assertThat(manifest("2023-09").issue()).isEqualTo(9);
    assertThat(manifest("all").issue()).isEqualTo(1);
    assertThat(manifest("2023-08_2023-09").issue()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("output/2023-08_2023-09/overview.html")))
        .contains("合编第2期");
    assertThat(Files.readString(folder.resolve("output/2023-Q3/overview.html"))).contains("季报第3期");
  }

  @Test
  void keepsTheEarlierVersionOfACorrectedEdition() throws IOException {
    Map<String, String> published = files("2023-09");

    Map<String, String> corrected = changed("correction", "320", "325", LATER_DAY);

    assertThat(files("2023-09.0")).isEqualTo(published);
    assertThat(manifest("2023-09").revision()).isEqualTo("更正1");
    assertThat(manifest("2023-09").date()).isEqualTo(LATER_DAY.toString());
    assertThat(manifest("2023-09").issue()).isEqualTo(manifest("2023-09.0").issue());
    assertThat(Files.readString(folder.resolve("output/2023-09/overview.html")))
        .contains("（更正1）", "320", "更正为", "325");
    assertThat(Files.readString(folder.resolve("output/index.html")))
        .contains("共1期", "2023-09.0/overview.pdf", "（旧版，后有更正或增刊）");
    run(FIRST_DAY, Rendering.ALWAYS);
    assertThat(files("2023-09")).isEqualTo(corrected);
  }

  @Test
  void countsCorrectionsAndSupplementsEachByThemselves() throws IOException {
    Map<String, String> corrected = changed("correction", "320", "325", LATER_DAY);
    Map<String, String> supplement = changed("supplement", "325", "326", LATER_DAY.plusDays(1));

    assertThat(files("2023-09.1")).isEqualTo(corrected);
    assertThat(manifest("2023-09").revision()).isEqualTo("增刊1");
    assertThat(Files.readString(folder.resolve("output/2023-09/overview.html")))
        .contains("第9期（增刊1）");

    late("correction");
    run(LATER_DAY.plusDays(2), Rendering.ALWAYS);
    assertThat(files("2023-09")).isEqualTo(supplement);

    program.part(JdbcTemplate.class).update("delete from issue");
    input.edit(TABLE, "2023-09,326", "2023-09,327");
    run(LATER_DAY.plusDays(3), Rendering.WHEN_CHANGED);
    assertThat(files("2023-09.2")).isEqualTo(supplement);
    assertThat(manifest("2023-09").revision()).isEqualTo("更正2");
  }

  @Test
  void replacesAnEditionUnderItsNumberWhereTheOfficeSetsNothingElse() throws IOException {
    input.edit(TABLE, "2023-09,320", "2023-09,325");

    run(LATER_DAY, Rendering.WHEN_CHANGED);

    assertThat(folder.resolve("output/2023-09.0")).doesNotExist();
    assertThat(manifest("2023-09").date()).isEqualTo(FIRST_DAY.toString());
  }
}
