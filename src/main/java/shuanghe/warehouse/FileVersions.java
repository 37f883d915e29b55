package shuanghe.warehouse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Observation;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Versions of input files that the warehouse holds. Versions are brought in beside those held and
 * take their place all at once, so that the warehouse shows one whole state of the input whenever a
 * run is killed. The methods write within the transaction of the caller.
 */
public final class FileVersions {

  /** State of a version, in the order in which it gets there. */
  private enum VersionState {
    WANTED,
    LOADING,
    LOADED,
    HELD
  }

  private record VersionEntry(long fileId, InputVersion version, VersionState state) {}

  /**
   * An observation as it was held before and as it is now.
   *
   * @param before as it was held
   * @param after as it is now, of the same {@link Observation#key()}
   */
  public record Correction(Observation before, Observation after) {}

  private static final int BATCH = 1000;

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
   * @param brokenOff how many workers broke off while they read this file alone
   */
  public record Wanted(long fileId, InputVersion version, int brokenOff) {}

  /**
   * Enters the versions that are wanted and not yet there, each with an id, in their order. Clears
   * away what a broken run left half read.
   *
   * @return the versions that are still to be read, in their order
   */
  public List<InputVersion> want(List<InputVersion> wanted) {
    Set<InputVersion> all = Set.copyOf(wanted);
    Set<InputVersion> missing = new LinkedHashSet<>(wanted);
    Set<InputVersion> open = new HashSet<>();
    List<VersionEntry> entries = entries();
    for (VersionEntry entry : entries) {
      boolean isWanted = missing.contains(entry.version());
      if (isWanted) {
        missing.remove(entry.version());
      }
      if (isWanted && entry.state().compareTo(VersionState.LOADED) < 0) {
        open.add(entry.version());
        if (entry.state() == VersionState.LOADING) {
          deleteRows(entry.fileId(), entry.fileId());
          state(entry.fileId(), VersionState.WANTED);
        }
      }
    }
    delete(entries, entry -> entry.state() != VersionState.HELD && !all.contains(entry.version()));
    jdbc.update("update input_file set broken_off = 0 where broken_off > 0");
    jdbc.batchUpdate(
        "insert into input_file (kind, name, fingerprint, state, rows_read, rows_taken)"
            + " values (?, ?, ?, ?, 0, 0)",
        missing,
        BATCH,
        (statement, version) ->
            new Binder(statement)
                .code(version.kind())
                .text(version.name())
                .text(version.fingerprint())
                .code(VersionState.WANTED));
    open.addAll(missing);
    return wanted.stream().filter(open::contains).toList();
  }

  /**
   * The versions of a kind that are still to be read, in the order of their ids.
   *
   * @param firstFile the smallest id asked for
   * @param lastFile the largest
   */
  public List<Wanted> wanted(InputKind kind, long firstFile, long lastFile) {
    return jdbc.query(
        "select file_id, kind, name, fingerprint, broken_off from input_file where state ="
            + " 'WANTED' and kind = ? and file_id between ? and ? order by file_id",
        (row, number) -> {
          ColumnReader from = new ColumnReader(row);
          return new Wanted(
              from.id(),
              new InputVersion(from.code(InputKind.class), from.text(), from.text()),
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
      deleteRows(half, half);
      state(half, VersionState.WANTED);
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
    return entries().stream()
        .filter(entry -> entry.state().compareTo(VersionState.LOADED) < 0)
        .map(VersionEntry::version)
        .findFirst();
  }

  /** The digests of the rows that the held version of an article table has. */
  public Set<String> rowsHeld(InputVersion version) {
    return ArticleSources.held(jdbc, version);
  }

  /** Begins to bring in a version that is wanted. */
  public VersionLoad begin(Wanted wanted) {
    state(wanted.fileId(), VersionState.LOADING);
    return new VersionLoad(jdbc, wanted.fileId(), wanted.version());
  }

  private void state(long fileId, VersionState state) {
    jdbc.update("update input_file set state = ? where file_id = ?", state.name(), fileId);
  }

  /** Whether the warehouse holds just these versions and nothing is left to be read or removed. */
  public boolean holdsJust(List<InputVersion> wanted) {
    List<VersionEntry> entries = entries();
    return entries.stream().allMatch(entry -> entry.state() == VersionState.HELD)
        && entries.size() == wanted.size()
        && entries.stream()
            .map(VersionEntry::version)
            .collect(Collectors.toSet())
            .containsAll(wanted);
  }

  /**
   * Makes the wanted versions, all of them read by now, the ones held. Versions no longer wanted go
   * with all their rows.
   *
   * @return observations whose value differs from the one held before
   */
  public List<Correction> activate(List<InputVersion> wanted) {
    Set<InputVersion> all = Set.copyOf(wanted);
    List<VersionEntry> gone = new ArrayList<>();
    List<VersionEntry> come = new ArrayList<>();
    List<VersionEntry> stay = new ArrayList<>();
    List<VersionEntry> entries = entries();
    for (VersionEntry entry : entries) {
      if (!all.contains(entry.version())) {
        gone.add(entry);
      } else if (entry.state() == VersionState.LOADED) {
        come.add(entry);
      } else {
        stay.add(entry);
      }
    }
    Map<String, Long> comeIndicators = indicators(come);
    List<Correction> corrections =
        comeIndicators.isEmpty()
            ? List.of()
            : Corrections.of(jdbc, indicators(gone), comeIndicators, indicators(stay));
    delete(entries, entry -> !all.contains(entry.version()));
    jdbc.update("update input_file set state = 'HELD' where state = 'LOADED'");
    return corrections;
  }

  private static Map<String, Long> indicators(List<VersionEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.version().kind() == InputKind.INDICATORS)
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

  private List<VersionEntry> entries() {
    return jdbc.query(
        "select file_id, kind, name, fingerprint, state from input_file order by file_id",
        (row, number) -> {
          ColumnReader from = new ColumnReader(row);
          return new VersionEntry(
              from.id(),
              new InputVersion(from.code(InputKind.class), from.text(), from.text()),
              from.code(VersionState.class));
        });
  }

  /** Removes versions with all their rows. */
  void delete(Set<Long> fileIds) {
    delete(entries(), entry -> fileIds.contains(entry.fileId()));
  }

  /**
   * Removes versions with all their rows, those of a row of ids at once.
   *
   * @param entries all there are, in the order of their ids
   */
  private void delete(List<VersionEntry> entries, Predicate<VersionEntry> isGone) {
    for (int from = 0; from < entries.size(); from++) {
      int to = from;
      while (to < entries.size() && isGone.test(entries.get(to))) {
        to++;
      }
      if (to > from) {
        long first = entries.get(from).fileId();
        long last = entries.get(to - 1).fileId();
        deleteRows(first, last);
        jdbc.update("delete from input_file where file_id between ? and ?", first, last);
        from = to;
      }
    }
  }

  private void deleteRows(long firstFile, long lastFile) {
    tables().forEach(table -> table.delete(jdbc, firstFile, lastFile));
    ArticleSources.delete(jdbc, firstFile, lastFile);
  }

  /** The tables of what was read from the files; beside them {@link ArticleSources}. */
  static List<Table<?>> tables() {
    return Stream.of(ArticleTables.ALL, PressTables.ALL, InputTables.ALL)
        .<Table<?>>flatMap(List::stream)
        .toList();
  }
}
