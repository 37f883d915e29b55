package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.FileTables;
import shuanghe.Folders;
import shuanghe.job.SmallInput;

/** Whatever is put into the input folder ends in a rejection or a sentence, and nothing is lost. */
class RubbishInputTest {

  private static final String INDICATORS =
      "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n";
  private static final String MATTERS = "id,name,domain,batch,status,progress,start\n";
  private static final String ARTICLES = "id,date,title,body\n";
  private static final byte[] BINARY = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int execute(String... arguments) {
    out.reset();
    err.reset();
    int exitCode =
        Shuanghe.execute(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Stream.concat(Stream.of("--lang=en"), Arrays.stream(arguments)).toArray(String[]::new));
    assertThat((out() + err()).lines()).noneMatch(line -> line.startsWith("\tat "));
    return exitCode;
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private SmallInput input() throws IOException {
    return SmallInput.in(folder.resolve("input"));
  }

  private int validate(SmallInput input) {
    return execute("validate", "--input", input.path().toString());
  }

  private int run(SmallInput input, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--period",
                "all",
                "--input",
                input.path().toString(),
                "--output",
                output()));
    arguments.addAll(List.of(more));
    return execute(arguments.toArray(String[]::new));
  }

  private String output() {
    return folder.resolve("output").toString();
  }

  /** A file of the input that cannot be taken as it is, and the sentence that says why. */
  private record Bad(String file, byte[] bytes, String sentence) {

    Bad(String file, String text, String sentence) {
      this(file, text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    void putInto(SmallInput input) throws IOException {
      Files.write(input.path().resolve(file), bytes);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Bad> badFiles() {
    return Stream.of(
        new Bad("articles/picture.txt", BINARY, "picture.txt: a picture, not a text"),
        new Bad("articles/picture.csv", BINARY, "picture.csv: a picture, not a table"),
        new Bad("indicators/picture.csv", BINARY, "indicators/picture.csv: a picture, not a table"),
        new Bad("articles/nul.txt", "标题\n\n正文\0完\n", "nul.txt:3: NUL bytes"),
        new Bad("matters/nul.csv", MATTERS + "1,\0,产业,1,推进中,1,\n", "matters/nul.csv:2: NUL bytes"),
        new Bad(
            "articles/latin.txt",
            "Gr\u00fc\u00dfe \u00e0 \u00e9\u00ff\n".getBytes(StandardCharsets.ISO_8859_1),
            "latin.txt:1: neither UTF-8 nor GB18030"),
        new Bad(
            "indicators/odd.csv",
            new byte[] {(byte) 0xFF, (byte) 0xFE, 'I'},
            "indicators/odd.csv:1: neither UTF-8 nor UTF-16LE"),
        new Bad("articles/empty.txt", "", "empty.txt: the file is empty"),
        new Bad("articles/blank.md", " \n\t\n\u3000\n", "blank.md: the file is empty"),
        new Bad("articles/empty.csv", "", "empty.csv: the file is empty"),
        new Bad("indicators/empty.csv", "\n\n", "indicators/empty.csv: the file is empty"),
        new Bad("articles/page.docx", "PK\u0003\u0004 word/document.xml", "page.docx: a Word file"),
        new Bad(
            "indicators/short.csv",
            "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\nTRAIN_TRIPS,CQ,2023-09,1\n",
            "indicators/short.csv:2: UNIT_MEASURE no unit is told"),
        new Bad(
            "indicators/twice.csv",
            "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,指标\n"
                + "TRAIN_TRIPS,CQ,2023-06,1,列,班列\n",
            "indicators/twice.csv:1: 指标 means the same as the column 'INDICATOR'"),
        new Bad(
            "indicators/quote.csv",
            INDICATORS + "TRAIN_TRIPS,\"CQ,2023-07,1,列,\nTRAIN_TRIPS,CD,2023-07,1,列,\n",
            "indicators/quote.csv:2: a quoted cell is not closed"),
        new Bad(
            "indicators/unknown.csv",
            INDICATORS + "GHOSTS,CQ,2023-06,1,列,\n",
            "indicators/unknown.csv:2: INDICATOR 'GHOSTS': unknown indicator"),
        new Bad(
            "indicators/area.csv",
            INDICATORS + "TRAIN_TRIPS,亚特兰蒂斯,2023-06,1,列,\n",
            "indicators/area.csv:2: REF_AREA '亚特兰蒂斯': unknown reference area"),
        new Bad(
            "indicators/unit.csv",
            INDICATORS + "TRAIN_TRIPS,CQ,2023-06,1,光年,\n",
            "indicators/unit.csv:2: UNIT_MEASURE '光年': not the unit of 班列开行量"),
        new Bad(
            "indicators/number.csv",
            INDICATORS + "TRAIN_TRIPS,CQ,2023-06,许多,列,\n",
            "indicators/number.csv:2: OBS_VALUE '许多': not a number"),
        new Bad(
            "indicators/huge.csv",
            INDICATORS + "TRAIN_TRIPS,CQ,2023-06,1e999999999,列,\n",
            "indicators/huge.csv:2: OBS_VALUE '1e999999999'"),
        new Bad(
            "indicators/infinity.csv",
            INDICATORS + "TRAIN_TRIPS,CQ,2023-06,Infinity,列,\n",
            "indicators/infinity.csv:2: OBS_VALUE 'Infinity': not a number"),
        new Bad(
            "indicators/multiplier.csv",
            INDICATORS + "TRAIN_TRIPS,CQ,2023-06,1,列,999999999\n",
            "indicators/multiplier.csv:2: UNIT_MULT '999999999'"),
        new Bad(
            "indicators/period.csv",
            INDICATORS + "TRAIN_TRIPS,CQ,2023-13,1,列,\n",
            "indicators/period.csv:2: TIME_PERIOD '2023-13': not a period"),
        new Bad(
            "matters/domain.csv",
            MATTERS + "1,事项,sport,1,推进中,1,\n",
            "matters/domain.csv:2: domain 'sport': unknown domain"),
        new Bad(
            "matters/progress.csv",
            MATTERS + "1,事项,产业,1,推进中,-5,\n",
            "matters/progress.csv:2: progress '-5'"),
        new Bad(
            "articles/date.csv",
            ARTICLES + "1,2023-02-30,标题,正文\n",
            "date.csv:2: date '2023-02-30': not a day"),
        new Bad(
            "articles/id.csv", ARTICLES + ",2023-02-03,标题,正文\n", "id.csv:2: id the cell is empty"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void saysWhatIsWrongWithAFile(Bad bad) throws IOException {
    SmallInput input = input();
    bad.putInto(input);

    assertThat(validate(input)).isEqualTo(1);

    assertThat(out().lines())
        .anyMatch(
            line ->
                line.startsWith(bad.sentence()) || line.startsWith("articles/" + bad.sentence()));
  }

  @Test
  void publishesWhatIsGoodAmongTheRubbishAndAccountsForEveryRow() throws IOException {
    SmallInput input = input();
    for (Bad bad : badFiles().toList()) {
      bad.putInto(input);
    }
    assertThat(validate(input)).isEqualTo(1);
    List<String> faults =
        out()
            .lines()
            .filter(line -> !line.matches("\\d+ files, .*|.* see why with extract --explain"))
            .toList();

    assertThat(run(input)).as(err()).isZero();

    List<String> rejected =
        table("all/data/rejections.csv").stream()
            .map(row -> row.get("source_file") + ":" + row.get("line"))
            .toList();
    assertThat(rejected).hasSameSizeAs(faults);
    assertThat(execute("runs", "--output", output())).isZero();
    Matcher counts = Pattern.compile("done\\s+all\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)").matcher(out());
    assertThat(counts.find()).isTrue();
    int read = Integer.parseInt(counts.group(1));
    assertThat(read)
        .isEqualTo(Integer.parseInt(counts.group(2)) + Integer.parseInt(counts.group(3)));
  }

  private List<CSVRecord> table(String name) throws IOException {
    return FileTables.rows(folder.resolve("output").resolve(name));
  }

  @Test
  void stopsAtTheFirstFaultWhenStrict() throws IOException {
    SmallInput input = input();
    badFiles().findFirst().orElseThrow().putInto(input);

    assertThat(run(input, "--strict")).isEqualTo(1);

    assertThat(folder.resolve("output/all")).doesNotExist();
  }

  @Test
  void saysThatThereIsNothingToPublish() throws IOException {
    for (String name : List.of("articles", "indicators", "matters", "codelists")) {
      Files.createDirectories(folder.resolve("input").resolve(name));
    }
    String input = folder.resolve("input").toString();

    assertThat(execute("validate", "--input", input)).isEqualTo(1);

    assertThat(out())
        .doesNotContain("the folder is empty")
        .contains("codelists/areas.csv: the code list is not there");
    assertThat(execute("run", "--input", input, "--output", output())).isEqualTo(1);
    assertThat(err()).contains("codelists/domains.csv: the code list is not there");
  }

  @Test
  void takesInjectedTextAsText() throws Exception {
    SmallInput input = input();
    List<String> injected =
        List.of(
            "=HYPERLINK(\"http://127.0.0.1\",\"班列\")",
            "+1+cmd|' /C calc'!A0班列",
            "@SUM(1+1)*班列",
            "<script>alert('班列')</script>",
            "\"><img onerror=alert(1) src=x>班列",
            "班列${7*7}",
            "班列[[${T(java.lang.Runtime)}]]",
            "班列[(${7*7})]__${7*7}__",
            "班列th:text=\"${7*7}\"&lt;b&gt;&#60;",
            "班列]]><!--\u0001\u000b\ufffe");
    StringBuilder articles = new StringBuilder(ARTICLES);
    StringBuilder matters = new StringBuilder(MATTERS);
    for (int i = 0; i < injected.size(); i++) {
      String cell = '"' + injected.get(i).replace("\"", "\"\"") + '"';
      articles.append("x%d,2023-09-0%d,%s,两地今年开行班列350%d列。\n".formatted(i, i % 9 + 1, cell, i));
      matters.append("x%d,%s,交通,1,推进中,10,\n".formatted(i, cell));
    }
    input.write("articles/injected.csv", articles.toString());
    input.write("matters/injected.csv", matters.toString());
    input.write("articles/page-3.txt", "${7*7}班列=1+1<b>增开</b>\n\n示例报9月2日讯 两地今年开行班列3700列。\n");

    assertThat(run(input)).as(err()).isZero();

    Path edition = folder.resolve("output/all");
    for (String name : List.of("overview.html", "transport.html", "../index.html")) {
      Document page = Jsoup.parse(Files.readString(edition.resolve(name)));
      assertThat(page.select("script:contains(班列), img[onerror]")).as(name).isEmpty();
      assertThat(page.text()).as(name).doesNotContain("班列49");
    }
    assertThat(Jsoup.parse(Files.readString(edition.resolve("transport.html"))).text())
        .contains("班列${7*7}")
        .contains("<script>alert('班列')</script>");
    for (CSVRecord row : table("all/data/articles.csv")) {
      for (String cell : row) {
        assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
      }
    }
    List<String> texts = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(edition.resolve("transport.xlsx").toFile())) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              texts.add(cell.getStringCellValue());
            } else if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).doesNotContain("127.0.0.1", "cmd");
            }
          }
        }
      }
    }
    assertThat(texts).contains(injected.get(0), injected.get(1), injected.get(2), injected.get(5));
  }

  @Test
  void takesFilesWithOddNamesByTheirNames() throws IOException {
    SmallInput input = input();
    String page = "标题\n\n示例报9月2日讯 两地今年开行班列3700列。\n";
    List<String> names =
        List.of(
            "..txt",
            "...md",
            "..page.txt",
            "a'b\"c.txt",
            "<b>&.txt",
            "=1+1.txt",
            "长".repeat(80) + ".txt");
    for (String name : names) {
      input.write("articles/" + name, page);
    }
    input.write("articles/two\nlines.txt", page);

    assertThat(validate(input)).isEqualTo(1);
    assertThat(out()).contains("two?lines.txt: the file's name holds control characters");
    assertThat(run(input)).as(err()).isZero();

    assertThat(Files.readString(folder.resolve("output/all/data/articles.csv")))
        .contains("a'b\"\"c.txt", "<b>&.txt", "'=1+1.txt", "长长.txt");
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("input", "output");
    }
  }

  @Test
  void refusesLinksThatLeadOutOfTheFolder() throws IOException {
    SmallInput input = input();
    Path secret = Files.writeString(folder.resolve("secret.txt"), "机密\n\n班列4711列。\n");
    Path areas =
        Files.writeString(folder.resolve("areas.csv"), "code,name,aliases,parent\nXX,某地,,\n");
    Files.createSymbolicLink(input.path().resolve("articles/link.txt"), secret);
    Files.createSymbolicLink(input.path().resolve("indicators/link.csv"), areas);
    Files.createSymbolicLink(
        input.path().resolve("matters/loop.csv"), input.path().resolve("matters/loop.csv"));
    input.remove("codelists/areas.csv");
    Files.createSymbolicLink(input.path().resolve("codelists/areas.csv"), areas);

    assertThat(validate(input)).isEqualTo(1);

    assertThat(out())
        .contains("link.txt: a symbolic link that leads out of the folder")
        .contains("indicators/link.csv: a symbolic link that leads out of the folder")
        .contains("matters/loop.csv: a symbolic link that leads nowhere")
        .contains("codelists/areas.csv: a symbolic link that leads out of the folder");
  }

  @Test
  void passesOverWhatIsNoFile() throws Exception {
    SmallInput input = input();
    Path endless = Path.of("/dev/zero");
    Files.createSymbolicLink(input.path().resolve("articles/zero.txt"), endless);
    Files.createSymbolicLink(input.path().resolve("indicators/zero.csv"), endless);
    Files.createDirectory(input.path().resolve("indicators/folder.csv"));
    input.remove("codelists/units.csv");
    for (String pipe : List.of("articles/pipe.txt", "matters/pipe.csv", "codelists/units.csv")) {
      assertThat(
              new ProcessBuilder("mkfifo", input.path().resolve(pipe).toString()).start().waitFor())
          .isZero();
    }

    assertThat(validate(input)).isEqualTo(1);

    assertThat(out())
        .contains("zero.txt: a symbolic link that leads out of the folder")
        .contains("indicators/zero.csv: a symbolic link that leads out of the folder")
        .contains("indicators/folder.csv: a folder, where files are wanted")
        .contains("articles/pipe.txt: not a plain file")
        .contains("matters/pipe.csv: not a plain file")
        .contains("codelists/units.csv: not a plain file");
  }

  @Test
  void saysThatTheWarehouseIsDamaged() throws IOException {
    Path state = Files.createDirectories(folder.resolve("output/state"));
    Files.write(
        state.resolve("warehouse.mv.db"),
        "no database".repeat(2000).getBytes(StandardCharsets.US_ASCII));

    assertThat(run(input())).isEqualTo(3);

    assertThat(err())
        .startsWith("failed: the warehouse")
        .contains("revisions", "history of runs")
        .hasLineCount(1);
  }

  @Test
  void makesAWarehouseAnewThatWasBrokenOffWhileItsFileWasMade() throws IOException {
    Path state = Files.createDirectories(folder.resolve("output/state"));
    Files.write(state.resolve("warehouse.mv.db"), new byte[4096]);

    assertThat(run(input())).as(err()).isZero();
  }

  @Test
  void keepsAFileThatStandsWhereTheEditionBelongs() throws IOException {
    Files.createDirectories(folder.resolve("output"));
    Path inTheWay = Files.writeString(folder.resolve("output/all"), "somebody's own");

    assertThat(run(input())).isEqualTo(3);

    assertThat(err()).startsWith("failed: a file stands at '").hasLineCount(1);
    assertThat(inTheWay).hasContent("somebody's own");
  }

  @Test
  void readsAnyMutationOfTheInput() throws IOException {
    Random random = new Random(20231120);
    SmallInput input = input();
    List<Path> files = Folders.files(input.path());
    for (int round = 0; round < 60; round++) {
      SmallInput.in(input.path());
      String done = "";
      for (int mutations = 1 + random.nextInt(4); mutations > 0; mutations--) {
        Path file = files.get(random.nextInt(files.size()));
        byte[] before = Files.readAllBytes(file);
        Files.write(file, mutated(before, random));
        done += file.getFileName() + " ";
      }
      assertThat(validate(input)).as("round %d: %s%s", round, done, err()).isBetween(0, 1);
      if (round % 30 == 0) {
        assertThat(run(input)).as("round %d: %s%s", round, done, err()).isBetween(0, 1);
      }
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    return switch (random.nextInt(5)) {
      case 0 -> flipped(bytes, random);
      case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 2 -> shuffled(bytes, random);
      case 3 -> new String(bytes, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
      default -> spliced(bytes, random);
    };
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] shuffled(byte[] bytes, Random random) {
    List<String> lines =
        new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    Collections.shuffle(lines, random);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spliced(byte[] bytes, Random random) {
    List<String> scraps =
        List.of(
            "\"",
            ",",
            "\n",
            "\u0001",
            "\ud842\udfb7",
            "=1",
            "99999999999999999999",
            "－",
            "\u202e",
            "2023-99");
    String text = new String(bytes, StandardCharsets.UTF_8);
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
    return (text.substring(0, at) + scraps.get(random.nextInt(scraps.size())) + text.substring(at))
        .getBytes(StandardCharsets.UTF_8);
  }
}
