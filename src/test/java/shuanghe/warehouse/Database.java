package shuanghe.warehouse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The databases the warehouse may be kept in; tests of what uses it run on each. */
public enum Database {
  H2 {
    @Override
    public Map<String, String> settings(Path output) {
      return Map.of(
          "spring.datasource.url",
          "jdbc:h2:file:" + output.resolve("state/warehouse").toAbsolutePath());
    }

    @Override
    DataSource empty() {
      return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    @Override
    String loss() {
      return "drop all objects";
    }
  },

  /** A real server, started with the first test that needs it and ended with the tests. */
  POSTGRESQL {
    @Override
    public Map<String, String> settings(Path output) {
      return Map.of(
          "spring.profiles.active", "postgresql", "spring.datasource.url", Server.newDatabase());
    }

    @Override
    DataSource empty() {
      return new DriverManagerDataSource(Server.newDatabase());
    }

    @Override
    String loss() {
      return "drop schema public cascade; create schema public";
    }
  };

  /** Tables with the rows of files, as the warehouse calls them. */
  public static final List<String> ROWS_OF_FILES =
      List.of(
          "article",
          "paragraph",
          "fact",
          "agreement",
          "target",
          "press_matter",
          "next_step",
          "meeting",
          "proposal",
          "observation",
          "matter",
          "rejection");

  private static final class Server {

    private static final EmbeddedPostgres RUNNING = start();
    private static int databases;

    private static EmbeddedPostgres start() {
      try {
        // what the tests write need not outlive them
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    static synchronized String newDatabase() {
      String name = "warehouse" + ++databases;
      try (Connection connection = RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
      return RUNNING.getJdbcUrl("postgres", name) + "&reWriteBatchedInserts=true";
    }
  }

  /**
   * Settings of the program for a warehouse that is empty yet.
   *
   * @param output the output folder, which holds an embedded database
   */
  public abstract Map<String, String> settings(Path output);

  abstract DataSource empty();

  /** A database with the schema of the program. */
  public DataSource migrated() {
    return migrated("latest");
  }

  /**
   * A database with an older schema.
   *
   * @param version of its last migration
   */
  DataSource migrated(String version) {
    DataSource database = empty();
    migrate(database, version);
    return database;
  }

  void migrate(DataSource database, String version) {
    Flyway.configure()
        .dataSource(database)
        .locations("db/migration", "db/" + name().toLowerCase(Locale.ROOT))
        .target(version)
        .load()
        .migrate();
  }

  /** Statements that leave a database as it was when it was made. */
  abstract String loss();

  /** The same settings as arguments of the program. */
  public String[] arguments(Path output) {
    return settings(output).entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
  }

  /** A database with the tables of schedule and delivery. */
  public DataSource forScheduleAndDelivery() {
    DataSource database = empty();
    makeTables(database);
    return database;
  }

  /** Loses all that such a database holds; it is as new. */
  public void lose(DataSource database) {
    new JdbcTemplate(database).execute(loss());
    makeTables(database);
  }

  private static void makeTables(DataSource database) {
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V4__schedule_and_delivery.sql"),
            new ClassPathResource("db/migration/V20__letters_in_turn.sql"),
            new ClassPathResource("db/migration/V31__letters_journal.sql"))
        .execute(database);
  }
}
