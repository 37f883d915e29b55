package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

  /** As the documents have it: the first of 2, 1, 3, 4. */
  @ParameterizedTest
  @CsvSource({"0,0,0", "0,3,3", "3,1,1", "4,3,3", "1,4,1", "1,2,2", "0,4,4"})
  void ofSeveralCodesTheOneThatMustBeSeenToFirstCounts(int one, int other, int both) {
    assertThat(ExitCode.both(one, other)).isEqualTo(both);
    assertThat(ExitCode.both(other, one)).isEqualTo(both);
  }
}
