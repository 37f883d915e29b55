package shuanghe.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shuanghe.input.FileStat;
import shuanghe.input.InputFile;
import shuanghe.job.InputSurvey.FileTaker;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.press.PageIndex;
import shuanghe.warehouse.FileRegister;
import shuanghe.warehouse.FileSurveyResult;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;

/** Survey of the files that are to be read, one folder after the other. */
final class FileSurvey {

  private final FileTaker taker;
  private final String readingKey;
  private final Fingerprint print = new Fingerprint();
  private int count;

  /**
   * @param readingKey over the program and the code lists, which decide what a file is read as
   */
  FileSurvey(FileTaker taker, String readingKey) {
    this.taker = taker;
    this.readingKey = readingKey;
  }

  /** The pages and article tables of a folder with what its index says of them. */
  void press(String within, List<InputFile> found, PageIndex index) throws IOException {
    String folder = FileRegister.PRESS + within;
    List<ListedFile> files = new ArrayList<>();
    for (InputFile file : found) {
      if (!isTable(file.name())) {
        files.add(new ListedFile(InputKind.PAGE, file, readingKey + index.told(file.name())));
      } else if (!file.name().equals(within + PageIndexes.INDEX)) {
        files.add(new ListedFile(InputKind.ARTICLES, file, readingKey));
      }
    }
    take(folder, files);
  }

  /** The tables of a folder. */
  void tables(InputKind kind, String folder, List<InputFile> found) throws IOException {
    List<ListedFile> files = new ArrayList<>();
    for (InputFile file : found) {
      if (!LayoutFiles.isLayout(file, kind)) {
        files.add(new ListedFile(kind, file, readingKey + LayoutFiles.key(file, found)));
      }
    }
    take(folder, files);
  }

  /**
   * A file that is to be surveyed.
   *
   * @param key over all that it is read by
   */
  private record ListedFile(InputKind kind, InputFile file, String key) {

    SurveyedFile surveyed(Map<String, FileSurveyResult> known) {
      try {
        return FileSurvey.surveyed(kind, file, key, known);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }

  /** Looks at the files of a folder, as many at a time as there are processors. */
  private static List<SurveyedFile> surveyed(
      List<ListedFile> files, Map<String, FileSurveyResult> known) throws IOException {
    try {
      return files.parallelStream().map(file -> file.surveyed(known)).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  private void take(String folder, List<ListedFile> listed) throws IOException {
    List<SurveyedFile> files = surveyed(listed, taker.known(folder));
    for (SurveyedFile file : files) {
      InputVersion version = file.version();
      print.add(version.kind().name()).add(version.name()).add(version.fingerprint());
    }
    count += files.size();
    taker.take(folder, files);
  }

  /**
   * A file as it is now.
   *
   * @param readingKey over all that it is read by
   * @param known what is known of files by their name; one whose mark is the same is not read
   */
  static SurveyedFile surveyed(
      InputKind kind, InputFile file, String readingKey, Map<String, FileSurveyResult> known)
      throws IOException {
    FileStat mark = FileStat.of(file.path());
    FileSurveyResult survey = known.get(file.name());
    if (survey == null || !survey.mark().equals(mark)) {
      Instant begun = Instant.now();
      survey = new FileSurveyResult(Fingerprint.ofFile(file.path()), mark, mark.isSettled(begun));
    }
    String fingerprint = new Fingerprint().add(survey.sha256()).add(readingKey).hex();
    return new SurveyedFile(file, new InputVersion(kind, file.name(), fingerprint), survey);
  }

  /** Whether a file of the press is an article table or an index. */
  static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** How many files there are. */
  int count() {
    return count;
  }

  /** Over the versions of all files, in their order. */
  String print() {
    return print.hex();
  }
}
