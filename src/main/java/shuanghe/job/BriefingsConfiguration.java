package shuanghe.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import shuanghe.warehouse.EditionDataReader;
import shuanghe.warehouse.FileVersions;
import shuanghe.warehouse.Publications;
import shuanghe.warehouse.WarehouseCheck;

/** The parts of the program that need the warehouse. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  BatchJdbcAutoConfiguration.class
})
@EnableConfigurationProperties(Settings.class)
public class BriefingsConfiguration {

  /** Reading and typesetting are bound by the processor: one platform thread for each core. */
  @Bean
  ThreadPoolTaskExecutor workers() {
    ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(Runtime.getRuntime().availableProcessors());
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

  /** What briefings are made as. */
  @Bean
  RenditionList renditions(Settings settings) {
    return RenditionList.of(settings.renditions());
  }

  @Bean
  Housekeeping housekeeping(
      JobRepository repository, PlatformTransactionManager transactions, JdbcTemplate jdbc) {
    return new Housekeeping(repository, transactions, new WarehouseCheck(jdbc));
  }

  @Bean
  StateCheck stateCheck(Housekeeping housekeeping) {
    return new StateCheck(housekeeping);
  }

  @Bean
  Publisher publisher(
      JobOperator operator,
      JobRepository repository,
      PlatformTransactionManager transactions,
      AsyncTaskExecutor workers,
      JdbcTemplate jdbc,
      Housekeeping housekeeping,
      MeterRegistry meters,
      Settings settings,
      RenditionList renditions) {
    return new Publisher(
        operator,
        repository,
        transactions,
        workers,
        new FileVersions(jdbc),
        new EditionDataReader(jdbc),
        new Publications(jdbc),
        housekeeping,
        meters,
        settings,
        renditions);
  }
}
