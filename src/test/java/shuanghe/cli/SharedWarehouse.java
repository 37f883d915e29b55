package shuanghe.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real PostgreSQL server that tests stop and start, with a warehouse for each test. */
final class SharedWarehouse implements Closeable {

  /** Long enough for a machine that has much else to do. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path folder;
  private EmbeddedPostgres server;
  private final int port;
  private final String renditions;

  private SharedWarehouse(Path folder, String renditions) throws IOException {
    this.folder = folder;
    this.renditions = renditions;
    this.server = builder().start();
    this.port = server.getPort();
  }

  /** The server puts each commit on the disk, as an office's does. */
  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setPGStartupWait(PATIENCE);
  }

  /**
   * Starts a server.
   *
   * @param renditions what the programs that use it publish, as their setting says
   */
  static SharedWarehouse start(Path folder, String renditions) throws IOException {
    return new SharedWarehouse(folder, renditions);
  }

  /** Ends the server as a power cut would, with all connections: SIGQUIT, no checkpoint. */
  void breakOff() throws IOException, InterruptedException {
    signal("QUIT", pid());
  }

  /** The server's first process, whose children are all others. */
  long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
  }

  /** Starts the server again on what the one before left. */
  void startAgain() throws IOException {
    server.close();
    server = builder().setPort(port).start();
  }

  static void signal(String name, long process) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process)).start().waitFor();
  }

  void create(String database) throws SQLException {
    execute("postgres", "create database " + database);
  }

  int port() {
    return port;
  }

  /** The environment of a program that uses a database, with settings short enough for tests. */
  Map<String, String> environment(String database) {
    return environment(database, port);
  }

  /**
   * The same for a program on another machine.
   *
   * @param entrance the port through which it reaches the server
   */
  Map<String, String> environment(String database, int entrance) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPRING_PROFILES_ACTIVE", "postgresql");
    environment.put(
        "SPRING_DATASOURCE_URL", url(database, entrance) + "?reWriteBatchedInserts=true");
    environment.put("SPRING_DATASOURCE_USERNAME", "postgres");
    environment.put("SPRING_DATASOURCE_PASSWORD", "postgres");
    environment.put("SHUANGHE_WORKERS_LEASE", "4s");
    environment.put("SHUANGHE_WORKERS_PAGES", "30");
    environment.put("SHUANGHE_RENDITIONS", renditions);
    return environment;
  }

  /** A database of the server. */
  DataSource database(String name) {
    return new DriverManagerDataSource(url(name), "postgres", "");
  }

  private String url(String database) {
    return url(database, port);
  }

  private static String url(String database, int entrance) {
    return "jdbc:postgresql://localhost:" + entrance + "/" + database;
  }

  void execute(String database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(database), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Holds up whoever writes a table until this is closed. */
  Closeable lock(String database, String table) throws SQLException {
    return hold(database, "lock table " + table + " in share mode");
  }

  /** Holds up whoever makes a table until this is closed: one of its name is being made. */
  Closeable lockName(String database, String table) throws SQLException {
    return hold(database, "create table " + table + " ()");
  }

  /** Leaves the transaction of a statement open until this is closed. */
  private Closeable hold(String database, String sql) throws SQLException {
    Connection connection = DriverManager.getConnection(url(database), "postgres", "");
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return () -> {
      try {
        connection.close();
      } catch (SQLException broken) {
        throw new IOException(broken);
      }
    };
  }

  /** The rows of a query, each as its columns joined by blanks. */
  List<String> rows(String database, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(database), "postgres", "");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          columns.add(result.getString(i));
        }
        rows.add(String.join(" ", columns));
      }
      return rows;
    }
  }

  /** Waits until a condition in SQL holds; what it asks for may not be there yet. */
  void await(String database, String condition) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(database, condition)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException("never came true: " + condition);
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  boolean holds(String database, String condition) {
    try {
      return rows(database, "select " + condition).equals(List.of("t"));
    } catch (SQLException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
