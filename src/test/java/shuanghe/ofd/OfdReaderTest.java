package shuanghe.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.ofd.SampleOfds.Pair;
import shuanghe.pdf.PdfInspection;

/** OFDs as ofdrw reads them, in a process of its own beside the tests. */
class OfdReaderTest {

  /** Where the build puts the reader. */
  private static final Path READER = Path.of("target/ofd-reader");

  @TempDir private Path folder;

  @Test
  void readsTheTextOfThePdfOnEveryPage() throws Exception {
    assumeTrue(Files.isDirectory(READER), "the build puts a reader into " + READER);
    for (Pair pair : new SampleOfds().all()) {
      List<String> pages = PdfInspection.pages(pair.pdf());
      assertThat(read(pair.ofd()))
          .as(pair.name())
          .isEqualTo(pages.stream().map(PdfInspection::compact).toList());
    }
  }

  private List<String> read(byte[] ofd) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("briefing.ofd"), ofd);
    Path out = folder.resolve("text");
    Path errors = folder.resolve("errors");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(READER + "/*" + java.io.File.pathSeparator + System.getProperty("java.class.path"));
    command.add("target/test-classes/shuanghe/ofd/ReadOfd.java");
    command.add(file.toString());
    int code =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    assertThat(code).as(Files.readString(errors)).isZero();
    List<String> pages = new ArrayList<>();
    for (String page : Files.readString(out, StandardCharsets.UTF_8).split("\f")) {
      pages.add(PdfInspection.compact(page));
    }
    return pages;
  }
}
