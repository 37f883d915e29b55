package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.SampleEdition;

class ChangeWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "observations|2023年9月甲市汽车产量|20.4万辆|20.9万辆|统计数据“2023年9月甲市汽车产量”由20.4万辆更正为20.9万辆。",
        "articles|甲线开通|''|甲线开通|新增报道：甲线开通。",
        "facts|据介绍，甲线全长310公里，每天往返16班。|''|310公里、16班|新增报道数据：甲线全长310公里，每天往返16班。",
        "facts|甲线客流再创新高。|''|3万人次|新增报道数据：甲线客流再创新高，3万人次。",
        "matters|甲项目|推进中|''|撤回合作事项：甲项目，推进中。"
      })
  void tellsAChangeInOneSentence(
      String table, String name, String before, String after, String line) {
    EditionChange change = new EditionChange(table, name, before, after);
    assertThat(ChangeWords.lines(List.of(change), new Wording(SampleEdition.codeLists())))
        .containsExactly(line);
  }
}
