package shuanghe.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.model.TimePeriod.Form;
import shuanghe.web.Archive;

class RetentionTest {

  @TempDir private Path output;

  private void edition(String folder) throws IOException {
    Files.createDirectories(output.resolve(folder));
    Files.writeString(output.resolve(folder).resolve("manifest.json"), "{}");
  }

  @Test
  void removesTheEarlierVersionsOfAnEditionWithIt() throws IOException {
    for (String folder : List.of("2023-08", "2023-08.0", "2023-08.1", "2023-09", "2023-09.0")) {
      edition(folder);
    }

    List<String> removed =
        Retention.prune(output, new Archive(Path.of("templates"), List.of()), Form.MONTH, 1);

    assertThat(removed).containsExactly("2023-08");
    assertThat(output.resolve("2023-08.0")).doesNotExist();
    assertThat(output.resolve("2023-08.1")).doesNotExist();
    assertThat(output.resolve("2023-09.0")).isDirectory();
    assertThat(output.resolve("2023-09")).isDirectory();
  }
}
