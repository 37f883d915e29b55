package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.Folders;
import shuanghe.cli.ProgramProcess.Ended;

/**
 * The same input gives the same bytes whatever the machine is set to: language, region, digits,
 * time zone, encoding, number of processors. How many settings: the system property {@code
 * shuanghe.machines}, few by default, all in the Maven profile {@code thorough}.
 */
class AnyMachineTest {

  private static final int MACHINES = Integer.getInteger("shuanghe.machines", 1);

  /** Language, region, digits (BCP 47, u-nu), time zone, encoding, processors. */
  private static final List<String> SETTINGS =
      List.of(
          "ar EG arab Pacific/Kiritimati UTF-8 1",
          "tr TR latn America/Los_Angeles ISO-8859-9 4",
          "fa IR arabext Pacific/Pago_Pago UTF-8 2",
          "th TH thai Asia/Bangkok UTF-8 3",
          "ar SA arab Asia/Riyadh windows-1256 1",
          "fa AF arabext Asia/Kabul UTF-8 8",
          "th TH latn Pacific/Apia x-windows-874 1",
          "hi IN deva Asia/Kolkata UTF-8 2",
          "de DE latn Africa/Cairo ISO-8859-1 1",
          "zh CN hanidec Asia/Shanghai GB18030 2",
          "zh TW latn Australia/Lord_Howe Big5 1",
          "ja JP latn Asia/Tokyo windows-31j 5");

  @TempDir private static Path folder;
  private static Map<String, String> expected;

  static List<String> settings() {
    return SETTINGS.subList(0, Math.min(MACHINES, SETTINGS.size()));
  }

  @BeforeAll
  static void publishOnAnOrdinaryMachine() throws Exception {
    expected = published("en US latn UTC UTF-8 2");
  }

  @ParameterizedTest
  @MethodSource("settings")
  void publishesTheSameBytes(String setting) throws Exception {
    assertThat(published(setting)).isEqualTo(expected);
  }

  /** The files of an edition and what extract prints of a page. */
  private static Map<String, String> published(String setting)
      throws IOException, InterruptedException {
    String[] set = setting.split(" ");
    List<String> options =
        List.of(
            "-Duser.language=" + set[0],
            "-Duser.country=" + set[1],
            "-Duser.extensions=u-nu-" + set[2],
            "-Duser.timezone=" + set[3],
            "-Dfile.encoding=" + set[4],
            "-XX:ActiveProcessorCount=" + set[5]);
    Path output = folder.resolve(setting.replaceAll("[^\\w-]", "_"));
    String extracted = told(options, "extract", page().toString());
    told(options, "run", "--period", "2023-09", "--output", output.toString());
    Map<String, String> files = Folders.published(output);
    files.put("extract", extracted);
    return files;
  }

  private static Path page() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("input/articles"))) {
      return pages
          .filter(page -> page.toString().endsWith(".txt"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static String told(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Ended ended = ProgramProcess.start(Path.of(""), options, arguments).await();
    assertThat(ended.exitCode()).as("%s", ended.lines()).isZero();
    return String.join("\n", ended.lines());
  }
}
