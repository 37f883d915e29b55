package shuanghe.warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Table.HeldRow;

/**
 * Reader of the values that reports before an edition's period tell of its indicators, in the year
 * of the edition and the three before it. Of one indicator, area and period {@value
 * ReportedValues#MOST} reports count, those without doubt first and of them the newest, so that
 * what is read grows with the periods told of and not with the reports.
 */
final class EarlierReports {

  /** Ids and months of the rows of the newest values of each indicator, area and period. */
  private static final String NEWEST =
      "select ranked.row_id, ranked.year_month from (select t.row_id, t.year_month, row_number()"
          + " over (partition by t.indicator_code, t.ref_area, t.period order by case when"
          + " t.doubtful then 1 else 0 end, t.year_month desc, t.row_id desc) as place from"
          + " reported_value t where "
          + Table.OF_MONTHS
          + " and t.indicator_code = any(?)) ranked where ranked.place <= "
          + ReportedValues.MOST;

  /** The same of the facts of some ids. */
  private static final String OF_IDS =
      "select t.row_id, t.year_month from unnest(cast(? as varchar array)) w(wanted) join fact t on"
          + " t.id = w.wanted where "
          + Table.OF_MONTHS
          + " and t.indicator_code is not null";

  private final JdbcTemplate jdbc;
  private final LocalDate start;
  private final Months months;

  EarlierReports(JdbcTemplate jdbc, TimePeriod period) {
    this.jdbc = jdbc;
    this.start = period.start();
    this.months = months(period);
  }

  /** The months before a period in which reports are looked for. */
  static Months months(TimePeriod period) {
    return Months.between(ReachedObservations.since(period), period.start().minusDays(1));
  }

  /**
   * Values and the articles in which they stand.
   *
   * @param figures sorted by place
   * @param articles without their texts, sorted by place
   */
  record Reports(List<Fact> figures, List<Article> articles) {}

  /**
   * Reads the reports, month by month: asked for rows of many months at once, PostgreSQL goes
   * through all of them.
   *
   * @param indicators codes of the indicators
   * @param decided ids of facts that are read too where they are of any indicator
   */
  Reports read(Collection<String> indicators, Collection<String> decided) {
    SortedMap<Integer, Set<Long>> rows = new TreeMap<>();
    find(rows, NEWEST, months.first(), months.last(), indicators.toArray(String[]::new));
    if (!decided.isEmpty()) {
      String[] ids = decided.stream().distinct().toArray(String[]::new);
      find(rows, OF_IDS, ids, months.first(), months.last());
    }
    List<HeldRow<Fact>> figures = new ArrayList<>();
    List<HeldRow<Article>> articles = new ArrayList<>();
    rows.forEach(
        (month, ids) -> {
          List<HeldRow<Fact>> ofMonth = PressTables.FACT.having(jdbc, month, "row_id", ids);
          figures.addAll(ofMonth);
          articles.addAll(
              ArticleTables.ARTICLE.having(
                  jdbc,
                  month,
                  "id",
                  ofMonth.stream().map(row -> row.item().articleId()).collect(Collectors.toSet())));
        });
    return new Reports(
        Table.sorted(figures),
        Table.sorted(articles).stream()
            .filter(article -> article.date().filter(start::isAfter).isPresent())
            .toList());
  }

  private void find(SortedMap<Integer, Set<Long>> rows, String sql, Object... arguments) {
    jdbc.query(
        sql,
        row -> {
          rows.computeIfAbsent(row.getInt(2), month -> new HashSet<>()).add(row.getLong(1));
        },
        arguments);
  }
}
