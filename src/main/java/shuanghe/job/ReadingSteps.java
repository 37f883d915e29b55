package shuanghe.job;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.input.Outcome;
import shuanghe.input.TableForm;
import shuanghe.input.TableRow;
import shuanghe.input.TextFiles;
import shuanghe.job.InputSurvey.SurveyedFile;
import shuanghe.job.Progress.Extent;
import shuanghe.job.RowReader.InputRow;
import shuanghe.ledger.MatterTable;
import shuanghe.model.Matter;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.press.ArticleSource;
import shuanghe.press.ArticleTable;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;
import shuanghe.statistics.ObservationTable;
import shuanghe.warehouse.ArticleRow;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.Kind;
import shuanghe.warehouse.VersionLoad;

/** The chunk steps that read pages, article tables, indicator tables and ledgers. */
final class ReadingSteps {

  private static final int PAGES_A_CHUNK = 16;
  private static final int ARTICLES_A_CHUNK = 100;
  private static final int ROWS_A_CHUNK = 5000;

  private final StepMaker steps;
  private final FileVersions fileVersions;
  private final EditionRun run;
  private final PressReader press;

  ReadingSteps(StepMaker steps, FileVersions fileVersions, EditionRun run) {
    this.steps = steps;
    this.fileVersions = fileVersions;
    this.run = run;
    this.press = new PressReader(run.survey().codeLists());
  }

  Step readPages() {
    TextFiles texts = new TextFiles(TextFiles.PAGE_LIMIT);
    List<SurveyedFile> pages = run.pending(Kind.PAGE);
    PagesAhead ahead =
        new PagesAhead(pages, page -> texts.read(page.file()).then(text -> readPage(page, text)));
    RowReader<PressReading> reader =
        new RowReader<>(pages, page -> ahead.open(), page -> 1, PAGES_A_CHUNK, steps.executor());
    return this.<PressReading, PressReading>step(
            "readPages",
            PAGES_A_CHUNK,
            reader,
            new Extent(Message.of("unit.pages"), 1, reader.size()),
            (loading, readings) -> readings.forEach(loading::press),
            tally -> tally)
        .listener(ahead)
        .build();
  }

  private Outcome<PressReading> readPage(SurveyedFile page, String text) {
    PageSource source = run.survey().index().page(page.file().name(), text);
    return press.take(source, broken -> ReaderLog.keep(new Place(source.file(), 0), broken));
  }

  Step readArticleTables() {
    RowReader<ArticleSource> reader =
        tables(
            Kind.ARTICLES,
            file -> TableRows.open(file, TableForm.ARTICLES),
            ARTICLES_A_CHUNK,
            () -> new ArticleTable()::read);
    ArticleRows articles = new ArticleRows(fileVersions, press, run.survey().readingKey());
    return this.<ArticleSource, ArticleRow>step(
            "readArticleTables",
            ARTICLES_A_CHUNK,
            reader,
            bytes(reader),
            VersionLoad::articles,
            articles::told)
        .processor(
            row ->
                new InputRow<>(
                    row.file(), row.row().then(article -> articles.read(row.file(), article))))
        .taskExecutor(steps.executor())
        .build();
  }

  Step readIndicators() {
    RowReader<Observation> reader =
        tables(
            Kind.INDICATORS,
            file -> TableRows.indicators(file, run.survey().codeLists(), reading -> {}),
            ROWS_A_CHUNK,
            () -> new ObservationTable(run.survey().codeLists())::read);
    return this.<Observation, Observation>step(
            "readIndicators",
            ROWS_A_CHUNK,
            reader,
            bytes(reader),
            VersionLoad::observations,
            tally -> tally)
        .build();
  }

  Step readMatters() {
    RowReader<Matter> reader =
        tables(
            Kind.MATTERS,
            file -> TableRows.open(file, TableForm.MATTERS),
            ROWS_A_CHUNK,
            () -> new MatterTable(run.survey().ledgerWords())::read);
    return this.<Matter, Matter>step(
            "readMatters",
            ROWS_A_CHUNK,
            reader,
            bytes(reader),
            VersionLoad::matters,
            tally -> tally)
        .build();
  }

  /**
   * @param opener opens the rows of a file
   * @param checks makes the checks of a file, which has its own because they remember the keys seen
   */
  private <T> RowReader<T> tables(
      Kind kind,
      Function<SurveyedFile, Rows<TableRow>> opener,
      int block,
      Supplier<Function<TableRow, Outcome<T>>> checks) {
    return new RowReader<>(
        run.pending(kind),
        file -> opener.apply(file).then(checks.get()),
        SurveyedFile::size,
        block,
        steps.executor());
  }

  private static Extent bytes(RowReader<?> reader) {
    return new Extent(Message.of("unit.kilobytes"), 1000, reader.size());
  }

  private <R, T> ChunkOrientedStepBuilder<InputRow<R>, InputRow<T>> step(
      String name,
      int chunk,
      RowReader<R> reader,
      Extent extent,
      BiConsumer<VersionLoad, List<T>> shelf,
      UnaryOperator<Message> remark) {
    RowWriter<T> writer =
        new RowWriter<>(fileVersions, reader, shelf, run::fault, steps.log()::reach);
    return steps
        .<InputRow<R>, InputRow<T>>chunks(name, chunk, extent, () -> remark.apply(writer.tally()))
        .reader(reader)
        .writer(writer)
        .listener(new LastFiles(writer));
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
