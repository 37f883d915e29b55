package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents hold together: links lead somewhere, and what they name is there. */
class DocumentsTest {

  private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

  /** A name of two words or more as code, with its package before it or its member behind it. */
  private static final Pattern NAMED_TYPE =
      Pattern.compile("(?:`|\\{@code\\s[\\s*]*)(?:\\w+\\.)*([A-Z][a-z]+[A-Z]\\w*)(?:\\.\\w+)?[`}]");

  /** Types of the JDK and elements of OFD. */
  private static final Set<String> OF_OTHERS = Set.of("BigDecimal", "CustomTags", "DocRoot");

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

  @Test
  void everyTypeThatADocumentNamesIsThere() throws IOException {
    Set<String> known = new TreeSet<>(OF_OTHERS);
    List<Path> naming = new ArrayList<>(documents());
    for (Path source : Folders.files(Path.of("src"))) {
      if (source.toString().endsWith(".java")) {
        TYPE.matcher(Files.readString(source)).results().map(m -> m.group(1)).forEach(known::add);
      }
      if (source.endsWith("package-info.java")) {
        naming.add(source);
      }
    }
    for (Path document : naming) {
      assertThat(NAMED_TYPE.matcher(Files.readString(document)).results())
          .as(document.toString())
          .extracting(m -> m.group(1))
          .isSubsetOf(known);
    }
  }
}
