package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shuanghe.Folders;
import shuanghe.job.RunRequest.Rendering;
import shuanghe.messages.English;
import shuanghe.warehouse.Database;
import shuanghe.warehouse.WarehouseLock;

/** The same job with its warehouse in a PostgreSQL server. */
class PostgresTest {

  @TempDir private Path folder;

  private ConfigurableApplicationContext program(Database database) {
    return new SpringApplicationBuilder(BriefingsConfiguration.class)
        .run(database.arguments(folder.resolve("h2")));
  }

  /** Publishes, corrects the input, publishes again; gives what each of the runs ended with. */
  private List<Class<?>> history(ConfigurableApplicationContext program, String name)
      throws IOException {
    SmallInput input = SmallInput.in(folder.resolve(name + "-input"));
    input.write("indicators/daily.csv", daily());
    Publisher publisher = program.getBean(Publisher.class);
    RunRequest request = input.request("all", folder.resolve(name), Rendering.WHEN_CHANGED);
    List<Class<?>> outcomes = new ArrayList<>();
    outcomes.add(publisher.publish(request, English.MESSAGES, line -> {}).getClass());
    outcomes.add(publisher.publish(request, English.MESSAGES, line -> {}).getClass());
    input.edit("indicators/monthly.csv", "2023-09,320", "2023-09,325");
    input.remove("articles/page-2.txt");
    outcomes.add(publisher.publish(request, English.MESSAGES, line -> {}).getClass());
    return outcomes;
  }

  /** More rows than go to the database in one statement, some of them without a value. */
  private static String daily() {
    return IntStream.range(0, 250)
        .mapToObj(
            day ->
                "TRAIN_TRIPS,CD,%s,%s,列,,%s,示例,示例数据\n"
                    .formatted(
                        LocalDate.of(2023, 1, 1).plusDays(day),
                        day % 9 == 0 ? "" : day,
                        day % 9 == 0 ? "M" : "A"))
        .collect(
            Collectors.joining(
                "",
                "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,SOURCE,NOTE\n",
                ""));
  }

  @Test
  void publishesTheSameBytesFromBothDatabases() throws IOException, SQLException {
    try (ConfigurableApplicationContext h2 = program(Database.H2);
        ConfigurableApplicationContext postgres = program(Database.POSTGRESQL)) {
      List<Class<?>> outcomes = history(h2, "h2");

      assertThat(history(postgres, "postgres")).isEqualTo(outcomes);

      assertThat(outcomes)
          .containsExactly(
              RunOutcome.Published.class, RunOutcome.Unchanged.class, RunOutcome.Published.class);
      assertThat(Folders.published(folder.resolve("postgres")))
          .isEqualTo(Folders.published(folder.resolve("h2")))
          .isNotEmpty();
    }
  }

  @Test
  void letsOneProcessAtATimeWorkOnASharedWarehouse() throws IOException, SQLException {
    try (ConfigurableApplicationContext postgres = program(Database.POSTGRESQL)) {
      DataSource database = postgres.getBean(DataSource.class);
      WarehouseLock first = WarehouseLock.take(database).orElseThrow();

      assertThat(WarehouseLock.take(database)).isEmpty();

      first.close();
      try (WarehouseLock next = WarehouseLock.take(database).orElseThrow()) {
        assertThat(next).isNotNull();
      }
    }
  }

  @Test
  void losesTheConnectionsOfAMachineThatIsGoneWithin45Seconds() {
    try (ConfigurableApplicationContext postgres = program(Database.POSTGRESQL)) {
      JdbcTemplate jdbc = postgres.getBean(JdbcTemplate.class);

      assertThat(
              Stream.of("idle", "interval", "count")
                  .map(name -> jdbc.queryForObject("show tcp_keepalives_" + name, String.class)))
          .containsExactly("15", "10", "3");
    }
  }

  /** The pool knows of the loss from the first use on and says so in words of its own. */
  @Test
  void saysOfEachUseOfALostConnectionThatTheDatabaseCannotBeUsed() throws SQLException {
    try (ConfigurableApplicationContext postgres = program(Database.POSTGRESQL);
        Connection connection = postgres.getBean(DataSource.class).getConnection()) {
      int process = connection.unwrap(PGConnection.class).getBackendPID();
      postgres
          .getBean(JdbcTemplate.class)
          .queryForObject("select pg_terminate_backend(?, 60000)", Boolean.class, process);

      for (int use = 1; use <= 3; use++) {
        assertThat(
                English.said(
                    FailureSentence.of(
                        catchThrowable(() -> connection.prepareStatement("select 1").execute()))))
            .as("use %d", use)
            .startsWith("the database cannot be used: ");
      }
    }
  }

  /** Else the driver would hold all the rows of a month beside what is made of them. */
  @Test
  void fetchesTheRowsOfATransactionPieceByPiece() {
    try (ConfigurableApplicationContext postgres = program(Database.POSTGRESQL)) {
      JdbcTemplate jdbc = postgres.getBean(JdbcTemplate.class);
      List<String> cursors = new ArrayList<>();

      new TransactionTemplate(postgres.getBean(PlatformTransactionManager.class))
          .executeWithoutResult(
              status ->
                  jdbc.query(
                      "select generate_series(1, 5000)",
                      row -> {
                        if (cursors.isEmpty()) {
                          cursors.addAll(
                              jdbc.queryForList("select statement from pg_cursors", String.class));
                        }
                      }));

      assertThat(cursors).contains("select generate_series(1, 5000)");
    }
  }
}
