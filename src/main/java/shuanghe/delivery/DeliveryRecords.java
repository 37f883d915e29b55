package shuanghe.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.delivery.Mail.MailState;
import shuanghe.delivery.MailJournal.LetterKey;
import shuanghe.messages.MessageText;
import shuanghe.model.Message;

/**
 * The record of letters. The letters of an edition to an address are numbered in the order they
 * were written down; together they are the state that {@link Mailing} decides by.
 */
public final class DeliveryRecords {

  private static final String ROW =
      "select delivery_id, edition, address, letter, content, message_id, queued, state, attempts,"
          + " tried, next_try, note, changes from delivery ";

  private final JdbcTemplate jdbc;
  private final MailJournal journal;
  private final boolean embedded;

  /**
   * @param state folder of the journal
   */
  public DeliveryRecords(JdbcTemplate jdbc, Path state) {
    this.jdbc = jdbc;
    this.journal = new MailJournal(state);
    ConnectionCallback<String> product = c -> c.getMetaData().getDatabaseProductName();
    this.embedded = "H2".equals(jdbc.execute(product));
  }

  /** H2 writes what is committed up to half a second later; a letter's state must not get lost. */
  private void toDisk() {
    if (embedded) {
      jdbc.execute("checkpoint sync");
    }
  }

  /**
   * Brings warehouse and journal to the same state: what the warehouse does not know, because it
   * was lost or put back from a copy, is read from the journal; what the journal does not know,
   * because another machine or an older version wrote it, is added to it.
   *
   * @return how many letters the warehouse has learnt of
   */
  public int reconcile() throws IOException {
    Map<LetterKey, Mail> written = journal.read();
    int learnt = 0;
    for (Mail letter : written.values()) {
      Optional<Mail> held = find(letter);
      if (held.isEmpty()) {
        insert(letter);
        learnt++;
      } else if (held.get().changes() < letter.changes()) {
        update(held.get().number(), letter);
        learnt++;
      }
    }
    for (Mail held : jdbc.query(ROW + "order by delivery_id", DeliveryRecords::letter)) {
      Mail letter = written.get(LetterKey.of(held));
      if (letter == null || letter.changes() < held.changes()) {
        journal.append(held);
      }
    }
    if (learnt > 0) {
      toDisk();
    }
    return learnt;
  }

  /** All letters, the newest first. */
  public List<Mail> all() {
    return jdbc.query(ROW + "order by delivery_id desc", DeliveryRecords::letter);
  }

  /** When the next waiting letter may be tried. */
  public Optional<Instant> nextTry() {
    return jdbc
        .query(ROW + "where state = 'WAITING' order by next_try limit 1", DeliveryRecords::letter)
        .stream()
        .findFirst()
        .map(Mail::nextTry);
  }

  /**
   * Writes down what an address is to have of an edition now: a letter that waits for other content
   * is dropped, and a new one put down where {@link Mailing} says so.
   *
   * @param mailContent what it is to have; empty where it is no longer to have anything
   * @param reason why a letter that waits is dropped
   * @return whether a letter was put down
   */
  boolean want(
      String edition,
      String address,
      Optional<MailContent> mailContent,
      Message reason,
      Instant now) {
    List<Mail> letters = letters(edition, address);
    Mailing before = Mailing.of(letters);
    Mailing after = before.wanted(mailContent.map(MailContent::content));
    if (after.equals(before)) {
      return false;
    }
    if (before.open().isPresent()) {
      ended(letters.getLast(), MailState.DROPPED, reason);
    }
    if (after.open().isEmpty()) {
      return false;
    }
    String content = after.open().get().content();
    int number = letters.size() + 1;
    String id = mailContent.orElseThrow().messageId(number);
    put(Mail.first(edition, address, number, content, id, now));
    return true;
  }

  private void put(Mail letter) {
    journal.append(letter);
    insert(letter);
  }

  private void insert(Mail letter) {
    jdbc.update(
        "insert into delivery (edition, address, letter, content, message_id, queued, state,"
            + " attempts, tried, next_try, note, changes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?)",
        letter.edition(),
        letter.address(),
        letter.letter(),
        letter.content(),
        letter.messageId(),
        time(letter.queued()),
        letter.state().name(),
        letter.attempts(),
        letter.tried().map(DeliveryRecords::time).orElse(null),
        time(letter.nextTry()),
        MessageText.of(letter.note()),
        letter.changes());
  }

  private void change(Mail letter) {
    journal.append(letter);
    update(letter.number(), letter);
    toDisk();
  }

  private void update(long number, Mail letter) {
    jdbc.update(
        "update delivery set state = ?, attempts = ?, tried = ?, next_try = ?, note = ?,"
            + " changes = ? where delivery_id = ?",
        letter.state().name(),
        letter.attempts(),
        letter.tried().map(DeliveryRecords::time).orElse(null),
        time(letter.nextTry()),
        MessageText.of(letter.note()),
        letter.changes(),
        number);
  }

  /** The row of a letter as it stands now. */
  private Mail current(Mail letter) {
    return find(letter).orElseThrow();
  }

  private Optional<Mail> find(Mail letter) {
    return jdbc
        .query(
            ROW + "where edition = ? and address = ? and letter = ?",
            DeliveryRecords::letter,
            letter.edition(),
            letter.address(),
            letter.letter())
        .stream()
        .findFirst();
  }

  /** The addresses that letters of an edition were ever put down for, in lower case. */
  List<String> addresses(String edition) {
    return jdbc.queryForList(
        "select distinct lower(address) from delivery where edition = ? order by 1",
        String.class,
        edition);
  }

  /** How the letters of an edition to an address stand. */
  Mailing mailing(String edition, String address) {
    return Mailing.of(letters(edition, address));
  }

  /** Whether the address was sent the edition before. */
  boolean hadAnother(Mail letter) {
    return mailing(letter.edition(), letter.address()).sent().isPresent();
  }

  private List<Mail> letters(String edition, String address) {
    return jdbc.query(
        ROW + "where edition = ? and lower(address) = ? order by delivery_id",
        DeliveryRecords::letter,
        edition,
        Recipient.key(address));
  }

  /** The letters a person must look at, oldest first: uncertain and not followed, or refused. */
  public List<Mail> unsettled() {
    return jdbc
        .query(
            ROW + "where state in ('UNCERTAIN', 'REFUSED') order by delivery_id",
            DeliveryRecords::letter)
        .stream()
        .filter(
            letter -> mailing(letter.edition(), letter.address()).needsPersonFor(letter.content()))
        .toList();
  }

  /** What the administrator is told of letters, by names that stay the same while it lasts. */
  public Map<String, Message> troubles() {
    Map<String, Message> troubles = new LinkedHashMap<>();
    for (Mail letter : unsettled()) {
      troubles.put(
          String.join(" ", letter.edition(), letter.address(), String.valueOf(letter.letter())),
          Message.of(
              "alert.letter",
              String.valueOf(letter.number()),
              letter.edition(),
              letter.state().label()));
    }
    if (!jdbc.queryForList(
            "select 1 from delivery where state = 'WAITING' and attempts > 0 limit 1")
        .isEmpty()) {
      troubles.put("waiting", Message.of("alert.letters-waiting"));
    }
    return troubles;
  }

  /** The letters that may be tried now, oldest first; see {@link BackOff#isAhead}. */
  List<Mail> due(Instant now) {
    return jdbc.query(
        ROW + "where state = 'WAITING' and (next_try <= ? or next_try > ?) order by delivery_id",
        DeliveryRecords::letter,
        time(now),
        time(BackOff.latest(now)));
  }

  /** Letters that a process was handing over when it died. */
  List<Mail> abandoned() {
    return jdbc.query(
        ROW + "where state = 'SENDING' order by delivery_id", DeliveryRecords::letter);
  }

  /** Notes that a letter is complete but for its end. */
  void sending(Mail letter, Instant now) {
    mailing(letter.edition(), letter.address()).handedOver();
    change(
        current(letter)
            .stands(
                MailState.SENDING,
                letter.attempts() + 1,
                Optional.of(now),
                letter.nextTry(),
                Message.NONE));
  }

  /** Notes that a letter was not taken and is tried in another form at once. */
  void notTaken(Mail letter) {
    mailing(letter.edition(), letter.address()).putOff();
    ended(letter, MailState.WAITING, Message.NONE);
  }

  /** Notes that the server has taken a letter. */
  void accepted(Mail letter) {
    mailing(letter.edition(), letter.address()).accepted();
    ended(letter, MailState.SENT, Message.NONE);
  }

  /** Notes that it is not known whether the server took a letter. */
  void unanswered(Mail letter, Message reason) {
    mailing(letter.edition(), letter.address()).unanswered();
    ended(letter, MailState.UNCERTAIN, reason);
  }

  /** Notes that a letter will never be taken. */
  void refused(Mail letter, Message reason, Instant now) {
    mailing(letter.edition(), letter.address()).refused();
    tried(letter, MailState.REFUSED, reason, now);
  }

  /**
   * Notes that a letter was not taken now.
   *
   * @return how it stands: waiting, or refused when it was tried long enough
   */
  MailState putOff(Mail letter, Message reason, Instant now) {
    if (letter.attempts() + 1 >= BackOff.MOST_ATTEMPTS) {
      refused(letter, reason, now);
      return MailState.REFUSED;
    }
    mailing(letter.edition(), letter.address()).putOff();
    tried(letter, MailState.WAITING, reason, now);
    return MailState.WAITING;
  }

  private void ended(Mail letter, MailState state, Message note) {
    change(current(letter).stands(state, note));
  }

  private void tried(Mail letter, MailState state, Message note, Instant now) {
    int attempts = letter.attempts() + 1;
    Instant again = now.plus(BackOff.after(attempts));
    change(current(letter).stands(state, attempts, Optional.of(now), again, note));
  }

  /** Lets a letter that is uncertain or refused be sent once more; false where there is none. */
  boolean again(long number, Instant now) {
    Optional<Mail> asked =
        unsettled().stream().filter(letter -> letter.number() == number).findFirst();
    if (asked.isEmpty()
        || !mailing(asked.get().edition(), asked.get().address())
            .mayGoAgain(asked.get().content())) {
      return false;
    }
    Mail letter = asked.get();
    if (letter.state() == MailState.UNCERTAIN) {
      // the uncertain letter stays on record: that it may have arrived is not undone by a new try
      int next = letters(letter.edition(), letter.address()).size() + 1;
      put(
          Mail.first(
              letter.edition(), letter.address(), next, letter.content(), letter.messageId(), now));
    } else {
      change(letter.stands(MailState.WAITING, 0, letter.tried(), now, Message.NONE));
    }
    return true;
  }

  /** Takes an uncertain letter for sent, as a person has learnt that it came; false if none is. */
  boolean arrived(long number) {
    Optional<Mail> came =
        unsettled().stream()
            .filter(letter -> letter.number() == number && letter.state() == MailState.UNCERTAIN)
            .findFirst();
    came.ifPresent(
        letter -> {
          mailing(letter.edition(), letter.address()).arrived(letter.content());
          change(letter.stands(MailState.SENT, Message.NONE));
        });
    return came.isPresent();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Mail letter(ResultSet row, int index) throws SQLException {
    OffsetDateTime tried = row.getObject("tried", OffsetDateTime.class);
    return new Mail(
        row.getLong("delivery_id"),
        row.getString("edition"),
        row.getString("address"),
        row.getInt("letter"),
        row.getString("content"),
        row.getString("message_id"),
        row.getObject("queued", OffsetDateTime.class).toInstant(),
        MailState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        Optional.ofNullable(tried).map(OffsetDateTime::toInstant),
        row.getObject("next_try", OffsetDateTime.class).toInstant(),
        MessageText.read(row.getString("note")),
        row.getInt("changes"));
  }
}
