package shuanghe.press.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacedTextTest {

  /** A line that shows that its page was recognised from a scan. */
  private static final String SCANNED = "江 湾 新 港 今 年 前 四 月 运 量 大 增\n";

  private static String line(String line) {
    String text = SpacedText.of(SCANNED + line).text();
    return text.substring(text.indexOf('\n') + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "完 成 吞 吐 量 3 1 8 . 6 万 吨 ， 同 比 增 长 9 . 4 % 。, 完成吞吐量318.6万吨，同比增长9.4%。",
    "双 城 晚 报, 双城晚报",
    "2 0 2 3 年 5 月 7 日  星 期 日  第 5 版, 2023年5月7日 星期日 第5版",
    "完 成 集 装 箱 3 000 标 箱, 完成集装箱3 000标箱",
    "引 进 Open AI 等 企 业 5 家, 引进Open AI等企业5家",
    "G D P 增 长 6 %, GDP增长6%",
    "江湾新港 完 成 投 资 5 亿 元, 江湾新港完成投资5亿元",
    "建 成 一 批 项 目 ，  带 动 就 业, 建成一批项目，带动就业"
  })
  void closesTheBlanksOfARecognisedPage(String spaced, String closed) {
    assertThat(line(spaced)).isEqualTo(closed);
  }

  @Test
  void closesTheBlanksAroundTheNumbersOfSentences() {
    String table = "指标 1 月 2 月\n";
    assertThat(
            SpacedText.of(table + "今年 1—4 月，江湾新港投用 5G 基站 3 200 个，同比增长 6.5 ％。\n截至 4 月底，航线 12 条。")
                .text())
        .isEqualTo(table + "今年1—4月，江湾新港投用5G基站 3 200个，同比增长6.5％。\n截至4月底，航线12条。");
  }

  @Test
  void closesWiderGapsWhereTheyAreTheUsualOnes() {
    assertThat(SpacedText.of("江  湾  新  港  运  量  大  增    再  创  新  高").text())
        .isEqualTo("江湾新港运量大增 再创新高");
    assertThat(SpacedText.of("江　湾　新　港　运　量　大　增").text()).isEqualTo("江湾新港运量大增");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "深化合作 共谋发展\n本报讯（记者 甲乙）江湾新港完成投资5亿元。",
        "□ 本报记者 张 三 李 四\n新港开港",
        "指标 本月 累计\n投资 12 36\n出口 8 25",
        "2023 05 07\n第5版",
        "完成货物吞吐量3 000吨、投资12 345.6亿元"
      })
  void leavesOrdinaryTextAlone(String text) {
    assertThat(SpacedText.of(text)).isEqualTo(new SpacedText(text, List.of()));
  }

  @Test
  void keepsTheLinesOfTheText() {
    assertThat(SpacedText.of("\n" + SCANNED + "\n  工 程 开 工 建 设\n").text())
        .isEqualTo("\n江湾新港今年前四月运量大增\n\n工程开工建设\n");
  }

  @Test
  void isUnsureOfNumbersWhosePiecesAreOfDifferentLength() {
    SpacedText text = SpacedText.of(SCANNED + "投 资 1 20 . 5 亿 元 、 出 口 8 6 亿 元");

    assertThat(text.text()).endsWith("\n投资120.5亿元、出口86亿元");
    assertThat(text.unsure()).containsExactly(new SpacedText.Number(1, "120.5"));
  }

  @Test
  void joinsANumberTornWithinALineAndIsUnsureOfIt() {
    SpacedText text = SpacedText.of("江湾新港完成投资1 2 0 . 5亿元，增长8%。");

    assertThat(text.text()).isEqualTo("江湾新港完成投资120.5亿元，增长8%。");
    assertThat(text.unsure()).containsExactly(new SpacedText.Number(0, "120.5"));
  }
}
