package shuanghe.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;

/** Wording of the values of a series. */
final class ValueWords {

  /** What is expected is a guess; more digits would say more than is known. */
  private static final MathContext GUESS = new MathContext(4);

  private final Series series;

  ValueWords(Series series) {
    this.series = series;
  }

  /** A number of the series in the unit shown: 55528.8亿元, 6.9%. */
  String number(double number) {
    return withUnit(series, new BigDecimal(number).round(GUESS));
  }

  /** A value of the series as it stands, with its unit. */
  String value(Value value) {
    return withUnit(series, value.observation().value().orElseThrow());
  }

  /** A value of the series with where and when it holds: 四川2023年8月的8.37万辆. */
  Message placed(Value value) {
    return Message.of(
        "plausibility.placed",
        series.area().name() + series.indicator().name(),
        value.period().label(),
        value(value));
  }

  private static String withUnit(Series series, BigDecimal number) {
    Indicator indicator = series.indicator();
    if (series.measure() == Observation.Measure.YEAR_ON_YEAR) {
      return plain(number) + (indicator.isRate() ? "个百分点" : "%");
    }
    BigDecimal shown = number.movePointLeft(indicator.displayMultiplier());
    return shown.stripTrailingZeros().scale() > indicator.decimals()
        ? plain(shown) + indicator.displayUnit()
        : PrintedNumbers.withUnit(indicator, number);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
