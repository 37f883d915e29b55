package shuanghe.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator that a table gives and the code list lacks. Its values are kept under a code of
 * their own and printed nowhere until the code list has it.
 *
 * @param name as the table gives it
 * @param unit its values are kept in; empty where the table does not say
 * @param power power of ten of the unit that the table gives: 8 for 亿元
 */
public record ProvisionalIndicator(String name, String unit, int power) {

  /** What the codes of provisional indicators begin with; no code of the code list does. */
  public static final String PREFIX = "NEW/";

  private static final int PARTS = 4;
  private static final int DIGITS = 2;
  private static final Map<Integer, String> POWERS =
      Map.of(0, "", 3, "千", 4, "万", 6, "百万", 8, "亿", 12, "万亿");

  public ProvisionalIndicator {
    name = name.replace('/', '／').replace(':', '：');
    unit = unit.replace('/', '／');
    power = POWERS.containsKey(power) ? power : 0;
  }

  /** The code that observations carry. */
  public String code() {
    return PREFIX + name + "/" + unit + "/" + power;
  }

  /** The indicator of a code; empty where the code is one of the code list. */
  public static Optional<ProvisionalIndicator> of(String code) {
    String[] parts = code.split("/", -1);
    return code.startsWith(PREFIX) && parts.length == PARTS
        ? Optional.of(new ProvisionalIndicator(parts[1], parts[2], Integer.parseInt(parts[3])))
        : Optional.empty();
  }

  /**
   * The line of {@code indicators.csv} that makes it known, its code made of its name.
   *
   * @param domain code of the domain; empty where people have to say it
   */
  public String line(String domain) {
    String code = "NEW_" + Integer.toHexString(name.hashCode()).toUpperCase(Locale.ROOT);
    String known = unit.isEmpty() ? "个" : unit.replace('／', '/');
    return String.join(
        ",",
        code,
        name,
        "",
        domain,
        known,
        POWERS.get(power) + known,
        Integer.toString(power),
        Integer.toString(power == 0 ? 0 : DIGITS),
        "neither");
  }
}
