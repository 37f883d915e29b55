package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CrossCheckerTest {

  @ParameterizedTest
  @CsvFileSource(resources = "cross-checks.csv", numLinesToSkip = 1)
  void tellsRoundingFromContradiction(
      String surface,
      String printed,
      String qualifier,
      BigDecimal exact,
      CrossCheck.Verdict verdict) {
    String word = qualifier == null ? "" : qualifier;
    assertThat(
            CrossChecker.judge(
                Facts.qualified(surface, printed, word), new BigDecimal(printed), exact))
        .isEqualTo(verdict);
  }
}
