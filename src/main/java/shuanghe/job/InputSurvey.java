package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import shuanghe.decision.DecisionTable;
import shuanghe.decision.Decisions;
import shuanghe.input.CodeListFiles;
import shuanghe.input.CodeListReading;
import shuanghe.input.FileStat;
import shuanghe.input.InputFile;
import shuanghe.input.InputFolder;
import shuanghe.input.Outcome;
import shuanghe.input.ReadResult;
import shuanghe.ledger.LedgerWords;
import shuanghe.model.CodeLists;
import shuanghe.model.Decision;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.press.PageIndex;
import shuanghe.warehouse.FileSurveyResult;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Survey of the input folders as a run begins. The files themselves are told folder by folder to
 * whoever takes them: there may be millions.
 *
 * @param files how many files there are to be read
 * @param filesPrint over the versions of all of them, in their order
 * @param pressFolder name of the folder with pages and article tables, with the slash behind it
 * @param aside the code lists and the indexes of pages with their fingerprints
 * @param codeLists the code lists
 * @param ledgerWords what offices write into their ledgers
 * @param indexes what is known of the pages
 * @param decisions the decisions of the office
 * @param readingKey over the program and the code lists, which decide what a file is read as
 * @param folders the version that keeps {@code rejections}
 * @param rejections what in the folders, the code lists and the index cannot be used
 */
record InputSurvey(
    int files,
    String filesPrint,
    String pressFolder,
    List<NamedFingerprint> aside,
    CodeLists codeLists,
    LedgerWords ledgerWords,
    PageIndexes indexes,
    Decisions decisions,
    String readingKey,
    InputVersion folders,
    List<Rejection> rejections) {

  /**
   * Endings of files that are read as pages or tables of articles. What is in a file decides what
   * it is; what cannot be read says so itself.
   */
  private static final List<String> PAGES =
      List.of(
          ".txt", ".md", ".csv", ".html", ".htm", ".shtml", ".xhtml", ".mhtml", ".mht", ".pdf",
          ".docx", ".doc", ".wps", ".rtf", ".xlsx", ".xls");

  /** What a table may be saved as; what a file begins with says which of these it is. */
  private static final List<String> TABLE_ENDINGS =
      List.of(
          ".csv", ".xlsx", ".xls", ".xlsm", ".et", ".txt", ".tsv", ".html", ".htm", ".xlsb", ".ods",
          ".mht", ".mhtml", ".xml");

  /** The names that a file of decisions may have. */
  private static final List<String> DECISIONS =
      List.of("decisions.csv", "decisions.xlsx", "decisions.xls");

  /**
   * A file with the version of it that is there.
   *
   * @param file path and name
   * @param version the version that lies in the folder
   * @param survey what was seen of it
   */
  record SurveyedFile(InputFile file, InputVersion version, FileSurveyResult survey) {

    /** How many bytes it has. */
    long size() {
      return survey.mark().size();
    }

    /** Whether the file is still the one that was surveyed, as far as can be seen from outside. */
    boolean isUnchanged() {
      try {
        return FileStat.of(file.path()).equals(survey.mark());
      } catch (IOException gone) {
        return false;
      }
    }
  }

  /** Taker of the files that a survey finds, folder by folder. */
  interface FileTaker {

    /**
     * What is known of the files of a folder, by name: a file whose mark is the same is not read.
     *
     * @param folder its place in the input, such as {@code articles/2023-09-25/}
     */
    Map<String, FileSurveyResult> known(String folder);

    /** Takes the files of the folder that was asked about, in the order in which they are read. */
    void take(String folder, List<SurveyedFile> files);
  }

  /**
   * A file that others are read by.
   *
   * @param name name of the file as the run names it
   * @param sha256 over its bytes, in hexadecimal
   */
  record NamedFingerprint(String name, String sha256) {}

  /**
   * Looks at all files, reads the code lists and the indexes of pages.
   *
   * @param taker is told of the files
   */
  static InputSurvey of(Path input, Path articles, Program program, FileTaker taker)
      throws IOException {
    Path lists = input.resolve("codelists");
    CodeListReading codeLists = CodeListFiles.load(lists);
    List<NamedFingerprint> aside =
        new ArrayList<>(listed(CodeListFiles.READING, lists, "codelists/"));
    String readingKey = readingKey(aside, program);
    aside.addAll(listed(CodeListFiles.JUDGING, lists, "codelists/"));

    List<Rejection> rejections = new ArrayList<>(codeLists.rejections());
    String folder = pressFolder(articles);
    LedgerWords ledgerWords = LedgerWords.load(lists, codeLists.codeLists());
    rejections.addAll(ledgerWords.rejections());
    FileSurvey files = new FileSurvey(taker, readingKey);
    new InputFolder(articles, "")
        .walk(
            PAGES,
            (within, found) -> {
              List<Rejection> press = new ArrayList<>();
              PageIndex index = index(within, found.items(), aside);
              press.addAll(index.rejections());
              press.addAll(found.rejections());
              press.forEach(r -> rejections.add(r.in(folder)));
              files.press(within, found.items(), index);
            });
    for (InputKind kind : List.of(InputKind.INDICATORS, InputKind.MATTERS)) {
      String tableFolder = kind == InputKind.INDICATORS ? "indicators" : "matters";
      ReadResult<InputFile> tables =
          new InputFolder(input.resolve(tableFolder), tableFolder + "/").list(TABLE_ENDINGS);
      files.tables(kind, tableFolder + "/", tables.items());
      rejections.addAll(tables.rejections());
      rejections.addAll(
          kind == InputKind.INDICATORS ? LayoutFiles.withoutTables(tables.items()) : List.of());
    }
    ReadResult<Optional<Decision>> decisions = decisions(input, codeLists.codeLists());
    aside.addAll(decisionFiles(input));
    return new InputSurvey(
        files.count(),
        files.print(),
        folder,
        aside,
        codeLists.codeLists(),
        ledgerWords,
        new PageIndexes(articles),
        decisions(decisions),
        readingKey,
        folders(rejections),
        rejections);
  }

  /** The index of a folder's pages, which is set aside with its fingerprint. */
  private static PageIndex index(String within, List<InputFile> found, List<NamedFingerprint> aside)
      throws IOException {
    String name = within + PageIndexes.INDEX;
    for (InputFile file : found) {
      if (file.name().equals(name)) {
        aside.add(new NamedFingerprint(name, Fingerprint.ofFile(file.path())));
        return PageIndex.read(
            file,
            found.stream()
                .map(page -> page.name().substring(within.length()))
                .filter(page -> !FileSurvey.isTable(page))
                .collect(Collectors.toSet()));
      }
    }
    return PageIndex.empty();
  }

  /**
   * What the files of a run are read by, without a look at any of them: for a worker, which is told
   * which files to read.
   */
  static ReadingBasis basis(Path input, Path articles, Program program) throws IOException {
    Path lists = input.resolve("codelists");
    return new ReadingBasis(
        CodeListFiles.load(lists).codeLists(),
        new PageIndexes(articles),
        readingKey(listed(CodeListFiles.READING, lists, "codelists/"), program));
  }

  /**
   * What editions are made by, without a look at any file: for a worker.
   *
   * @param here what is asked for, with the folders in which this machine has the input
   * @param articles the folder with pages and article tables as the run has it
   */
  static EditionBasis editionBasis(RunRequest here, Path articles, Program program)
      throws IOException {
    Path lists = here.input().resolve("codelists");
    CodeLists codeLists = CodeListFiles.load(lists).codeLists();
    return new EditionBasis(
        codeLists,
        decisions(decisions(here.input(), codeLists)),
        pressFolder(articles),
        readingKey(listed(CodeListFiles.READING, lists, "codelists/"), program));
  }

  /**
   * Over what editions are made by and workers have of their own: code lists, decisions, templates
   * with their fonts, and settings.
   */
  static String makingKey(RunRequest request, Settings settings, RenditionList renditions)
      throws IOException {
    Fingerprint key =
        new Fingerprint()
            .add(settings.firstEdition().toString())
            .add(String.valueOf(settings.entries()))
            .add(String.join(",", renditions.names()))
            .add(Fingerprint.ofFolder(request.input().resolve("codelists")))
            .add(Fingerprint.ofFolder(request.templates()));
    decisionFiles(request.input()).forEach(file -> key.add(file.name()).add(file.sha256()));
    return key.hex();
  }

  /** The files with the decisions of the office in an input folder. */
  static List<NamedFingerprint> decisionFiles(Path input) throws IOException {
    return listed(DECISIONS, input, "");
  }

  private static String pressFolder(Path articles) {
    return articles.toAbsolutePath().getFileName() + "/";
  }

  private static Decisions decisions(ReadResult<Optional<Decision>> read) {
    return new Decisions(
        read.items().stream().flatMap(Optional::stream).toList(), read.rejections());
  }

  /** What its files are read by. */
  ReadingBasis basis() {
    return new ReadingBasis(codeLists, indexes, readingKey);
  }

  /** Over the program and the lists by which files are read. */
  private static String readingKey(List<NamedFingerprint> lists, Program program) {
    Fingerprint key = new Fingerprint().add(program.fingerprint());
    lists.forEach(list -> key.add(list.name()).add(list.sha256()));
    return key.hex();
  }

  /**
   * A page or an article table as it is now; empty where it cannot be read.
   *
   * @param name in the articles folder
   */
  static Optional<SurveyedFile> press(
      InputKind kind, Path articles, String name, ReadingBasis basis) throws IOException {
    Optional<InputFile> file = new InputFolder(articles, "").file(name).taken();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String key =
        kind == InputKind.PAGE
            ? basis.readingKey() + basis.indexes().of(name).told(name)
            : basis.readingKey();
    return Optional.of(FileSurvey.surveyed(kind, file.get(), key, Map.of()));
  }

  /** The decisions of the office, where there are any. */
  private static ReadResult<Optional<Decision>> decisions(Path input, CodeLists codeLists) {
    List<String> there =
        DECISIONS.stream()
            .filter(name -> Files.exists(input.resolve(name), LinkOption.NOFOLLOW_LINKS))
            .toList();
    if (there.isEmpty()) {
      return ReadResult.nothing();
    }
    if (there.size() > 1) {
      Rejection twice =
          Rejection.of(
              new Place(there.getLast(), 0), Message.of("decision.two-files", there.getFirst()));
      return new ReadResult<>(List.of(), List.of(twice), 1);
    }
    return switch (new InputFolder(input, "").file(there.getFirst())) {
      case Outcome.Accepted<InputFile> file -> DecisionTable.readAll(file.item(), codeLists);
      case Outcome.Rejected<InputFile> none ->
          new ReadResult<>(List.of(), List.of(none.rejection()), 1);
    };
  }

  private static List<NamedFingerprint> listed(List<String> names, Path folder, String prefix)
      throws IOException {
    List<NamedFingerprint> files = new ArrayList<>();
    for (String name : names) {
      Optional<InputFile> file = new InputFolder(folder, prefix).file(name).taken();
      if (file.isPresent()) {
        files.add(new NamedFingerprint(prefix + name, Fingerprint.ofFile(file.get().path())));
      }
    }
    return files;
  }

  private static InputVersion folders(List<Rejection> rejections) {
    Fingerprint print = new Fingerprint();
    rejections.forEach(r -> print.add(r.toString()));
    return new InputVersion(InputKind.FOLDER, "input", print.hex());
  }

  /** What an edition is made by, beside what was read. */
  EditionBasis editionBasis() {
    return new EditionBasis(codeLists, decisions, pressFolder, readingKey);
  }

  /** Over everything that the run reads. */
  String fingerprint() {
    Fingerprint print = new Fingerprint();
    aside.forEach(file -> print.add(file.name()).add(file.sha256()));
    return print.add(folders.fingerprint()).add(filesPrint).hex();
  }
}
