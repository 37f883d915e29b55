package shuanghe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.input.MissingLists;
import shuanghe.input.Outcome;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.TextFiles;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.ledger.MatterTable;
import shuanghe.ledger.UntoldStatus;
import shuanghe.model.Matter;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.ProvisionalIndicator;
import shuanghe.model.Rejection;
import shuanghe.model.ReviewItem;
import shuanghe.press.ArticleTable;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;
import shuanghe.statistics.ObservationTable;
import shuanghe.statistics.SheetReading;
import shuanghe.statistics.UnknownIndicator;
import shuanghe.warehouse.FileSurveyResult;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * All faults at once of what a run reads, found without publishing or keeping anything.
 *
 * @param files how many files were looked at, code lists and index aside
 * @param read how many pages and rows were read
 * @param rejections what of them, of the folders, the code lists and the templates cannot be taken
 * @param overlooked articles that can be taken and that no reader would see
 * @param tables what the sheets of indicator tables and ledgers were taken for
 * @param passed what is said of ledgers: columns that are not taken, statuses that are not known
 * @param unknown indicators that tables give and the code list lacks
 */
public record Validation(
    int files,
    int read,
    List<Rejection> rejections,
    List<ReviewItem> overlooked,
    List<SheetReading> tables,
    List<Message> passed,
    List<UnknownIndicator> unknown) {

  private static final Program ANY = new Program("", "");

  /** Whoever runs the same input finds the trace in the run's log. */
  private static final Consumer<Throwable> NOT_LOGGED = broken -> {};

  /**
   * Looks at everything.
   *
   * @throws IOException if the disk fails
   */
  public static Validation of(Path input, Path articles, Path templates) throws IOException {
    List<SurveyedFile> files = new ArrayList<>();
    InputSurvey survey = InputSurvey.of(input, articles, ANY, new Collecting(files));
    List<Rejection> missing = MissingLists.in(input.resolve("codelists"));
    if (!missing.isEmpty()) {
      return new Validation(files.size(), 0, missing, List.of(), List.of(), List.of(), List.of());
    }
    FileReading reading = new FileReading(survey);
    int read = 0;
    for (SurveyedFile file : files) {
      read += reading.read(file);
    }
    List<Rejection> rejections = reading.rejections;
    if (read == 0 && rejections.isEmpty()) {
      rejections.add(Rejection.of(new Place(input.toString(), 0), Message.of("run.input-empty")));
    }
    rejections.addAll(TemplateCheck.faults(templates));
    return new Validation(
        files.size(),
        read,
        survey.editionBasis().placed(rejections, press(files)),
        reading.overlooked.stream().map(item -> item.in(survey.pressFolder())).toList(),
        List.copyOf(reading.tables),
        Stream.concat(
                reading.passed.stream(),
                UntoldStatus.in(reading.untold).stream().map(UntoldStatus::sentence))
            .toList(),
        UnknownIndicator.in(reading.unknown, survey.codeLists()));
  }

  /** Reading of the files one after another, with what was seen in them. */
  private static final class FileReading {

    private final InputSurvey survey;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<ReviewItem> overlooked = new ArrayList<>();
    private final List<SheetReading> tables = new ArrayList<>();
    private final List<Message> passed = new ArrayList<>();
    private final List<Matter> untold = new ArrayList<>();
    private final List<Observation> unknown = new ArrayList<>();
    private final TextFiles texts = new TextFiles(TextFiles.PAGE_LIMIT);
    private final ArticleTable articles = new ArticleTable();
    private final PressReader press;
    private final ObservationTable observations;
    private final MatterTable matters;

    private FileReading(InputSurvey survey) {
      this.survey = survey;
      rejections.addAll(survey.rejections());
      rejections.addAll(survey.decisions().rejections());
      press = new PressReader(survey.codeLists());
      observations = new ObservationTable(survey.codeLists());
      matters = new MatterTable(survey.ledgerWords());
    }

    /** Reads a file and gives the number of its records, with those that were rejected. */
    private int read(SurveyedFile file) throws IOException {
      String name = file.file().name();
      return switch (file.version().kind()) {
        case FOLDER -> 0;
        case PAGE ->
            page(
                texts.read(file.file()).then(text -> press(name, text)).then(this::look),
                rejections);
        case ARTICLES ->
            rows(
                TableRows.open(file, TableForm.ARTICLES),
                row ->
                    articles
                        .read(row)
                        .then(article -> press.take(article, NOT_LOGGED))
                        .then(this::look),
                rejections);
        case INDICATORS ->
            rows(
                TableRows.indicators(file, survey.codeLists(), tables::add),
                row -> observations.read(row).then(o -> seen(o, unknown)),
                rejections);
        case MATTERS ->
            rows(
                TableRows.ledger(file, survey.ledgerWords(), this::take),
                row -> matters.read(row).then(this::untold),
                rejections);
      };
    }

    private void take(TableFile.FoundHeader head) {
      tables.add(LedgerReading.of(head));
      passed.addAll(LedgerReading.told(head));
    }

    private Outcome<Matter> untold(Matter matter) {
      if (matter.status() == Matter.Status.UNTOLD) {
        untold.add(matter);
      }
      return new Outcome.Accepted<>(matter);
    }

    private Outcome<PressReading> press(String name, String text) {
      return press.take(survey.indexes().of(name).page(name, text), NOT_LOGGED);
    }

    private Outcome<PressReading> look(PressReading reading) {
      overlooked.addAll(reading.overlooked());
      return new Outcome.Accepted<>(reading);
    }
  }

  /** Taker that keeps the files of all folders: there is no warehouse that could know them. */
  private record Collecting(List<SurveyedFile> files) implements InputSurvey.FileTaker {

    @Override
    public Map<String, FileSurveyResult> known(String folder) {
      return Map.of();
    }

    @Override
    public void take(String folder, List<SurveyedFile> found) {
      files.addAll(found);
    }
  }

  private static Set<String> press(List<SurveyedFile> files) {
    return files.stream()
        .map(SurveyedFile::version)
        .filter(v -> v.kind() == InputKind.PAGE || v.kind() == InputKind.ARTICLES)
        .map(InputVersion::name)
        .collect(Collectors.toSet());
  }

  /** Keeps one value of each indicator that the code list lacks. */
  private static Outcome<Observation> seen(Observation o, List<Observation> unknown) {
    if (ProvisionalIndicator.of(o.indicator()).isPresent()
        && unknown.stream().noneMatch(u -> u.indicator().equals(o.indicator()))) {
      unknown.add(o);
    }
    return new Outcome.Accepted<>(o);
  }

  private static int page(Outcome<PressReading> page, List<Rejection> rejections) {
    page.fault().ifPresent(rejections::add);
    return 1;
  }

  private static <T> int rows(
      Rows<TableRow> table, Function<TableRow, Outcome<T>> reader, List<Rejection> rejections)
      throws IOException {
    int read = 0;
    try (Rows<TableRow> rows = table) {
      for (Optional<Outcome<TableRow>> row = rows.next(); row.isPresent(); row = rows.next()) {
        read++;
        row.get().then(reader).fault().ifPresent(rejections::add);
      }
    }
    return read;
  }
}
