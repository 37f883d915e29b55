package shuanghe.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many briefings are made at a time. */
class RenditionsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 512, 64",
    "104, 512, 64",
    "5000, 512, 2",
    "14186, 512, 1",
    "14186, 1024, 1",
    "14186, 2048, 3"
  })
  void makesAsManyBriefingsAtATimeAsTheHeapBears(int figures, long megabytes, int briefings) {
    assertThat(Renditions.atATime(figures, megabytes << 20)).isEqualTo(briefings);
  }
}
