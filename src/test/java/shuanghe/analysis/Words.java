package shuanghe.analysis;

import shuanghe.messages.Messages;
import shuanghe.model.Message;
import shuanghe.model.MessageLanguage;

/** What the analysis says, as a Chinese edition has it. */
final class Words {

  private Words() {}

  static String chinese(Message message) {
    return Messages.in(MessageLanguage.ZH).text(message);
  }
}
