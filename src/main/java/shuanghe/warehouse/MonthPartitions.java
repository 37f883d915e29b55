package shuanghe.warehouse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Partitions by month of the press tables in PostgreSQL, each a table of its own: {@code
 * fact_202309}, {@code fact_undated}. H2 has none; its tables have an index by month.
 */
final class MonthPartitions {

  /** Held by the transaction that makes partitions, until its end. */
  private static final long LOCK = 0x6d6f6e746873L;

  /** The table whose partitions are made last, so that a month that it has, all others have. */
  private static final Table<?> LAST = PressTables.STATEMENTS.getLast();

  private MonthPartitions() {}

  /** Whether the warehouse is kept in partitions, so that a month named spares all others. */
  static boolean areIn(JdbcTemplate jdbc) {
    return jdbc.execute(
        (ConnectionCallback<Boolean>) connection -> connection.isWrapperFor(PGConnection.class));
  }

  /**
   * A condition on {@code t} by which only the partitions are looked at in which some files have
   * rows; empty where there are no partitions or it is not known of each file.
   *
   * @param firstFile the smallest id
   * @param lastFile the largest
   */
  static String ofFiles(JdbcTemplate jdbc, long firstFile, long lastFile) {
    if (!areIn(jdbc)) {
      return "";
    }
    SortedSet<Integer> months = new TreeSet<>();
    boolean areKnown = true;
    for (List<Integer> some : monthsOf(jdbc, firstFile, lastFile)) {
      areKnown &= !some.isEmpty();
      months.addAll(some);
    }
    return areKnown && !months.isEmpty()
        ? months.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ", " and t.year_month in (", ")"))
        : "";
  }

  /** The months that the files have, each combination once; an empty one where it is not known. */
  private static List<List<Integer>> monthsOf(JdbcTemplate jdbc, long firstFile, long lastFile) {
    return jdbc.query(
        "select distinct months from input_file where file_id between ? and ?",
        (row, number) -> new ColumnReader(row).numbers(),
        firstFile,
        lastFile);
  }

  /**
   * Makes the partitions of months that have none, in the transaction of the caller. A partition is
   * made apart and attached, which does not wait for those who write or read the tables: {@code
   * create table … partition of} would. Workers that need the same new month wait for the first.
   */
  static void make(JdbcTemplate jdbc, Collection<Integer> months) {
    if (months.isEmpty() || !areIn(jdbc) || missing(jdbc, months).isEmpty()) {
      return;
    }
    jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, LOCK);
    for (int month : missing(jdbc, months)) {
      tables().forEach(table -> make(jdbc, table.name(), month));
    }
  }

  /**
   * Indexes facts by their ids in the partitions that are new. While a month is brought in it has
   * no such index, which would cost a third of what its facts cost the server; they are asked for
   * by ids when editions are made of them.
   */
  static void indexFacts(JdbcTemplate jdbc) {
    if (!areIn(jdbc)) {
      return;
    }
    for (String partition :
        jdbc.queryForList(
            "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid where"
                + " i.inhparent = cast('fact' as regclass) and to_regclass(c.relname || '_id') is"
                + " null order by 1",
            String.class)) {
      jdbc.execute(String.format(Locale.ROOT, "create index %1$s_id on %1$s (id)", partition));
    }
  }

  /** The tables that are kept in partitions. */
  static Stream<Table<?>> tables() {
    return Stream.concat(ArticleTables.ALL.stream(), PressTables.STATEMENTS.stream());
  }

  private static List<Integer> missing(JdbcTemplate jdbc, Collection<Integer> months) {
    return months.stream()
        .distinct()
        .sorted()
        .filter(
            month ->
                jdbc.queryForList(
                        "select 1 from pg_inherits where inhparent = cast(? as regclass) and"
                            + " inhrelid = to_regclass(?)",
                        Integer.class,
                        LAST.name(),
                        partition(LAST.name(), month))
                    .isEmpty())
        .toList();
  }

  private static void make(JdbcTemplate jdbc, String table, int month) {
    String partition = partition(table, month);
    jdbc.execute(
        String.format(Locale.ROOT, "create table %s (like %s including all)", partition, table));
    jdbc.execute(
        String.format(
            Locale.ROOT,
            "alter table %s attach partition %s for values in (%d)",
            table,
            partition,
            month));
  }

  private static String partition(String table, int month) {
    return table + "_" + (month == Months.NONE ? "undated" : month);
  }
}
