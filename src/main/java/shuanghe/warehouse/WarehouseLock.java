package shuanghe.warehouse;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The right to change a warehouse that several machines share. It is a row lock in a transaction
 * that stays open: the server ends both when the connection of a dead holder breaks.
 */
public final class WarehouseLock implements Closeable {

  /** SQL standard and PostgreSQL codes for a lock that another transaction holds. */
  private static final String LOCK_TAKEN = "55P03";

  private static final int SECONDS_TO_ANSWER = 5;

  private final DataSource database;
  private Connection connection;

  private WarehouseLock(DataSource database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /**
   * Takes the right; empty where another process has it.
   *
   * @throws SQLException if the database fails
   */
  public static Optional<WarehouseLock> take(DataSource database) throws SQLException {
    return locked(database).map(connection -> new WarehouseLock(database, connection));
  }

  /**
   * Sees to it that the right is still held: where the server was started anew it is taken again.
   *
   * @return whether it is held; not where another process was faster
   * @throws SQLException if the database cannot be reached
   */
  public boolean keep() throws SQLException {
    if (connection.isValid(SECONDS_TO_ANSWER)) {
      return true;
    }
    connection.close();
    Optional<Connection> again = locked(database);
    again.ifPresent(taken -> connection = taken);
    return again.isPresent();
  }

  private static Optional<Connection> locked(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into sole_use (name) select 'warehouse' where not exists (select 1 from"
              + " sole_use)");
      connection.setAutoCommit(false);
      try (ResultSet locked =
          statement.executeQuery("select name from sole_use for update nowait")) {
        locked.next();
      }
      return Optional.of(connection);
    } catch (SQLException failed) {
      connection.close();
      if (LOCK_TAKEN.equals(failed.getSQLState())) {
        return Optional.empty();
      }
      throw failed;
    }
  }

  @Override
  public void close() throws IOException {
    try (Connection held = connection) {
      held.rollback();
      held.setAutoCommit(true);
    } catch (SQLException broken) {
      throw new IOException("the connection to the warehouse broke", broken);
    }
  }
}
