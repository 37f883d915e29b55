package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/shuanghe/input/numbers.csv",
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = "null")
  void readsPlainNumbersAndNothingElse(String text, String value) {
    Optional<BigDecimal> expected =
        Optional.ofNullable(value).filter(v -> !v.isEmpty()).map(BigDecimal::new);
    assertThat(WrittenNumber.parse(text == null ? "" : text)).isEqualTo(expected);
  }
}
