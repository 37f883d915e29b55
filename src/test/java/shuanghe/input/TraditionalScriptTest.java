package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraditionalScriptTest {

  private static final TraditionalScript SCRIPT = TraditionalScript.own();

  private static String plain(String text) {
    return TraditionalScript.simplified(text);
  }

  @ParameterizedTest
  @CsvSource({
    "重慶與臺北簽署備忘錄, 重庆与台北签署备忘录",
    "鐵路貨運量達186萬噸, 铁路货运量达186万吨",
    "發展理髮業, 发展理发业",
    "皇后身後, 皇后身后",
    "裡程與里程, 里程与里程",
    "於是余先生餘下三件, 于是余先生余下三件",
    "複雜重複覆蓋反覆, 复杂重复覆盖反复",
    "隨著著名景點開放, 随着著名景点开放",
    "乾隆年間天氣乾燥, 乾隆年间天气干燥",
    "瞭解瞭望塔, 了解瞭望塔",
    "為衞生、綫路、羣衆, 为卫生、线路、群众",
    "「雙城記」與『圈』, “双城记”与‘圈’"
  })
  void simplifiesWhatIsTraditionalAtTheSameOffsets(String written, String simplified) {
    assertThat(plain(written)).isEqualTo(simplified).hasSameSizeAs(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"著名的乾县乾陵里程碑", "台州余姚于都叶县", "前后干净什么都覆盖", "狼藉与慰藉", "瞭望台上瞭望", "甚至皇后"})
  void leavesSimplifiedTextAlone(String text) {
    assertThat(plain(text)).isEqualTo(text);
  }

  @Test
  void leavesEveryCharacterOfSimplifiedScriptAlone() {
    Charset simplified = Charset.forName("GB2312");

    assertThat(SCRIPT.characters().keySet().stream().filter(simplified.newEncoder()::canEncode))
        .containsExactlyInAnyOrder('後', '於', '徵', '麽', '菸', '摺', '夥', '「', '」', '『', '』');
  }

  @Test
  void endsAtCharactersThatDoNotChangeAgain() {
    assertThat(SCRIPT.characters().values())
        .noneMatch(simplified -> SCRIPT.characters().containsKey(simplified));
  }

  @Test
  void leavesFiguresAlone() {
    assertThat(plain("12.5、3.2%、1,234")).isEqualTo("12.5、3.2%、1,234");
  }
}
