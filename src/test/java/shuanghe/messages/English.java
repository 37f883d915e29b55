package shuanghe.messages;

import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Rejection;
import shuanghe.model.UnusableException;

/** What people who read English are told, for assertions; {@link MessagesTest} sees to Chinese. */
public final class English {

  public static final Messages MESSAGES = Messages.in(MessageLanguage.EN);

  private English() {}

  /** The line that tells of something not taken. */
  public static String said(Rejection rejection) {
    return said(rejection.message());
  }

  /** What is said of something that cannot be used. */
  public static String said(Throwable unusable) {
    return said(((UnusableException) unusable).sentence());
  }

  /** The sentence. */
  public static String said(Message message) {
    return MESSAGES.text(message);
  }
}
