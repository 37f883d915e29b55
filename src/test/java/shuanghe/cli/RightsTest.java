package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.cli.ProgramProcess.Ended;
import shuanghe.job.SmallInput;

/**
 * What the system does not let the program read or write. Permissions do not bind root, so for root
 * the program is started without the capabilities that make it so.
 */
class RightsTest {

  private static final List<String> BOUND_BY_PERMISSIONS =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search");

  @TempDir private Path folder;

  private Ended start(Path closed, String... arguments) throws Exception {
    if (!Files.isReadable(closed) || !Files.isWritable(closed)) {
      return ProgramProcess.start(arguments).await();
    }
    assumeThat(Stream.of("/usr/bin/setpriv", "/bin/setpriv").map(Path::of)).anyMatch(Files::exists);
    return ProgramProcess.startUnder(BOUND_BY_PERMISSIONS, arguments).await();
  }

  private static Path close(Path path, String permissions) throws IOException {
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void saysThatAFileMayNotBeRead() throws Exception {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    Path page = close(input.path().resolve("articles/page-1.txt"), "---------");
    close(input.path().resolve("codelists/areas.csv"), "---------");

    Ended ended = start(page, "validate", "--input", input.path().toString());

    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.lines())
        .anyMatch(line -> line.startsWith("articles/page-1.txt: the file may not be read"))
        .anyMatch(line -> line.startsWith("codelists/areas.csv: the file may not be read"));
  }

  @Test
  void saysThatTheOutputFolderIsReadOnly() throws Exception {
    SmallInput input = SmallInput.in(folder.resolve("input"));
    Path output = close(Files.createDirectory(folder.resolve("output")), "r-xr-xr-x");

    Ended ended =
        start(output, "run", "--input", input.path().toString(), "--output", output.toString());

    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.lines())
        .singleElement()
        .asString()
        .startsWith("failed: '")
        .contains("may not be written");
  }
}
