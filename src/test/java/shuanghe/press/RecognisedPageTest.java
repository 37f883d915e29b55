package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;

/** A page recognised from a scan, with a blank between its characters, is read as without them. */
class RecognisedPageTest {

  private static final String PAGE =
      """
      双 城 晚 报
      2 0 2 3 年 5 月 7 日  星 期 日  第 5 版

      江 湾 新 港 货 运 量 创 新 高

      本 报 讯 （ 记 者  甲 乙 ） 5 月 6 日 ， 记 者 从 示 例 港 务 集 团 获 悉 ， 今 年 前 4 月 ， 江 湾 新
      港 完 成 货 物 吞 吐 量 3 1 8 . 6 万 吨 ， 同 比 增 长 9 . 4 % 。
      铁 水 联 运 完 成 4 2 . 07 万 吨 。
      """;

  @Test
  void readsTitleDateAndFigures() {
    PressReading reading = PressExamples.read(PAGE);
    Article article = reading.articles().getFirst();

    assertThat(article.title()).isEqualTo("江湾新港货运量创新高");
    assertThat(article.date()).hasValueSatisfying(d -> assertThat(d).hasToString("2023-05-06"));
    assertThat(reading.facts())
        .extracting(f -> f.place().line(), Fact::surface)
        .containsExactly(tuple(7, "318.6万吨"), tuple(7, "9.4%"), tuple(8, "42.07万吨"));
  }

  @Test
  void takesTheLetterOInANumberForADigitAndDoubtsIt() {
    assertThat(PressExamples.read("今年前4月，新港完成货物吞吐量32O.5万吨，增长6O%，O2O平台3家，排放CO2减少7.5%。").facts())
        .extracting(Fact::surface, f -> f.doubt().contains(Doubt.OCR_NOISE))
        .containsExactly(
            tuple("320.5万吨", true), tuple("60%", true), tuple("3家", false), tuple("7.5%", false));
  }

  @Test
  void doubtsTheNumberWhosePiecesAreOfDifferentLength() {
    assertThat(PressExamples.read(PAGE).facts())
        .filteredOn(f -> f.doubt().contains(Doubt.OCR_NOISE))
        .extracting(Fact::surface)
        .containsExactly("42.07万吨");
  }
}
