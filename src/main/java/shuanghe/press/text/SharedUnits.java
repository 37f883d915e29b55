package shuanghe.press.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.Quantity.QuantityForm;

/**
 * Unit that the numbers of a list share with the last of them, where it is printed:
 * 369.5亿、252.6亿和193.6亿元, 提高0.8个、0.3个百分点, 12.4、8.6、5.1万吨. A number that gets no unit so counts
 * nothing.
 */
final class SharedUnits {

  private SharedUnits() {}

  /** Quantities of which those without a unit of their own take the one behind the list. */
  static List<Quantity> settled(NumberText text, List<Quantity> found) {
    List<Quantity> settled = new ArrayList<>(found.size());
    Quantity next = null;
    for (int i = found.size() - 1; i >= 0; i--) {
      Quantity own = found.get(i);
      if (next != null && lacksUnit(own, next) && isListed(text, own.end(), next.governStart())) {
        own = sharing(own, next);
      }
      if (own.form() != QuantityForm.NUMBER) {
        settled.add(own);
      }
      next = own;
    }
    return settled.reversed();
  }

  private static boolean lacksUnit(Quantity own, Quantity next) {
    boolean none = own.unit().isEmpty() && own.form() != QuantityForm.RANK;
    boolean half =
        own.dimension() == Unit.Dimension.COUNT
            && next.form() == QuantityForm.POINTS
            && own.value().scale() > 0;
    return (none || half) && !next.unit().isEmpty() && next.form() != QuantityForm.RANK;
  }

  private static Quantity sharing(Quantity own, Quantity next) {
    BigDecimal value = own.value();
    boolean scaled = own.power() == 0 && next.power() > 0 && own.unit().isEmpty();
    return new Quantity(
        next.form(),
        own.start(),
        own.end(),
        own.governStart(),
        scaled ? value.movePointRight(next.power()) : value,
        own.valueMax(),
        scaled ? next.power() : own.power(),
        next.unit(),
        next.dimension(),
        own.qualifier(),
        own.unsure());
  }

  private static boolean isListed(NumberText text, int end, int next) {
    int k = text.pastBlank(end);
    int past = text.past(CueRole.AND, k);
    return past > 0 && text.pastBlank(past) == next;
  }
}
