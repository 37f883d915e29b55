package shuanghe.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import shuanghe.edition.PublishedEdition;
import shuanghe.model.TimePeriod;
import shuanghe.model.TimePeriod.Form;
import shuanghe.web.Archive;

/**
 * Removal of old editions, only where the schedule says how many of a frequency are kept, and never
 * the newest one.
 */
final class Retention {

  private static final String REMOVED = ".removed-";

  private Retention() {}

  /**
   * Keeps the newest editions of a frequency and removes the others, each with its earlier
   * versions; the archive page follows.
   *
   * @param keep how many are kept, 1 or more
   * @return names of the editions removed, oldest first
   */
  static List<String> prune(Path output, Archive archive, Form form, int keep) throws IOException {
    if (keep < 1) {
      throw new IllegalArgumentException("the last edition is never removed");
    }
    clearAway(output);
    List<Path> editions = new ArrayList<>();
    for (Path folder : PublishedEdition.folders(output)) {
      if (!PublishedEdition.isSuperseded(folder)
          && TimePeriod.parse(name(folder)).filter(p -> p.form() == form).isPresent()) {
        editions.add(folder);
      }
    }
    editions.sort(Comparator.comparing(e -> TimePeriod.parse(name(e)).orElseThrow().end()));
    List<String> removed = new ArrayList<>();
    for (Path old : editions.subList(0, Math.max(0, editions.size() - keep))) {
      for (Path version : PublishedEdition.folders(output)) {
        if (PublishedEdition.edition(version).equals(name(old))) {
          Path aside = output.resolve(REMOVED + name(version));
          Files.move(version, aside, StandardCopyOption.ATOMIC_MOVE);
        }
      }
      removed.add(name(old));
    }
    if (!removed.isEmpty()) {
      archive.publish(output);
    }
    clearAway(output);
    return removed;
  }

  private static void clearAway(Path output) throws IOException {
    for (Path entry : entries(output)) {
      if (name(entry).startsWith(REMOVED)) {
        FileSystemUtils.deleteRecursively(entry);
      }
    }
  }

  private static List<Path> entries(Path output) throws IOException {
    try (Stream<Path> entries = Files.list(output)) {
      return entries.sorted().toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
