package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The licences of the libraries that are passed on with the program, by the bill of materials
 * (CycloneDX) that the build puts into the jar.
 */
class LicencesTest {

  /** Classifier in a package URL: {@code pkg:maven/g/a@1?classifier=linux-x86_64&type=jar}. */
  private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

  private static final Path LIST = Path.of("src/docs/LICENCES.md");

  /** Jars of the program's class path, as Maven resolved it in this build. */
  private static final Path WHAT_RUNS = Path.of("target/what-runs.txt");

  /** Licences under which a library may be passed on, the one to be chosen first. */
  private static final List<String> ALLOWED =
      List.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "BSD-4-Clause",
          "CC0-1.0",
          "Unicode-3.0",
          "Bouncy Castle Licence",
          "EPL-2.0",
          "MPL-2.0",
          "Mozilla Public License Version 2.0");

  @Test
  void everyLibraryMayBePassedOn() throws IOException {
    assertThat(libraries()).allSatisfy(library -> assertThat(licence(library)).isPresent());
  }

  @Test
  void theDocumentNamesEveryLibraryWithItsLicence() throws IOException {
    List<String> rows =
        libraries().stream()
            .map(
                library ->
                    "| %s | %s | %s |"
                        .formatted(
                            library.path("group").asString(),
                            name(library),
                            licence(library).orElse("")))
            .sorted()
            .toList();

    assertThat(Files.readAllLines(LIST).stream().filter(line -> line.startsWith("| ")).skip(1))
        .containsExactlyElementsOf(rows);
  }

  /** A scope that a bill of materials manages once brought a test's libraries into the program. */
  @Test
  void theBillOfMaterialsNamesWhatRuns() throws IOException {
    List<String> jars =
        Pattern.compile(Pattern.quote(File.pathSeparator))
            .splitAsStream(Files.readString(WHAT_RUNS).strip())
            .map(jar -> Path.of(jar).getFileName().toString())
            .toList();

    assertThat(libraries()).extracting(LicencesTest::jar).containsExactlyInAnyOrderElementsOf(jars);
  }

  /** The name of a library's jar: {@code h2-2.5.252.jar}. */
  private static String jar(JsonNode library) {
    Matcher classifier = CLASSIFIER.matcher(library.path("purl").asString());
    return library.path("name").asString()
        + "-"
        + library.path("version").asString()
        + (classifier.find() ? "-" + classifier.group(1) : "")
        + ".jar";
  }

  private static List<JsonNode> libraries() throws IOException {
    try (InputStream sbom =
        LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      return new JsonMapper().readTree(sbom).path("components").valueStream().toList();
    }
  }

  /** Its name; one that holds machine code is named after the machine that builds. */
  private static String name(JsonNode library) {
    return library.path("name").asString().replaceFirst("^native-.*", "native-…");
  }

  private static Optional<String> licence(JsonNode library) {
    List<String> offered =
        library.path("licenses").valueStream().flatMap(LicencesTest::names).toList();
    return ALLOWED.stream().filter(offered::contains).findFirst();
  }

  private static Stream<String> names(JsonNode choice) {
    JsonNode licence = choice.path("license");
    return Stream.of(licence.path("id").asString(), licence.path("name").asString());
  }
}
