package shuanghe.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import shuanghe.edition.Manifest;
import shuanghe.model.Message;

/**
 * The folder of an edition, written beside and renamed into place, so that an edition appears whole
 * or not at all, also after a power cut (see {@link DurableFiles}). While it is written it is
 * called {@code .publishing-NAME}; the edition it takes the place of is called {@code
 * .replaced-NAME} for the moment between two renames.
 */
final class EditionFolder implements BriefingFiles {

  private static final String PUBLISHING = ".publishing-";
  private static final String REPLACED = ".replaced-";

  private final DurableFiles disk;
  private final Path output;
  private final Path target;
  private final Path staging;
  private final Path replaced;
  private final Map<String, String> written = new ConcurrentSkipListMap<>();

  private EditionFolder(Path output, String name, DurableFiles disk) {
    this.disk = disk;
    this.output = output;
    this.target = output.resolve(name);
    this.staging = output.resolve(PUBLISHING + name);
    this.replaced = output.resolve(REPLACED + name);
  }

  /**
   * Begins to write an edition.
   *
   * @throws RunPreventedException if something stands in its place that no run has made
   */
  static EditionFolder begin(Path output, String name) throws IOException {
    return begin(output, name, new DurableFiles());
  }

  static EditionFolder begin(Path output, String name, DurableFiles disk) throws IOException {
    EditionFolder folder = new EditionFolder(output, name, disk);
    if (Files.exists(folder.target) && !Files.isDirectory(folder.target)) {
      throw new RunPreventedException(Message.of("run.file-in-place", folder.target));
    }
    FileSystemUtils.deleteRecursively(folder.staging);
    Files.createDirectories(folder.staging);
    return folder;
  }

  /** The folder of an edition that was begun, to write on in it; in any process. */
  static EditionFolder begun(Path output, String name) {
    return new EditionFolder(output, name, new DurableFiles());
  }

  /**
   * Clears away what a killed run left. An edition that was moved aside and not yet replaced is put
   * back; the run that wanted to replace it is done again.
   */
  static void recover(Path output) throws IOException {
    if (!Files.isDirectory(output)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> entries = Files.list(output)) {
      left = entries.sorted().toList();
    }
    for (Path entry : left) {
      String name = entry.getFileName().toString();
      if (name.startsWith(PUBLISHING)) {
        FileSystemUtils.deleteRecursively(entry);
      } else if (name.startsWith(REPLACED)) {
        Path edition = output.resolve(name.substring(REPLACED.length()));
        if (Files.exists(edition)) {
          FileSystemUtils.deleteRecursively(entry);
        } else {
          Files.move(entry, edition, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /**
   * Where a version of an edition lies after it was corrected: beside the edition, so that links
   * between files and to the archive hold.
   *
   * @param correction its number, 0 for the first
   */
  static Path earlier(Path output, String name, int correction) {
    return output.resolve(name + "." + correction);
  }

  /** Keeps the published version of an edition, byte for byte, before it is corrected. */
  static void keepEarlier(Path output, String name, int correction) throws IOException {
    Path kept = earlier(output, name, correction);
    Path copy = output.resolve(PUBLISHING + kept.getFileName());
    Path published = output.resolve(name);
    FileSystemUtils.deleteRecursively(copy);
    List<Path> all;
    try (Stream<Path> walk = Files.walk(published)) {
      all = walk.sorted().toList();
    }
    DurableFiles disk = new DurableFiles();
    for (Path path : all) {
      Path to = copy.resolve(published.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(to);
      } else {
        Files.copy(path, to);
        disk.force(to);
      }
    }
    FileSystemUtils.deleteRecursively(kept);
    disk.move(copy, kept);
    disk.force(output);
  }

  /** Content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a file of the edition; safe to call from several threads. */
  @Override
  public void write(String name, byte[] bytes) {
    write(name, out -> out.write(bytes));
  }

  /** Writes a file that need not be in memory as a whole; safe to call from several threads. */
  void write(String name, Content content) {
    Fingerprint print = new Fingerprint();
    try {
      Path file = staging.resolve(name);
      Files.createDirectories(file.getParent());
      try (OutputStream out = print.over(Files.newOutputStream(file))) {
        content.writeTo(out);
      }
      disk.force(file);
      written.put(name, print.hex());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Takes files that were written from elsewhere for the edition's, to be checked and released. */
  void add(List<Manifest.FileHash> files) {
    files.forEach(file -> written.put(file.file(), file.sha256()));
  }

  /**
   * Copies files of the published edition in whose place this one comes.
   *
   * @return whether all were there as they were written; else none is taken
   */
  boolean takeOver(List<Manifest.FileHash> files) {
    try {
      for (Manifest.FileHash file : files) {
        if (!isThere(target, file)) {
          return false;
        }
      }
      for (Manifest.FileHash file : files) {
        Path copy = staging.resolve(file.file());
        Files.createDirectories(copy.getParent());
        Files.copy(target.resolve(file.file()), copy);
        disk.force(copy);
      }
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The files written from here, and those added, with their SHA-256, sorted by name. */
  @Override
  public List<Manifest.FileHash> written() {
    return written.entrySet().stream()
        .map(file -> new Manifest.FileHash(file.getKey(), file.getValue()))
        .toList();
  }

  /**
   * Checks that every file stands on the disk as it was written, then puts the edition in its
   * place.
   *
   * @return where it lies
   */
  Path release() throws IOException {
    for (Map.Entry<String, String> file : written.entrySet()) {
      String found = Fingerprint.ofFile(staging.resolve(file.getKey()));
      if (!found.equals(file.getValue())) {
        throw new RunPreventedException(
            Message.of("run.file-damaged", staging.resolve(file.getKey())));
      }
    }
    forceFolders();
    if (Files.exists(target)) {
      disk.move(target, replaced);
    }
    disk.move(staging, target);
    disk.force(output);
    FileSystemUtils.deleteRecursively(replaced);
    return target;
  }

  /** Lets the names in the edition's folders reach the disk, the innermost first. */
  private void forceFolders() throws IOException {
    List<Path> folders;
    try (Stream<Path> walk = Files.walk(staging)) {
      folders = walk.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path folder : folders) {
      disk.force(folder);
    }
  }

  /** Whether a published edition has all its files as its manifest tells. */
  static boolean isWhole(Path edition) throws IOException {
    return damaged(edition).isEmpty();
  }

  /** The files of a published edition that are not there as its manifest tells. */
  static List<String> damaged(Path edition) throws IOException {
    List<String> damaged = new ArrayList<>();
    Optional<Manifest> manifest = Manifest.read(edition);
    if (manifest.isEmpty()) {
      return List.of(Manifest.NAME);
    }
    for (Manifest.FileHash file : manifest.get().outputs()) {
      if (!isThere(edition, file)) {
        damaged.add(file.file());
      }
    }
    return damaged;
  }

  /** Whether a file of an edition is there as it was written. */
  static boolean isThere(Path edition, Manifest.FileHash file) throws IOException {
    Path path = edition.resolve(file.file());
    return Files.isRegularFile(path) && Fingerprint.ofFile(path).equals(file.sha256());
  }
}
