package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.cli.ProgramProcess.Ended;
import shuanghe.job.SmallInput;

/**
 * The output folder takes no more, at whatever step: the run ends with a sentence, nothing is half
 * published, and the next run goes on. A limit on the size of files needs no rights; a small file
 * system of its own needs a mount, which the test makes where the machine lets it.
 */
class FullDiskTest {

  /** Sets the limit named first, in blocks of 512 bytes, and becomes the command that follows. */
  private static final String LIMITED =
      """
      ulimit -f "$1" && shift && exec "$@"
      """;

  /**
   * Mounts a file system of so many KB on a folder, runs the command that follows, makes room, runs
   * it again, and copies what is on the file system, which goes with this shell.
   */
  private static final String MOUNTED =
      """
      kept="$1" disk="$2" size="$3"
      shift 3
      mount -t tmpfs -o size="$size"k none "$disk" || exit 9
      "$@"
      echo "ended $?"
      ls -A "$disk"
      mount -o remount,size=200m "$disk"
      echo "more room"
      "$@"
      echo "ended $?"
      cp -r "$disk" "$kept"
      """;

  @TempDir private Path folder;

  @BeforeEach
  void putInput() throws IOException {
    SmallInput.in(folder.resolve("input"));
  }

  private String[] run(Path output) {
    return new String[] {
      "run",
      "--period",
      "all",
      "--input",
      folder.resolve("input").toString(),
      "--output",
      output.toString()
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 60})
  void saysThatAFileMayNotGrowAndGoesOnLater(int blocks) throws Exception {
    Path output = folder.resolve("output");

    Ended limited =
        ProgramProcess.startUnder(
                List.of("sh", "-c", LIMITED, "sh", String.valueOf(blocks)), run(output))
            .await();

    assertThat(limited.exitCode()).as("%s", limited.lines()).isEqualTo(3);
    assertThat(limited.lines()).noneMatch(line -> line.startsWith("\tat "));
    assertThat(limited.lines().getLast())
        .startsWith("failed: the system lets no file of the output folder grow so large");
    assertThat(output.resolve("all")).doesNotExist();
    Ended again = ProgramProcess.start(run(output)).await();
    assertThat(again.exitCode()).as("%s", again.lines()).isZero();
    assertIsWhole(output);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 250})
  void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom(int size) throws Exception {
    assumeThat(mayMount()).isTrue();
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path kept = folder.resolve("kept");

    Ended ended =
        ProgramProcess.startUnder(
                Stream.concat(
                        unshared(MOUNTED).stream(),
                        Stream.of(kept.toString(), disk.toString(), String.valueOf(size)))
                    .toList(),
                run(disk))
            .await();

    List<String> lines = ended.lines();
    assertThat(lines).noneMatch(line -> line.startsWith("\tat ")).contains("more room");
    List<String> full = lines.subList(0, lines.indexOf("more room"));
    assertThat(full)
        .containsSubsequence(
            "failed: the disk is full; make room and start the run again", "ended 3", "state")
        .doesNotContain("all");
    assertThat(lines.getLast()).isEqualTo("ended 0");
    assertIsWhole(kept);
  }

  private static boolean mayMount() throws IOException, InterruptedException {
    return Stream.of("/usr/bin/unshare", "/bin/unshare").map(Path::of).anyMatch(Files::exists)
        && new ProcessBuilder(unshared("mount -t tmpfs none /tmp")).start().waitFor() == 0;
  }

  private static List<String> unshared(String script) {
    return List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script, "sh");
  }

  /** All files of the edition are as its manifest tells, and no run has left anything beside it. */
  private static void assertIsWhole(Path output) throws IOException {
    String manifest = Files.readString(output.resolve("all/manifest.json"));
    try (Stream<Path> beside = Files.list(output)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("all", "feed.xml", "index.html", "state");
    }
    assertThat(manifest).contains("overview.pdf", "industry.xlsx", "data/rejections.csv");
  }
}
