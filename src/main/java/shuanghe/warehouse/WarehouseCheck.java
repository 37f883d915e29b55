package shuanghe.warehouse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The warehouse's own rules: every row belongs to a file version that is known, no version is held
 * twice, each has in every table as many rows as were brought in, and what an article says has its
 * article. H2 2.4.240 was seen to break them: killed within a transaction, it left rows of it
 * behind in 1 of 500 kills. What breaks a rule is removed, so that the next run reads it anew. The
 * methods write within the transaction of the caller.
 */
public final class WarehouseCheck {

  /** How many file versions are counted at a time. */
  private static final int AT_A_TIME = 10_000;

  /**
   * A file version that is held.
   *
   * @param rows as {@link RowCounts} tells them; empty where it was read before they were counted
   */
  private record Version(long fileId, String name, String kind, Optional<String> rows) {}

  private final JdbcTemplate jdbc;

  /** Check over the warehouse's connection pool. */
  public WarehouseCheck(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Removes the rows of files that are not known. Looks only where no known file has its rows, so
   * that it takes no longer with more rows.
   *
   * @return how many there were
   */
  public int removeOrphans() {
    int removed = 0;
    long next = Long.MIN_VALUE >> 32;
    for (FileRange known : FileRange.of(jdbc, "file_id is not null")) {
      removed += remove(next, known.first() - 1);
      next = known.last() + 1;
    }
    return removed + remove(next, Long.MAX_VALUE >> 32);
  }

  private int remove(long firstFile, long lastFile) {
    int removed = ArticleSources.delete(jdbc, firstFile, lastFile);
    for (Table<?> table : FileVersions.tables()) {
      removed += table.delete(jdbc, firstFile, lastFile);
    }
    return removed;
  }

  /**
   * Removes the file versions that break a rule; looks at every row.
   *
   * @return the names of the files
   */
  public Set<String> removeBroken() {
    Set<Long> broken = filesWithoutArticles();
    List<Version> versions = versions();
    Map<List<String>, Version> held = new HashMap<>();
    for (Version version : versions) {
      Version before = held.put(List.of(version.kind(), version.name()), version);
      if (before != null) {
        broken.add(before.fileId());
      }
    }
    for (int from = 0; from < versions.size(); from += AT_A_TIME) {
      broken.addAll(
          miscounted(versions.subList(from, Math.min(from + AT_A_TIME, versions.size()))));
    }
    broken.forEach(new FileVersions(jdbc)::delete);
    ReportedValues.findAll(jdbc);
    return versions.stream()
        .filter(version -> broken.contains(version.fileId()))
        .map(Version::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of some versions, which follow each other, that have other rows than were brought in. */
  private List<Long> miscounted(List<Version> versions) {
    Map<Long, String> found =
        RowCounts.found(jdbc, versions.getFirst().fileId(), versions.getLast().fileId());
    return versions.stream()
        .filter(
            version ->
                version.rows().isPresent()
                    && !version.rows().get().equals(found.getOrDefault(version.fileId(), "")))
        .map(Version::fileId)
        .toList();
  }

  private List<Version> versions() {
    return jdbc.query(
        "select file_id, name, kind, rows_held from input_file where state = 'HELD' order by"
            + " file_id",
        (row, number) ->
            new Version(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4))));
  }

  /** Files of which a paragraph or a statement has no article. */
  private Set<Long> filesWithoutArticles() {
    Set<Long> files =
        new HashSet<>(
            jdbc.queryForList(
                "select distinct t.file_id from paragraph t where not exists (select 1 from article"
                    + " a where a.row_id = t.article_row and a.year_month = t.year_month)",
                Long.class));
    for (Table<?> table : PressTables.STATEMENTS) {
      files.addAll(
          jdbc.queryForList(
              String.format(
                  Locale.ROOT,
                  "select distinct t.file_id from %s t where not exists (select 1 from article a"
                      + " where a.id = t.article_id and a.file_id = t.file_id and a.year_month ="
                      + " t.year_month)",
                  table.name()),
              Long.class));
    }
    return files;
  }
}
