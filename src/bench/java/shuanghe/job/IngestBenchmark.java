package shuanghe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Rows a second into the table of observations: by the step of the program, with all its checks and
 * rejections, and by H2's own CSVREAD, which checks nothing, into the same table of a like
 * database. Each shot is into a new warehouse.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(DeliveredTable.ROWS)
@Fork(value = 3, jvmArgs = "-Xmx256m")
@Warmup(iterations = 0)
@Measurement(iterations = 2, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class IngestBenchmark {

  private Path folder;
  private ConfigurableApplicationContext program;
  private RunRequest request;
  private InputSurvey survey;

  @Setup(Level.Trial)
  public void deliver() throws IOException {
    folder = DeliveredTable.in(Files.createTempDirectory("ingest"));
  }

  @Setup(Level.Invocation)
  public void open() throws IOException {
    program =
        new SpringApplicationBuilder(BriefingsConfiguration.class)
            .properties(
                Map.of(
                    "spring.datasource.url",
                    "jdbc:h2:file:"
                        + folder.resolve("state/warehouse")
                        + ";DB_CLOSE_ON_EXIT=FALSE"))
            .run();
    request =
        new RunRequest(
            folder,
            folder.resolve("articles"),
            folder,
            folder,
            new PeriodChoice.Latest(),
            List.of(),
            RunRequest.Rendering.WHEN_CHANGED,
            RunRequest.Faults.REPORT);
    survey =
        program
            .getBean(InputSurveys.class)
            .now(
                request,
                new Program("", ""),
                new TransactionTemplate(program.getBean(PlatformTransactionManager.class)))
            .survey();
  }

  @Benchmark
  public long step() throws JobExecutionException {
    JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
    JobRepository repository = program.getBean(JobRepository.class);
    JobExecution done =
        program
            .getBean(JobOperator.class)
            .start(
                new JobBuilder("ingest", repository)
                    .start(program.getBean("readIndicators", Step.class))
                    .build(),
                new RunParameters(request, survey.fingerprint(), survey.readingKey(), "", "")
                    .attempt(1));
    if (done.getStatus() != BatchStatus.COMPLETED) {
      throw new IllegalStateException(done.getAllFailureExceptions().toString());
    }
    return stored(jdbc, "observation") + stored(jdbc, "rejection");
  }

  @Benchmark
  public long csvread() {
    JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
    jdbc.update(
        """
        insert into observation (row_id, file_id, line, indicator, area, period, period_start,
          period_end, measure, amount, status, source, note) direct
        select 4294967296 + rownum(), 1, rownum() + 1, indicator, ref_area, time_period,
          date '2023-09-01', date '2023-09-30', 'VALUE', obs_value, 'NORMAL', source, note
        from csvread('%s', null, 'charset=UTF-8')
        """
            .formatted(DeliveredTable.faultless(folder)));
    return stored(jdbc, "observation");
  }

  private static long stored(JdbcTemplate jdbc, String table) {
    return jdbc.queryForObject("select count(*) from " + table, Long.class);
  }

  @TearDown(Level.Invocation)
  public void close() throws IOException {
    program.close();
    FileSystemUtils.deleteRecursively(folder.resolve("state"));
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }
}
