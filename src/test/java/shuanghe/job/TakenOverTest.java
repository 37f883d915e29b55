package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.warehouse.Database;

/** Briefings of which nothing has changed are taken over, and are those a whole run makes. */
class TakenOverTest {

  private static final String TAKEN_OVER = "taken over";

  @TempDir private Path folder;
  private SmallInput input;
  private StartedProgram program;

  @BeforeEach
  void publish() throws IOException {
    program = StartedProgram.in(folder, Database.H2);
    input = program.input();
    assertThat(run(Rendering.WHEN_CHANGED)).doesNotContain(TAKEN_OVER);
  }

  @AfterEach
  void close() {
    program.close();
  }

  /** What a run that publishes says of its steps. */
  private String run(Rendering rendering) {
    List<String> said = new ArrayList<>();
    RunOutcome outcome =
        program.publish(
            input.request("2023-09", program.output(), rendering, "transport"), said::add);
    assertThat(outcome).isInstanceOf(RunOutcome.Published.class);
    return String.join("\n", said);
  }

  private Map<String, byte[]> files() throws IOException {
    Path edition = folder.resolve("output/2023-09");
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(edition)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(edition.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private void isAsAWholeRunMakesIt() throws IOException {
    Map<String, byte[]> taken = files();
    run(Rendering.ALWAYS);
    Map<String, byte[]> whole = files();
    assertThat(taken.keySet()).isEqualTo(whole.keySet());
    taken.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(whole.get(name)));
  }

  @ParameterizedTest
  @CsvSource({"articles/page-2.txt, 12.5亿元, 13.5亿元", "articles/pages.csv, 2023-08-12, 2023-08-13"})
  void takesOverWhatAChangeElsewhereLeavesAsItIs(String file, String before, String after)
      throws IOException {
    input.edit(file, before, after);

    assertThat(run(Rendering.WHEN_CHANGED)).contains(TAKEN_OVER);

    isAsAWholeRunMakesIt();
  }

  @ParameterizedTest
  @CsvSource({
    "articles/page-1.txt, 列, 趟",
    "articles/briefs.csv, 1200人次, 1300人次",
    "indicators/monthly.csv, '2023-08,300', '2023-08,305'",
    "indicators/monthly.csv, '2023-09,320', '2023-09,325'",
    "matters/ledger.csv, 推进中, 滞后",
    "codelists/areas.csv, 成都, 蓉城"
  })
  void makesAnewWhatHasChanged(String file, String before, String after) throws IOException {
    input.edit(file, before, after);

    assertThat(run(Rendering.WHEN_CHANGED)).doesNotContain(TAKEN_OVER);

    isAsAWholeRunMakesIt();
  }

  @Test
  void makesAnewWhatIsDamaged() throws IOException {
    Path briefing = folder.resolve("output/2023-09/transport.html");
    byte[] whole = Files.readAllBytes(briefing);
    Files.write(briefing, new byte[0]);

    assertThat(run(Rendering.WHEN_CHANGED)).doesNotContain(TAKEN_OVER);

    assertThat(Files.readAllBytes(briefing)).isEqualTo(whole);
  }

  @Test
  void makesAnewWhatWasBegunMeanwhile() throws IOException {
    input.edit("articles/page-1.txt", "列", "趟");
    run(Rendering.WHEN_CHANGED);
    input.edit("articles/page-1.txt", "趟", "列");

    assertThat(run(Rendering.WHEN_CHANGED)).doesNotContain(TAKEN_OVER);

    isAsAWholeRunMakesIt();
  }
}
