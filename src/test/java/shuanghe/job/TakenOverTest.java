package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
  private static final int CHANGES = Integer.getInteger("shuanghe.changes", 6);

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
    "articles/briefs.csv, 新线路开通, 新线路启用",
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

  /** Of the indicator that the edition's own report tells of, or of another one. */
  @ParameterizedTest
  @CsvSource({"新能源汽车产量, 辆, false", "班列开行量, 列, true"})
  void takesOverWhereAnEarlierReportTellsOfOtherIndicators(
      String indicator, String unit, boolean isTakenOver) throws IOException {
    String report = "每月回顾\n\n示例报%s讯（记者 乙）%s月，重庆%s为%s。\n";
    String earlier = "articles/page-2.txt";
    input.write("articles/page-1.txt", report.formatted("9月20日", 9, "新能源汽车产量", "320辆"));
    input.write(earlier, report.formatted("8月12日", 8, indicator, "310" + unit));
    run(Rendering.WHEN_CHANGED);
    input.write(earlier, report.formatted("8月12日", 8, indicator, "311" + unit));

    assertThat(run(Rendering.WHEN_CHANGED).contains(TAKEN_OVER)).isEqualTo(isTakenOver);

    isAsAWholeRunMakesIt();
  }

  @Test
  void isAsAWholeRunMakesItWhateverDigitChanges() throws IOException {
    Random random = new Random(20230901);
    List<String> files =
        List.of(
            "articles/page-1.txt",
            "articles/page-2.txt",
            "articles/pages.csv",
            "articles/briefs.csv",
            "indicators/monthly.csv",
            "matters/ledger.csv");
    for (int change = 0; change < CHANGES; change++) {
      Path file = folder.resolve("input").resolve(files.get(change % files.size()));
      String before = Files.readString(file);
      int[] digits = IntStream.range(0, before.length()).filter(i -> isDigit(before, i)).toArray();
      int at = digits[random.nextInt(digits.length)];
      int other = (before.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
      Files.writeString(file, before.substring(0, at) + other + before.substring(at + 1));
      run(Rendering.WHEN_CHANGED);
      isAsAWholeRunMakesIt();
      Files.writeString(file, before);
    }
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
