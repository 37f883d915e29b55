package shuanghe.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import shuanghe.messages.Messages;

/** The texts of the command line's help, which picocli looks up by command and option. */
final class HelpTexts extends ResourceBundle {

  /** Stands before picocli's keys in the bundle of messages. */
  static final String PREFIX = "help.";

  private final Messages messages;

  HelpTexts(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected Object handleGetObject(String key) {
    return messages.keys().contains(PREFIX + key) ? messages.pattern(PREFIX + key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(
        messages.keys().stream()
            .filter(key -> key.startsWith(PREFIX))
            .map(key -> key.substring(PREFIX.length()))
            .toList());
  }
}
