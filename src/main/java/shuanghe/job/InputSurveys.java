package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.edition.Manifest.FileHash;
import shuanghe.input.FileStat;
import shuanghe.input.InputFolder;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.press.PressReader;
import shuanghe.warehouse.FileRegister;
import shuanghe.warehouse.FileRegister.FoundFile;
import shuanghe.warehouse.FileRegister.RegisteredFolder;
import shuanghe.warehouse.FileSurveyResult;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Input of a run as its steps see it: files by the ids that the warehouse gave them, surveys by
 * their fingerprint. Safe to share between threads.
 */
final class InputSurveys {

  /** So many workers may break off while they read a file alone, before it is given up. */
  static final int MOST_BROKEN_OFF = 2;

  private final FileVersions fileVersions;
  private final FileRegister register;
  private final Settings settings;
  private final LatestValue<InputSurvey> survey = new LatestValue<>();
  private final LatestValue<ReadingBasis> basis = new LatestValue<>();
  private final LatestValue<PressReader> press = new LatestValue<>();
  private final LatestValue<EditionBasis> editions = new LatestValue<>();

  /** Told once as a worker starts, asked by the threads that execute its parts. */
  private volatile UnaryOperator<RunRequest> ownFolders = UnaryOperator.identity();

  InputSurveys(FileVersions fileVersions, FileRegister register, Settings settings) {
    this.fileVersions = fileVersions;
    this.register = register;
    this.settings = settings;
  }

  /**
   * From now on looks for the input of every run elsewhere than the run does: where this machine
   * has it.
   */
  void lookIn(Path input, Path articles) {
    ownFolders = request -> request.readFrom(input, articles);
  }

  /**
   * A file that is still to be read, as the warehouse wants it and as it was surveyed.
   *
   * @param wanted the version as the warehouse wants it
   * @param surveyed the file as it was found
   */
  record PendingFile(FileVersions.Wanted wanted, SurveyedFile surveyed) {}

  /**
   * The input as a run begins.
   *
   * @param survey what was found
   * @param open how many files are still to be read
   */
  record Registered(InputSurvey survey, int open) {}

  /**
   * Surveys the input as it is now and registers what is found, each folder in a transaction.
   *
   * @throws FaultyInputException if none of the many files that are held of a kind is there
   */
  Registered now(RunRequest request, Program program, TransactionTemplate transaction)
      throws IOException {
    Registration registration = new Registration(request.hashing(), transaction);
    InputSurvey found = InputSurvey.of(request.input(), request.articles(), program, registration);
    registration.end(found);
    for (Map.Entry<InputKind, Long> lost : register.lost().entrySet()) {
      throw new FaultyInputException(
          Message.of("run.input-lost", lost.getValue(), folder(request, lost.getKey())));
    }
    survey.put(found.fingerprint(), found);
    return new Registered(found, registration.open);
  }

  /** Taker of the files of a survey that registers them. */
  private final class Registration implements InputSurvey.FileTaker {

    private final RunRequest.Hashing hashing;
    private final TransactionTemplate transaction;
    private final Set<String> folders = new HashSet<>();
    private RegisteredFolder asked;
    private int open;

    Registration(RunRequest.Hashing hashing, TransactionTemplate transaction) {
      this.hashing = hashing;
      this.transaction = transaction;
    }

    @Override
    public Map<String, FileSurveyResult> known(String folder) {
      asked = register.folder(folder);
      return hashing == RunRequest.Hashing.ALL ? Map.of() : asked.settled();
    }

    @Override
    public void take(String folder, List<SurveyedFile> files) {
      folders.add(folder);
      List<FoundFile> found =
          files.stream().map(file -> new FoundFile(file.version(), file.survey())).toList();
      transaction.executeWithoutResult(status -> open += register.found(asked, found));
    }

    /** Registers what was found at fault, and that there are no other folders. */
    void end(InputSurvey survey) {
      InputVersion faults = survey.folders();
      FileSurveyResult none =
          new FileSurveyResult(faults.fingerprint(), new FileStat(0, 0, 0, 0), true);
      transaction.executeWithoutResult(
          status -> {
            register.found(register.folder(""), List.of(new FoundFile(faults, none)));
            folders.add("");
            register.foundNoOther(folders);
          });
    }
  }

  /** Reads no more files than a survey must, and takes none of them. */
  private final class Looking implements InputSurvey.FileTaker {

    @Override
    public Map<String, FileSurveyResult> known(String folder) {
      return register.folder(folder).settled();
    }

    @Override
    public void take(String folder, List<SurveyedFile> files) {}
  }

  /**
   * The survey that a run began with.
   *
   * @throws InputChangedException if the input is no longer, or not yet, as it was then
   */
  InputSurvey of(RunParameters run) throws IOException {
    InputSurvey found =
        survey.of(
            run.survey(),
            () ->
                InputSurvey.of(
                    run.request().input(),
                    run.request().articles(),
                    Program.running(settings.version()),
                    new Looking()));
    if (!found.fingerprint().equals(run.survey())) {
      throw new InputChangedException(run.request().input().toString());
    }
    return found;
  }

  InputSurvey of(StepExecution step) throws IOException {
    return of(RunParameters.of(step.getJobParameters()));
  }

  /**
   * What pages and article tables are read by. A step that reads a partition looks at no other
   * file, so that no worker looks at all of the input.
   *
   * @throws RunPreventedException if code lists or program are not those that the run began with
   */
  ReadingBasis basis(StepExecution step) throws IOException {
    if (!StepFactory.isPartition(step)) {
      return of(step).basis();
    }
    RunParameters run = RunParameters.of(step.getJobParameters());
    RunRequest here = here(run);
    ReadingBasis found =
        basis.of(
            run.survey(),
            () ->
                InputSurvey.basis(
                    here.input(), here.articles(), Program.running(settings.version())));
    if (!found.readingKey().equals(run.reading())) {
      basis.forget();
      throw new RunPreventedException(Message.of("partition.lists-differ", here.input()));
    }
    return found;
  }

  /** The reader of pages and articles that goes by the run's code lists. */
  PressReader press(StepExecution step) throws IOException {
    ReadingBasis found = basis(step);
    return press.of(found.readingKey(), () -> new PressReader(found.codeLists()));
  }

  /**
   * The files of a kind that a step is to read, in the order of their ids: those of its partition's
   * range, or all where the step is not partitioned. A file that broke off worker after worker is
   * not read again.
   *
   * @throws RunPreventedException if a file of a partition is not as the run's survey found it
   */
  List<PendingFile> pending(StepExecution step, InputKind kind) throws IOException {
    List<FileVersions.Wanted> wanted =
        wanted(step, kind).stream().filter(file -> !isGivenUp(file)).toList();
    return StepFactory.isPartition(step) ? looked(step, wanted) : surveyed(step, wanted);
  }

  /** Names of the files of a partition that broke off worker after worker. */
  List<String> givenUp(StepExecution step, InputKind kind) {
    return wanted(step, kind).stream()
        .filter(InputSurveys::isGivenUp)
        .map(file -> file.version().name())
        .toList();
  }

  private static boolean isGivenUp(FileVersions.Wanted file) {
    return file.brokenOff() >= MOST_BROKEN_OFF;
  }

  private List<FileVersions.Wanted> wanted(StepExecution step, InputKind kind) {
    PartitionRange files = PartitionRange.of(step);
    return fileVersions.wanted(kind, files.first(), files.last());
  }

  private List<PendingFile> surveyed(StepExecution step, List<FileVersions.Wanted> wanted) {
    RunRequest request = RunParameters.of(step.getJobParameters()).request();
    return wanted.stream()
        .map(file -> new PendingFile(file, surveyed(request, file.version(), file.survey())))
        .toList();
  }

  private static SurveyedFile surveyed(
      RunRequest request, InputVersion version, FileSurveyResult survey) {
    return new SurveyedFile(
        new InputFolder(folder(request, version.kind()), "").named(version.name()),
        version,
        survey);
  }

  /** The folder in which files of a kind lie. */
  private static Path folder(RunRequest request, InputKind kind) {
    return switch (kind) {
      case PAGE, ARTICLES -> request.articles();
      case INDICATORS, MATTERS, FOLDER -> request.input();
    };
  }

  /** Those of some files, by name, that the warehouse holds. */
  Map<String, SurveyedFile> held(RunRequest request, Set<String> names) {
    Map<String, SurveyedFile> files = new HashMap<>();
    register
        .held(names)
        .forEach((name, file) -> files.put(name, surveyed(request, file.version(), file.survey())));
    return files;
  }

  /**
   * The same at a worker.
   *
   * @throws RunPreventedException if a file is not as the run's survey found it
   */
  Map<String, SurveyedFile> heldHere(RunRequest here, Set<String> names) throws IOException {
    Map<String, SurveyedFile> files = held(here, names);
    for (SurveyedFile file : files.values()) {
      if (!Files.isRegularFile(file.file().path())
          || !Fingerprint.ofFile(file.file().path()).equals(file.survey().sha256())) {
        throw new RunPreventedException(
            Message.of("partition.file-differs", file.version().name()));
      }
    }
    return files;
  }

  /** What a run asks for, with the folders in which this machine has the input. */
  RunRequest here(RunParameters run) {
    return ownFolders.apply(run.request());
  }

  /**
   * What the editions of a run are made by, at a worker, which looks at none of the files.
   *
   * @throws RunPreventedException if code lists, decisions, templates or settings are not those
   *     that the run began with
   */
  EditionBasis editionBasis(RunParameters run, RenditionList renditions) throws IOException {
    RunRequest here = here(run);
    String making = InputSurvey.makingKey(here, settings, renditions);
    if (!making.equals(run.making())) {
      throw new RunPreventedException(
          Message.of(
              "partition.making-differs",
              here.input().resolve("codelists"),
              here.templates().toAbsolutePath()));
    }
    EditionBasis found =
        editions.of(
            making,
            () ->
                InputSurvey.editionBasis(
                    here, run.request().articles(), Program.running(settings.version())));
    if (!found.readingKey().equals(run.reading())) {
      throw new RunPreventedException(Message.of("partition.lists-differ", here.input()));
    }
    return found;
  }

  /** The files that the warehouse holds, as a manifest names them. */
  List<FileHash> hashes(InputSurvey survey) {
    return new WarehouseFiles(register).hashes(survey.pressFolder());
  }

  /** Rejections of pages and article tables told with the folder these lie in. */
  List<Rejection> placed(InputSurvey survey, List<Rejection> found) {
    return placed(survey.editionBasis(), found);
  }

  /** The same for what an edition is made by. */
  List<Rejection> placed(EditionBasis by, List<Rejection> found) {
    return by.placed(
        found,
        register.press(
            found.stream().map(rejection -> rejection.place().file()).collect(Collectors.toSet())));
  }

  /**
   * Ends a run at a fault of the input, if it is strict.
   *
   * @throws FaultyInputException in strict mode
   */
  void meet(RunRequest request, Rejection fault, InputSurvey survey) {
    if (request.faults() == RunRequest.Faults.STOP) {
      throw new FaultyInputException(placed(survey, List.of(fault)).getFirst().message());
    }
  }

  /** Looks at the files of a partition alone. */
  private List<PendingFile> looked(StepExecution step, List<FileVersions.Wanted> wanted)
      throws IOException {
    ReadingBasis found = basis(step);
    Path articles = here(RunParameters.of(step.getJobParameters())).articles();
    List<PendingFile> files = new ArrayList<>();
    for (FileVersions.Wanted file : wanted) {
      InputVersion version = file.version();
      SurveyedFile here =
          InputSurvey.press(version.kind(), articles, version.name(), found)
              .filter(same -> same.version().equals(version))
              .orElseThrow(
                  () ->
                      new RunPreventedException(
                          Message.of("partition.file-differs", version.name())));
      files.add(new PendingFile(file, here));
    }
    return files;
  }

  /** Frees the memory when a run is over. */
  void forget() {
    survey.forget();
    basis.forget();
    press.forget();
    editions.forget();
  }
}
