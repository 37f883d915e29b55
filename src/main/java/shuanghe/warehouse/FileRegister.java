package shuanghe.warehouse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.input.FileStat;
import shuanghe.warehouse.FileVersions.VersionState;
import shuanghe.warehouse.InputVersion.InputKind;

/**
 * Register of the input's files as a survey finds them, beside the versions that the warehouse
 * holds. It is asked and told folder by folder, so that no more than the files of one folder are
 * held in memory. The methods write within the transaction of the caller.
 */
public final class FileRegister {

  /**
   * What the names of folders with pages and article tables begin with, whatever they are called.
   */
  public static final String PRESS = "articles/";

  private static final int BATCH = 1000;

  /** How many files of a kind must be held before it is odd that none of them is found again. */
  public static final int MANY = 10;

  /** The columns of a survey, in the order in which they are bound and read. */
  static final String LOOK = "sha256, file_size, modified, changed, inode, settled";

  private final JdbcTemplate jdbc;
  private final FileVersions versions;

  /** Register over the warehouse's connection pool. */
  public FileRegister(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.versions = new FileVersions(jdbc);
  }

  /**
   * A file as a survey finds it.
   *
   * @param version the version that lies in the folder
   * @param survey what was seen of it
   */
  public record FoundFile(InputVersion version, FileSurveyResult survey) {}

  /**
   * A file as it is registered.
   *
   * @param fileId the id that its rows have
   * @param version the version that was found
   * @param state how far it was brought in
   * @param isLeaving whether it is held and was not found again
   * @param survey what was seen of it last
   */
  private record RegisteredFile(
      long fileId,
      InputVersion version,
      VersionState state,
      boolean isLeaving,
      FileSurveyResult survey) {}

  /** Folder with what is registered of its files. */
  public static final class RegisteredFolder {

    private final String name;
    private final List<RegisteredFile> files;

    private RegisteredFolder(String name, List<RegisteredFile> files) {
      this.name = name;
      this.files = files;
    }

    /** What was last seen of each file, by name, as far as its mark tells for certain. */
    public Map<String, FileSurveyResult> settled() {
      Map<String, FileSurveyResult> settled = new HashMap<>();
      for (RegisteredFile file : files) {
        if (file.survey().isSettled()) {
          settled.put(file.version().name(), file.survey());
        }
      }
      return settled;
    }
  }

  /**
   * What is registered of the files of a folder.
   *
   * @param folder its place in the input, such as {@code articles/2023-09-25/}
   */
  public RegisteredFolder folder(String folder) {
    return new RegisteredFolder(
        folder,
        jdbc.query(
            "select file_id, kind, name, fingerprint, state, leaving, "
                + LOOK
                + " from input_file where folder = ? order by file_id",
            (row, number) -> {
              ColumnReader from = new ColumnReader(row);
              return new RegisteredFile(
                  from.id(),
                  new InputVersion(from.code(InputKind.class), from.text(), from.text()),
                  from.code(VersionState.class),
                  from.flag(),
                  survey(from));
            },
            folder));
  }

  /** Reads the columns that {@link #bind} sets. */
  static FileSurveyResult survey(ColumnReader from) throws SQLException {
    return new FileSurveyResult(
        from.text(), new FileStat(from.id(), from.id(), from.id(), from.id()), from.flag());
  }

  /**
   * Registers what a survey found in a folder: versions that are not yet there are wanted, those
   * that were not found are leaving, and what a broken run left half read is cleared away.
   *
   * @param found in the order in which they are to be read
   * @return how many files are still to be read
   */
  public int found(RegisteredFolder folder, List<FoundFile> found) {
    Map<InputVersion, FoundFile> missing = new LinkedHashMap<>();
    found.forEach(file -> missing.put(file.version(), file));
    int open = 0;
    List<Long> gone = new ArrayList<>();
    List<Long> back = new ArrayList<>();
    List<FoundFile> seenAnew = new ArrayList<>();
    Map<InputVersion, Long> ids = new HashMap<>();
    for (RegisteredFile file : folder.files) {
      Optional<FoundFile> there = Optional.ofNullable(missing.remove(file.version()));
      if (file.state() == VersionState.LOADING) {
        versions.clearRows(file.fileId());
      }
      if (file.isLeaving() != there.isEmpty()) {
        (there.isEmpty() ? gone : back).add(file.fileId());
      }
      if (there.isEmpty()) {
        continue;
      }
      if (file.state().compareTo(VersionState.LOADED) < 0) {
        open++;
      }
      if (!file.survey().equals(there.get().survey())) {
        seenAnew.add(there.get());
        ids.put(file.version(), file.fileId());
      }
    }
    mark(gone, true);
    mark(back, false);
    seen(seenAnew, ids);
    want(folder.name, missing.values());
    return open + missing.size();
  }

  private void mark(List<Long> fileIds, boolean isLeaving) {
    jdbc.batchUpdate(
        "update input_file set leaving = ? where file_id = ?",
        fileIds,
        BATCH,
        (statement, fileId) -> new Binder(statement).flag(isLeaving).id(fileId));
  }

  private void seen(List<FoundFile> files, Map<InputVersion, Long> ids) {
    jdbc.batchUpdate(
        "update input_file set sha256 = ?, file_size = ?, modified = ?, changed = ?, inode = ?,"
            + " settled = ? where file_id = ?",
        files,
        BATCH,
        (statement, file) ->
            bind(new Binder(statement), file.survey()).id(ids.get(file.version())));
  }

  private void want(String folder, Collection<FoundFile> files) {
    jdbc.batchUpdate(
        "insert into input_file (kind, name, fingerprint, folder, "
            + LOOK
            + ", state, rows_read, rows_taken) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)",
        files,
        BATCH,
        (statement, file) ->
            bind(
                    new Binder(statement)
                        .code(file.version().kind())
                        .text(file.version().name())
                        .text(file.version().fingerprint())
                        .text(folder),
                    file.survey())
                .code(VersionState.WANTED));
  }

  private static Binder bind(Binder to, FileSurveyResult survey) throws SQLException {
    FileStat mark = survey.mark();
    return to.text(survey.sha256())
        .id(mark.size())
        .id(mark.modified())
        .id(mark.changed())
        .id(mark.inode())
        .flag(survey.isSettled());
  }

  /**
   * Registers that a survey found no other folders, which is its end. What was read for a broken
   * run and was not found again goes with all its rows.
   *
   * @param folders the folders it found, each registered by {@link #found}
   */
  public void foundNoOther(Set<String> folders) {
    for (String folder :
        jdbc.queryForList("select distinct folder from input_file order by 1", String.class)) {
      if (!folders.contains(folder)) {
        found(folder(folder), List.of());
      }
    }
    versions.deleteAll("leaving and state <> 'HELD'");
    jdbc.update("update input_file set broken_off = 0 where broken_off > 0");
  }

  /**
   * The kinds of which many files are held and none of the newest was found again under its name,
   * as where a folder is not mounted or belongs to somebody else, with how many are held.
   */
  public Map<InputKind, Long> lost() {
    Map<InputKind, Long> lost = new EnumMap<>(InputKind.class);
    jdbc.query(
        "select kind, count(*) from input_file where state = 'HELD' and kind <> 'FOLDER' group by"
            + " kind having count(*) >= ? and count(*) = sum(case when leaving then 1 else 0 end)",
        row -> {
          ColumnReader from = new ColumnReader(row);
          lost.put(from.code(InputKind.class), from.id());
        },
        MANY);
    lost.keySet().removeIf(this::isFoundAgain);
    return lost;
  }

  private boolean isFoundAgain(InputKind kind) {
    Set<String> newest =
        Set.copyOf(
            jdbc.queryForList(
                "select name from input_file where state = 'HELD' and kind = ? order by file_id"
                    + " desc fetch first "
                    + BATCH
                    + " rows only",
                String.class,
                kind.name()));
    AtomicBoolean found = new AtomicBoolean();
    jdbc.query(
        "select name from input_file where kind = ? and not leaving",
        row -> {
          found.compareAndSet(false, newest.contains(row.getString(1)));
        },
        kind.name());
    return found.get();
  }

  /** The folders of pages and article tables that are held, sorted by name. */
  public List<String> pressFolders() {
    return jdbc
        .queryForList(
            "select distinct folder from input_file where state = 'HELD' and folder like '"
                + PRESS
                + "%'",
            String.class)
        .stream()
        .sorted()
        .toList();
  }

  /** How many files of pages, tables and ledgers are held. */
  public long heldFiles() {
    return jdbc.queryForObject(
        "select count(*) from input_file where state = 'HELD' and kind <> 'FOLDER'", Long.class);
  }

  /**
   * The files held of a folder, sorted by name.
   *
   * @param folder its place in the input, such as {@code indicators/}
   */
  public List<FoundFile> held(String folder) {
    return folder(folder).files.stream()
        .filter(file -> file.state() == VersionState.HELD)
        .map(file -> new FoundFile(file.version(), file.survey()))
        .sorted(Comparator.comparing(file -> file.version().name()))
        .toList();
  }

  /** Those of some files of pages, tables and ledgers that are held, by their name. */
  public Map<String, FoundFile> held(Collection<String> names) {
    Map<String, FoundFile> held = new HashMap<>();
    for (String name : names) {
      for (FoundFile file : named(name)) {
        held.putIfAbsent(name, file);
      }
    }
    return held;
  }

  private List<FoundFile> named(String name) {
    return jdbc.query(
        "select kind, name, fingerprint, "
            + LOOK
            + " from input_file where state = 'HELD' and kind <> 'FOLDER' and folder in (?, ?) and"
            + " name = ? order by kind",
        (row, number) -> {
          ColumnReader from = new ColumnReader(row);
          return new FoundFile(
              new InputVersion(from.code(InputKind.class), from.text(), from.text()), survey(from));
        },
        within(name),
        PRESS + within(name),
        name);
  }

  /** Those of some names that are registered as those of pages or article tables. */
  public Set<String> press(Collection<String> names) {
    return names.stream().filter(this::isPress).collect(Collectors.toSet());
  }

  private boolean isPress(String name) {
    return !jdbc.queryForList(
            "select 1 from input_file where folder = ? and name = ? fetch first row only",
            Integer.class,
            PRESS + within(name),
            name)
        .isEmpty();
  }

  /** The folder that a file lies in, with the slash behind it; empty where its name tells none. */
  private static String within(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }
}
