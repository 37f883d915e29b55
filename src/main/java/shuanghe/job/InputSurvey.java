package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuanghe.decision.DecisionTable;
import shuanghe.decision.Decisions;
import shuanghe.input.CodeListFiles;
import shuanghe.input.CodeListReading;
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
import shuanghe.statistics.IndicatorTable;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Survey of the input folders as a run begins.
 *
 * @param files the files to be read, in the order of their names within each kind
 * @param pressFolder name of the folder with pages and article tables, with the slash behind it
 * @param aside the code lists and the index of pages with their fingerprints
 * @param codeLists the code lists
 * @param ledgerWords what offices write into their ledgers
 * @param index what is known of the pages
 * @param decisions the decisions of the office
 * @param readingKey over the program and the code lists, which decide what a file is read as
 * @param folders the version that keeps {@code rejections}
 * @param rejections what in the folders, the code lists and the index cannot be used
 */
record InputSurvey(
    List<SurveyedFile> files,
    String pressFolder,
    List<NamedFingerprint> aside,
    CodeLists codeLists,
    LedgerWords ledgerWords,
    PageIndex index,
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

  private static final String INDEX = "pages.csv";

  /** What a table may be saved as; what a file begins with says which of these it is. */
  private static final List<String> TABLE_ENDINGS =
      List.of(
          ".csv", ".xlsx", ".xls", ".xlsm", ".et", ".txt", ".tsv", ".html", ".htm", ".xlsb", ".ods",
          ".mht", ".mhtml", ".xml");

  /** The names that a file of decisions may have. */
  private static final List<String> DECISIONS =
      List.of("decisions.csv", "decisions.xlsx", "decisions.xls");

  /** Lists by which input is read: when one changes, all is read anew. */
  private static final List<String> READING_LISTS =
      List.of(
          "domains.csv",
          "indicators.csv",
          "areas.csv",
          "units.csv",
          "domain-terms.csv",
          "words.csv",
          LedgerWords.FILE);

  /** Lists by which what was read is judged: when one changes, the edition is made anew. */
  private static final List<String> JUDGING_LISTS = List.of("plausibility.csv");

  /**
   * A file with the version of it that is there.
   *
   * @param file path and name
   * @param version the version that lies in the folder
   * @param sha256 over the bytes of the file alone
   * @param size how many bytes those are
   * @param modified when it was last written
   */
  record SurveyedFile(
      InputFile file, InputVersion version, String sha256, long size, FileTime modified) {

    /** Whether the file is still the one that was surveyed, as far as can be seen from outside. */
    boolean isUnchanged() {
      try {
        return Files.size(file.path()) == size
            && Files.getLastModifiedTime(file.path()).equals(modified);
      } catch (IOException gone) {
        return false;
      }
    }
  }

  /**
   * A file that others are read by.
   *
   * @param name name of the file as the run names it
   * @param sha256 over its bytes, in hexadecimal
   */
  record NamedFingerprint(String name, String sha256) {}

  /** Looks at all files, reads the code lists and the index of pages. */
  static InputSurvey of(Path input, Path articles, Program program) throws IOException {
    Path lists = input.resolve("codelists");
    CodeListReading codeLists = CodeListFiles.load(lists);
    List<NamedFingerprint> aside = new ArrayList<>(listed(READING_LISTS, lists, "codelists/"));
    String readingKey = readingKey(aside, program);
    aside.addAll(listed(JUDGING_LISTS, lists, "codelists/"));

    List<Rejection> rejections = new ArrayList<>(codeLists.rejections());
    String folder = articles.toAbsolutePath().getFileName() + "/";
    LedgerWords ledgerWords = LedgerWords.load(lists, codeLists.codeLists());
    rejections.addAll(ledgerWords.rejections());
    ReadResult<InputFile> press = new InputFolder(articles, "").list(PAGES);
    Set<String> pages =
        press.items().stream()
            .map(InputFile::name)
            .filter(name -> !isTable(name))
            .collect(Collectors.toSet());
    PageIndex index = PageIndex.empty();
    for (InputFile file : press.items()) {
      if (file.name().equals(INDEX)) {
        index = PageIndex.read(file, pages);
        index.rejections().forEach(r -> rejections.add(r.in(folder)));
        aside.add(new NamedFingerprint(INDEX, Fingerprint.ofFile(file.path())));
      }
    }
    List<SurveyedFile> files = new ArrayList<>();
    for (InputFile file : press.items()) {
      if (isTable(file.name())) {
        if (!file.name().equals(INDEX)) {
          files.add(surveyed(InputKind.ARTICLES, file, readingKey));
        }
      } else {
        files.add(surveyed(InputKind.PAGE, file, readingKey + known(index, file)));
      }
    }
    press.rejections().forEach(r -> rejections.add(r.in(folder)));
    for (InputKind kind : List.of(InputKind.INDICATORS, InputKind.MATTERS)) {
      String tableFolder = kind == InputKind.INDICATORS ? "indicators" : "matters";
      ReadResult<InputFile> tables =
          new InputFolder(input.resolve(tableFolder), tableFolder + "/").list(TABLE_ENDINGS);
      for (InputFile file : tables.items()) {
        if (!isLayout(file, kind)) {
          files.add(surveyed(kind, file, readingKey + layoutKey(file, tables.items())));
        }
      }
      rejections.addAll(tables.rejections());
      rejections.addAll(kind == InputKind.INDICATORS ? withoutTables(tables.items()) : List.of());
    }
    ReadResult<Optional<Decision>> decisions = decisions(input, codeLists.codeLists());
    aside.addAll(listed(DECISIONS, input, ""));
    return new InputSurvey(
        files,
        folder,
        aside,
        codeLists.codeLists(),
        ledgerWords,
        index,
        new Decisions(
            decisions.items().stream().flatMap(Optional::stream).toList(), decisions.rejections()),
        readingKey,
        folders(rejections),
        rejections);
  }

  /**
   * What the files of a run are read by, without a look at any of them: for a worker, which is told
   * which files to read.
   */
  static ReadingBasis basis(Path input, Path articles, Program program) throws IOException {
    Path lists = input.resolve("codelists");
    InputFolder folder = new InputFolder(articles, "");
    Set<String> pages =
        folder.list(PAGES).items().stream().map(InputFile::name).collect(Collectors.toSet());
    return new ReadingBasis(
        CodeListFiles.load(lists).codeLists(),
        folder
            .file(INDEX)
            .taken()
            .map(file -> PageIndex.read(file, pages))
            .orElseGet(PageIndex::empty),
        readingKey(listed(READING_LISTS, lists, "codelists/"), program));
  }

  /** What its files are read by. */
  ReadingBasis basis() {
    return new ReadingBasis(codeLists, index, readingKey);
  }

  /** Over the program and the lists by which files are read. */
  private static String readingKey(List<NamedFingerprint> lists, Program program) {
    Fingerprint key = new Fingerprint().add(program.fingerprint());
    lists.forEach(list -> key.add(list.name()).add(list.sha256()));
    return key.hex();
  }

  /** What the index says of a page. */
  private static String known(PageIndex index, InputFile page) {
    return index.page(page.name(), "").toString();
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
            ? basis.readingKey() + known(basis.index(), file.get())
            : basis.readingKey();
    return Optional.of(surveyed(kind, file.get(), key));
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

  /** Whether a file says how another is to be read. */
  private static boolean isLayout(InputFile file, InputKind kind) {
    return kind == InputKind.INDICATORS && file.name().endsWith(IndicatorTable.LAYOUT_ENDING);
  }

  /** Over what the office says of how a table is to be read; empty where it says nothing. */
  private static String layoutKey(InputFile table, List<InputFile> all) throws IOException {
    for (String name : IndicatorTable.layoutNames(table.name())) {
      for (InputFile file : all) {
        if (file.name().equals(name)) {
          return Fingerprint.ofFile(file.path());
        }
      }
    }
    return "";
  }

  /** A file that says how a table is to be read which is not there. */
  private static List<Rejection> withoutTables(List<InputFile> all) {
    Set<String> wanted =
        all.stream()
            .filter(file -> !isLayout(file, InputKind.INDICATORS))
            .flatMap(table -> IndicatorTable.layoutNames(table.name()).stream())
            .collect(Collectors.toSet());
    return all.stream()
        .filter(file -> isLayout(file, InputKind.INDICATORS) && !wanted.contains(file.name()))
        .map(
            file ->
                Rejection.of(
                    new Place(file.name(), 0),
                    Message.of("layout.no-table", IndicatorTable.LAYOUT_ENDING)))
        .toList();
  }

  private static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
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

  private static SurveyedFile surveyed(InputKind kind, InputFile file, String readingKey)
      throws IOException {
    long size = Files.size(file.path());
    FileTime modified = Files.getLastModifiedTime(file.path());
    String sha256 = Fingerprint.ofFile(file.path());
    String fingerprint = new Fingerprint().add(sha256).add(readingKey).hex();
    return new SurveyedFile(
        file, new InputVersion(kind, file.name(), fingerprint), sha256, size, modified);
  }

  private static InputVersion folders(List<Rejection> rejections) {
    Fingerprint print = new Fingerprint();
    rejections.forEach(r -> print.add(r.toString()));
    return new InputVersion(InputKind.FOLDER, "input", print.hex());
  }

  /** Those of pages and article tables told with the folder these lie in. */
  List<Rejection> placed(List<Rejection> found) {
    Set<String> press =
        files.stream()
            .filter(
                f ->
                    f.version().kind() == InputKind.PAGE
                        || f.version().kind() == InputKind.ARTICLES)
            .map(f -> f.file().name())
            .collect(Collectors.toSet());
    return found.stream()
        .map(r -> press.contains(r.place().file()) ? r.in(pressFolder) : r)
        .toList();
  }

  /** Every version the warehouse is to hold. */
  List<InputVersion> versions() {
    List<InputVersion> versions = new ArrayList<>(List.of(folders));
    files.forEach(file -> versions.add(file.version()));
    return versions;
  }

  /** Over everything that the run reads. */
  String fingerprint() {
    Fingerprint print = new Fingerprint();
    aside.forEach(file -> print.add(file.name()).add(file.sha256()));
    versions().forEach(v -> print.add(v.kind().name()).add(v.name()).add(v.fingerprint()));
    return print.hex();
  }
}
