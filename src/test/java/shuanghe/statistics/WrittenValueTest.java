package shuanghe.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.model.Observation.ObservationStatus;

class WrittenValueTest {

  @ParameterizedTest
  @CsvFileSource(resources = "values.csv", numLinesToSkip = 1)
  void readsValuesAsBulletinsWriteThem(
      String cell, BigDecimal number, String unit, ObservationStatus mark) {
    WrittenValue value = WrittenValue.read(cell, false).orElseThrow();
    assertThat(value.number().orElse(null)).isEqualTo(number);
    assertThat(value.unit()).isEqualTo(unit == null ? "" : unit);
    assertThat(value.mark().orElse(null)).isEqualTo(mark);
  }

  @Test
  void readsDecimalCommasOnlyWhereTheTableHasThem() {
    assertThat(WrittenValue.read("21,38", true).orElseThrow().number())
        .contains(new BigDecimal("21.38"));
    assertThat(WrittenValue.read("1.250,4(p)", true).orElseThrow())
        .isEqualTo(WrittenValue.read("1250.4(p)", false).orElseThrow());
    assertThat(WrittenValue.read("21,38", false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"过半", "约七成", "#DIV/0!", "1,23", "2023年9月21日前后"})
  void takesNothingElseForAValue(String cell) {
    assertThat(WrittenValue.read(cell, false)).isEmpty();
  }
}
