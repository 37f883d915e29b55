package shuanghe.warehouse;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/**
 * Insertion of rows into a table: into PostgreSQL by COPY, into H2 a hundred a statement.
 *
 * @param table the table
 * @param <T> its records
 */
record RowInsertion<T>(Table<T> table) {

  /**
   * How many rows one statement adds. PostgreSQL takes no more than 65,535 parameters; the widest
   * table has fewer than 100 columns.
   */
  private static final int TOGETHER = 100;

  /** Adds rows. */
  void add(JdbcTemplate jdbc, List<Table.NewRow<T>> rows) {
    if (!rows.isEmpty() && !isCopied(jdbc, rows)) {
      int together = rows.size() - rows.size() % TOGETHER;
      if (together > 0) {
        addTogether(jdbc, rows.subList(0, together));
      }
      if (together < rows.size()) {
        addSingly(jdbc, rows.subList(together, rows.size()));
      }
    }
  }

  private boolean isCopied(JdbcTemplate jdbc, List<Table.NewRow<T>> rows) {
    return jdbc.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              boolean canCopy = connection.isWrapperFor(PGConnection.class);
              if (canCopy) {
                copy(connection.unwrap(PGConnection.class).getCopyAPI(), rows);
              }
              return canCopy;
            });
  }

  private void copy(CopyManager server, List<Table.NewRow<T>> rows) throws SQLException {
    CopyIn copy =
        server.copyIn(
            String.format(
                Locale.ROOT,
                "copy %s (%s, %s) from stdin (format binary)",
                table.name(),
                table.head(),
                String.join(", ", table.columns())));
    try {
      CopyRows copied = new CopyRows(copy, width());
      Binder to = new Binder(copied);
      for (Table.NewRow<T> row : rows) {
        copied.beginRow();
        bind(to, row);
      }
      copied.end();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private void addTogether(JdbcTemplate jdbc, List<Table.NewRow<T>> rows) {
    jdbc.execute(
        insertion(TOGETHER),
        (PreparedStatementCallback<Integer>)
            statement -> {
              for (int from = 0; from < rows.size(); from += TOGETHER) {
                Binder to = new Binder(statement);
                for (Table.NewRow<T> row : rows.subList(from, from + TOGETHER)) {
                  bind(to, row);
                }
                statement.executeUpdate();
              }
              return rows.size();
            });
  }

  private void addSingly(JdbcTemplate jdbc, List<Table.NewRow<T>> rows) {
    jdbc.batchUpdate(
        insertion(1), rows, TOGETHER, (statement, row) -> bind(new Binder(statement), row));
  }

  private void bind(Binder to, Table.NewRow<T> row) throws SQLException {
    to.id(row.rowId()).id(row.fileId());
    if (table.isByMonth()) {
      to.number(row.month());
    }
    to.number(table.place().apply(row.item()).line());
    table.binding().bind(to, row.item());
  }

  private String insertion(int rows) {
    String row = "(" + String.join(", ", Collections.nCopies(width(), "?")) + ")";
    return String.format(
        Locale.ROOT,
        "insert into %s (%s, %s) values %s",
        table.name(),
        table.head(),
        String.join(", ", table.columns()),
        String.join(", ", Collections.nCopies(rows, row)));
  }

  /** How many columns a row has. */
  private int width() {
    return table.head().split(",").length + table.columns().size();
  }
}
