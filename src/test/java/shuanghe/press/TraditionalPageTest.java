package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Fact;

/**
 * A page in traditional characters is read as its twin in simplified ones, and printed as it is.
 */
class TraditionalPageTest {

  private static final String TRADITIONAL =
      """
      雙城晚報
      2023年5月7日 星期日 第5版

      # 江灣新港貨運量創新高

      本報訊（記者 張鍾、李旭昇）5月6日，記者從示例港務集團獲悉，今年前4月，江灣新港完成貨物吞吐量318.6萬噸，同比增長9.4%。

      其中，鐵水聯運完成42萬噸，日均開行列車16對。
      """;

  private static final String SIMPLIFIED =
      """
      双城晚报
      2023年5月7日 星期日 第5版

      # 江湾新港货运量创新高

      本报讯（记者 张钟、李旭升）5月6日，记者从示例港务集团获悉，今年前4月，江湾新港完成货物吞吐量318.6万吨，同比增长9.4%。

      其中，铁水联运完成42万吨，日均开行列车16对。
      """;

  @Test
  void readsTheSameFigures() {
    assertThat(PressExamples.read(TRADITIONAL).facts())
        .isNotEmpty()
        .extracting(f -> f.place().line(), Fact::value, Fact::unit, Fact::indicator, Fact::period)
        .containsExactlyElementsOf(
            PressExamples.read(SIMPLIFIED).facts().stream()
                .map(f -> tuple(f.place().line(), f.value(), f.unit(), f.indicator(), f.period()))
                .toList());
  }

  @Test
  void keepsThePrintOfTitleNamesAndSentences() {
    PressReading reading = PressExamples.read(TRADITIONAL);
    Article article = reading.articles().getFirst();

    assertThat(article.title()).isEqualTo("江灣新港貨運量創新高");
    assertThat(article.bylines()).containsExactly("張鍾", "李旭昇");
    assertThat(article.date()).hasValueSatisfying(d -> assertThat(d).hasToString("2023-05-06"));
    assertThat(reading.facts())
        .extracting(Fact::surface)
        .contains("318.6萬噸", "42萬噸")
        .noneMatch(surface -> surface.contains("吨"));
  }

  @Test
  void keepsNamesOfSimplifiedPagesThatUseAnOldCharacter() {
    PressReading reading =
        PressExamples.read("# 两馆签约\n\n本报讯（记者 甲昇）2023年5月6日，江城图书馆与毕昇博物馆签署《毕昇文化合作协议》，涉及藏品1200件。\n");

    assertThat(reading.agreements()).singleElement().extracting("title").asString().contains("毕昇");
    assertThat(reading.articles().getFirst().bylines()).containsExactly("甲昇");
  }
}
