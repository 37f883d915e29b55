package shuanghe.model;

import java.util.List;

/**
 * A unit of measure of the code list {@code units.csv}.
 *
 * @param name as printed and exported, such as 标箱 or 台(套)
 * @param dimension what it measures
 * @param aliases spellings that mean the same and are exported as printed
 */
public record Unit(String name, Dimension dimension, List<String> aliases) {

  /** Dimension that a unit measures. */
  public enum Dimension {
    COUNT,
    MONEY,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    ENERGY,
    DATA,
    TIME,
    PERCENT,
    POINTS,
    RATIO,
    OTHER
  }

  public Unit {
    aliases = List.copyOf(aliases);
  }
}
