package shuanghe.press.text;

import java.math.BigDecimal;
import shuanghe.model.Unit;

/**
 * A number with its unit as it stands in a text.
 *
 * @param start offset of the first character of the surface, {@code end} exclusive; a qualifier
 *     before the number is not part of it
 * @param governStart where the qualifier before the number begins, or {@code start}
 * @param value multiplied out
 * @param valueMax upper end of a range, or null
 * @param unit as printed, empty where none is
 * @param dimension of the unit, OTHER where there is none
 * @param qualifier as printed, or empty
 */
public record Quantity(
    Form form,
    int start,
    int end,
    int governStart,
    BigDecimal value,
    BigDecimal valueMax,
    String unit,
    Unit.Dimension dimension,
    String qualifier) {

  /** What the number looks like. */
  public enum Form {
    AMOUNT,
    PERCENT,
    POINTS,
    TIMES,
    RANK
  }
}
