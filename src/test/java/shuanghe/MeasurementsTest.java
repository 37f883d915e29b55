package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands that give the figures of the measurements again are such as the build takes. */
class MeasurementsTest {

  private static final Path MEASUREMENTS = Documents.FOLDER.resolve("MEASUREMENTS.md");
  private static final Path BENCHES = Path.of("src/bench/java");
  private static final Path TESTS = Path.of("src/test/java");

  private static final Pattern MAIN = Pattern.compile("-Dbench\\.main=([\\w.]+)");
  private static final Pattern BENCHMARK = Pattern.compile("-Dbench=\"?(\\w+Benchmark)\\b");
  private static final Pattern TEST = Pattern.compile("-Dtest=(\\w+)");
  private static final Pattern PROFILE = Pattern.compile("-P ?(\\w+)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]*)");

  /** Rows of the table of commands. */
  private static List<String> rows() throws IOException {
    return Documents.section(MEASUREMENTS, "Commands")
        .lines()
        .filter(line -> line.startsWith("|") && line.contains("`mvn "))
        .toList();
  }

  private static Optional<String> found(Pattern pattern, String row) {
    Matcher found = pattern.matcher(row);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static List<Path> named(Path folder, String simpleName) throws IOException {
    return Folders.files(folder).stream()
        .filter(file -> file.endsWith(simpleName + ".java"))
        .toList();
  }

  @Test
  void nameProgramsTestsAndProfilesThatAreThere() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(rows()).hasSizeGreaterThan(15);
    for (String row : rows()) {
      Optional<String> main = found(MAIN, row);
      Optional<String> benchmark = found(BENCHMARK, row);
      Optional<String> test = found(TEST, row);
      Optional<String> profile = found(PROFILE, row);
      if (main.isPresent()) {
        assertThat(BENCHES.resolve(main.get().replace('.', '/') + ".java"))
            .as(row)
            .content()
            .contains("public static void main(");
      }
      if (benchmark.isPresent()) {
        assertThat(named(BENCHES, benchmark.get())).as(row).hasSize(1);
      }
      if (test.isPresent()) {
        assertThat(named(TESTS, test.get())).as(row).hasSize(1);
      }
      if (profile.isPresent()) {
        assertThat(pom).as(row).contains("<id>" + profile.get() + "</id>");
      }
      assertThat(test.isPresent() || profile.isPresent()).as(row).isTrue();
    }
  }

  @Test
  void giveEachProgramOptionsThatItHas() throws IOException {
    for (String row : rows()) {
      List<String> options = OPTION.matcher(row).results().map(m -> m.group(1)).toList();
      if (!options.isEmpty()) {
        String main = found(MAIN, row).orElseThrow();
        String source = Files.readString(BENCHES.resolve(main.replace('.', '/') + ".java"));
        assertThat(options).as(row).allMatch(option -> source.contains('"' + option + '"'));
      }
    }
  }

  @Test
  void nameEveryBenchmark() throws IOException {
    List<String> benches = new ArrayList<>();
    for (Path file : Folders.files(BENCHES)) {
      String source = Files.readString(file);
      if (source.contains("public static void main(") || source.contains("@Benchmark")) {
        benches.add(file.getFileName().toString().replace(".java", ""));
      }
    }
    assertThat(benches).isNotEmpty().allMatch(String.join("\n", rows())::contains);
  }
}
