package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

  @ParameterizedTest
  @CsvSource({
    "该院推行示范判决机制，带动和解1200余件。, false",
    "截至目前，该中心累计上架产品1150个。, false",
    "其中，软件收入达到30亿元。, false",
    "截至9月25日，甲法院受理案件7731件，该院审结5434件。, true",
    "其他领域合作项目达到12个。, true"
  })
  void quotesNoSentenceWhoseSubjectWasNamedBefore(String sentence, boolean standsAlone) {
    assertThat(Highlights.standsAlone(sentence)).isEqualTo(standsAlone);
  }
}
