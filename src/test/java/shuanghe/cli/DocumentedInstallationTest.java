package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.Documents;
import shuanghe.Folders;

/**
 * The shell lines of Operations, run by a shell in a folder as an installation is. Its start script
 * is the real one; the Java that it finds takes the program from the classes of the build.
 */
class DocumentedInstallationTest {

  static final String OF_WINDOWS = "shuanghe.bat ";

  private static final String FIRST_RUN = "./shuanghe run";
  private static final String OWN_MONTH = "rm -rf output input/articles";
  private static final String RESTORE = "rm -rf input templates output";
  private static final String UPGRADE = "systemctl stop shuanghe.service";
  private static final String FROM_1_0_0 = "cp input.sample/codelists/";

  /** Beginnings of the blocks that are run here. */
  static final List<String> BLOCKS = List.of(FIRST_RUN, OWN_MONTH, RESTORE, UPGRADE, FROM_1_0_0);

  private static final Path OPERATIONS = Documents.FOLDER.resolve("OPERATIONS.md");
  private static final Path IN_CHINESE = Documents.FOLDER.resolve("OPERATIONS.zh.md");
  private static final Pattern SETTING = Pattern.compile("\\b(?:SHUANGHE|SPRING)_[A-Z_]+\\b");

  @TempDir private Path folder;
  private Path installed;

  @BeforeEach
  void install() throws IOException {
    installed = install("shuanghe");
    script(
        "java-home/bin/java",
        "shift; exec '%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' shuanghe.start.Start \"$@\""
            .formatted(System.getProperty("java.home"), classPath()));
    script("bin/systemctl", "echo \"$1\" >> '" + folder.resolve("asked") + "'");
  }

  private static String classPath() {
    return Arrays.stream(ProgramProcess.classPath().split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Path install(String name) throws IOException {
    Path made = folder.resolve(name);
    Folders.copy(Path.of("src/main/installation"), made);
    Folders.copy(Path.of("templates"), made.resolve("templates"));
    Folders.copy(Path.of("input"), made.resolve("input"));
    assertThat(made.resolve("shuanghe").toFile().setExecutable(true)).isTrue();
    return made;
  }

  private void script(String name, String line) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Runs the lines of a block in one shell; gives what they print and how each ended. */
  private String run(String beginning, Path where) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (String line : Documents.block(OPERATIONS, beginning).lines().toList()) {
      if (!line.startsWith(OF_WINDOWS)) {
        lines
            .append(line.replace("/backup/", folder.resolve("backup") + "/"))
            .append("\necho \"ended with $?\"\n");
      }
    }
    ProcessBuilder shell =
        new ProcessBuilder("/bin/sh", "-c", lines.toString())
            .directory(where.toFile())
            .redirectErrorStream(true);
    shell.environment().clear();
    shell
        .environment()
        .putAll(
            Map.of(
                "PATH",
                folder.resolve("bin") + ":/usr/bin:/bin",
                "JAVA_HOME",
                folder.resolve("java-home").toString(),
                "LC_ALL",
                "C.UTF-8",
                "SHUANGHE_RENDITIONS",
                "html"));
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static List<String> codes(String said) {
    return said.lines().filter(line -> line.startsWith("ended with ")).toList();
  }

  private Map<String, String> published() throws IOException {
    return Folders.published(installed.resolve("output"));
  }

  /** What is run of the one is run of the other, but for its comments. */
  @Test
  void isToldAlikeInChinese() throws IOException {
    List<String> english = lines(OPERATIONS);
    List<String> chinese = lines(IN_CHINESE);

    assertThat(chinese).isSubsetOf(english);
    for (String block : BLOCKS) {
      assertThat(Documents.block(IN_CHINESE, block)).isEqualTo(Documents.block(OPERATIONS, block));
    }
    assertThat(settings(IN_CHINESE)).isSubsetOf(settings(OPERATIONS));
  }

  private static List<String> lines(Path document) throws IOException {
    return Documents.blocks(document, "sh").stream()
        .flatMap(String::lines)
        .map(DocumentedCommandsTest::withoutComment)
        .toList();
  }

  private static List<String> settings(Path document) throws IOException {
    return SETTING.matcher(Documents.text(document)).results().map(MatchResult::group).toList();
  }

  @Test
  void isBegunRestoredUpgradedAndEmptied() throws Exception {
    assertThat(run(FIRST_RUN, installed)).contains("已出刊：2023年9月").endsWith("ended with 0\n");
    Map<String, String> first = published();
    for (String part : List.of("input", "templates", "output")) {
      Folders.copy(installed.resolve(part), folder.resolve("backup").resolve(part));
    }

    Files.delete(installed.resolve("output/2023-09/overview.html"));
    String restored = run(RESTORE, installed);

    assertThat(codes(restored)).as(restored).hasSize(3).containsOnly("ended with 0");
    assertThat(restored).contains("均完好");
    assertThat(published()).isEqualTo(first);

    install("shuanghe.new");
    String upgraded = run(UPGRADE, folder);

    // the sample's faults are told by validate
    assertThat(codes(upgraded))
        .as(upgraded)
        .isEqualTo(
            List.of("0", "0", "0", "0", "0", "1", "0", "0").stream()
                .map(code -> "ended with " + code)
                .toList());
    assertThat(upgraded).contains("12个文件").contains("均完好");
    assertThat(published()).isEqualTo(first);
    assertThat(Files.readAllLines(folder.resolve("asked"))).containsExactly("stop", "start");

    assertThat(codes(run(FROM_1_0_0, installed))).containsExactly("ended with 0");

    assertThat(codes(run(OWN_MONTH, installed))).containsExactly("ended with 0");
    assertThat(Files.list(installed.resolve("input/articles"))).isEmpty();
    assertThat(installed.resolve("input/codelists/areas.csv")).exists();
    assertThat(installed.resolve("output")).doesNotExist();
  }
}
