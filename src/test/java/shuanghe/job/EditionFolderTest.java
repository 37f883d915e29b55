package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order an edition reaches the disk. */
class EditionFolderTest {

  @TempDir private Path output;
  private final List<String> calls = new ArrayList<>();

  /** Tells what is asked of the real disk. */
  private final DurableFiles recorded =
      new DurableFiles() {
        @Override
        void force(Path path) throws IOException {
          calls.add("force " + name(path));
          super.force(path);
        }

        @Override
        void move(Path from, Path to) throws IOException {
          calls.add("move " + name(from) + " to " + name(to));
          super.move(from, to);
        }
      };

  private String name(Path path) {
    return path.equals(output) ? "output" : output.relativize(path).toString().replace('\\', '/');
  }

  private void publish(String words) throws IOException {
    EditionFolder folder = EditionFolder.begin(output, "2023-09", recorded);
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    folder.write("overview.pdf", bytes);
    folder.write("data/facts.csv", bytes);
    folder.release();
  }

  @Test
  void putsContentsOnTheDiskBeforeTheNameAndTheNameAfterIt() throws IOException {
    publish("first");

    assertThat(calls)
        .containsExactly(
            "force .publishing-2023-09/overview.pdf",
            "force .publishing-2023-09/data/facts.csv",
            "force .publishing-2023-09/data",
            "force .publishing-2023-09",
            "move .publishing-2023-09 to 2023-09",
            "force output");
  }

  @Test
  void removesTheEditionReplacedOnlyWhenTheNewOneIsOnTheDisk() throws IOException {
    publish("first");
    calls.clear();

    publish("second");

    assertThat(calls.subList(4, calls.size()))
        .containsExactly(
            "move 2023-09 to .replaced-2023-09",
            "move .publishing-2023-09 to 2023-09",
            "force output");
    assertThat(output.resolve(".replaced-2023-09")).doesNotExist();
    assertThat(Files.readString(output.resolve("2023-09/overview.pdf"))).isEqualTo("second");
  }
}
