package shuanghe.warehouse;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Edition;
import shuanghe.model.Observation;
import shuanghe.model.Revision;
import shuanghe.model.TimePeriod;

/**
 * Publications of editions: the fingerprint of the input that each was made from and, while one is
 * made, the parts of its manifest. The methods write within the transaction of the caller.
 */
public final class Publications {

  /**
   * How the values that end within an edition's period differ from those it was published with.
   *
   * @param revised corrected since, from the value published to the one held now
   * @param more how many more there are; below zero for fewer
   */
  public record ValuesChange(List<Revision> revised, int more) {

    private static final ValuesChange NONE = new ValuesChange(List.of(), 0);

    public ValuesChange {
      revised = List.copyOf(revised);
    }

    public boolean isNone() {
      return revised.isEmpty() && more == 0;
    }
  }

  /** What an edition had when it was published; no count is known of one published long ago. */
  private record Had(long revision, Optional<Integer> observed) {}

  private final JdbcTemplate jdbc;

  public Publications(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the edition in the folder was made from input of this fingerprint. */
  public boolean isPublished(String folder, String fingerprint) {
    return jdbc.queryForList(
            "select fingerprint from publication where folder = ?", String.class, folder)
        .contains(fingerprint);
  }

  /** The edition is now the one made from input of this fingerprint, which is held. */
  public void published(Edition edition, String fingerprint) {
    jdbc.update("delete from publication where folder = ?", edition.folder());
    jdbc.update(
        "insert into publication (folder, fingerprint, observed, revision_id)"
            + " select ?, ?, ?, coalesce(max(revision_id), 0) from revision",
        edition.folder(),
        fingerprint,
        edition.period().map(this::observed).orElse(-1));
  }

  private int observed(TimePeriod period) {
    return jdbc.queryForObject(
        "select count(*) from (select distinct t.indicator, t.area, t.period from observation t"
            + " join input_file f on f.file_id = t.file_id where f.state = 'HELD' and t.measure ="
            + " 'VALUE' and t.amount is not null and t.period_end between ? and ?) observed",
        Integer.class,
        Date.valueOf(period.start()),
        Date.valueOf(period.end()));
  }

  /**
   * What has changed since an edition was published.
   *
   * @param folder of an edition of one period
   */
  public ValuesChange changedSince(String folder) {
    Optional<TimePeriod> period = TimePeriod.parse(folder);
    Optional<Had> had =
        jdbc
            .query(
                "select revision_id, observed from publication where folder = ?",
                (row, number) ->
                    new Had(row.getLong(1), Optional.of(row.getInt(2)).filter(count -> count >= 0)),
                folder)
            .stream()
            .findFirst();
    if (period.isEmpty() || had.isEmpty()) {
      return ValuesChange.NONE;
    }
    return new ValuesChange(
        revised(had.get().revision(), period.get()),
        had.get().observed().map(count -> observed(period.get()) - count).orElse(0));
  }

  private List<Revision> revised(long after, TimePeriod period) {
    Map<Observation.Key, Revision> byKey = new LinkedHashMap<>();
    for (Revision revision : new Revisions(jdbc).after(after)) {
      TimePeriod of = revision.key().period();
      if (!of.end().isBefore(period.start()) && !of.end().isAfter(period.end())) {
        byKey.merge(
            revision.key(),
            revision,
            (first, last) ->
                new Revision(
                    first.key(), first.before(), last.after(), last.place(), last.seenIn()));
      }
    }
    return byKey.values().stream().filter(r -> !isSame(r.before(), r.after())).toList();
  }

  private static boolean isSame(Optional<BigDecimal> before, Optional<BigDecimal> after) {
    return before
        .map(BigDecimal::stripTrailingZeros)
        .equals(after.map(BigDecimal::stripTrailingZeros));
  }

  /** Forgets the parts of an edition that is made anew, or is published. */
  public void clearParts(String folder) {
    jdbc.update("delete from publication_part where folder = ?", folder);
  }

  /**
   * Keeps a part of an edition's manifest in place of the one kept before.
   *
   * @param stem file name of the part's briefing without extension
   */
  public void keepPart(String folder, String stem, String part) {
    jdbc.update("delete from publication_part where folder = ? and stem = ?", folder, stem);
    jdbc.update(
        "insert into publication_part (folder, stem, part) values (?, ?, ?)", folder, stem, part);
  }

  /** The parts of an edition's manifest, in no order. */
  public List<String> parts(String folder) {
    return jdbc.queryForList(
        "select part from publication_part where folder = ?", String.class, folder);
  }
}
