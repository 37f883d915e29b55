package shuanghe.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Article;
import shuanghe.model.Matter;
import shuanghe.model.Paragraph;
import shuanghe.model.TimePeriod;

/**
 * The articles of a period and the matters as dated ledgers have them at its end: what each said
 * when the period's edition was published, and how many say other things now. A ledger without a
 * day tells of no period and does not count.
 */
final class PublishedRecords {

  private static final int BATCH = 1000;

  /** Kind of a record. */
  enum RecordKind {
    ARTICLE,
    MATTER
  }

  private final JdbcTemplate jdbc;

  PublishedRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps what the records of a period say now in place of what was kept before.
   *
   * @return how many records there are
   */
  int keep(String folder, TimePeriod period) {
    forget(folder);
    int kept = 0;
    for (RecordKind kind : RecordKind.values()) {
      Map<String, String> now = now(kind, period);
      jdbc.batchUpdate(
          "insert into publication_record (folder, kind, name, digest) values (?, ?, ?, ?)",
          now.entrySet(),
          BATCH,
          (statement, said) ->
              new Binder(statement)
                  .text(folder)
                  .code(kind)
                  .text(said.getKey())
                  .text(said.getValue()));
      kept += now.size();
    }
    return kept;
  }

  /** Forgets what the records of an edition said. */
  void forget(String folder) {
    jdbc.update("delete from publication_record where folder = ?", folder);
  }

  /** How many records of a kind say other things than when they were kept, came or went since. */
  int changed(String folder, RecordKind kind, TimePeriod period) {
    Map<String, String> before = new HashMap<>();
    jdbc.query(
        "select name, digest from publication_record where folder = ? and kind = ?",
        row -> {
          before.put(row.getString(1), row.getString(2));
        },
        folder,
        kind.name());
    Map<String, String> now = now(kind, period);
    return (int)
        Stream.concat(before.keySet().stream(), now.keySet().stream())
            .distinct()
            .filter(
                name ->
                    !Optional.ofNullable(before.get(name))
                        .equals(Optional.ofNullable(now.get(name))))
            .count();
  }

  private Map<String, String> now(RecordKind kind, TimePeriod period) {
    return switch (kind) {
      case ARTICLE ->
          ArticleTables.held(jdbc, Optional.of(period)).stream()
              .collect(
                  Collectors.toMap(
                      a -> a.place().file() + " " + a.id(), PublishedRecords::said, (a, b) -> a));
      case MATTER ->
          LedgerState.on(
                  Optional.of(period.end()), InputTables.MATTER.held(jdbc, "t.as_of is not null"))
              .stream()
              .collect(Collectors.toMap(Matter::key, PublishedRecords::said, (a, b) -> a));
    };
  }

  private static String said(Article article) {
    return digest(
        Stream.concat(
            Stream.of(article.title(), article.subtitle(), article.date(), article.bylines()),
            article.paragraphs().stream().map(Paragraph::text)));
  }

  private static String said(Matter matter) {
    return digest(
        Matter.SCHEMA.attributes().stream()
            .filter(attribute -> !attribute.column().equals("cell"))
            .map(attribute -> attribute.shown(matter)));
  }

  private static String digest(Stream<?> parts) {
    String text = parts.map(Object::toString).collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
