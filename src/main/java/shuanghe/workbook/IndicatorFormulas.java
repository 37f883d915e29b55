package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import shuanghe.model.Indicator;

/** The formulas of an indicator's row: one text for the file, one reckoning for its result. */
final class IndicatorFormulas {

  static final String NOTHING = "—";

  /** What ends the judgement of a value that is above that of the year before. */
  static final String RISEN = "上升";

  static final String FALLEN = "下降";

  /** Places of a fraction that is shown as a percentage with one. */
  private static final int PERCENT = 3;

  private IndicatorFormulas() {}

  /** Value less base, to the places of the format; for rates in 百分点. */
  static Formula difference(
      Indicator indicator,
      int places,
      String value,
      OptionalDouble valueNow,
      String base,
      OptionalDouble baseNow) {
    String reckoning =
        indicator.isRate()
            ? String.format(Locale.ROOT, "(%s-%s)*100", value, base)
            : value + "-" + base;
    String text =
        String.format(
            Locale.ROOT,
            "IF(COUNT(%s,%s)=2,%s,\"%s\")",
            value,
            base,
            Formulas.rounded(reckoning, places),
            NOTHING);
    if (valueNow.isEmpty() || baseNow.isEmpty()) {
      return Formula.of(text, NOTHING);
    }
    double v = valueNow.getAsDouble();
    double b = baseNow.getAsDouble();
    return Formula.of(
        text,
        indicator.isRate()
            ? Formulas.round(points(v, b), places)
            : Formulas.difference(v, b, places));
  }

  private static BigDecimal points(double value, double base) {
    return BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(base)).movePointRight(2);
  }

  /** Growth of value over base as a fraction; words where the base allows none. */
  static Formula growth(
      String value,
      OptionalDouble valueNow,
      String base,
      OptionalDouble baseNow,
      SheetWords words) {
    String level = words.of("持平");
    String zero = words.of("基数为零");
    String negative = words.of("基数为负");
    String text =
        String.format(
            Locale.ROOT,
            "IF(COUNT(%1$s,%2$s)<2,\"—\",IF(%2$s>0,%3$s,"
                + "IF(%1$s=%2$s,\"%4$s\",IF(%2$s=0,\"%5$s\",\"%6$s\"))))",
            value,
            base,
            Formulas.rounded(String.format(Locale.ROOT, "(%s-%s)/%2$s", value, base), PERCENT),
            level,
            zero,
            negative);
    if (valueNow.isEmpty() || baseNow.isEmpty()) {
      return Formula.of(text, NOTHING);
    }
    double v = valueNow.getAsDouble();
    double b = baseNow.getAsDouble();
    if (b > 0) {
      return Formula.of(text, Formulas.growth(v, b, PERCENT));
    }
    if (v == b) {
      return Formula.of(text, level);
    }
    return Formula.of(text, b == 0 ? zero : negative);
  }

  /** Value as a share of the target. */
  static Formula completion(
      String value, OptionalDouble valueNow, String target, OptionalDouble targetNow) {
    String text =
        String.format(
            Locale.ROOT,
            "IF(COUNT(%1$s,%2$s)<2,\"—\",IF(%2$s=0,\"—\",%3$s))",
            value,
            target,
            Formulas.rounded(value + "/" + target, PERCENT));
    return valueNow.isPresent() && targetNow.isPresent() && targetNow.getAsDouble() != 0
        ? Formula.of(
            text,
            Formulas.quotient(
                BigDecimal.valueOf(valueNow.getAsDouble()), targetNow.getAsDouble(), PERCENT))
        : Formula.of(text, NOTHING);
  }

  /**
   * A word for the direction of a change, with a sign where it is the unwanted one. It looks at the
   * values themselves: a change that is rounded to nothing still has a direction.
   */
  static Formula judgement(
      Indicator.Desired desired,
      String value,
      OptionalDouble valueNow,
      String base,
      OptionalDouble baseNow,
      SheetWords words) {
    String up = (desired == Indicator.Desired.LOWER ? "⚠ ↑ " : "↑ ") + words.of(RISEN);
    String down = (desired == Indicator.Desired.HIGHER ? "⚠ ↓ " : "↓ ") + words.of(FALLEN);
    String level = "→ " + words.of("持平");
    String text =
        String.format(
            Locale.ROOT,
            "IF(COUNT(%1$s,%2$s)=2,IF(%1$s>%2$s,\"%3$s\",IF(%1$s<%2$s,\"%4$s\",\"%5$s\")),\"—\")",
            value,
            base,
            up,
            down,
            level);
    if (valueNow.isEmpty() || baseNow.isEmpty()) {
      return Formula.of(text, NOTHING);
    }
    int direction = Double.compare(valueNow.getAsDouble(), baseNow.getAsDouble());
    return Formula.of(text, direction > 0 ? up : direction < 0 ? down : level);
  }
}
