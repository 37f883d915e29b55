package shuanghe.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.input.ExampleLists;
import shuanghe.model.CodeLists;
import shuanghe.model.LabelRole;
import shuanghe.model.TableWord;
import shuanghe.statistics.UnitMeasures.UnitMeasure;

/** Heads in the words of an office, and names and units in English. */
class HeadWordsTest {

  @Test
  void takesAHeadThatTheOfficeAdds() {
    CodeLists lists =
        ExampleLists.LISTS.withTableWords(List.of(new TableWord("辖区", LabelRole.HEAD_AREA)));
    assertThat(new LabelReader(ExampleLists.LISTS).head("辖区")).isEmpty();
    assertThat(new LabelReader(lists).head("辖区")).contains(LabelRole.HEAD_AREA);
  }

  @ParameterizedTest
  @CsvSource({"Region", "region", "CITY"})
  void takesEnglishHeadsInWhateverCase(String head) {
    assertThat(new LabelReader(ExampleLists.LISTS).head(head)).contains(LabelRole.HEAD_AREA);
  }

  @ParameterizedTest
  @CsvSource({
    "'GDP (100 million yuan)', GDP, 100 million yuan",
    "'Output (10,000 vehicles)', Output, '10,000 vehicles'",
    "Fares (yuan), Fares, yuan",
    "GDP (current prices), GDP (current prices), ''"
  })
  void tellsAnEnglishUnitFromARemark(String cell, String name, String unit) {
    assertThat(IndicatorName.read(cell)).isEqualTo(new IndicatorName(name, unit, false));
  }

  @ParameterizedTest
  @CsvSource({"100 million yuan, 8", "billion yuan, 9", "'10,000 yuan', 4", "yuan, 0"})
  void readsEnglishUnits(String unit, int power) {
    UnitMeasures units = new UnitMeasures(ExampleLists.LISTS.withEnglish(Map.of("元", "yuan")));
    assertThat(units.read(unit, "元")).contains(new UnitMeasure("元", power));
  }

  @Test
  void findsAreasAndIndicatorsByTheirEnglishNames() {
    CodeLists lists =
        ExampleLists.LISTS.withEnglish(Map.of("重庆", "Chongqing", "汽车产量", "vehicle output"));
    assertThat(lists.area("chongqing")).isEqualTo(lists.area("重庆")).isPresent();
    assertThat(lists.indicator("Vehicle output")).isEqualTo(lists.indicator("汽车产量")).isPresent();
  }
}
