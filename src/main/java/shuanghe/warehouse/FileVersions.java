package shuanghe.warehouse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Observation;
import shuanghe.model.Revision;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Versions of input files that the warehouse holds. Versions are brought in beside those held and
 * take their place all at once, so that the warehouse shows one whole state of the input whenever a
 * run is killed. The methods write within the transaction of the caller.
 */
public final class FileVersions {

  /** State of a version, in the order in which it gets there. */
  enum VersionState {
    WANTED,
    LOADING,
    LOADED,
    HELD
  }

  /**
   * A version by its id.
   *
   * @param fileId the id that its rows have
   * @param version the version
   */
  private record VersionEntry(long fileId, InputVersion version) {}

  /**
   * An observation as it was held before and as it is now.
   *
   * @param before as it was held
   * @param after as it is now, of the same {@link Observation#key()}
   */
  public record Correction(Observation before, Observation after) {}

  private final JdbcTemplate jdbc;

  /** Versions over the warehouse's connection pool. */
  public FileVersions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A version that is still to be read.
   *
   * @param fileId the id that its rows will have
   * @param version the version
   * @param survey what the survey that found it saw of it
   * @param brokenOff how many workers broke off while they read this file alone
   */
  public record Wanted(long fileId, InputVersion version, FileSurveyResult survey, int brokenOff) {}

  /**
   * The versions of a kind that are still to be read, in the order of their ids.
   *
   * @param firstFile the smallest id asked for
   * @param lastFile the largest
   */
  public List<Wanted> wanted(InputKind kind, long firstFile, long lastFile) {
    return jdbc.query(
        "select file_id, kind, name, fingerprint, "
            + FileRegister.LOOK
            + ", broken_off from input_file where state = 'WANTED' and kind = ? and file_id between"
            + " ? and ? order by file_id",
        (row, number) -> {
          ColumnReader from = new ColumnReader(row);
          return new Wanted(
              from.id(),
              new InputVersion(from.code(InputKind.class), from.text(), from.text()),
              FileRegister.survey(from),
              from.number());
        },
        kind.name(),
        firstFile,
        lastFile);
  }

  /** The ids of the versions of a kind that are still to be read, in their order. */
  public List<Long> wantedIds(InputKind kind) {
    return jdbc.queryForList(
        "select file_id from input_file where state = 'WANTED' and kind = ? order by file_id",
        Long.class,
        kind.name());
  }

  /**
   * Clears away what a worker that broke off left half read of the files of a partition, so that
   * they are wanted as before.
   */
  public void clearHalfRead(InputKind kind, long firstFile, long lastFile) {
    for (long half :
        jdbc.queryForList(
            "select file_id from input_file where state = 'LOADING' and kind = ? and file_id"
                + " between ? and ? order by file_id",
            Long.class,
            kind.name(),
            firstFile,
            lastFile)) {
      clearRows(half);
    }
  }

  /** The rows of a kind of files that were read and are not yet held. */
  public Tally loaded(InputKind kind) {
    return jdbc.queryForObject(
        "select coalesce(sum(rows_read), 0), coalesce(sum(rows_taken), 0) from input_file where"
            + " state = 'LOADED' and kind = ?",
        (row, number) -> new Tally(kind, row.getLong(1), row.getLong(2)),
        kind.name());
  }

  /** A wanted version that was not read to its end; empty where all were. */
  public Optional<InputVersion> unread() {
    return entries("state in ('WANTED', 'LOADING') order by file_id fetch first row only").stream()
        .map(VersionEntry::version)
        .findFirst();
  }

  /** The digests of the rows that the held version of an article table has. */
  public Set<String> rowsHeld(InputVersion version) {
    return ArticleSources.held(jdbc, version);
  }

  /** An empty batch for the rows of files that are brought in together. */
  public InsertBatch batch() {
    return new InsertBatch(jdbc);
  }

  /** Begins to bring in a version that is wanted. */
  public VersionLoad begin(Wanted wanted) {
    return begin(wanted, batch());
  }

  /**
   * Begins to bring in a version that is wanted together with others.
   *
   * @param batch takes the rows; whoever ends a transaction before the version is finished has it
   *     write them first
   */
  public VersionLoad begin(Wanted wanted, InsertBatch batch) {
    state(wanted.fileId(), VersionState.LOADING);
    return new VersionLoad(jdbc, batch, wanted.fileId(), wanted.version());
  }

  private void state(long fileId, VersionState state) {
    jdbc.update("update input_file set state = ? where file_id = ?", state.name(), fileId);
  }

  /** The versions of files that an edition of a period is made of, and what else it takes whole. */
  public EditionHoldings holdings(Optional<TimePeriod> period) {
    return EditionHoldings.of(jdbc, period);
  }

  /** Ids of the files in which reports before an edition's period are looked for. */
  public List<Long> reached(Optional<TimePeriod> period) {
    return period.map(of -> EditionHoldings.reached(jdbc, of)).orElseGet(List::of);
  }

  /** Whether all that the last survey found is held, and nothing is left to be removed. */
  public boolean isSettled() {
    return entries("state <> 'HELD' or leaving fetch first row only").isEmpty();
  }

  /**
   * Makes the versions that the last survey found, all of them read by now, the ones held. Those
   * that it did not find go with all their rows.
   *
   * @return observations whose value differs from the one held before
   */
  public List<Correction> activate() {
    Map<String, Long> come = indicators("state = 'LOADED'");
    List<Correction> corrections =
        come.isEmpty()
            ? List.of()
            : Corrections.of(
                jdbc,
                indicators("state = 'HELD' and leaving"),
                come,
                indicators("state = 'HELD' and not leaving"));
    Optional<SortedSet<Integer>> months =
        ReportedValues.months(jdbc, "state = 'LOADED' or (state = 'HELD' and leaving)");
    removeAll("leaving");
    jdbc.update("update input_file set state = 'HELD' where state = 'LOADED'");
    ReportedValues.find(jdbc, months);
    MonthPartitions.indexFacts(jdbc);
    return corrections;
  }

  private Map<String, Long> indicators(String condition) {
    return entries("kind = 'INDICATORS' and " + condition + " order by file_id").stream()
        .collect(Collectors.toMap(entry -> entry.version().name(), VersionEntry::fileId));
  }

  /**
   * Count of rows of a kind of files: taken and rejected.
   *
   * @param kind kind of the files
   * @param read always taken and rejected together
   * @param taken rows that were taken
   */
  public record Tally(InputKind kind, long read, long taken) {

    /** Rows that were read and not taken. */
    public long rejected() {
      return read - taken;
    }
  }

  /** The tallies of all files held, by kind. */
  public List<Tally> tallies() {
    return jdbc.query(
        "select kind, sum(rows_read), sum(rows_taken) from input_file where state = 'HELD' group by"
            + " kind order by kind",
        (row, number) -> {
          ColumnReader from = new ColumnReader(row);
          return new Tally(from.code(InputKind.class), from.id(), from.id());
        });
  }

  /**
   * Keeps corrections for good.
   *
   * @param seenIn name of the edition whose run shows them first, with those that none has shown
   */
  public void keep(List<Correction> corrections, String seenIn) {
    Revisions revisions = new Revisions(jdbc);
    revisions.keep(corrections, seenIn);
    revisions.seenIn(seenIn);
  }

  /** Keeps corrections for good that the edition published next shows first. */
  public void keepUnseen(List<Correction> corrections) {
    new Revisions(jdbc).keep(corrections, Revisions.UNSEEN);
  }

  /** Keeps corrections that editions have shown, for a warehouse in place of one that was lost. */
  public void restore(List<Revision> shown) {
    new Revisions(jdbc).keep(shown);
  }

  private List<VersionEntry> entries(String condition) {
    return jdbc.query(
        "select file_id, kind, name, fingerprint from input_file where " + condition,
        (row, number) -> {
          ColumnReader from = new ColumnReader(row);
          return new VersionEntry(
              from.id(), new InputVersion(from.code(InputKind.class), from.text(), from.text()));
        });
  }

  /**
   * Removes versions with all their rows.
   *
   * @param condition on {@code input_file}
   */
  void deleteAll(String condition) {
    Optional<SortedSet<Integer>> months =
        ReportedValues.months(jdbc, "state = 'HELD' and (" + condition + ")");
    removeAll(condition);
    ReportedValues.find(jdbc, months);
  }

  private void removeAll(String condition) {
    for (FileRange range : FileRange.of(jdbc, condition)) {
      tables().forEach(table -> table.deleteKnown(jdbc, range.first(), range.last()));
      ArticleSources.delete(jdbc, range.first(), range.last());
      jdbc.update(
          "delete from input_file where file_id between ? and ?", range.first(), range.last());
    }
  }

  /** Removes a version with all its rows. */
  void delete(long fileId) {
    deleteAll("file_id = " + fileId);
  }

  /** Removes what was half read of a version, so that it is wanted as before. */
  void clearRows(long fileId) {
    tables().forEach(table -> table.delete(jdbc, fileId, fileId));
    ArticleSources.delete(jdbc, fileId, fileId);
    state(fileId, VersionState.WANTED);
  }

  /** The tables of what was read from the files; beside them {@link ArticleSources}. */
  static List<Table<?>> tables() {
    return Stream.of(ArticleTables.ALL, PressTables.ALL, InputTables.ALL)
        .<Table<?>>flatMap(List::stream)
        .toList();
  }
}
