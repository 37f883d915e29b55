package shuanghe.warehouse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Table.HeldRow;

/**
 * Reader of the values that reports before an edition's period tell of its indicators, in the year
 * of the edition and the three before it. Of one indicator, area and period {@value #MOST} reports
 * count, those without doubt first and of them the newest, so that what is read grows with the
 * periods told of and not with the reports.
 */
final class EarlierReports {

  /** How many reports of one indicator, area and period count. */
  static final int MOST = 12;

  /** Ids of the rows of the newest values of each indicator, area and period. */
  private static final String NEWEST =
      "select ranked.row_id from (select s.row_id, row_number() over (partition by"
          + " s.indicator_code, s.ref_area, s.period order by case when cardinality(s.doubt) = 0"
          + " then 0 else 1 end, s.year_month desc, s.row_id desc) as place from fact s join"
          + " input_file g on g.file_id = s.file_id where g.state = 'HELD' and s.year_month between"
          + " ? and ? and s.indicator_code = any(?) and s.kind in ('LEVEL', 'SHARE') and s.period"
          + " is not null and s.amount_max is null) ranked where ranked.place <= "
          + MOST;

  private static final String OF_INDICATORS = Table.OF_MONTHS + " and t.indicator_code is not null";

  private final JdbcTemplate jdbc;
  private final LocalDate start;
  private final Months months;

  EarlierReports(JdbcTemplate jdbc, TimePeriod period) {
    this.jdbc = jdbc;
    this.start = period.start();
    this.months = Months.between(ReachedObservations.since(period), start.minusDays(1));
  }

  /**
   * The values, sorted by place.
   *
   * @param indicators codes of the indicators
   * @param decided ids of facts that are read too where they are of any indicator
   */
  List<Fact> figures(Collection<String> indicators, Collection<String> decided) {
    Map<Long, HeldRow<Fact>> found = new HashMap<>();
    List<Long> newest =
        jdbc.queryForList(
            NEWEST, Long.class, months.first(), months.last(), indicators.toArray(String[]::new));
    rows(PressTables.FACT, "row_id", newest, Table.OF_MONTHS)
        .forEach(row -> found.put(row.rowId(), row));
    rows(PressTables.FACT, "id", Set.copyOf(decided), OF_INDICATORS)
        .forEach(row -> found.put(row.rowId(), row));
    return Table.sorted(List.copyOf(found.values()));
  }

  private <T> List<HeldRow<T>> rows(
      Table<T> table, String column, Collection<?> values, String condition) {
    return values.isEmpty()
        ? List.of()
        : table.having(jdbc, column, values, condition, months.first(), months.last());
  }

  /** The articles in which figures stand, without their texts, sorted by place. */
  List<Article> of(List<Fact> figures) {
    Set<String> ids = figures.stream().map(Fact::articleId).collect(Collectors.toSet());
    return Table.sorted(rows(ArticleTables.ARTICLE, "id", ids, Table.OF_MONTHS)).stream()
        .filter(article -> article.date().filter(start::isAfter).isPresent())
        .toList();
  }
}
