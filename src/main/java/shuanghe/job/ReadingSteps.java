package shuanghe.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.input.Outcome;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.TextFiles;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.job.InputSurveys.PendingFile;
import shuanghe.job.Progress.Extent;
import shuanghe.job.RowReader.InputRow;
import shuanghe.ledger.MatterTable;
import shuanghe.model.Matter;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.partition.Claim;
import shuanghe.press.ArticleSource;
import shuanghe.press.ArticleTable;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;
import shuanghe.statistics.ObservationTable;
import shuanghe.warehouse.ArticleRow;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;
import shuanghe.warehouse.VersionLoad;

/**
 * The chunk steps that read pages, article tables, indicator tables and ledgers. Their readers and
 * writers are made for each execution of a step, out of its parameters and the range of file ids in
 * its context.
 */
@Configuration(proxyBeanMethods = false)
class ReadingSteps {

  private static final String STEP = "#{stepExecution}";
  private static final int PAGES_A_CHUNK = 16;
  private static final int ARTICLES_A_CHUNK = 100;
  private static final int ROWS_A_CHUNK = 5000;

  private final StepFactory steps;
  private final FileVersions fileVersions;
  private final InputSurveys inputs;
  private final HeldClaims claims;
  private final Settings settings;

  ReadingSteps(
      StepFactory steps,
      FileVersions fileVersions,
      InputSurveys inputs,
      HeldClaims claims,
      Settings settings) {
    this.steps = steps;
    this.fileVersions = fileVersions;
    this.inputs = inputs;
    this.claims = claims;
    this.settings = settings;
  }

  @Bean
  Step readPages(RowReader<PressReading> pageReader, RowWriter<PressReading> pageWriter) {
    return step("readPages", PAGES_A_CHUNK, "unit.pages", 1, pageReader, pageWriter).build();
  }

  /** The step that reads a partition of the pages. */
  Step pagesPart(RowReader<PressReading> pageReader, RowWriter<PressReading> pageWriter) {
    return reading(
            steps.<InputRow<PressReading>, InputRow<PressReading>>chunksOfPartition(
                RemoteSteps.PAGES_PART, PAGES_A_CHUNK, step -> pageWriter.tally()),
            pageReader,
            pageWriter)
        .build();
  }

  @Bean
  @StepScope
  RowReader<PressReading> pageReader(@Value(STEP) StepExecution step) throws IOException {
    TextFiles texts = new TextFiles(TextFiles.PAGE_LIMIT);
    PageIndexes indexes = inputs.basis(step).indexes();
    PressReader press = inputs.press(step);
    List<PendingFile> pages = inputs.pending(step, InputKind.PAGE);
    Function<SurveyedFile, Outcome<PressReading>> reading =
        page -> texts.read(page.file()).then(text -> readPage(indexes, press, page, text));
    PageReadAhead ahead =
        claims
            .of(step)
            .filter(Claim::isCareful)
            .map(claim -> PageReadAhead.singly(pages, named(claim, pages, reading)))
            .orElseGet(() -> PageReadAhead.together(pages, reading, settings.processors()));
    return new RowReader<>(pages, ahead, page -> 1, PAGES_A_CHUNK, steps.executor());
  }

  /** The reading of a file that is named in the claim before it is read. */
  private static <T> Function<SurveyedFile, T> named(
      Claim claim, List<PendingFile> files, Function<SurveyedFile, T> reading) {
    Map<SurveyedFile, Long> ids =
        files.stream()
            .collect(Collectors.toMap(PendingFile::surveyed, file -> file.wanted().fileId()));
    return file -> {
      claim.at(ids.get(file));
      return reading.apply(file);
    };
  }

  private static Outcome<PressReading> readPage(
      PageIndexes indexes, PressReader press, SurveyedFile page, String text) {
    String name = page.file().name();
    PageSource source = indexes.of(name).page(name, text);
    return press.take(source, broken -> ReaderLog.keep(new Place(source.file(), 0), broken));
  }

  @Bean
  @StepScope
  RowWriter<PressReading> pageWriter(
      @Value(STEP) StepExecution step, RowReader<PressReading> pageReader) throws IOException {
    return writer(step, pageReader, (load, readings) -> readings.forEach(load::press));
  }

  @Bean
  Step readArticleTables(
      RowReader<ArticleSource> articleReader,
      ArticleRows articleRows,
      RowWriter<ArticleRow> articleWriter) {
    return this.<ArticleSource, ArticleRow>step(
            "readArticleTables",
            ARTICLES_A_CHUNK,
            "unit.kilobytes",
            1000,
            articleReader,
            articleWriter,
            articleRows::told)
        .processor(row -> read(articleRows, row))
        .taskExecutor(steps.executor())
        .build();
  }

  /** The step that reads a partition of the article tables. */
  Step articleTablesPart(
      RowReader<ArticleSource> articleReader,
      ArticleRows articleRows,
      RowWriter<ArticleRow> articleWriter) {
    return reading(
            steps.<InputRow<ArticleSource>, InputRow<ArticleRow>>chunksOfPartition(
                RemoteSteps.ARTICLE_TABLES_PART,
                ARTICLES_A_CHUNK,
                step -> articleRows.told(articleWriter.tally())),
            articleReader,
            articleWriter)
        .processor(row -> read(articleRows, row))
        .taskExecutor(steps.executor())
        .build();
  }

  private static InputRow<ArticleRow> read(ArticleRows articleRows, InputRow<ArticleSource> row) {
    return new InputRow<>(
        row.file(), row.row().then(article -> articleRows.read(row.file(), article)));
  }

  @Bean
  @StepScope
  RowReader<ArticleSource> articleReader(@Value(STEP) StepExecution step) throws IOException {
    List<PendingFile> files = inputs.pending(step, InputKind.ARTICLES);
    Function<SurveyedFile, Rows<TableRow>> opener =
        file -> TableRows.open(file, TableForm.ARTICLES);
    return tables(
        files,
        claims
            .of(step)
            .filter(Claim::isCareful)
            .map(claim -> named(claim, files, opener))
            .orElse(opener),
        ARTICLES_A_CHUNK,
        () -> new ArticleTable()::read);
  }

  @Bean
  @StepScope
  ArticleRows articleRows(@Value(STEP) StepExecution step) throws IOException {
    return new ArticleRows(fileVersions, inputs.press(step), inputs.basis(step).readingKey());
  }

  @Bean
  @StepScope
  RowWriter<ArticleRow> articleWriter(
      @Value(STEP) StepExecution step, RowReader<ArticleSource> articleReader) throws IOException {
    return writer(step, articleReader, VersionLoad::articles);
  }

  @Bean
  Step readIndicators(
      RowReader<Observation> indicatorReader, RowWriter<Observation> indicatorWriter) {
    return step(
            "readIndicators",
            ROWS_A_CHUNK,
            "unit.kilobytes",
            1000,
            indicatorReader,
            indicatorWriter)
        .build();
  }

  @Bean
  @StepScope
  RowReader<Observation> indicatorReader(@Value(STEP) StepExecution step) throws IOException {
    InputSurvey survey = inputs.of(step);
    return tables(
        inputs.pending(step, InputKind.INDICATORS),
        file -> TableRows.indicators(file, survey.codeLists(), reading -> {}),
        ROWS_A_CHUNK,
        () -> new ObservationTable(survey.codeLists())::read);
  }

  @Bean
  @StepScope
  RowWriter<Observation> indicatorWriter(
      @Value(STEP) StepExecution step, RowReader<Observation> indicatorReader) throws IOException {
    return writer(step, indicatorReader, VersionLoad::observations);
  }

  @Bean
  Step readMatters(RowReader<Matter> matterReader, RowWriter<Matter> matterWriter) {
    return step("readMatters", ROWS_A_CHUNK, "unit.kilobytes", 1000, matterReader, matterWriter)
        .build();
  }

  @Bean
  @StepScope
  RowReader<Matter> matterReader(@Value(STEP) StepExecution step) throws IOException {
    InputSurvey survey = inputs.of(step);
    return tables(
        inputs.pending(step, InputKind.MATTERS),
        file -> TableRows.ledger(file, survey.ledgerWords(), head -> {}),
        ROWS_A_CHUNK,
        () -> new MatterTable(survey.ledgerWords())::read);
  }

  @Bean
  @StepScope
  RowWriter<Matter> matterWriter(@Value(STEP) StepExecution step, RowReader<Matter> matterReader)
      throws IOException {
    return writer(step, matterReader, VersionLoad::matters);
  }

  /**
   * A reader of tables.
   *
   * @param opener opens the rows of a file
   * @param checks makes the checks of a file, which has its own because they remember the keys seen
   */
  private <T> RowReader<T> tables(
      List<PendingFile> files,
      Function<SurveyedFile, Rows<TableRow>> opener,
      int block,
      Supplier<Function<TableRow, Outcome<T>>> checks) {
    return new RowReader<>(
        files,
        file -> opener.apply(file).then(checks.get()),
        SurveyedFile::size,
        block,
        steps.executor());
  }

  private <T> RowWriter<T> writer(
      StepExecution step, RowReader<?> reader, BiConsumer<VersionLoad, List<T>> shelf)
      throws IOException {
    Optional<Claim> claim = claims.of(step);
    return claim.isPresent()
        // a strict run meets the faults of all partitions when it activates what they read
        ? new RowWriter<>(
            fileVersions, reader, shelf, fault -> {}, steps::reach, claim.get()::write)
        : new RowWriter<>(fileVersions, reader, shelf, faults(step), steps::reach, Runnable::run);
  }

  private Consumer<Rejection> faults(StepExecution step) throws IOException {
    RunRequest request = RunParameters.of(step.getJobParameters()).request();
    InputSurvey survey = inputs.of(step);
    return fault -> inputs.meet(request, fault, survey);
  }

  private <T> ChunkOrientedStepBuilder<InputRow<T>, InputRow<T>> step(
      String name,
      int chunk,
      String unit,
      long unitSize,
      RowReader<T> reader,
      RowWriter<T> writer) {
    return step(name, chunk, unit, unitSize, reader, writer, tally -> tally);
  }

  /**
   * A step that brings files into the warehouse.
   *
   * @param remark adds to what is said of the rows
   */
  private <R, T> ChunkOrientedStepBuilder<InputRow<R>, InputRow<T>> step(
      String name,
      int chunk,
      String unit,
      long unitSize,
      RowReader<R> reader,
      RowWriter<T> writer,
      UnaryOperator<Message> remark) {
    return reading(
        steps.<InputRow<R>, InputRow<T>>chunks(
            name,
            chunk,
            step -> new Extent(Message.of(unit), unitSize, reader.size()),
            step -> remark.apply(writer.tally())),
        reader,
        writer);
  }

  private <R, T> ChunkOrientedStepBuilder<InputRow<R>, InputRow<T>> reading(
      ChunkOrientedStepBuilder<InputRow<R>, InputRow<T>> step,
      RowReader<R> reader,
      RowWriter<T> writer) {
    return step.reader(reader).writer(writer).listener(new LastFiles(writer));
  }

  /** Files whose end was found after the last chunk, such as empty tables, are complete as well. */
  private final class LastFiles implements StepExecutionListener {

    private final RowWriter<?> writer;

    LastFiles(RowWriter<?> writer) {
      this.writer = writer;
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
      if (!step.getStatus().isUnsuccessful()) {
        new TransactionTemplate(steps.transactions())
            .executeWithoutResult(status -> writer.finishExhausted());
      }
      writer.enter(step);
      return step.getExitStatus();
    }
  }
}
