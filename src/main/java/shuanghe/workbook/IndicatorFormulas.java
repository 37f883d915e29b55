package shuanghe.workbook;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import shuanghe.model.Indicator;

/** The formulas of an indicator's row: one text for the file, one reckoning for its result. */
final class IndicatorFormulas {

  static final String NOTHING = "—";

  private IndicatorFormulas() {}

  /** Value less base; for rates in 百分点. */
  static Formula difference(
      Indicator indicator,
      String value,
      OptionalDouble valueNow,
      String base,
      OptionalDouble baseNow) {
    return indicator.isRate()
        ? both("(%s-%s)*100", (v, b) -> (v - b) * 100, value, valueNow, base, baseNow)
        : both("%s-%s", (v, b) -> v - b, value, valueNow, base, baseNow);
  }

  private static Formula both(
      String formula,
      DoubleBinaryOperator reckoning,
      String value,
      OptionalDouble valueNow,
      String base,
      OptionalDouble baseNow) {
    String text =
        "IF(COUNT(%s,%s)=2,".formatted(value, base)
            + formula.formatted(value, base)
            + ",\""
            + NOTHING
            + "\")";
    return valueNow.isPresent() && baseNow.isPresent()
        ? Formula.of(text, reckoning.applyAsDouble(valueNow.getAsDouble(), baseNow.getAsDouble()))
        : Formula.of(text, NOTHING);
  }

  /** Growth of value over base as a fraction; words where the base allows none. */
  static Formula growth(
      String value, OptionalDouble valueNow, String base, OptionalDouble baseNow) {
    String text =
        ("IF(COUNT(%1$s,%2$s)<2,\"—\",IF(%2$s>0,%1$s/%2$s-1," + "IF(%2$s=0,\"基数为零\",\"基数为负\")))")
            .formatted(value, base);
    if (valueNow.isEmpty() || baseNow.isEmpty()) {
      return Formula.of(text, NOTHING);
    }
    double b = baseNow.getAsDouble();
    if (b > 0) {
      return Formula.of(text, valueNow.getAsDouble() / b - 1);
    }
    return Formula.of(text, b == 0 ? "基数为零" : "基数为负");
  }

  /** Value as a share of the target. */
  static Formula completion(
      String value, OptionalDouble valueNow, String target, OptionalDouble targetNow) {
    String text =
        "IF(COUNT(%1$s,%2$s)<2,\"—\",IF(%2$s=0,\"—\",%1$s/%2$s))".formatted(value, target);
    return valueNow.isPresent() && targetNow.isPresent() && targetNow.getAsDouble() != 0
        ? Formula.of(text, valueNow.getAsDouble() / targetNow.getAsDouble())
        : Formula.of(text, NOTHING);
  }

  /** A word for the direction of a change, with a sign where it is the unwanted one. */
  static Formula judgement(Indicator.Desired desired, String change, OptionalDouble changeNow) {
    String up = desired == Indicator.Desired.LOWER ? "⚠ ↑ 上升" : "↑ 上升";
    String down = desired == Indicator.Desired.HIGHER ? "⚠ ↓ 下降" : "↓ 下降";
    String text =
        "IF(ISNUMBER(%1$s),IF(%1$s>0,\"%2$s\",IF(%1$s<0,\"%3$s\",\"→ 持平\")),\"—\")"
            .formatted(change, up, down);
    if (changeNow.isEmpty()) {
      return Formula.of(text, NOTHING);
    }
    double c = changeNow.getAsDouble();
    return Formula.of(text, c > 0 ? up : c < 0 ? down : "→ 持平");
  }
}
