package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.job.Progress;
import shuanghe.job.Progress.Extent;
import shuanghe.job.SmallInput;
import shuanghe.messages.English;
import shuanghe.model.Message;

/** What people see of a run on a terminal, and what a log gets. */
class ProgressBarsTest {

  private static final int WIDTH = 80;

  @TempDir private Path folder;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private int runOnTerminal(Path input) {
    return Shuanghe.execute(
        out, out, messages -> new ProgressBars(out, messages, WIDTH), arguments(input));
  }

  private int runInLog(Path input) {
    return Shuanghe.execute(out, out, arguments(input));
  }

  private String[] arguments(Path input) {
    return new String[] {
      "run",
      "--lang",
      "en",
      "--input",
      input.toString(),
      "--output",
      folder.resolve("output").toString()
    };
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Everything that stood in a line at some time. */
  private List<String> frames() {
    return written().lines().flatMap(l -> List.of(l.split("\r")).stream()).toList();
  }

  /** What stands on the screen at last: a carriage return goes back to the line's beginning. */
  private List<String> screen() {
    List<String> lines = new ArrayList<>();
    for (String written : written().split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String piece : written.split("\r")) {
        line.replace(0, Math.min(piece.length(), line.length()), piece);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines.subList(0, lines.getLast().isEmpty() ? lines.size() - 1 : lines.size());
  }

  /** The lines without the times, which differ from run to run. */
  private static List<String> timeless(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst(" +\\d+\\.\\d\\d s$", "")).toList();
  }

  @Test
  void leavesOnTheTerminalTheLinesThatALogGets() throws IOException {
    Path input = SmallInput.in(folder.resolve("input")).path();
    assertThat(runInLog(input)).isZero();
    assertThat(written()).doesNotContain("\r");
    List<String> log = timeless(screen());
    bytes.reset();
    Files.move(folder.resolve("output"), folder.resolve("first"));

    assertThat(runOnTerminal(input)).isZero();

    assertThat(timeless(screen())).isEqualTo(log).hasSizeGreaterThan(8);
  }

  @Test
  void showsHowFarAStepIs() throws IOException {
    assertThat(runOnTerminal(SmallInput.in(folder.resolve("input")).path())).isZero();

    assertThat(frames())
        .anyMatch(f -> f.matches("read pages +0 % \\[ +]  0 of 2 pages *"))
        .anyMatch(f -> f.matches("read pages +100 % \\[=+]  2 of 2 pages  [\\d.]+/s  0:00 left *"))
        .anyMatch(f -> f.matches("read indicators +100 % \\[=+]  1 of 1 kB.*"))
        .anyMatch(f -> f.matches("publish +100 % \\[=+]  3 of 3 briefings  .*/s  0:00 left *"))
        .anyMatch(f -> f.matches("analyse +0:0\\d *"));
  }

  @Test
  void wipesTheBarOfAStepThatBreaks() throws IOException {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    Files.createDirectories(folder.resolve("output"));
    Files.writeString(folder.resolve("output/2023-09"), "a file where an edition belongs");

    assertThat(runOnTerminal(input.path())).isEqualTo(3);

    assertThat(frames()).anyMatch(f -> f.startsWith("analyse "));
    assertThat(screen())
        .last()
        .asString()
        .startsWith("failed: a file stands at ")
        .doesNotContain("analyse");
    assertThat(screen()).noneMatch(line -> line.startsWith("analyse"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 80, 300})
  void keepsWithinTheTerminal(int width) {
    ProgressBars bars = new ProgressBars(out, English.MESSAGES, width);

    bars.begin(
        Message.of("step.readArticleTables"),
        new Extent(Message.of("unit.kilobytes"), 1000, 123_456_789_000L));
    bars.reach(61_000_000_000L);
    bars.end();

    int room = Math.clamp(width, 2, 100) - 1;
    assertThat(frames()).isNotEmpty().allMatch(f -> f.length() <= room);
    String begin = "read article tables   49 % [==";
    assertThat(frames())
        .anyMatch(f -> f.startsWith(begin.substring(0, Math.min(room, begin.length()))));
    assertThat(screen()).isEmpty();
    assertThat(written()).endsWith("\r");
  }

  @Test
  void leavesNoThreadThatKeepsTheProgramAlive() {
    Progress bars = new ProgressBars(out, English.MESSAGES, WIDTH);

    bars.begin(Message.of("step.readPages"), new Extent(Message.of("unit.pages"), 1, 10));
    bars.end();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("ProgressBar"))
        .allMatch(Thread::isDaemon);
  }

  @Test
  void showsNoBarsToBuildServersAndDumbTerminals() {
    assertThat(Console.isWatched(Map.of("CI", "true"))).isFalse();
    assertThat(Console.isWatched(Map.of("TERM", "dumb"))).isFalse();
  }
}
