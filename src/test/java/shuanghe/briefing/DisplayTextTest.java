package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

  @ParameterizedTest
  @CsvFileSource(resources = "display-text.csv", numLinesToSkip = 1)
  void setsPunctuationBetweenChineseFullWidth(String printed, String shown) {
    assertThat(DisplayText.of(printed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "协议签署,协议签署。",
    "协议签署。,协议签署。",
    "协议签署；,协议签署。",
    "完成了吗？,完成了吗？",
    "他说“好。”,他说“好。”",
    "出棚进“楼”,出棚进“楼”。"
  })
  void endsASentenceWithOneStop(String text, String sentence) {
    assertThat(DisplayText.withStop(text)).isEqualTo(sentence);
  }

  @Test
  void doesNotDoubleTitleMarks() {
    assertThat(DisplayText.quoted("《合作协议》")).isEqualTo("《合作协议》");
    assertThat(DisplayText.quoted("合作协议")).isEqualTo("《合作协议》");
  }

  @Test
  void showsControlCharactersAsSpaces() {
    assertThat(DisplayText.of("甲\u0007乙\t丙")).isEqualTo("甲 乙 丙");
    assertThat(DisplayText.of("甲\u3000乙")).isEqualTo("甲 乙");
  }

  @Test
  void makesQuotesWithinQuotesSingle() {
    assertThat(DisplayText.withinQuotes("甲市推出“一码通”，称为“乘车‘零’换卡”。"))
        .isEqualTo("甲市推出‘一码通’，称为‘乘车“零”换卡’。");
    assertThat(DisplayText.withinQuotes("King’s College")).isEqualTo("King’s College");
  }

  @ParameterizedTest
  @CsvSource({"江湾晚报, 《江湾晚报》", "江湾报（海外版）, 《江湾报（海外版）》", "江湾社, 江湾社", "江湾发布, 江湾发布"})
  void putsNewspapersAloneIntoTheMarksOfATitle(String name, String shown) {
    assertThat(DisplayText.publisher(name)).isEqualTo(shown);
  }
}
