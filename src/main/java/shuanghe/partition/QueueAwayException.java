package shuanghe.partition;

import shuanghe.model.Message;
import shuanghe.model.UnusableException;

/** The broker that carries the queue cannot be reached, or refuses. */
public final class QueueAwayException extends UnusableException {
  private static final long serialVersionUID = 1;

  /**
   * @param broker where it is
   * @param cause what its client says
   */
  QueueAwayException(String broker, Exception cause) {
    super(Message.of("failure.broker", broker, String.valueOf(cause.getMessage()).strip()), cause);
  }
}
