package shuanghe.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The record of letters, one row for each edition, content and address; the warehouse admits no
 * second one.
 */
public final class DeliveryRecords {

  private static final String ROW =
      "select delivery_id, edition, content, address, state, attempts, message_id, next_try, tried, note"
          + " from delivery ";

  private final JdbcTemplate jdbc;
  private final boolean embedded;

  public DeliveryRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    ConnectionCallback<String> product = c -> c.getMetaData().getDatabaseProductName();
    this.embedded = "H2".equals(jdbc.execute(product));
  }

  /** H2 writes what is committed up to half a second later; a letter's state must not get lost. */
  private void toDisk() {
    if (embedded) {
      jdbc.execute("checkpoint sync");
    }
  }

  /** How a letter stands. */
  public enum State {
    /** To be sent, for the first time or again. */
    WAITING,
    /** Handed over this moment; the answer of the server is awaited. */
    SENDING,
    /** Taken by the server. */
    SENT,
    /** Never to be sent: refused by the server, too large, or given up. */
    REFUSED,
    /** Handed over, but whether the server took it is not known; never sent again by itself. */
    UNCERTAIN,
    /** No longer wanted: the edition was made anew, or the recipient has left the list. */
    DROPPED
  }

  /**
   * One letter.
   *
   * @param number counted from 1
   * @param content SHA-256 over the files it carries
   * @param attempts how often it was tried
   * @param nextTry when it may be tried again
   * @param tried when it was last tried, if ever
   * @param note why it stands as it does, or empty
   */
  public record Letter(
      long number,
      String edition,
      String content,
      String address,
      State state,
      int attempts,
      String messageId,
      Instant nextTry,
      Optional<Instant> tried,
      String note) {}

  /** All letters, the newest first. */
  public List<Letter> all() {
    return jdbc.query(ROW + "order by delivery_id desc", DeliveryRecords::letter);
  }

  /** When the next waiting letter may be tried. */
  public Optional<Instant> nextTry() {
    return jdbc
        .query(ROW + "where state = 'WAITING' order by next_try limit 1", DeliveryRecords::letter)
        .stream()
        .findFirst()
        .map(Letter::nextTry);
  }

  /** Puts a letter down to be sent, unless the same one stands there already. */
  boolean queue(Parcel parcel, Instant now) {
    String address = parcel.recipient().address().getAddress();
    String edition = parcel.edition().name();
    if (!of(edition, address, parcel.content()).isEmpty()) {
      return false;
    }
    jdbc.update(
        "insert into delivery (edition, content, address, state, attempts, message_id, queued, next_try, note)"
            + " values (?, ?, ?, 'WAITING', 0, ?, ?, ?, '')",
        edition,
        parcel.content(),
        address,
        parcel.messageId(),
        time(now),
        time(now));
    return true;
  }

  private List<Letter> of(String edition, String address, String content) {
    return jdbc.query(
        ROW + "where edition = ? and address = ? and content = ?",
        DeliveryRecords::letter,
        edition,
        address,
        content);
  }

  /** Whether the address was ever sent the edition with other content. */
  boolean hadAnother(Letter letter) {
    return !jdbc.query(
            ROW + "where edition = ? and address = ? and content <> ? and state = 'SENT'",
            DeliveryRecords::letter,
            letter.edition(),
            letter.address(),
            letter.content())
        .isEmpty();
  }

  /** The letters that may be tried now, oldest first. */
  List<Letter> due(Instant now) {
    return jdbc.query(
        ROW + "where state = 'WAITING' and next_try <= ? order by delivery_id",
        DeliveryRecords::letter,
        time(now));
  }

  /** Letters that a process was handing over when it died. */
  List<Letter> abandoned() {
    return jdbc.query(
        ROW + "where state = 'SENDING' order by delivery_id", DeliveryRecords::letter);
  }

  void sending(Letter letter, Instant now) {
    jdbc.update(
        "update delivery set state = 'SENDING', attempts = ?, tried = ? where delivery_id = ?",
        letter.attempts() + 1,
        time(now),
        letter.number());
    toDisk();
  }

  void ended(Letter letter, State state, String note) {
    jdbc.update(
        "update delivery set state = ?, note = ? where delivery_id = ?",
        state.name(),
        note,
        letter.number());
    toDisk();
  }

  void failed(Letter letter, String note, Instant now) {
    int attempts = letter.attempts() + 1;
    jdbc.update(
        "update delivery set state = ?, attempts = ?, tried = ?, next_try = ?, note = ?"
            + " where delivery_id = ?",
        attempts < BackOff.MOST_ATTEMPTS ? State.WAITING.name() : State.REFUSED.name(),
        attempts,
        time(now),
        time(now.plus(BackOff.after(attempts))),
        note,
        letter.number());
  }

  /** Lets a letter that is uncertain or refused be sent once more; false where there is none. */
  boolean again(long number, Instant now) {
    return jdbc.update(
            "update delivery set state = 'WAITING', attempts = 0, next_try = ?, note = ''"
                + " where delivery_id = ? and state in ('UNCERTAIN', 'REFUSED')",
            time(now),
            number)
        == 1;
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Letter letter(ResultSet row, int index) throws SQLException {
    OffsetDateTime tried = row.getObject("tried", OffsetDateTime.class);
    return new Letter(
        row.getLong("delivery_id"),
        row.getString("edition"),
        row.getString("content"),
        row.getString("address"),
        State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getString("message_id"),
        row.getObject("next_try", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(tried).map(OffsetDateTime::toInstant),
        row.getString("note"));
  }
}
