package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.model.Domains;
import shuanghe.model.Indicator;

class PrintedNumbersTest {

  @ParameterizedTest(name = "{5}: {6}")
  @CsvFileSource(resources = "printed-numbers.csv", numLinesToSkip = 1)
  void printsAValueInTheUnitThatFitsItsSize(
      String unit,
      String displayUnit,
      int multiplier,
      int decimals,
      BigDecimal value,
      String printed,
      String why) {
    Indicator indicator = indicator(unit, displayUnit, multiplier, decimals);
    assertThat(PrintedNumbers.withUnit(indicator, value)).as(why).isEqualTo(printed);
  }

  @Test
  void printsAreasOfUnlikeSizeInOneUnit() {
    Indicator deposits = indicator("元", "亿元", 8, 1);
    BigDecimal province = new BigDecimal("12241500000000");
    BigDecimal city = new BigDecimal("5892000000000");
    BigDecimal district = new BigDecimal("35020000000");
    assertThat(DisplayScale.ofAll(deposits, List.of(province, city)).unit()).isEqualTo("万亿元");
    assertThat(DisplayScale.ofAll(deposits, List.of(province, city, district)).unit())
        .isEqualTo("亿元");
  }

  @Test
  void keepsTheDigitsOfADifferenceNearZero() {
    Indicator rate = indicator("%", "%", 0, 1);
    assertThat(PrintedNumbers.points(rate, new BigDecimal("0.04"))).isEqualTo("0.04");
    assertThat(PrintedNumbers.points(rate, new BigDecimal("0.25"))).isEqualTo("0.25");
    assertThat(PrintedNumbers.points(rate, new BigDecimal("1.25"))).isEqualTo("1.3");
  }

  private static Indicator indicator(
      String unit, String displayUnit, int multiplier, int decimals) {
    return new Indicator(
        "X",
        "某指标",
        List.of(),
        Domains.INDUSTRY,
        unit,
        displayUnit,
        multiplier,
        decimals,
        Indicator.Desired.HIGHER);
  }
}
