package shuanghe.job;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import shuanghe.job.PartitionWorker.PartStep;
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

  /** The steps of a run that leave reading to its workers; a table is a partition. */
  @Bean
  RemoteSteps remoteSteps(
      StepMaker steps,
      PartitionQueue queue,
      PartitionBoard board,
      FileVersions fileVersions,
      JdbcTemplate jdbc,
      WorkerSettings settings,
      ObjectProvider<WarehouseLock> soleUse) {
    return new RemoteSteps(
        steps.partitionsElsewhere(
            "readPages",
            new PartitionSplitter(
                RemoteSteps.PAGES_PART,
                new FilePartitioner(fileVersions, InputKind.PAGE, settings.pages()),
                jdbc,
                steps.transactions()),
            new RemotePartitions(queue, board, fileVersions, InputKind.PAGE, settings, soleUse),
            RemoteConfiguration::tally),
        steps.partitionsElsewhere(
            "readArticleTables",
            new PartitionSplitter(
                RemoteSteps.ARTICLE_TABLES_PART,
                new FilePartitioner(fileVersions, InputKind.ARTICLES, 1),
                jdbc,
                steps.transactions()),
            new RemotePartitions(queue, board, fileVersions, InputKind.ARTICLES, settings, soleUse),
            RemoteConfiguration::tally));
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
      PartitionQueue queue,
      Claims claims,
      HeldClaims held,
      JobRepository repository,
      InputSurveys inputs,
      FileVersions fileVersions,
      PlatformTransactionManager transactions,
      WorkerSettings settings) {
    return new PartitionWorker(
        List.of(
            new PartStep(readPagesPart, Message.of("step.readPages"), InputKind.PAGE),
            new PartStep(
                readArticleTablesPart, Message.of("step.readArticleTables"), InputKind.ARTICLES)),
        queue,
        claims,
        held,
        repository,
        inputs,
        fileVersions,
        transactions,
        settings);
  }
}
