package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an installation adds to the program: the start script and the units of systemd. */
class InstallationTest {

  private static final Path INSTALLATION = Path.of("src/main/installation");
  private static final String START = "/srv/shuanghe/shuanghe";

  @TempDir private Path folder;

  private String said(Path script, Path javaHome, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder start = new ProcessBuilder(command).redirectErrorStream(true);
    start.environment().clear();
    start.environment().put("PATH", "/usr/bin:/bin");
    start.environment().put("JAVA_HOME", javaHome.toString());
    Process process = start.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + said;
  }

  @Test
  void saysWhatIsNeededWhereThereIsNoJava() throws Exception {
    Path script = INSTALLATION.resolve("shuanghe");

    assertThat(said(script, folder)).startsWith("3 找不到“" + folder + "/bin/java”").hasLineCount(1);
    assertThat(said(script, folder, "runs", "--lang", "en"))
        .startsWith("3 there is no '" + folder + "/bin/java'; install Java 21")
        .hasLineCount(1);
  }

  @Test
  void startsInItsOwnFolderThroughALink() throws Exception {
    Path home = Files.createDirectories(folder.resolve("java home/bin"));
    Path java = Files.writeString(home.resolve("java"), "#!/bin/sh\necho \"$PWD\" \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path installed = Files.createDirectories(folder.resolve("installed here")).toRealPath();
    Files.copy(INSTALLATION.resolve("shuanghe"), installed.resolve("shuanghe"));
    Path link = Files.createSymbolicLink(folder.resolve("linked"), installed.resolve("shuanghe"));

    assertThat(said(link, home.getParent(), "run", "--period", "2023-09"))
        .isEqualTo("0 " + installed + " @shuanghe.args run --period 2023-09\n");
  }

  static Stream<Path> services() throws IOException {
    return Files.list(INSTALLATION.resolve("service"))
        .filter(unit -> unit.toString().endsWith(".service"));
  }

  /** The start script finds the Java; a credential that is not there keeps a unit from starting. */
  @ParameterizedTest
  @MethodSource("services")
  void startsByTheScriptAsAUserOfItsOwnAndNeedsNoPassword(Path unit) throws IOException {
    assertThat(Files.readAllLines(unit))
        .contains("User=shuanghe")
        .anyMatch(line -> line.startsWith("ExecStart=" + START + " "))
        .noneMatch(line -> line.startsWith("LoadCredential="));
  }
}
