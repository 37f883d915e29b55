package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Fact;

/**
 * Pages put together at random from what stands on pages and what does not. How many: a few
 * hundred, times the system property {@code shuanghe.fuzz}.
 */
class AnyPageTest {

  private static final int PAGES = 300 * Integer.getInteger("shuanghe.fuzz", 1);
  private static final List<String> SCRAPS =
      List.of(
          "\n",
          "\n",
          "\n\n",
          "# ",
          "## ",
          "——",
          "。",
          "，",
          "、",
          "；",
          "：",
          "“",
          "”",
          "《",
          "》",
          "（",
          "）",
          "(",
          ")",
          "%",
          "％",
          "‰",
          "9月27日",
          "2023年",
          "1—8月",
          "上半年",
          "截至",
          "同比增长",
          "下降",
          "超",
          "近",
          "约",
          "余",
          "3500",
          "12.5",
          "１２",
          "三百二十",
          "十二万",
          "万",
          "亿元",
          "列",
          "辆",
          "公里",
          "个",
          "百分点",
          "重庆",
          "成都",
          "川渝",
          "双城经济圈",
          "签署",
          "协议",
          "备忘录",
          "到2025年",
          "将",
          "力争",
          "记者",
          "本报讯",
          "第",
          "版",
          "班列",
          "汽车产量",
          "项目",
          "累计",
          "分别",
          "和",
          "其中",
          "的",
          " ",
          "\u3000",
          "\t",
          "\r",
          "\u0001",
          "\u202e",
          "\uFEFF",
          "𠮷",
          "\ud842",
          "<b>",
          "=1+1",
          "${7*7}",
          "|",
          "---",
          "99999999999999999999",
          "0.",
          "-",
          "－",
          "~",
          "至",
          "从",
          "增加到",
          "1/3",
          "三分之一",
          "翻一番",
          "第3位",
          "2023-09-27");

  @Test
  void saysWhereEachThingStandsAndSaysTheSameTwice() {
    Random random = new Random(20231121);
    for (int page = 0; page < PAGES; page++) {
      StringBuilder text = new StringBuilder();
      for (int scraps = random.nextInt(160); scraps > 0; scraps--) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
      PressReading reading = PressExamples.read(text.toString());

      int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
      List<String> articles = reading.articles().stream().map(Article::id).toList();
      assertThat(articles).as("%s", text).doesNotHaveDuplicates();
      for (Fact fact : reading.facts()) {
        assertThat(fact.place().line()).as("%s of %s", fact, text).isBetween(1, lines);
        assertThat(articles).as("%s of %s", fact, text).contains(fact.articleId());
      }
      for (LineRange range : reading.furniture()) {
        assertThat(range.first()).as("%s", text).isBetween(1, range.last());
        assertThat(range.last()).as("%s", text).isLessThanOrEqualTo(lines);
      }
      assertThat(PressExamples.read(text.toString())).as("%s", text).isEqualTo(reading);
    }
  }
}
