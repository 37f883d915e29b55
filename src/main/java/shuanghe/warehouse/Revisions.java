package shuanghe.warehouse;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.Revision;

/** The corrections of values that are kept for good, oldest first. */
final class Revisions {

  /** What stands for the edition that shows a correction first while there is none. */
  static final String UNSEEN = "";

  private static final int BATCH = 1000;

  private static final String COLUMNS =
      "indicator, area, period, measure, amount_before, amount_after, file_name, line, seen_in";

  private static final RowMapper<Revision> REVISION =
      (row, number) -> {
        ColumnReader from = new ColumnReader(row);
        return new Revision(
            new Observation.Key(
                from.text(), from.text(), from.period(), from.code(Observation.Measure.class)),
            from.maybeAmount(),
            from.maybeAmount(),
            new Place(from.text(), from.number()),
            from.text());
      };

  private final JdbcTemplate jdbc;

  Revisions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps what was corrected.
   *
   * @param seenIn the edition that published the value before
   */
  void keep(List<FileVersions.Correction> corrections, String seenIn) {
    keep(
        corrections.stream()
            .map(
                c ->
                    new Revision(
                        c.after().key(),
                        c.before().value(),
                        c.after().value(),
                        c.after().place(),
                        seenIn))
            .toList());
  }

  /** Keeps what was corrected, with the editions that show it. */
  void keep(List<Revision> revisions) {
    jdbc.batchUpdate(
        "insert into revision (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        revisions,
        BATCH,
        (statement, r) ->
            new Binder(statement)
                .text(r.key().indicator())
                .text(r.key().area())
                .text(r.key().period().toString())
                .code(r.key().measure())
                .amount(r.before())
                .amount(r.after())
                .text(r.place().file())
                .number(r.place().line())
                .text(r.seenIn()));
  }

  /** Those that no edition has shown are shown by the given one. */
  void seenIn(String edition) {
    jdbc.update("update revision set seen_in = ? where seen_in = ?", edition, UNSEEN);
  }

  /** All revisions in the order in which they were kept. */
  List<Revision> all() {
    return jdbc.query("select " + COLUMNS + " from revision order by revision_id", REVISION);
  }

  /** Those that came after the given number. */
  List<Revision> after(long revision) {
    return jdbc.query(
        "select " + COLUMNS + " from revision where revision_id > ? order by revision_id",
        REVISION,
        revision);
  }
}
