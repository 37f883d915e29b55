package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents hold together: links lead somewhere, and what they name is there. */
class DocumentsTest {

  static List<Path> documents() throws IOException {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsToAFileAndAHeading(Path document) throws IOException {
    for (String link : Documents.links(document)) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
      assertThat(target).as(link).exists();
      if (parts.length == 2) {
        assertThat(Documents.anchors(target)).as(link).contains(parts[1]);
      }
    }
  }

  @Test
  void theReadmeIsReadInOneGo() throws IOException {
    assertThat(Files.size(Path.of("README.md"))).isLessThanOrEqualTo(8 * 1024);
  }

  @Test
  void theReadmeLeadsToEveryDocument() throws IOException {
    List<Path> linked = Documents.links(Path.of("README.md")).stream().map(Path::of).toList();
    for (Path document : documents()) {
      assertThat(linked.contains(document) || document.equals(Path.of("README.md")))
          .as(document.toString())
          .isTrue();
    }
  }
}
