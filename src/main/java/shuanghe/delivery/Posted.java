package shuanghe.delivery;

import shuanghe.model.Message;

/** What became of a letter handed to the server. */
sealed interface Posted {

  /** The server has taken it over. */
  record Accepted() implements Posted {}

  /** The server will never take it. */
  record Refused(Message reason) implements Posted {}

  /** The server did not take it now. */
  record Later(Message reason) implements Posted {}

  /** It is larger than the server takes. */
  record TooLarge(Message reason) implements Posted {}

  /** The letter was handed over whole, but the server's answer never came. */
  record Unknown(Message reason) implements Posted {}
}
