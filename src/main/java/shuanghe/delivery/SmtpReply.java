package shuanghe.delivery;

import java.util.Optional;
import shuanghe.model.Message;

/** Answer of the server to a letter. */
sealed interface SmtpReply {

  /** Why the server has not taken it over; empty where it has. */
  default Optional<Message> failure() {
    return this instanceof NotTaken failed ? Optional.of(failed.reason()) : Optional.empty();
  }

  /** The server has taken it over. */
  record AcceptedMail() implements SmtpReply {}

  /** The server has not taken it over, or has not said so. */
  sealed interface NotTaken extends SmtpReply {

    /** Why. */
    Message reason();
  }

  /**
   * The server will never take it.
   *
   * @param reason the server's words
   */
  record RefusedMail(Message reason) implements NotTaken {}

  /**
   * The server did not take it now.
   *
   * @param reason the server's words, or why it could not be reached
   */
  record Later(Message reason) implements NotTaken {}

  /**
   * It is larger than the server takes.
   *
   * @param reason the server's words
   */
  record TooLarge(Message reason) implements NotTaken {}

  /**
   * The letter was handed over whole, but the server's answer never came.
   *
   * @param reason what the connection broke with
   */
  record Unknown(Message reason) implements NotTaken {}
}
