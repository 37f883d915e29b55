package shuanghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The documents of an installation lead nowhere out of it. */
class InstalledDocumentsTest {

  private static final String RESOURCES =
      "//profile[id='installation']//execution[id='templates-and-sample']//resource";
  private static final String PROPERTY = "${project.basedir}";

  private final XPath xpath = XPathFactory.newInstance().newXPath();

  /** Each installed file, by its place in the installation, with the file that it is a copy of. */
  private final Map<Path, Path> installed = new TreeMap<>();

  /** Copies on paper what the build copies. */
  @BeforeEach
  void install() throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());
    NodeList resources = (NodeList) xpath.evaluate(RESOURCES, pom, XPathConstants.NODESET);
    assertThat(resources.getLength()).isEqualTo(3);
    for (int i = 0; i < resources.getLength(); i++) {
      copy(resources.item(i));
    }
  }

  private void copy(Node resource) throws Exception {
    String told = xpath.evaluate("directory", resource);
    Path folder = Path.of(told.equals(PROPERTY) ? "." : told);
    String target = xpath.evaluate("targetPath", resource);
    List<String> includes = texts("includes/include", resource);
    List<String> excludes = texts("excludes/exclude", resource);
    for (String include : includes.isEmpty() ? List.of("**") : includes) {
      for (Path file :
          Folders.files(folder.resolve(include.replaceFirst("(?<=^|/)[^/]*\\*.*", "")))) {
        Path relative = folder.relativize(file);
        if (isAmong(List.of(include), relative) && !isAmong(excludes, relative)) {
          installed.put(Path.of(target).resolve(relative), file);
        }
      }
    }
  }

  private List<String> texts(String path, Node resource) throws Exception {
    NodeList found = (NodeList) xpath.evaluate(path, resource, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static boolean isAmong(List<String> patterns, Path file) {
    return patterns.stream()
        .anyMatch(p -> FileSystems.getDefault().getPathMatcher("glob:" + p).matches(file));
  }

  private List<Path> documents() {
    return installed.keySet().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  @Test
  void leadToFilesAndHeadingsOfTheInstallation() throws IOException {
    assertThat(documents())
        .contains(Path.of("README.md"), Path.of("docs/MANUAL.zh.md"), Path.of("docs/OPERATIONS.md"))
        .doesNotContain(Path.of("docs/ARCHITECTURE.md"));
    for (Path document : documents()) {
      for (String link : Documents.links(installed.get(document))) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        assertThat(installed).as("%s in %s", link, document).containsKey(target);
        if (parts.length == 2) {
          assertThat(Documents.anchors(installed.get(target))).as(link).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void areAllReachedFromItsReadme() throws IOException {
    List<Path> linked =
        Documents.links(installed.get(Path.of("README.md"))).stream()
            .map(link -> Path.of(link.split("#")[0]))
            .toList();
    assertThat(documents()).filteredOn(d -> !d.equals(Path.of("README.md"))).isSubsetOf(linked);
  }

  /** What staff read speaks of nothing that stands in the source alone. */
  @Test
  void speakOfNoSource() throws IOException {
    for (Path document : documents()) {
      if (document.toString().matches("README.md|docs/(MANUAL|OPERATIONS).*")) {
        assertThat(Files.readString(installed.get(document)))
            .as(document.toString())
            .doesNotContain("src/", "pom.xml");
      }
    }
  }
}
