package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import shuanghe.FileTables;
import shuanghe.job.RunRequest.Faults;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;

/** An edition of an office whose list of areas has three sides. */
@TestInstance(Lifecycle.PER_CLASS)
class ThreeSidesRunTest {

  private Path edition;

  @BeforeAll
  void publishes(@TempDir Path folder) throws IOException {
    Path input = folder.resolve("input");
    FileSystemUtils.copyRecursively(Path.of("input/codelists"), input.resolve("codelists"));
    FileSystemUtils.copyRecursively(Path.of("src/test/resources/shuanghe/job/three-sides"), input);
    Path output = folder.resolve("output");
    try (StartedProgram program =
        StartedProgram.on(SmallInput.in(folder.resolve("unused")), output, Database.H2)) {
      program.publish(
          new RunRequest(
              input,
              input.resolve("articles"),
              output,
              Path.of("templates"),
              PeriodChoice.parse("all").orElseThrow(),
              List.of(),
              Rendering.ALWAYS,
              Faults.REPORT));
    }
    edition = output.resolve("all");
  }

  @Test
  void countsTheSidesInItsOwnWords() throws IOException {
    for (String stem : List.of("overview", "transport", "industry")) {
      assertThat(Jsoup.parse(edition.resolve(stem + ".html")).text())
          .contains("三方合作的新进展", "以三方合作的为先")
          .doesNotContain("双方", "两地", "川渝");
    }
  }

  @Test
  void addsUpAllThreeSides() throws IOException {
    assertThat(Jsoup.parse(edition.resolve("overview.html")).select("#areas").text())
        .contains("京津冀（计算）", "21.70");
  }

  @Test
  void meansAllThreeSidesByTheWordsOfTheListOfAreas() throws IOException {
    assertThat(FileTables.rows(edition.resolve("data/facts.csv")))
        .extracting(
            row -> row.get("indicator"), row -> row.get("ref_area"), row -> row.get("time_period"))
        .contains(tuple("跨省通勤客流量", "京津冀", "2024-01/2024-04"), tuple("三省市在用机架", "京津冀", "2024-05"));
  }

  @Test
  void takesAllThreeSidesForThePartiesWhereTheirWordSigns() throws IOException {
    assertThat(FileTables.rows(edition.resolve("data/agreements.csv")))
        .extracting(
            row -> row.get("title"),
            row -> row.get("parties"),
            row -> row.get("parties_complete"),
            row -> row.get("signed"))
        .contains(tuple("算力调度合作备忘录", "北京;天津;河北", "true", "2024-05-21"));
  }
}
