package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gathering of the rows of several files that one transaction brings in, so that each table is
 * written to once: a page has three dozen figures, and a statement costs as much as they do. Not
 * safe to share between threads.
 */
public final class RowGathering {

  private final JdbcTemplate jdbc;
  private final Map<Table<?>, GatheredRows<?>> tables = new LinkedHashMap<>();

  RowGathering(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Rows of a table.
   *
   * @param table the table
   * @param rows those that are to be added, in their order
   */
  private record GatheredRows<T>(Table<T> table, List<Table.NewRow<T>> rows) {

    void write(JdbcTemplate jdbc) {
      table.add(jdbc, rows);
      rows.clear();
    }
  }

  /** Gathers rows of a file, numbered on from the given number. */
  <T> void add(Table<T> table, long fileId, int firstSeq, List<T> items) {
    @SuppressWarnings("unchecked") // a table's rows are of its type
    GatheredRows<T> gathered =
        (GatheredRows<T>)
            tables.computeIfAbsent(table, key -> new GatheredRows<>(table, new ArrayList<>()));
    for (int i = 0; i < items.size(); i++) {
      gathered
          .rows()
          .add(new Table.NewRow<>(Table.rowId(fileId, firstSeq + i), fileId, items.get(i)));
    }
  }

  /** Writes what was gathered, within the transaction of the caller. */
  public void write() {
    tables.values().forEach(rows -> rows.write(jdbc));
  }
}
