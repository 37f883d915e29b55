package shuanghe.warehouse;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Editions that are due together, with the briefings that workers have made of them before they are
 * published. The methods write within the transaction of the caller.
 */
public final class RenderedEditions {

  /**
   * An edition whose briefings are wanted.
   *
   * @param folder name of its folder
   * @param issued its date of issue, where it is published for the first time
   * @param anew whether it is made also where it was published of the same
   */
  public record WantedEdition(String folder, LocalDate issued, boolean anew) {}

  private final JdbcTemplate jdbc;

  /** Editions over the warehouse's connection pool. */
  public RenderedEditions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Makes these editions the ones that are due. Of one that was due before, what is made of it
   * stays: whoever goes on compares the material.
   */
  public void replace(List<WantedEdition> due) {
    Set<String> folders = new HashSet<>();
    due.forEach(edition -> folders.add(edition.folder()));
    for (String folder :
        jdbc.queryForList("select folder from edition_due order by folder", String.class)) {
      if (!folders.remove(folder)) {
        forget(folder);
      }
    }
    for (WantedEdition edition : due) {
      String sql =
          folders.contains(edition.folder())
              ? "insert into edition_due (issued, anew, folder) values (?, ?, ?)"
              : "update edition_due set issued = ?, anew = ? where folder = ?";
      jdbc.update(sql, Date.valueOf(edition.issued()), edition.anew(), edition.folder());
    }
  }

  /** The ids of all that are due, in their order. */
  public List<Long> ids() {
    return jdbc.queryForList("select edition_id from edition_due order by edition_id", Long.class);
  }

  /** The edition of an id; empty where it is due no more. */
  public Optional<WantedEdition> of(long id) {
    return jdbc
        .query(
            "select folder, issued, anew from edition_due where edition_id = ?",
            (row, number) ->
                new WantedEdition(
                    row.getString(1), row.getDate(2).toLocalDate(), row.getBoolean(3)),
            id)
        .stream()
        .findFirst();
  }

  /**
   * Begins or goes on to make an edition's briefings; those made from other material are removed.
   *
   * @param material fingerprint of what they are made from
   */
  public void begin(long id, String material) {
    int same =
        jdbc.update(
            "update edition_due set material = material where edition_id = ? and material = ?",
            id,
            material);
    if (same == 0) {
      jdbc.update("delete from rendered_part where edition_id = ?", id);
      jdbc.update("delete from rendered_file where edition_id = ?", id);
      jdbc.update("update edition_due set material = ? where edition_id = ?", material, id);
    }
  }

  /** File names without extension of the briefings that are made of an edition that was begun. */
  public Set<String> made(long id) {
    return Set.copyOf(
        jdbc.queryForList("select stem from rendered_part where edition_id = ?", String.class, id));
  }

  /**
   * Keeps a briefing of an edition that was begun.
   *
   * @param stem file name without extension
   * @param part of the edition's manifest
   * @param files bytes by file name
   */
  public void keep(long id, String stem, String part, Map<String, byte[]> files) {
    files.forEach(
        (file, bytes) ->
            jdbc.update(
                "insert into rendered_file (edition_id, file, content) values (?, ?, ?)",
                id,
                file,
                bytes));
    jdbc.update(
        "insert into rendered_part (edition_id, stem, part) values (?, ?, ?)", id, stem, part);
  }

  /**
   * The parts of an edition's manifest, by the file names of the briefings without extension, as
   * far as they were made from this material.
   *
   * @param folder name of the edition's folder
   */
  public Map<String, String> parts(String folder, String material) {
    return jdbc
        .query(
            "select p.stem, p.part from rendered_part p join edition_due d on d.edition_id ="
                + " p.edition_id where d.folder = ? and d.material = ?",
            (row, number) -> Map.entry(row.getString(1), row.getString(2)),
            folder,
            material)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The files of an edition, one after the other, sorted by name. */
  public void files(String folder, BiConsumer<String, byte[]> taker) {
    for (String file :
        jdbc.queryForList(
            "select f.file from rendered_file f join edition_due d on d.edition_id = f.edition_id"
                + " where d.folder = ? order by f.file",
            String.class,
            folder)) {
      taker.accept(
          file,
          jdbc.queryForObject(
              "select f.content from rendered_file f join edition_due d on d.edition_id ="
                  + " f.edition_id where d.folder = ? and f.file = ?",
              byte[].class,
              folder,
              file));
    }
  }

  /** Forgets an edition, as it is published or due no more. */
  public void forget(String folder) {
    jdbc.update("delete from edition_due where folder = ?", folder);
  }
}
