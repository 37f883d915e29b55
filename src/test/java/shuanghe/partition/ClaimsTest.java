package shuanghe.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import shuanghe.warehouse.Database;
import shuanghe.warehouse.InputVersion;
import shuanghe.warehouse.InputVersion.InputKind;
import shuanghe.warehouse.RegisteredFiles;

/** What is held against a partition whose worker let its lease pass, here one of no length. */
class ClaimsTest {

  private static final PartitionRequest REQUEST = new PartitionRequest(1, "readPagesPart");

  private final DataSource database = Database.POSTGRESQL.migrated();
  private final JdbcTemplate jdbc = new JdbcTemplate(database);
  private final List<SingleConnectionDataSource> workers = new ArrayList<>();
  private long page;

  @BeforeEach
  void enterPartition() {
    jdbc.update("insert into batch_job_instance values (1, 0, 'briefings', 'one')");
    jdbc.update(
        "insert into batch_job_execution (job_execution_id, job_instance_id, create_time, status)"
            + " values (1, 1, now(), 'STARTED')");
    jdbc.update(
        "insert into batch_step_execution (step_execution_id, version, step_name,"
            + " job_execution_id, create_time, status) values (1, 0, 'readPagesPart:1-9', 1, now(),"
            + " 'STARTING')");
    RegisteredFiles.in(jdbc, "", new InputVersion(InputKind.PAGE, "p.txt", "1".repeat(64)));
    page = jdbc.queryForObject("select file_id from input_file", Long.class);
  }

  @AfterEach
  void endWorkers() {
    workers.forEach(SingleConnectionDataSource::destroy);
  }

  @Test
  void holdsNothingAgainstAPartitionWhoseWorkersLive() throws Exception {
    for (int number = 0; number < 5; number++) {
      claim(worker("host:" + number), "host:" + number);
    }

    Claim sixth = claim(worker("host:5"), "host:5");

    assertThat(sixth.tries()).isEqualTo(6);
    assertThat(sixth.strays()).isZero();
  }

  @Test
  void holdsNothingAgainstAPageWhoseReaderLives() throws Exception {
    claim(worker("host:1"), "host:1").at(page);

    Claim second = claim(worker("host:2"), "host:2");

    assertThat(second.strays()).isZero();
    assertThat(brokenOff()).isZero();
  }

  @Test
  void countsWorkersThatEndedWhileItWasNotKnownAtWhat() throws Exception {
    SingleConnectionDataSource first = worker("host:1");
    claim(first, "host:1");
    end(first);

    assertThat(claim(worker("host:2"), "host:2").strays()).isEqualTo(1);
  }

  @Test
  void countsAWorkerThatEndedAlsoWhereAnotherHasItsName() throws Exception {
    SingleConnectionDataSource first = worker("container:1");
    claim(first, "container:1");
    end(first);

    assertThat(claim(worker("container:1"), "container:1").strays()).isEqualTo(1);
  }

  @Test
  void countsReadersOfAPageThatEnded() throws Exception {
    SingleConnectionDataSource first = worker("host:1");
    claim(first, "host:1").at(page);
    end(first);

    Claim second = claim(worker("host:2"), "host:2");

    assertThat(second.strays()).isZero();
    assertThat(brokenOff()).isEqualTo(1);
  }

  private int brokenOff() {
    return jdbc.queryForObject("select broken_off from input_file", Integer.class);
  }

  private SingleConnectionDataSource worker(String name) {
    SingleConnectionDataSource worker =
        new SingleConnectionDataSource(
            jdbc.execute((ConnectionCallback<String>) own -> own.getMetaData().getURL())
                + "&ApplicationName="
                + name,
            true);
    workers.add(worker);
    new JdbcTemplate(worker).execute("select 1");
    return worker;
  }

  private static Claim claim(DataSource worker, String owner) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(2);
    return new Claims(
            new JdbcTemplate(worker), new DataSourceTransactionManager(worker), Duration.ZERO)
        .take(REQUEST, owner)
        .orElseThrow();
  }

  /** Ends a worker's connection, and waits until the server has let go of it. */
  private void end(SingleConnectionDataSource worker) throws InterruptedException {
    Integer process =
        new JdbcTemplate(worker).queryForObject("select pg_backend_pid()", Integer.class);
    worker.destroy();
    while (jdbc.queryForObject(
            "select count(*) from pg_stat_activity where pid = ?", Integer.class, process)
        > 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
