package shuanghe.warehouse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Count of the rows of a file version in each table, as {@code input_file} keeps it: {@code article
 * 3, fact 12}. The rows of a version are numbered from 0 in each table, so that a count and a last
 * number that agree leave no row out.
 */
final class RowCounts {

  /** What is told of a table whose rows are not numbered without a gap: no count is so. */
  private static final int GAPS = -1;

  private RowCounts() {}

  /** Counts by table as they are kept, sorted by table; one without rows is left out. */
  static String told(Map<String, Integer> rows) {
    return new TreeMap<>(rows)
        .entrySet().stream()
            .filter(table -> table.getValue() != 0)
            .map(table -> table.getKey() + " " + table.getValue())
            .collect(Collectors.joining(", "));
  }

  /**
   * What the tables have, by the ids of the files from the first to the last; none of a file
   * without rows.
   */
  static Map<Long, String> found(JdbcTemplate jdbc, long firstFile, long lastFile) {
    Map<Long, Map<String, Integer>> found = new HashMap<>();
    for (Table<?> table : FileVersions.tables()) {
      long first = Table.rowId(firstFile, 0);
      long last = Table.rowId(lastFile, Integer.MAX_VALUE);
      count(jdbc, table.name(), "row_id", first, last, found);
    }
    count(jdbc, ArticleSources.TABLE, "file_id", firstFile, lastFile, found);
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, file -> told(file.getValue())));
  }

  /** Counts the rows of a table of which a column, by which it is sorted, is within a range. */
  private static void count(
      JdbcTemplate jdbc,
      String table,
      String column,
      long first,
      long last,
      Map<Long, Map<String, Integer>> found) {
    jdbc.query(
        String.format(
            Locale.ROOT,
            "select file_id, count(*), max(row_id) from %s where %s between ? and ? group by"
                + " file_id",
            table,
            column),
        row -> {
          int count = row.getInt(2);
          boolean hasAll = row.getLong(3) == Table.rowId(row.getLong(1), count - 1);
          found
              .computeIfAbsent(row.getLong(1), file -> new HashMap<>())
              .put(table, hasAll ? count : GAPS);
        },
        first,
        last);
  }
}
