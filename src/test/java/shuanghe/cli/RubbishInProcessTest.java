package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.Folders;
import shuanghe.cli.ProgramProcess.Ended;
import shuanghe.input.TextFiles;
import shuanghe.job.SmallInput;

/** Rubbish met by the program as a process of its own: in little memory, with its log on screen. */
class RubbishInProcessTest {

  @TempDir private Path folder;

  private Ended run(Path workingFolder, List<String> options)
      throws IOException, InterruptedException {
    Ended ended =
        ProgramProcess.start(
                workingFolder,
                options,
                "run",
                "--period",
                "all",
                "--input",
                folder.resolve("input").toString(),
                "--output",
                folder.resolve("output").toString())
            .await();
    assertThat(ended.lines())
        .noneMatch(line -> line.startsWith("\tat "))
        .noneMatch(line -> line.contains("OutOfMemoryError"));
    return ended;
  }

  @Test
  void publishesInLittleMemoryBesideFilesOfEndlessLines() throws Exception {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    write(input.path().resolve("indicators/endless.csv"), "INDICATOR,REF_AREA,", 200 << 20);
    write(input.path().resolve("articles/endless.csv"), "id,date,title,body\n1,\"2023", 200 << 20);
    write(input.path().resolve("articles/endless.txt"), "班列开行3500列，", 200 << 20);

    String figures = "两地今年开行班列3500列，同比增长8.5%。\n";
    int fitting = (int) (TextFiles.PAGE_LIMIT / figures.getBytes(StandardCharsets.UTF_8).length);
    input.write("articles/just-too-large.txt", figures.repeat(fitting + 1));
    input.write("articles/just-fitting.txt", figures.repeat(fitting));

    Ended ended = run(Path.of(""), List.of("-Xmx256m"));

    assertThat(ended.exitCode()).as("%s", ended.lines()).isZero();
    assertThat(Files.readString(folder.resolve("output/all/data/rejections.csv")))
        .contains("indicators/endless.csv,1,")
        .contains("articles/endless.csv,2,")
        .contains("articles/endless.txt,")
        .contains("articles/just-too-large.txt,")
        .doesNotContain("just-fitting.txt");
  }

  /** Under cron and systemd the locale is plain ASCII. */
  @Test
  void tellsFilesWithChineseNamesApartWhateverTheLocale() throws Exception {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    for (String name : List.of("版面一.txt", "版面二.txt")) {
      input.write("articles/" + name, name + "\n\n示例报9月2日讯 两地今年开行班列3700列。\n");
    }

    Ended ended =
        ProgramProcess.start(Map.of("LC_ALL", "C"), "validate", "--input", input.path().toString())
            .await();

    assertThat(ended.lines())
        .noneMatch(line -> line.contains("\uFFFD"))
        .noneMatch(line -> line.contains("not in UTF-8"));
    assertThat(ended.lines().getLast()).startsWith("7 files, ");
  }

  @Test
  void readsWhatTheNameOfATableTellsWhateverTheLocale() throws Exception {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    input.write("indicators/重庆月报2023年8月.csv", "指标,数值\n新能源汽车产量（万辆）,4.5\n");
    input.write("indicators/快报.csv", "指标,数值\n新能源汽车产量（万辆）,4.4\n");
    input.write("indicators/快报.csv.layout.csv", "项目,内容\n地区,重庆\n时期,2023年7月\n");
    try (Workbook book = new XSSFWorkbook();
        OutputStream out =
            Files.newOutputStream(input.path().resolve("indicators/重庆月报2023年6月.xlsx"))) {
      Sheet sheet = book.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("指标");
      sheet.getRow(0).createCell(1).setCellValue("数值");
      sheet.createRow(1).createCell(0).setCellValue("新能源汽车产量（万辆）");
      sheet.getRow(1).createCell(1).setCellValue(4.3);
      book.write(out);
    }

    Ended ended =
        ProgramProcess.start(Map.of("LC_ALL", "C"), "validate", "--input", input.path().toString())
            .await();

    assertThat(ended.lines()).noneMatch(line -> line.contains("报"));
    assertThat(ended.lines().getLast()).startsWith("8 files, 13 pages and rows read");
  }

  /** Names as old archives made on Windows unpack to: no UTF-8, so two of them may look alike. */
  @Test
  void refusesNamesThatAreNotInUtf8() throws Exception {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    String touch =
        "printf x > \"$1/$(printf '\\377\\376').txt\"; printf y > \"$1/$(printf"
            + " '\\376\\377').txt\"";
    assertThat(
            new ProcessBuilder("sh", "-c", touch, "sh", input.path().resolve("articles").toString())
                .start()
                .waitFor())
        .isZero();

    Ended ended = ProgramProcess.start("validate", "--input", input.path().toString()).await();

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.lines())
        .filteredOn(line -> line.contains("the file's name is not in UTF-8"))
        .hasSize(2);
  }

  private static void write(Path file, String text, int length) throws IOException {
    byte[] beginning = text.getBytes(StandardCharsets.UTF_8);
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, (byte) '7');
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(beginning);
      for (int written = 0; written < length; written += block.length) {
        out.write(block);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<blink>新</blink>, unknown element <blink>",
    "<p th:text=\"${missing.title}\">新</p>, there is no value 'missing'"
  })
  void namesTheLineOfATemplateThatCannotBeUsed(String line, String sentence) throws Exception {
    SmallInput.in(folder.resolve("input"));
    Folders.copy(Path.of("templates"), folder.resolve("templates"));
    Files.writeString(
        folder.resolve("templates/briefing.html"),
        "<html>\n<body>\n" + line + "\n</body>\n</html>");

    Ended ended = run(folder, List.of());

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.lines().getLast()).contains("briefing.html:3: " + sentence);
    assertThat(ended.lines())
        .noneMatch(l -> l.startsWith("read ") || l.startsWith("look at the input"));
    assertThat(folder.resolve("output/all")).doesNotExist();
  }
}
