package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that would blow up a pattern that backtracks are read to their end. */
class EndlessLinesTest {

  private static final int LENGTH = 10_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"7", "三百二十", "(", "《", "“"})
  void readsTenMillionCharacters(String unit) {
    PressReading reading = PressExamples.read(unit.repeat(LENGTH / unit.length()));
    assertThat(reading.facts()).isEmpty();
    assertThat(reading.articles()).hasSize(1);
  }
}
