package shuanghe.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reported values of each month: of every indicator, area and period {@value #MOST} facts at most,
 * those without doubt first and of them the newest. An edition of a later month goes through them
 * in place of all facts of the months before it. They are found anew for every month of which a
 * file comes or goes, in the transaction in which it does, so that they say what its facts say.
 */
final class ReportedValues {

  /** How many reports of one indicator, area and period count. */
  static final int MOST = 12;

  private static final String TABLE = "reported_value";

  private static final String FOUND =
      "insert into reported_value (row_id, year_month, indicator_code, ref_area, period, doubtful)"
          + " select ranked.row_id, ranked.year_month, ranked.indicator_code, ranked.ref_area,"
          + " ranked.period, ranked.doubtful from (select s.row_id, s.year_month, s.indicator_code,"
          + " s.ref_area, s.period, cardinality(s.doubt) > 0 as doubtful, row_number() over"
          + " (partition by s.indicator_code, s.ref_area, s.period order by case when"
          + " cardinality(s.doubt) = 0 then 0 else 1 end, s.row_id desc) as place from fact s join"
          + " input_file g on g.file_id = s.file_id where g.state = 'HELD' and s.indicator_code is"
          + " not null and s.kind in ('LEVEL', 'SHARE') and s.period is not null and s.amount_max"
          + " is null and s.year_month = ";

  private ReportedValues() {}

  /**
   * The months of which some files have articles.
   *
   * @param condition on {@code input_file}
   * @return empty where it is not known of each file
   */
  static Optional<SortedSet<Integer>> months(JdbcTemplate jdbc, String condition) {
    SortedSet<Integer> months = new TreeSet<>();
    boolean areKnown = true;
    for (Optional<List<Integer>> some :
        jdbc.query(
            "select distinct months from input_file where kind in ('PAGE', 'ARTICLES') and ("
                + condition
                + ")",
            (row, number) ->
                row.getArray(1) == null
                    ? Optional.<List<Integer>>empty()
                    : Optional.of(new ColumnReader(row).numbers()))) {
      areKnown &= some.isPresent();
      some.ifPresent(months::addAll);
    }
    months.remove(Months.NONE);
    return areKnown ? Optional.of(months) : Optional.empty();
  }

  /**
   * Finds the values of some months anew.
   *
   * @param months empty for all
   */
  static void find(JdbcTemplate jdbc, Optional<SortedSet<Integer>> months) {
    if (months.isEmpty()) {
      findAll(jdbc);
    } else {
      months.get().forEach(month -> find(jdbc, month));
    }
  }

  /** Finds the values of all months anew. */
  static void findAll(JdbcTemplate jdbc) {
    jdbc.update("delete from " + TABLE);
    jdbc.queryForList(
            "select distinct t.year_month from article t where t.year_month > 0 order by 1",
            Integer.class)
        .forEach(month -> find(jdbc, month));
  }

  private static void find(JdbcTemplate jdbc, int month) {
    jdbc.update("delete from " + TABLE + " where year_month = ?", month);
    // the month in the words of the statement: PostgreSQL plans for its partition alone
    jdbc.update(FOUND + month + ") ranked where ranked.place <= " + MOST);
  }
}
