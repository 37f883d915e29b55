package shuanghe.model;

import java.util.List;

/**
 * An indicator of the code list {@code indicators.csv}.
 *
 * @param code stable code, upper case with underscores
 * @param name Chinese name as printed
 * @param aliases other names under which tables and newspapers give it
 * @param domain the cooperation domain it belongs to
 * @param unit the unit values are stored in, multiplied out (元, not 亿元)
 * @param displayUnit the unit shown to readers, such as 亿元
 * @param displayMultiplier power of ten between the two: 8 for 亿元
 * @param decimals digits after the point shown in the display unit
 * @param desired which way is good
 */
public record Indicator(
    String code,
    String name,
    List<String> aliases,
    Domain domain,
    String unit,
    String displayUnit,
    int displayMultiplier,
    int decimals,
    Desired desired) {

  /** Which way of an indicator is wanted; decides what counts as a warning. */
  public enum Desired {
    HIGHER,
    LOWER,
    NEITHER
  }

  public Indicator {
    aliases = List.copyOf(aliases);
  }

  /** Whether the value is itself a rate in percent, whose change is told in 百分点. */
  public boolean isRate() {
    return unit.equals("%");
  }
}
