package shuanghe.job;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.job.WorkerSettings.BrokerSettings;
import shuanghe.model.Message;
import shuanghe.partition.BrokerQueue;
import shuanghe.partition.Claims;
import shuanghe.partition.PartitionBoard;
import shuanghe.partition.PartitionQueue;
import shuanghe.partition.WarehouseQueue;
import shuanghe.press.ArticleSource;
import shuanghe.press.PressReading;
import shuanghe.warehouse.ArticleRow;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.InputVersion.InputKind;
import shuanghe.warehouse.Publications;
import shuanghe.warehouse.RenderedEditions;
import shuanghe.warehouse.WarehouseLock;

/**
 * The parts of the program that a run on several machines needs besides, at the run and at its
 * workers alike. The warehouse must be in PostgreSQL.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerSettings.class)
public class RemoteConfiguration {

  /**
   * Looks at the lease that a worker's connections are set up by, before there is one.
   *
   * @param lease as the environment has it
   * @throws UnusableSettingException if it is no time
   */
  public static void checkLease(String lease) {
    try {
      DurationStyle.detectAndParse(lease);
    } catch (IllegalArgumentException noTime) {
      throw new UnusableSettingException(
          "SHUANGHE_WORKERS_LEASE", lease, Message.of("setting.duration"));
    }
  }

  @Bean
  PartitionQueue partitionQueue(DataSource database, Settings settings, WorkerSettings workers)
      throws IOException {
    String program = Program.running(settings.version()).fingerprint();
    BrokerSettings broker = workers.broker();
    return broker.isUsed()
        ? new BrokerQueue(
            broker.connections(),
            new BrokerQueue.Broker(broker.url(), broker.user(), broker.password()),
            broker.queue(),
            program,
            workers.patience())
        : new WarehouseQueue(database, program);
  }

  @Bean
  Claims claims(
      JdbcTemplate jdbc, PlatformTransactionManager transactions, WorkerSettings settings) {
    return new Claims(jdbc, transactions, settings.lease());
  }

  @Bean
  PartitionBoard partitionBoard(JdbcTemplate jdbc, WorkerSettings settings) {
    return new PartitionBoard(jdbc, settings.lease());
  }

  @Bean
  Step readPagesPart(
      ReadingSteps reading,
      RowReader<PressReading> pageReader,
      RowWriter<PressReading> pageWriter) {
    return reading.pagesPart(pageReader, pageWriter);
  }

  @Bean
  Step readArticleTablesPart(
      ReadingSteps reading,
      RowReader<ArticleSource> articleReader,
      ArticleRows articleRows,
      RowWriter<ArticleRow> articleWriter) {
    return reading.articleTablesPart(articleReader, articleRows, articleWriter);
  }

  @Bean
  EditionRendering editionRendering(
      StepFactory steps,
      EditionMaterials materials,
      RenderedEditions rendered,
      Publications publications,
      HeldClaims claims,
      RenditionList renditions,
      ThreadPoolTaskExecutor workers) {
    return new EditionRendering(
        steps, materials, rendered, publications, claims, renditions, workers.getCorePoolSize());
  }

  @Bean
  PrerenderedEditions editionsAhead(
      Editions editions,
      FileVersions fileVersions,
      Publications publications,
      RenderedEditions rendered,
      PartitionBoard board,
      PlatformTransactionManager transactions,
      Clock calendar) {
    return new PrerenderedEditions(
        editions,
        fileVersions,
        publications,
        rendered,
        board,
        new TransactionTemplate(transactions),
        calendar);
  }

  @Bean
  Step renderEditionsPart(StepFactory steps, EditionRendering rendering) {
    return steps.piecesOfPartition(RemoteSteps.EDITIONS_PART, rendering, rendering::told);
  }

  /** The steps of a run that leave reading to its workers; a table or an edition is a partition. */
  @Bean
  RemoteSteps remoteSteps(
      StepFactory steps,
      PartitionQueue queue,
      PartitionBoard board,
      FileVersions fileVersions,
      RenderedEditions rendered,
      JdbcTemplate jdbc,
      WorkerSettings settings,
      ObjectProvider<WarehouseLock> soleUse) {
    StepElsewhere elsewhere =
        (name, part, partitioner, counting, result) ->
            steps.partitionsElsewhere(
                name,
                new PartitionSplitter(part, partitioner, jdbc, steps.transactions()),
                new RemotePartitions(queue, board, counting, settings, soleUse),
                result);
    return new RemoteSteps(
        elsewhere.step(
            "readPages",
            RemoteSteps.PAGES_PART,
            new FilePartitioner(fileVersions, InputKind.PAGE, settings.pages()),
            step -> count(step, fileVersions.loaded(InputKind.PAGE)),
            RemoteConfiguration::tally),
        elsewhere.step(
            "readArticleTables",
            RemoteSteps.ARTICLE_TABLES_PART,
            new FilePartitioner(fileVersions, InputKind.ARTICLES, 1),
            step -> count(step, fileVersions.loaded(InputKind.ARTICLES)),
            RemoteConfiguration::tally),
        Optional.of(
            elsewhere.step(
                "renderEditions",
                RemoteSteps.EDITIONS_PART,
                EditionRendering.partitioner(rendered),
                step -> {},
                step -> Message.of("step.renderEditions.done", rendered.ids().size()))));
  }

  /** Maker of a step whose partitions workers execute. */
  private interface StepElsewhere {
    Step step(
        String name,
        String part,
        Partitioner partitioner,
        Consumer<StepExecution> counting,
        Function<StepExecution, Message> result);
  }

  /** Counts the rows that were read where they are kept. */
  private static void count(StepExecution whole, FileVersions.Tally read) {
    whole.setReadCount(read.read());
    whole.setWriteCount(read.taken());
    whole.setProcessSkipCount(read.rejected());
  }

  private static Message tally(StepExecution step) {
    return step.getReadCount() == 0
        ? Message.NONE
        : Message.of(
            "step.read.done",
            step.getReadCount(),
            step.getWriteCount(),
            step.getProcessSkipCount());
  }

  @Bean
  PartitionWorker partitionWorker(
      Step readPagesPart,
      Step readArticleTablesPart,
      Step renderEditionsPart,
      EditionRendering rendering,
      PartitionQueue queue,
      Claims claims,
      HeldClaims held,
      JdbcTemplate jdbc,
      InputSurveys inputs,
      FileVersions fileVersions,
      PlatformTransactionManager transactions,
      WorkerSettings settings) {
    return new PartitionWorker(
        List.of(
            new FilesPartition(
                readPagesPart, Message.of("step.readPages"), InputKind.PAGE, fileVersions, inputs),
            new FilesPartition(
                readArticleTablesPart,
                Message.of("step.readArticleTables"),
                InputKind.ARTICLES,
                fileVersions,
                inputs),
            new EditionPartition(renderEditionsPart, rendering)),
        queue,
        claims,
        held,
        new PartitionRuns(jdbc),
        inputs,
        transactions,
        settings);
  }
}
