package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice as a second reader of office files, where it is installed. */
public final class LibreOffice {

  /** Out of the box LibreOffice trusts the results kept in a file; here it must find its own. */
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private LibreOffice() {}

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Skips the test that calls it where the program is missing. */
  public static void assumeInstalled() {
    assumeTrue(
        program().isPresent(),
        "skipped: no 'soffice' on the PATH, so LibreOffice cannot open the file here");
  }

  /**
   * Opens a file and saves it in a format such as {@code pdf} or, anew, in its own.
   *
   * @param folder for the result and the program's settings
   */
  public static Path convert(Path file, String format, Path folder)
      throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("converted"));
    Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    Process process =
        new ProcessBuilder(
                List.of(
                    program().orElseThrow().toString(),
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    format,
                    "--outdir",
                    out.toString(),
                    file.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    String name = file.getFileName().toString();
    return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
  }
}
