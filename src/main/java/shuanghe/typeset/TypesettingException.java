package shuanghe.typeset;

import shuanghe.model.Message;
import shuanghe.model.UnusableException;

/** Failure because a document cannot be typeset, with the line of its HTML. */
public final class TypesettingException extends UnusableException {

  /**
   * @param line of the HTML, counted from 1
   * @param fault what is wrong there, and what would be right
   */
  TypesettingException(int line, Message fault) {
    super(Message.of("typeset.line", line, fault));
  }
}
