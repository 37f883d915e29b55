package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Batch of the rows of several files that one transaction brings in: each table is written to once,
 * because a page has three dozen figures, and a statement costs as much as they do. Not safe to
 * share between threads.
 */
public final class InsertBatch {

  private final JdbcTemplate jdbc;
  private final Map<Table<?>, PendingRows<?>> tables = new LinkedHashMap<>();

  InsertBatch(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Rows of a table.
   *
   * @param table the table
   * @param rows those that are to be added, in their order
   */
  private record PendingRows<T>(Table<T> table, List<Table.NewRow<T>> rows) {

    /** Writes the rows with one statement and forgets them. */
    void write(JdbcTemplate jdbc) {
      new RowInsertion<>(table).add(jdbc, rows);
      rows.clear();
    }
  }

  /** Adds rows of a file that belong to no month, numbered on from the given number. */
  <T> void add(Table<T> table, long fileId, int firstSeq, List<T> items) {
    add(table, fileId, firstSeq, items, item -> Months.NONE);
  }

  /**
   * The same with the month of each.
   *
   * @param month of the article that it stands in
   */
  <T> void add(Table<T> table, long fileId, int firstSeq, List<T> items, ToIntFunction<T> month) {
    @SuppressWarnings("unchecked") // a table's rows are of its type
    PendingRows<T> gathered =
        (PendingRows<T>)
            tables.computeIfAbsent(table, key -> new PendingRows<>(table, new ArrayList<>()));
    for (int i = 0; i < items.size(); i++) {
      gathered
          .rows()
          .add(
              new Table.NewRow<>(
                  Table.rowId(fileId, firstSeq + i),
                  fileId,
                  month.applyAsInt(items.get(i)),
                  items.get(i)));
    }
  }

  /** Writes what was gathered, within the transaction of the caller. */
  public void write() {
    MonthPartitions.make(
        jdbc,
        tables.values().stream()
            .filter(gathered -> gathered.table().isByMonth())
            .flatMap(gathered -> gathered.rows().stream())
            .map(Table.NewRow::month)
            .collect(Collectors.toSet()));
    tables.values().forEach(rows -> rows.write(jdbc));
  }
}
