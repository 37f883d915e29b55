package shuanghe.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server. */
final class PostgresServer implements Closeable {

  private final EmbeddedPostgres server;
  private int databases;

  PostgresServer() throws IOException {
    this.server = EmbeddedPostgres.start();
  }

  /** Makes an empty database and gives its address, user included. */
  String newDatabase() throws SQLException {
    String name = "warehouse" + ++databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server.getJdbcUrl("postgres", name);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
