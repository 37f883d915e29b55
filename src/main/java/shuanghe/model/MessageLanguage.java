package shuanghe.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that what the program says to people can be in. */
public enum MessageLanguage {
  /** Simplified Chinese. */
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  MessageLanguage(Locale locale) {
    this.locale = locale;
  }

  /** By which numbers and plurals are written. */
  public Locale locale() {
    return locale;
  }

  /** The code in settings, on the command line and in names of resources: {@code zh}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language with this code; empty where there is none. */
  public static Optional<MessageLanguage> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code().equalsIgnoreCase(code.strip())).findFirst();
  }
}
