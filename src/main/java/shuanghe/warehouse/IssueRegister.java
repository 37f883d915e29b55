package shuanghe.warehouse;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Edition;
import shuanghe.model.Issue;
import shuanghe.model.IssueSeries;
import shuanghe.model.IssueVersion;

/**
 * The register of issues: number and date that each edition was published under, first and
 * corrected. The methods write within the transaction of the caller.
 */
public final class IssueRegister {

  private final JdbcTemplate jdbc;

  /** Register over the warehouse's connection pool. */
  public IssueRegister(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What an edition was last published under; empty for one that was not published.
   *
   * @param folder name of the edition's folder
   */
  public Optional<Issue> latest(String folder) {
    return issues(folder).reduce((earlier, later) -> later);
  }

  /**
   * What a version of an edition was published under; empty for one that is not entered.
   *
   * @param version its number, 0 for the first
   */
  public Optional<Issue> of(String folder, int version) {
    return issues(folder).filter(issue -> issue.version().number() == version).findFirst();
  }

  /** The versions of an edition that are entered, in their order. */
  public List<IssueVersion> versions(String folder) {
    return issues(folder).map(Issue::version).toList();
  }

  /** What the versions of an edition were published under, in their order. */
  private Stream<Issue> issues(String folder) {
    return jdbc
        .query(
            "select number, total, correction, revision, issued from issue where folder = ?"
                + " order by correction",
            (row, n) ->
                new Issue(
                    row.getInt(1),
                    row.getInt(2),
                    IssueVersion.of(row.getInt(3), row.getString(4)),
                    row.getDate(5).toLocalDate()),
            folder)
        .stream();
  }

  /** Whether nothing was ever published. */
  public boolean isEmpty() {
    return jdbc.queryForObject("select count(*) from issue", Integer.class) == 0;
  }

  /**
   * The issue of a series that follows all that are entered.
   *
   * @param day of issue, whose year the number counts in
   */
  public Issue next(IssueSeries series, LocalDate day) {
    List<Issue> before =
        jdbc
            .query(
                "select folder, number, total, issued from issue where correction = 0",
                (row, n) ->
                    Map.entry(
                        row.getString(1),
                        new Issue(row.getInt(2), row.getInt(3), row.getDate(4).toLocalDate())))
            .stream()
            .filter(entry -> IssueSeries.ofFolder(entry.getKey()) == series)
            .map(Map.Entry::getValue)
            .toList();
    int number =
        before.stream()
            .filter(issue -> issue.date().getYear() == day.getYear())
            .mapToInt(Issue::number)
            .max()
            .orElse(0);
    int total = before.stream().mapToInt(Issue::total).max().orElse(0);
    return new Issue(number + 1, total + 1, day);
  }

  /** Enters an edition, unless it is entered already: what is entered does not change. */
  public void enter(Edition edition) {
    enter(edition.folder(), edition.entry());
  }

  /** Enters what an edition in a folder was published under, unless it is entered already. */
  public void enter(String folder, Issue issue) {
    if (of(folder, issue.version().number()).isEmpty()) {
      jdbc.update(
          "insert into issue (folder, correction, revision, number, total, issued) values (?, ?, ?, ?, ?,"
              + " ?)",
          folder,
          issue.version().number(),
          issue.version().name(),
          issue.number(),
          issue.total(),
          Date.valueOf(issue.date()));
    }
  }
}
