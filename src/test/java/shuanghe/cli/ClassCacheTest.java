package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.cli.ProgramProcess.Ended;

/** An installation never runs with classes of jars that are no longer there. */
class ClassCacheTest {

  @TempDir private Path folder;
  private Path program;
  private Path library;
  private Path cache;

  @BeforeEach
  void makeInstallation() throws Exception {
    program = Files.writeString(folder.resolve("program.jar"), "program 1");
    library = Files.createDirectories(folder.resolve("lib")).resolve("library.jar");
    jar(library, "library 1");
    cache = folder.resolve("classes.aot");
    assertThat(start(ClassCache.MADE).exitCode()).isZero();
    Files.writeString(cache, "as the Java machine leaves it");
  }

  private static void jar(Path file, String text) throws IOException {
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
      ZipEntry entry = new ZipEntry("text");
      entry.setTimeLocal(LocalDateTime.of(2023, 9, 30, 8, 0));
      jar.putNextEntry(entry);
      jar.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Ended start(String property) throws IOException, InterruptedException {
    return ProgramProcess.start(Path.of(""), List.of("-D" + property + "=" + cache), "--version")
        .await();
  }

  private void assertRefused() throws IOException, InterruptedException {
    Ended ended = start(ClassCache.USED);
    assertThat(ended.lines())
        .singleElement()
        .asString()
        .contains("classes.aot was not made from the jars that are here");
    assertThat(ended.exitCode()).isEqualTo(3);
  }

  @Test
  void startsWithTheJarsItsCacheWasMadeFrom() throws Exception {
    Ended ended = start(ClassCache.USED);

    assertThat(ended.lines()).singleElement().asString().startsWith("Shuanghe Briefings");
    assertThat(ended.exitCode()).isZero();
  }

  @Test
  void refusesAReplacedProgram() throws Exception {
    Files.writeString(program, "program 2");

    assertRefused();
  }

  @Test
  void refusesAReplacedLibraryOfTheSameSizeAndTime() throws Exception {
    FileTime time = Files.getLastModifiedTime(library);
    long size = Files.size(library);
    jar(library, "library 2");
    Files.setLastModifiedTime(library, time);
    assertThat(library).hasSize(size);

    assertRefused();
  }

  @Test
  void refusesALibraryOfAnotherName() throws Exception {
    Files.move(library, library.resolveSibling("library-2.jar"));

    assertRefused();
  }

  @Test
  void refusesACacheOfUnknownJars() throws Exception {
    Files.delete(folder.resolve("classes.aot.jars"));

    assertRefused();
  }

  @Test
  void startsWithoutACacheWhateverTheJars() throws Exception {
    Files.writeString(program, "program 2");
    Files.delete(cache);

    assertThat(start(ClassCache.USED).exitCode()).isZero();
  }

  @Test
  void removesTheOldCacheBeforeItNotesTheJarsOfTheNew() throws Exception {
    Files.writeString(program, "program 2");

    assertThat(start(ClassCache.MADE).exitCode()).isZero();

    assertThat(cache).doesNotExist();
  }

  /** A cache that the Java machine cannot use is told by it, but not among the rows. */
  @Test
  void keepsMessagesOfTheJavaMachineOutOfWhatIsPrinted() throws Exception {
    Path installed = Path.of("src/main/installation/shuanghe.args");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Files.readAllLines(installed).stream()
        .filter(option -> option.startsWith("-X") && !option.contains("AOTCache="))
        .forEach(command::add);
    command.addAll(List.of("-XX:AOTCache=" + cache, "-cp", ProgramProcess.classPath()));
    Path page = Files.writeString(folder.resolve("page.txt"), "两地今年开行班列3500列。");
    command.addAll(List.of("shuanghe.cli.Shuanghe", "extract", page.toString()));

    Process extract =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();

    try (BufferedReader rows = extract.inputReader(StandardCharsets.UTF_8)) {
      assertThat(rows.readLine()).matches("\\uFEFF?source_file,line,.*");
      assertThat(rows.lines()).anyMatch(row -> row.contains("3500列"));
    }
    assertThat(extract.waitFor()).isZero();
  }
}
