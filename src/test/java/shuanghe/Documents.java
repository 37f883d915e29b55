package shuanghe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's documents: Markdown as GitHub shows it (GitHub Flavored Markdown). */
public final class Documents {

  public static final Path FOLDER = Path.of("src/docs");

  private static final Pattern FENCED =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^#+ +(.+)$", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  /**
   * A fenced block.
   *
   * @param info its info string, which says what is in it; empty where none is given
   */
  public record Block(String info, String text) {}

  private Documents() {}

  /** Paths of all documents, in order. */
  public static List<Path> all() throws IOException {
    List<Path> documents =
        new ArrayList<>(
            List.of(
                Path.of("README.md"), Path.of("CHANGELOG.md"), Path.of(".github/CONTRIBUTING.md")));
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  public static String text(Path document) throws IOException {
    return Files.readString(document, StandardCharsets.UTF_8);
  }

  /** The fenced blocks of a document, in order. */
  public static List<Block> blocks(Path document) throws IOException {
    return FENCED
        .matcher(text(document))
        .results()
        .map(block -> new Block(block.group(1), block.group(2)))
        .toList();
  }

  /** Texts of the fenced blocks with the given info string. */
  public static List<String> blocks(Path document, String info) throws IOException {
    return blocks(document).stream()
        .filter(block -> block.info().equals(info))
        .map(Block::text)
        .toList();
  }

  /** Text of the one fenced block that begins so. */
  public static String block(Path document, String beginning) throws IOException {
    List<Block> begun =
        blocks(document).stream().filter(block -> block.text().startsWith(beginning)).toList();
    if (begun.size() != 1) {
      throw new IllegalArgumentException(
          document + " has " + begun.size() + " blocks that begin with " + beginning);
    }
    return begun.getFirst().text();
  }

  /** Text from a heading of the second level to the next. */
  public static String section(Path document, String heading) throws IOException {
    Matcher section =
        Pattern.compile(
                "^## " + Pattern.quote(heading) + "\n(.*?)(?=^## |\\z)",
                Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(text(document));
    return section.find() ? section.group(1) : "";
  }

  /** Where a document's links lead, as written; addresses of the web are left out. */
  static List<String> links(Path document) throws IOException {
    return LINK.matcher(withoutBlocks(document))
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains("://"))
        .toList();
  }

  /** Anchors of a document's headings, as GitHub makes them. */
  static List<String> anchors(Path document) throws IOException {
    return HEADING
        .matcher(withoutBlocks(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
        .toList();
  }

  private static String withoutBlocks(Path document) throws IOException {
    return FENCED.matcher(text(document)).replaceAll("");
  }
}
