package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sources that rows of article tables were read from, and the copying of what unchanged rows said.
 */
final class ArticleSources {

  /** Name of their table. */
  static final String TABLE = "article_source";

  private static final int BATCH = 1000;

  /**
   * A row with the key of its article.
   *
   * @param row the row with its digest
   * @param articleRow key of the article in table {@code article}
   */
  record SourceRow(ArticleRow row, long articleRow) {}

  private ArticleSources() {}

  /** The digests of the rows of the held version of a file. */
  static Set<String> held(JdbcTemplate jdbc, InputVersion version) {
    return new HashSet<>(
        jdbc.queryForList(
            "select s.digest from article_source s join input_file f on f.file_id = s.file_id"
                + " where f.state = 'HELD' and f.kind = ? and f.name = ?",
            String.class,
            version.kind().name(),
            version.name()));
  }

  /** Adds the sources of the articles of a file. */
  static void add(JdbcTemplate jdbc, long fileId, List<SourceRow> sources) {
    jdbc.batchUpdate(
        "insert into article_source (file_id, article_id, row_id, digest, carried_over) values (?,"
            + " ?, ?, ?, ?)",
        sources,
        BATCH,
        (statement, source) ->
            new Binder(statement)
                .id(fileId)
                .text(source.row().articleId())
                .id(source.articleRow())
                .text(source.row().digest())
                .flag(source.row().reading().isEmpty()));
  }

  /** Deletes the sources of all files from the first to the last; gives how many there were. */
  static int delete(JdbcTemplate jdbc, long firstFile, long lastFile) {
    return jdbc.update(
        "delete from article_source where file_id between ? and ?", firstFile, lastFile);
  }

  /**
   * Copies all that the unchanged rows of a file version said from the held one.
   *
   * @param counts how many rows of each table the version has, kept up to date
   * @return the months of its articles
   */
  static List<Integer> carryOver(
      JdbcTemplate jdbc, long fileId, InputVersion version, Map<String, Integer> counts) {
    long held =
        jdbc.queryForObject(
            "select file_id from input_file where state = 'HELD' and kind = ? and name = ?",
            Long.class,
            version.kind().name(),
            version.name());
    new Copying(jdbc, held, fileId, counts).all();
    return jdbc.queryForList(
        "select distinct year_month from article where row_id between ? and ?",
        Integer.class,
        Table.rowId(fileId, 0),
        Table.rowId(fileId, Integer.MAX_VALUE));
  }

  /** The copying from one file version to another. */
  private record Copying(JdbcTemplate jdbc, long from, long to, Map<String, Integer> counts) {

    private static final String UNCHANGED =
        " join article_source s on s.file_id = ? and s.carried_over and s.article_id = ";

    /** Copies every kind of row of the articles that did not change. */
    void all() {
      copy(ArticleTables.ARTICLE, "s.row_id", ArticleTables.ARTICLE.columns(), UNCHANGED + "t.id");
      List<String> parts = new ArrayList<>(ArticleTables.PARAGRAPH.columns());
      String old = parts.set(0, "s.row_id");
      copyCounted(
          ArticleTables.PARAGRAPH,
          parts,
          " join article a on a.row_id = t."
              + old
              + " and a.year_month = t.year_month"
              + UNCHANGED
              + "a.id");
      for (Table<?> table : PressTables.ALL) {
        copyCounted(table, table.columns(), UNCHANGED + "t.article_id");
      }
    }

    /** The keys that follow those of the table's rows, in the order in which the rows were held. */
    private String next(Table<?> table) {
      long last = Table.rowId(to, counts.getOrDefault(table.name(), 0)) - 1;
      return last + " + row_number() over (order by t.row_id)";
    }

    /** Adds to the counts what is not counted yet: articles are, when their rows were read. */
    private void copyCounted(Table<?> table, List<String> columns, String join) {
      counts.merge(table.name(), copy(table, next(table), columns, join), Integer::sum);
    }

    private int copy(Table<?> table, String key, List<String> columns, String join) {
      return jdbc.update(
          String.format(
              Locale.ROOT,
              "insert into %s (row_id, file_id, year_month, line, %s) select %s, %d, t.year_month,"
                  + " t.line, %s from %s t%s where t.row_id between ? and ?%s",
              table.name(),
              String.join(", ", table.columns()),
              key,
              to,
              columns.stream()
                  .map(column -> column.indexOf('.') < 0 ? "t." + column : column)
                  .collect(Collectors.joining(", ")),
              table.name(),
              join,
              table.months(jdbc, from, from)),
          to,
          Table.rowId(from, 0),
          Table.rowId(from, Integer.MAX_VALUE));
    }
  }
}
