package shuanghe.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A cooperation domain; {@link #OTHER} holds what belongs to none of the five, never dropped. */
public enum Domain {
  TRANSPORT("transport", "交通"),
  INDUSTRY("industry", "产业"),
  SCIENCE("science", "科创"),
  FINANCE("finance", "金融"),
  CULTURE("culture", "文旅与公共服务"),
  OTHER("other", "其他");

  private final String code;
  private final String label;

  Domain(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The code used in files and on the command line, such as {@code transport}. */
  public String code() {
    return code;
  }

  /** The Chinese name shown to readers. */
  public String label() {
    return label;
  }

  /** The five domains that get a briefing of their own, in the order of the 五个共建. */
  public static List<Domain> cooperation() {
    return List.of(TRANSPORT, INDUSTRY, SCIENCE, FINANCE, CULTURE);
  }

  /** Reads a code or a Chinese name; empty where it is neither. */
  public static Optional<Domain> of(String text) {
    String wanted = text.strip();
    return Arrays.stream(values())
        .filter(d -> d.code.equalsIgnoreCase(wanted) || d.label.equals(wanted))
        .findFirst();
  }
}
