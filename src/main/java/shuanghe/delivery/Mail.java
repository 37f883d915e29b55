package shuanghe.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import shuanghe.model.Message;

/**
 * One letter.
 *
 * @param number by which people call it, counted from 1
 * @param edition name of the edition's folder
 * @param address address of the recipient
 * @param letter which letter of the edition to the address it is, counted from 1
 * @param content SHA-256 over the files it carries
 * @param messageId value of its header Message-ID (RFC 5322, 3.6.4), the same with every attempt
 * @param queued when it was put down
 * @param state how it stands
 * @param attempts how often it was tried
 * @param tried when it was last tried, if ever
 * @param nextTry when it may be tried again
 * @param note why it stands as it does; may say nothing
 * @param changes how often it has changed since it was put down
 */
public record Mail(
    long number,
    String edition,
    String address,
    int letter,
    String content,
    String messageId,
    Instant queued,
    MailState state,
    int attempts,
    Optional<Instant> tried,
    Instant nextTry,
    Message note,
    int changes) {

  /** State of a letter. */
  public enum MailState {
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
    DROPPED;

    /** What people call it. */
    public Message label() {
      return Message.of("letter.state." + name().toLowerCase(Locale.ROOT));
    }
  }

  static Mail first(
      String edition, String address, int letter, String content, String id, Instant now) {
    return new Mail(
        0,
        edition,
        address,
        letter,
        content,
        id,
        now,
        MailState.WAITING,
        0,
        Optional.empty(),
        now,
        Message.NONE,
        0);
  }

  Mail stands(MailState next, int tries, Optional<Instant> last, Instant again, Message why) {
    return new Mail(
        number,
        edition,
        address,
        letter,
        content,
        messageId,
        queued,
        next,
        tries,
        last,
        again,
        why,
        changes + 1);
  }

  Mail stands(MailState next, Message why) {
    return stands(next, attempts, tried, nextTry, why);
  }

  /** The line of the console that tells how it stands. */
  Message line(MailState now, Message why) {
    return Message.of(
        why.isEmpty() ? "letter" : "letter.with-note",
        now.label(),
        edition,
        address,
        messageId,
        why);
  }
}
