package shuanghe.job;

import java.util.Locale;
import shuanghe.model.Message;
import shuanghe.model.UnusableException;

/** A setting of {@code application.yml} or of the environment that cannot be what it is set to. */
public final class UnusableSettingException extends UnusableException {
  private static final long serialVersionUID = 1;

  /**
   * @param name as the environment has it, such as SHUANGHE_FIRST_EDITION
   * @param remedy what would be right
   */
  public UnusableSettingException(String name, String value, Message remedy) {
    super(told(name, value, remedy));
  }

  private static Message told(String name, String value, Message remedy) {
    return Message.of("failure.setting", name, value, remedy);
  }

  /** The sentence for a property that could not be read as what it should be. */
  static Message told(String property, Object value) {
    String name = property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    return told(
        name,
        String.valueOf(value),
        switch (name) {
          case "SHUANGHE_FIRST_EDITION" -> Message.of("setting.month");
          case "SHUANGHE_REJECTION_LIMIT" -> Message.of("setting.percent");
          case "SHUANGHE_ENTRIES" -> Message.of("setting.entries");
          case "SHUANGHE_WORKERS_PAGES" -> Message.of("setting.pages");
          case "SHUANGHE_WORKERS_LEASE", "SHUANGHE_WORKERS_PATIENCE", "SHUANGHE_WORKERS_POLL" ->
              Message.of("setting.duration");
          default -> Message.of("setting.other");
        });
  }
}
