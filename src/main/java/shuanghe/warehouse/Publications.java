package shuanghe.warehouse;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Edition;
import shuanghe.model.Observation;
import shuanghe.model.Revision;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.PublishedRecords.RecordKind;

/**
 * Publications of editions: the fingerprints of the input and of the material that each was made
 * from, and the parts of its manifest. The methods write within the transaction of the caller.
 */
public final class Publications {

  /**
   * Difference of the data of an edition's period from those it was published with.
   *
   * @param revised values that end within the period and were corrected since, from the value
   *     published to the one held now
   * @param more how many more such values there are; below zero for fewer
   * @param articles how many articles of the period say other things, came or went
   * @param matters how many matters stood otherwise at the period's end, came or went
   */
  public record DataChange(List<Revision> revised, int more, int articles, int matters) {

    /** No change. */
    public static final DataChange NONE = new DataChange(List.of(), 0, 0, 0);

    public DataChange {
      revised = List.copyOf(revised);
    }

    /** Whether all data are as they were published. */
    public boolean isNone() {
      return equals(NONE);
    }
  }

  /**
   * What an edition had when it was published; no count is known of one published long ago.
   *
   * @param isRecorded whether its articles and matters were kept
   */
  private record Had(long revision, Optional<Integer> observed, boolean isRecorded) {}

  private final JdbcTemplate jdbc;
  private final PublishedRecords records;

  /** Publications over the warehouse's connection pool. */
  public Publications(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.records = new PublishedRecords(jdbc);
  }

  /** Whether the edition in the folder was made from input of this fingerprint. */
  public boolean isPublished(String folder, String fingerprint) {
    return jdbc.queryForList(
            "select fingerprint from publication where folder = ?", String.class, folder)
        .contains(fingerprint);
  }

  /**
   * Material of a published edition, with what is told of it where it is made of the same again.
   *
   * @param material fingerprint of what its briefings were made from
   * @param followed codes of the indicators of which earlier reports were followed
   * @param review how many things are to be looked at
   * @param unmatched decisions that fit nothing
   */
  public record PublishedMaterial(
      String material, Set<String> followed, int review, int unmatched) {

    public PublishedMaterial {
      followed = Set.copyOf(followed);
    }
  }

  /** What the edition in the folder was made from; empty where it was published long ago. */
  public Optional<PublishedMaterial> making(String folder) {
    return jdbc
        .query(
            "select material, followed, review, unmatched from publication where folder = ? and"
                + " followed is not null",
            (row, number) -> {
              ColumnReader from = new ColumnReader(row);
              return new PublishedMaterial(
                  from.text(), Set.copyOf(from.texts()), from.number(), from.number());
            },
            folder)
        .stream()
        .findFirst();
  }

  /**
   * The edition, made of the same as before, is now also the one of this input, which is held.
   *
   * @param material fingerprint of what its briefings would be made from now
   */
  public void confirmed(String folder, String fingerprint, String material) {
    jdbc.update(
        "update publication set fingerprint = ?, material = ? where folder = ?",
        fingerprint,
        material,
        folder);
    release(folder);
  }

  /**
   * Fingerprint of the material that the edition in the folder was made from; none if it is not.
   */
  public Optional<String> material(String folder) {
    return jdbc
        .queryForList("select material from publication where folder = ?", String.class, folder)
        .stream()
        .findFirst();
  }

  /**
   * The edition is now the one made from input of this fingerprint, which is held.
   *
   * @param making what it was made from
   */
  public void published(Edition edition, String fingerprint, PublishedMaterial making) {
    jdbc.update("delete from publication where folder = ?", edition.folder());
    jdbc.update(
        "insert into publication (folder, fingerprint, material, followed, review, unmatched,"
            + " observed, recorded, records, revision_id) select ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " coalesce(max(revision_id), 0) from revision",
        edition.folder(),
        fingerprint,
        making.material(),
        making.followed().stream().sorted().toArray(String[]::new),
        making.review(),
        making.unmatched(),
        edition.period().map(this::observed).orElse(-1),
        edition.period().isPresent(),
        edition.period().map(period -> records.keep(edition.folder(), period)).orElse(0));
    release(edition.folder());
  }

  /** The folders of all editions that are entered, sorted. */
  public List<String> folders() {
    return jdbc.queryForList("select folder from publication order by folder", String.class);
  }

  /** Forgets an edition that is there no more; its number and date stay in the register. */
  public void forget(String folder) {
    jdbc.update("delete from publication where folder = ?", folder);
    records.forget(folder);
    jdbc.update("delete from publication_part where folder = ?", folder);
  }

  /**
   * The folders of the editions of which the entry is not whole: some of what their records said,
   * or the revisions up to which they were published, are gone.
   */
  public List<String> broken() {
    return jdbc.queryForList(
        "select folder from publication p where records >= 0 and records <> (select count(*) from"
            + " publication_record r where r.folder = p.folder) or revision_id > (select"
            + " coalesce(max(revision_id), 0) from revision) order by folder",
        String.class);
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
  public DataChange changedSince(String folder) {
    Optional<TimePeriod> period = TimePeriod.parse(folder);
    Optional<Had> had =
        jdbc
            .query(
                "select revision_id, observed, recorded from publication where folder = ?",
                (row, number) ->
                    new Had(
                        row.getLong(1),
                        Optional.of(row.getInt(2)).filter(count -> count >= 0),
                        row.getBoolean(3)),
                folder)
            .stream()
            .findFirst();
    if (period.isEmpty() || had.isEmpty()) {
      return DataChange.NONE;
    }
    return new DataChange(
        revised(had.get().revision(), period.get()),
        had.get().observed().map(count -> observed(period.get()) - count).orElse(0),
        changed(folder, had.get(), RecordKind.ARTICLE, period.get()),
        changed(folder, had.get(), RecordKind.MATTER, period.get()));
  }

  private int changed(String folder, Had had, RecordKind kind, TimePeriod period) {
    return had.isRecorded() ? records.changed(folder, kind, period) : 0;
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

  /** Forgets the parts of an edition that is made anew, but for those of the published one. */
  public void clearParts(String folder) {
    jdbc.update("delete from publication_part where folder = ? and not released", folder);
  }

  /** The parts that were made are those of the published edition, and no others are. */
  private void release(String folder) {
    jdbc.update("delete from publication_part where folder = ? and released", folder);
    jdbc.update("update publication_part set released = true where folder = ?", folder);
  }

  /**
   * Keeps a part of an edition's manifest in place of the one kept before.
   *
   * @param stem file name of the part's briefing without extension
   */
  public void keepPart(String folder, String stem, String part) {
    jdbc.update("delete from publication_part where folder = ? and stem = ?", folder, stem);
    jdbc.update(
        "insert into publication_part (folder, stem, part, released) values (?, ?, ?, false)",
        folder,
        stem,
        part);
  }

  /** The parts of the manifest of an edition that is being made, in no order. */
  public List<String> parts(String folder) {
    return parts(folder, false);
  }

  /** The parts of the manifest of the published edition, in no order. */
  public List<String> publishedParts(String folder) {
    return parts(folder, true);
  }

  private List<String> parts(String folder, boolean isReleased) {
    return jdbc.queryForList(
        "select part from publication_part where folder = ? and released = ?",
        String.class,
        folder,
        isReleased);
  }
}
