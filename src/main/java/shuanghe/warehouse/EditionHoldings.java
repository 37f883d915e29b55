package shuanghe.warehouse;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Revision;
import shuanghe.model.TimePeriod;

/**
 * Holdings that an edition is made of, told without reading them: the rows of a version of a file
 * never change while it is held, so its id stands for them. What an edition takes from files of
 * other months is no part of it, see {@link EditionDataReader#earlier} and {@link
 * EditionDataReader#overlooked}.
 *
 * @param tables ids of the indicator tables and ledgers
 * @param press ids of the pages and article tables with articles of the period's months
 * @param rejecting ids of the files of which something was not taken
 * @param namesakes names of indicator tables and ledgers that pages or article tables have too,
 *     which tells in which folder something was not taken
 * @param revisions corrected values with the editions that show them
 */
public record EditionHoldings(
    List<Long> tables,
    List<Long> press,
    List<Long> rejecting,
    List<String> namesakes,
    List<Revision> revisions) {

  private static final String HELD_TABLES =
      "f.state = 'HELD' and f.kind in ('INDICATORS', 'MATTERS')";

  public EditionHoldings {
    tables = List.copyOf(tables);
    press = List.copyOf(press);
    rejecting = List.copyOf(rejecting);
    namesakes = List.copyOf(namesakes);
    revisions = List.copyOf(revisions);
  }

  /**
   * What is held for an edition.
   *
   * @param period empty for everything
   */
  static EditionHoldings of(JdbcTemplate jdbc, Optional<TimePeriod> period) {
    return new EditionHoldings(
        ids(jdbc, "select f.file_id from input_file f where " + HELD_TABLES + " order by 1"),
        period
            .map(Months::of)
            .map(months -> press(jdbc, months))
            .orElseGet(
                () ->
                    ids(
                        jdbc,
                        "select f.file_id from input_file f where f.state = 'HELD' and f.kind in"
                            + " ('PAGE', 'ARTICLES') order by 1")),
        ids(
            jdbc,
            "select distinct r.file_id from rejection r join input_file f on f.file_id = r.file_id"
                + " where f.state = 'HELD' order by 1"),
        namesakes(jdbc),
        new Revisions(jdbc).all());
  }

  /**
   * Ids of the pages and article tables with articles of the months before a period in which an
   * edition looks for earlier reports, see {@link EarlierReports}.
   */
  static List<Long> reached(JdbcTemplate jdbc, TimePeriod period) {
    return press(jdbc, EarlierReports.months(period));
  }

  private static List<Long> press(JdbcTemplate jdbc, Months months) {
    return ids(
        jdbc,
        "select distinct t.file_id from article t join input_file f on f.file_id = t.file_id where"
            + " f.state = 'HELD' and "
            + Table.OF_MONTHS
            + " order by 1",
        months.first(),
        months.last());
  }

  /**
   * Asked for by the names of the few tables: joined, each page would be held against each file.
   */
  private static List<String> namesakes(JdbcTemplate jdbc) {
    List<String> tables =
        jdbc.queryForList("select f.name from input_file f where " + HELD_TABLES, String.class);
    return jdbc.queryForList(
        "select distinct p.name from input_file p where p.folder like '"
            + FileRegister.PRESS
            + "%' and p.name = any(?) order by 1",
        String.class,
        (Object) tables.toArray(String[]::new));
  }

  private static List<Long> ids(JdbcTemplate jdbc, String sql, Object... arguments) {
    return jdbc.queryForList(sql, Long.class, arguments);
  }
}
