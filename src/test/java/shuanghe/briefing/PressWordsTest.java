package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressWordsTest {

  @ParameterizedTest
  @CsvSource({
    "9月26日，甲法院通报，受理案件7731件。, 甲法院通报，受理案件7731件。",
    "9月26日，记者从甲法院的发布会上获悉，受理案件7731件。, 受理案件7731件。",
    "9月25日，甲法院受理案件7731件。, 9月25日，甲法院受理案件7731件。",
    "会上，两地签署了9项协议。, 两地签署了9项协议。"
  })
  void tellsTheDayOfTheReportOnce(String sentence, String standing) {
    assertThat(PressWords.standing(sentence, LocalDate.of(2023, 9, 26))).isEqualTo(standing);
  }
}
