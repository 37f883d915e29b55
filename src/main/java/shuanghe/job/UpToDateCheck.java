package shuanghe.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shuanghe.analysis.PeriodWords;
import shuanghe.edition.Manifest;
import shuanghe.edition.Manifest.FileHash;
import shuanghe.input.FileStat;
import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;
import shuanghe.web.Archive;

/**
 * Check, before the warehouse is opened, whether a run would find anything changed. A run that ends
 * with its edition as it should be leaves a note beside the warehouse: what it was asked, program
 * and settings, lists, decisions and templates by their contents, each file of the input by the
 * same mark that a survey goes by ({@link FileStat}), as they were before the run looked at any of
 * them, the mark of the warehouse's file as it was closed, and the edition's files by their
 * SHA-256. Where all of it is found again there is nothing to do. Where it is not, or cannot be
 * told in this way, the run goes on as if there were no note.
 */
public final class UpToDateCheck {

  /** Name of the note in the folder of the warehouse. */
  private static final String NOTE = "up-to-date";

  /** Lines of the note before those of the edition's files; the last is the edition's folder. */
  private static final int HEAD = 3;

  private static final String BETWEEN = "  ";

  /** So many files of the input are looked at; with more the look would take what it saves. */
  private static final int MOST_FILES = 100_000;

  private final RunRequest request;
  private final Path warehouse;
  private final Optional<FoundInput> found;
  private final long begun;

  private UpToDateCheck(
      RunRequest request, Path warehouse, Optional<FoundInput> found, long begun) {
    this.request = request;
    this.warehouse = warehouse;
    this.found = found;
    this.begun = begun;
  }

  /**
   * All that a run goes by but the warehouse.
   *
   * @param files how many files of the input there are
   * @param print over all of it
   */
  private record FoundInput(int files, String print) {}

  /**
   * The check of a run that is about to begin.
   *
   * @param warehouse the file of its warehouse
   */
  public static UpToDateCheck before(RunRequest request, Path warehouse) {
    long begun = System.nanoTime();
    Optional<FoundInput> found = canBeTold(request) ? found(request) : Optional.empty();
    return new UpToDateCheck(request, warehouse, found, begun);
  }

  /** Settings of Spring may lie in places that are not looked at, and ask for another warehouse. */
  private static boolean canBeTold(RunRequest request) {
    return request.rendering() == RunRequest.Rendering.WHEN_CHANGED
        && request.faults() == RunRequest.Faults.REPORT
        && request.hashing() == RunRequest.Hashing.WHAT_DIFFERS
        && settings("spring").isEmpty()
        && Files.notExists(Path.of("config"))
        && Stream.of("properties", "yml", "yaml", "xml")
            .noneMatch(ending -> Files.exists(Path.of("application." + ending)));
  }

  /** Variables of the environment and properties of the Java machine of some kind, sorted. */
  private static List<String> settings(String beginning) {
    return Stream.concat(
            System.getenv().entrySet().stream()
                .map(setting -> Map.entry(setting.getKey(), setting.getValue())),
            System.getProperties().stringPropertyNames().stream()
                .map(name -> Map.entry(name, System.getProperty(name))))
        .filter(setting -> setting.getKey().toLowerCase(Locale.ROOT).startsWith(beginning))
        .map(setting -> setting.getKey() + "=" + setting.getValue())
        .sorted()
        .toList();
  }

  private static Optional<FoundInput> found(RunRequest request) {
    try {
      InputMarks marks = new InputMarks();
      marks.add(request.input());
      marks.add(request.articles());
      if (!marks.areTelling) {
        return Optional.empty();
      }
      Fingerprint print =
          new Fingerprint()
              .add(Program.running("").fingerprint())
              .add(Path.of("").toAbsolutePath().toString())
              .add(request.toString());
      settings("shuanghe").forEach(print::add);
      print
          .add(Fingerprint.ofFolder(request.input().resolve("codelists")))
          .add(Fingerprint.ofFolder(request.templates()));
      InputSurvey.decisionFiles(request.input())
          .forEach(file -> print.add(file.name()).add(file.sha256()));
      marks.lines.stream().sorted().forEach(print::add);
      return Optional.of(new FoundInput(marks.lines.size(), print.hex()));
    } catch (IOException unreadable) {
      // the run will meet it as well and tell what it is
      return Optional.empty();
    }
  }

  /** Marks of the files of folders and of those within them. */
  private static final class InputMarks extends SimpleFileVisitor<Path> {

    private final List<Path> folders = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Instant begun = Instant.now();

    /** Whether a file that is changed from now on has another mark, and there are no links. */
    private boolean areTelling = true;

    /** Adds those of a folder, unless it lies in one before. */
    void add(Path folder) throws IOException {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        Path real = folder.toRealPath();
        if (folders.stream().noneMatch(real::startsWith)) {
          folders.add(real);
          Files.walkFileTree(real, this);
        }
      }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
      FileStat mark = FileStat.of(file);
      lines.add(file + " " + mark);
      areTelling &= seen.isRegularFile() && mark.isSettled(begun) && lines.size() <= MOST_FILES;
      return areTelling ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }
  }

  /**
   * The published edition, where nothing has changed since it was found or made; empty where a run
   * must tell.
   *
   * @param console takes the line that tells of the look
   */
  public Optional<RunOutcome> outcome(Messages messages, Consumer<String> console) {
    Path note = note(request.output());
    if (found.isEmpty() || !Files.isRegularFile(note)) {
      return Optional.empty();
    }
    try {
      OutputLock lock = OutputLock.take(request.output());
      Optional<String> edition;
      try {
        edition = edition(Files.readAllLines(note));
      } finally {
        lock.close();
      }
      return edition.map(name -> unchanged(name, messages, console));
    } catch (IOException unreadable) {
      // the run will meet it as well and tell what it is
      return Optional.empty();
    }
  }

  /** The edition that a note tells of, where all is as it tells. */
  private Optional<String> edition(List<String> note) throws IOException {
    if (note.size() < HEAD) {
      return Optional.empty();
    }
    String edition = note.get(HEAD - 1);
    Path folder = request.output().resolve(edition);
    for (String line : note.subList(HEAD, note.size())) {
      if (!EditionFolder.isThere(folder, hash(line))) {
        return Optional.empty();
      }
    }
    return note.subList(0, HEAD).equals(head(edition)) && Archive.isComplete(request.output())
        ? Optional.of(edition)
        : Optional.empty();
  }

  private RunOutcome unchanged(String edition, Messages messages, Consumer<String> console) {
    new RunLog(messages, console, Progress.UNSEEN)
        .step(
            Publisher.LOOK,
            Message.of("step.look.same", found.orElseThrow().files()),
            Duration.ofNanos(System.nanoTime() - begun));
    return new RunOutcome.Unchanged(
        request.output().resolve(edition),
        PeriodWords.of(TimePeriod.parse(edition.replace('_', '/'))));
  }

  /**
   * Keeps that a run ended with its edition as it should be. To be called when the warehouse is
   * closed and the output folder not yet given back.
   */
  public void keep(RunOutcome outcome) throws IOException {
    Optional<Path> edition =
        switch (outcome) {
          case RunOutcome.Published published -> Optional.of(published.edition());
          case RunOutcome.Unchanged unchanged -> Optional.of(unchanged.edition());
          case RunOutcome.Refused refused -> Optional.empty();
          case RunOutcome.Failed failed -> Optional.empty();
        };
    if (found.isPresent() && edition.isPresent()) {
      Files.write(note(request.output()), lines(edition.get()));
    }
  }

  /** Forgets it when the warehouse is opened, whatever is done there. */
  public static void forget(Path output) throws IOException {
    Files.deleteIfExists(note(output));
  }

  private static Path note(Path output) {
    return output.resolve("state").resolve(NOTE);
  }

  /** The lines of the note: its head, then the files of the edition as sha256sum prints them. */
  private List<String> lines(Path edition) throws IOException {
    List<String> lines = new ArrayList<>(head(edition.getFileName().toString()));
    Path manifest = edition.resolve(Manifest.NAME);
    lines.add(line(new FileHash(Manifest.NAME, Fingerprint.ofFile(manifest))));
    for (FileHash file : Manifest.read(edition).orElseThrow().outputs()) {
      lines.add(line(file));
    }
    return lines;
  }

  private List<String> head(String edition) throws IOException {
    return List.of(found.orElseThrow().print(), FileStat.of(warehouse).toString(), edition);
  }

  private static String line(FileHash file) {
    return file.sha256() + BETWEEN + file.file();
  }

  private static FileHash hash(String line) {
    String[] parts = line.split(BETWEEN, 2);
    return new FileHash(parts[parts.length - 1], parts[0]);
  }
}
