package shuanghe.delivery;

import java.util.Optional;
import shuanghe.model.Message;

/** A way by which the administrator is told. */
interface AlertChannel {

  /** What its record in {@code output/state} is called by. */
  String name();

  /**
   * Sends an alert.
   *
   * @return why it was not taken; empty where it was
   */
  Optional<Message> send(String subject, String text);
}
