package shuanghe.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Article;
import shuanghe.model.Matter;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.Table.HeldRow;

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
      case ARTICLE -> articles(period);
      case MATTER ->
          LedgerState.on(
                  Optional.of(period.end()), InputTables.MATTER.held(jdbc, "t.as_of is not null"))
              .stream()
              .collect(Collectors.toMap(Matter::key, PublishedRecords::said, (a, b) -> a));
    };
  }

  /** What each article says, of the texts no more than one at a time in memory. */
  private Map<String, String> articles(TimePeriod period) {
    Map<Long, Article> articles = new HashMap<>();
    List<HeldRow<Article>> rows = Table.inOrder(ArticleTables.dated(jdbc, period));
    rows.forEach(row -> articles.put(row.rowId(), row.item()));
    Map<Long, String> said = new HashMap<>();
    SaidText text = new SaidText(articles, said);
    ArticleTables.PARAGRAPH.eachHeld(
        jdbc,
        row -> text.take(row.item().articleRow(), row.item().paragraph().text()),
        "order by t.row_id",
        Table.OF_MONTHS,
        Months.of(period).first(),
        Months.of(period).last());
    text.end();
    Map<String, String> named = new HashMap<>();
    for (HeldRow<Article> row : rows) {
      named.putIfAbsent(
          row.place().file() + " " + row.item().id(),
          said.computeIfAbsent(row.rowId(), id -> hex(digest(head(row.item())))));
    }
    return named;
  }

  /** Digest of one article after the other, whose paragraphs come together and in their order. */
  private static final class SaidText {

    private final Map<Long, Article> articles;
    private final Map<Long, String> said;
    private long row;
    private MessageDigest digest = digest("");

    SaidText(Map<Long, Article> articles, Map<Long, String> said) {
      this.articles = articles;
      this.said = said;
    }

    void take(long articleRow, String paragraph) {
      Article article = articles.get(articleRow);
      if (article == null) {
        return;
      }
      if (articleRow != row) {
        end();
        row = articleRow;
        digest = digest(head(article));
      }
      digest.update(("\n" + paragraph).getBytes(StandardCharsets.UTF_8));
    }

    void end() {
      if (row > 0) {
        said.put(row, hex(digest));
      }
    }
  }

  private static String head(Article article) {
    return joined(
        Stream.of(article.title(), article.subtitle(), article.date(), article.bylines()));
  }

  private static String said(Matter matter) {
    return hex(
        digest(
            joined(
                Matter.SCHEMA.attributes().stream()
                    .filter(attribute -> !attribute.column().equals("cell"))
                    .map(attribute -> attribute.shown(matter)))));
  }

  private static String joined(Stream<?> parts) {
    return parts.map(Object::toString).collect(Collectors.joining("\n"));
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest(String begin) {
    return DigestUtils.updateDigest(DigestUtils.getSha256Digest(), begin);
  }
}
