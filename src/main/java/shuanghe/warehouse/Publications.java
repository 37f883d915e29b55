package shuanghe.warehouse;

import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers from which input each published edition was made. */
public final class Publications {

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

  /** The edition in the folder is now the one made from input of this fingerprint. */
  public void published(String folder, String fingerprint) {
    jdbc.update("delete from publication where folder = ?", folder);
    jdbc.update("insert into publication (folder, fingerprint) values (?, ?)", folder, fingerprint);
  }
}
