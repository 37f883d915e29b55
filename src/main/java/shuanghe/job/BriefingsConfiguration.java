package shuanghe.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.FileRegister;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.IssueRegister;
import shuanghe.warehouse.Publications;
import shuanghe.warehouse.RenderedEditions;
import shuanghe.warehouse.StoredRecords;
import shuanghe.warehouse.TableMigrations;

/** The parts of the program that need the warehouse. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
@EnableConfigurationProperties(Settings.class)
@Import({ReadingSteps.class, EditionSteps.class, Publisher.class})
public class BriefingsConfiguration {

  /** The setting by which the schema is left as it is: {@code false}. */
  public static final String MIGRATES = "shuanghe.migrates";

  /** What the largest briefings measured take while they are made, beside the edition's data. */
  private static final long HEAP_A_WORKER = 512L << 20;

  /** Brings the schema up to the program's, unless that is left to the run under way. */
  BriefingsConfiguration(
      DataSource warehouse, @Value("${" + MIGRATES + ":true}") boolean migrates) {
    if (migrates) {
      TableMigrations.bringUp(warehouse);
    }
  }

  /**
   * Reading and typesetting are bound by the processor: one platform thread for each core, or as
   * many as are asked for, as far as the heap reaches.
   */
  @Bean
  ThreadPoolTaskExecutor workers(Settings settings) {
    ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(
        Math.clamp(Runtime.getRuntime().maxMemory() / HEAP_A_WORKER, 1, settings.processors()));
    workers.setThreadNamePrefix("worker-");
    return workers;
  }

  /** Counters of what runs did; whatever collects Micrometer's global registry sees them. */
  @Bean
  MeterRegistry meters() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Metrics.addRegistry(meters);
    return meters;
  }

  @Bean
  RunHistory runHistory(JobRepository repository) {
    return new RunHistory(repository);
  }

  @Bean
  PartitionHistory partitionHistory(JdbcTemplate jdbc) {
    return new PartitionHistory(jdbc);
  }

  /** What briefings are made as. */
  @Bean
  RenditionList renditions(Settings settings) {
    return RenditionList.of(settings.renditions());
  }

  @Bean
  Housekeeping housekeeping(
      JobRepository repository, PlatformTransactionManager transactions, JdbcTemplate jdbc) {
    return new Housekeeping(repository, transactions, jdbc);
  }

  @Bean
  HeldClaims heldClaims() {
    return new HeldClaims();
  }

  @Bean
  StateCheck stateCheck(
      Housekeeping housekeeping,
      IssueRegister register,
      Publications publications,
      PlatformTransactionManager transactions) {
    return new StateCheck(
        housekeeping,
        new ArchiveCheck(register, publications),
        new TransactionTemplate(transactions));
  }

  @Bean
  WholeExport wholeExport(JdbcTemplate jdbc) {
    return new WholeExport(new StoredRecords(jdbc));
  }

  @Bean
  FileVersions fileVersions(JdbcTemplate jdbc) {
    return new FileVersions(jdbc);
  }

  @Bean
  EditionDataReader editionDataReader(JdbcTemplate jdbc, Settings settings) {
    return new EditionDataReader(jdbc, settings.entries());
  }

  @Bean
  Publications publications(JdbcTemplate jdbc) {
    return new Publications(jdbc);
  }

  @Bean
  RenderedEditions renderedEditions(JdbcTemplate jdbc) {
    return new RenderedEditions(jdbc);
  }

  @Bean
  IssueRegister issueRegister(JdbcTemplate jdbc) {
    return new IssueRegister(jdbc);
  }

  /** Says which day it is where the offices are, for editions that are issued on no day stated. */
  @Bean
  Clock calendar() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  InputSurveys inputSurveys(FileVersions fileVersions, JdbcTemplate jdbc, Settings settings) {
    return new InputSurveys(fileVersions, new FileRegister(jdbc), settings);
  }

  @Bean
  Editions editions(
      EditionDataReader warehouse,
      IssueRegister register,
      Settings settings,
      FileVersions fileVersions,
      Clock calendar) {
    return new Editions(
        warehouse, register, new IssueNumbers(settings.firstEdition()), fileVersions, calendar);
  }

  @Bean
  EditionMaterials editionMaterials(
      InputSurveys inputs,
      Editions editions,
      EditionDataReader warehouse,
      FileVersions fileVersions,
      Publications publications,
      Settings settings,
      RenditionList renditions) {
    return new EditionMaterials(
        inputs, editions, warehouse, fileVersions, publications, settings, renditions);
  }

  @Bean
  StepFactory stepFactory(
      JobRepository repository,
      HeldClaims claims,
      PlatformTransactionManager transactions,
      AsyncTaskExecutor workers) {
    return new StepFactory(repository, new PartitionRepository(claims), transactions, workers);
  }

  /** The job whose every step finds by its execution what it works on. */
  @Bean
  EditionJobs editionJobs(
      JobRepository repository,
      Step readPages,
      Step readArticleTables,
      Step readIndicators,
      Step readMatters,
      Step activate,
      Step analyse,
      Step publish,
      Step release,
      ObjectProvider<RemoteSteps> remote) {
    RemoteSteps reading =
        remote.getIfAvailable(
            () -> new RemoteSteps(readPages, readArticleTables, Optional.empty()));
    Supplier<SimpleJobBuilder> taking =
        () ->
            new JobBuilder(Publisher.JOB, repository)
                .start(reading.pages())
                .next(reading.articleTables())
                .next(readIndicators)
                .next(readMatters)
                .next(activate);
    return new EditionJobs(
        taking.get().next(analyse).next(publish).next(release).build(),
        taking.get().build(),
        reading.editions().map(editions -> taking.get().next(editions).build()));
  }
}
