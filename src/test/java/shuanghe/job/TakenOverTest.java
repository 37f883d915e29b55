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
import org.springframework.util.FileSystemUtils;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.model.LateData;
import shuanghe.warehouse.Database;

/** Briefings of which nothing has changed are taken over, and are those a whole run makes. */
class TakenOverTest {

  private static final String TAKEN_OVER = "briefings taken over as published";
  private static final int CHANGES = Integer.getInteger("shuanghe.changes", 8);

  @TempDir private Path folder;
  private SmallInput input;
  private Path templates;
  private StartedProgram program;

  @BeforeEach
  void publish() throws IOException {
    program = StartedProgram.in(folder, Database.H2);
    input = program.input();
    templates = folder.resolve("templates");
    FileSystemUtils.copyRecursively(Path.of("templates"), templates);
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
            new RunRequest(
                input.path(),
                input.path().resolve("articles"),
                program.output(),
                templates,
                PeriodChoice.parse("2023-09").orElseThrow(),
                List.of("transport"),
                rendering,
                RunRequest.Faults.REPORT),
            said::add);
    assertThat(outcome).isNotInstanceOfAny(RunOutcome.Refused.class, RunOutcome.Failed.class);
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

    assertThat(run(Rendering.WHEN_CHANGED)).contains("1 of which");

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
  void takesOverABriefingWhoseDomainSaysTheSame() throws IOException {
    input.edit("indicators/monthly.csv", "NEV_OUTPUT,重庆,2023-09,3.5", "NEV_OUTPUT,重庆,2023-09,3.6");

    assertThat(run(Rendering.WHEN_CHANGED)).contains("2 briefings", "1 of which");

    isAsAWholeRunMakesIt();
  }

  @Test
  void makesAnewByOtherTemplates() throws IOException {
    editTemplate("masthead=", "masthead=另一");

    assertThat(run(Rendering.WHEN_CHANGED)).doesNotContain(TAKEN_OVER);

    isAsAWholeRunMakesIt();
  }

  private void editTemplate(String before, String after) throws IOException {
    Path settings = templates.resolve("office.properties");
    Files.writeString(settings, Files.readString(settings).replaceFirst(before, after));
  }

  /** Something of the input that changes, by chance. */
  private interface Change {
    void make(Random random) throws IOException;
  }

  /**
   * Runs follow on each other, one after each change, and after every second one the edition is
   * compared.
   */
  @Test
  void isAsAWholeRunMakesItWhateverChanges() throws IOException {
    Random random = new Random(20230901);
    List<Change> changes =
        List.of(
            chance -> anotherDigit("articles/page-1.txt", chance),
            chance -> anotherDigit("articles/page-2.txt", chance),
            chance -> anotherDigit("articles/pages.csv", chance),
            chance -> anotherDigit("articles/briefs.csv", chance),
            chance -> anotherDigit("indicators/monthly.csv", chance),
            chance -> anotherDigit("matters/ledger.csv", chance),
            this::anotherPage,
            this::anotherPage,
            chance -> Files.deleteIfExists(input.path().resolve(page(chance))),
            chance -> input.write("decisions.csv", decision(chance)),
            chance -> anotherDigit("codelists/indicators.csv", chance),
            chance ->
                input.write(
                    "codelists/plausibility.csv",
                    "rule,indicator,limit,reason\nshare,TRAIN_TRIPS,"
                        + chance.nextInt(1000)
                        + ",\n"),
            chance -> editTemplate("copies=\\d+", "copies=" + chance.nextInt(100)),
            this::anotherLayout,
            this::anotherFace,
            this::anotherSetting,
            chance -> editTemplate("#?late=\\w+", "late=" + late(chance).code()));
    for (int change = 0; change < CHANGES; change++) {
      changes.get((change * 5 + random.nextInt(2)) % changes.size()).make(random);
      run(Rendering.WHEN_CHANGED);
      if (change % 2 == 1) {
        isAsAWholeRunMakesIt();
      }
    }
  }

  /**
   * What the office says of its table: what the table says as well, or something else, or nothing.
   */
  private void anotherLayout(Random random) throws IOException {
    String layout = "indicators/monthly.layout.csv";
    List<String> said = List.of("地区,重庆", "G列,未采用", "");
    String line = said.get(random.nextInt(said.size()));
    if (line.isEmpty()) {
      Files.deleteIfExists(input.path().resolve(layout));
    } else {
      input.write(layout, "项目,内容\n" + line + "\n");
    }
  }

  private void anotherFace(Random random) throws IOException {
    Path faces = templates.resolve("fonts/fonts.properties");
    List<String> files =
        List.of("NotoSerifSC-Bold.ttf", "NotoSansSC-Medium.ttf", "LXGWWenKai-Regular.ttf");
    Files.writeString(
        faces,
        Files.readString(faces)
            .replaceFirst("(?m)^heading2 .*$", "heading2 = " + files.get(random.nextInt(3))));
  }

  /** The program started anew with another number of rows that an edition lists. */
  private void anotherSetting(Random random) {
    program.close();
    program =
        StartedProgram.on(
            input,
            folder.resolve("output"),
            Database.H2,
            "--shuanghe.entries=" + (1 + random.nextInt(3)));
  }

  private static LateData late(Random random) {
    return LateData.values()[random.nextInt(LateData.values().length)];
  }

  private static String page(Random random) {
    return "articles/further-" + random.nextInt(3) + ".txt";
  }

  /** A page of this month or another that tells of an indicator of the edition or another. */
  private void anotherPage(Random random) throws IOException {
    input.write(
        page(random),
        "每月回顾\n\n示例报%d月12日讯（记者 乙）%s今年9月%s%d%s。\n"
            .formatted(
                7 + random.nextInt(3),
                random.nextBoolean() ? "重庆" : "成都",
                random.nextBoolean() ? "新能源汽车产量为" : "开行班列",
                1 + random.nextInt(1000),
                random.nextBoolean() ? "辆" : "列"));
  }

  private static String decision(Random random) {
    return """
        id,attribute,value,by,date
        TRAIN_TRIPS:CQ:2023-09:value:320,数值,%d,经办甲,2023-10-08
        F-none,,确认,经办甲,2023-10-0%d
        """
        .formatted(1 + random.nextInt(1000), 1 + random.nextInt(9));
  }

  private void anotherDigit(String name, Random random) throws IOException {
    Path file = input.path().resolve(name);
    String before = Files.readString(file);
    int[] digits = IntStream.range(0, before.length()).filter(i -> isDigit(before, i)).toArray();
    int at = digits[random.nextInt(digits.length)];
    int other = (before.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    Files.writeString(file, before.substring(0, at) + other + before.substring(at + 1));
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
