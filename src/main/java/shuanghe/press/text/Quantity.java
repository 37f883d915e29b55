package shuanghe.press.text;

import java.math.BigDecimal;
import shuanghe.model.Unit;

/**
 * A number with its unit as it stands in a text.
 *
 * @param form form of the number as printed
 * @param start offset of the first character of the surface, {@code end} exclusive; a qualifier
 *     before the number is not part of it
 * @param end offset behind the last character of the surface
 * @param governStart where the qualifier before the number begins, or {@code start}
 * @param value multiplied out; of an unsure number the least it can be
 * @param valueMax upper end of a range, or null
 * @param power of ten of the multipliers printed with it: 4 for 3万, 0 for 3
 * @param unit by its name in the code list, empty where none is
 * @param dimension of the unit, OTHER where there is none
 * @param qualifier as printed, or empty
 * @param unsure whether it is no exact number: 数十亿, 上千, 十几
 */
public record Quantity(
    QuantityForm form,
    int start,
    int end,
    int governStart,
    BigDecimal value,
    BigDecimal valueMax,
    int power,
    String unit,
    Unit.Dimension dimension,
    String qualifier,
    boolean unsure) {

  /** Form of the number as printed. */
  public enum QuantityForm {
    AMOUNT,
    PERCENT,
    POINTS,
    TIMES,
    RANK,
    /** A number of a list that waits for the unit of the last; it leaves the scanner as another. */
    NUMBER
  }
}
