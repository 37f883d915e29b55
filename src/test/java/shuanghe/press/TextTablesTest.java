package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.model.Fact;

/** Tables set in plain text within an article. */
class TextTablesTest {

  private static String told(Fact f) {
    return String.join(
        " ",
        String.valueOf(f.place().line()),
        f.surface(),
        f.indicator(),
        f.refArea(),
        f.period().map(Object::toString).orElse(""),
        f.kind().code());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "tables.csv", numLinesToSkip = 1)
  void readsRowsInUnitAndForPeriodOfHead(String page, String figures, String why) {
    assertThat(
            PressExamples.read(page.replace("|", "\n")).facts().stream()
                .map(TextTablesTest::told)
                .collect(Collectors.joining(";")))
        .as(why)
        .isEqualTo(figures == null ? "" : figures);
  }

  @Test
  void readsRowsPartedByBarsBelowLineOfDashes() {
    String page =
        """
        # 航运简报

        | 指标 | 2024年1—5月 | 同比增速（%） |
        |------|------------|--------------|
        | 固定资产投资（亿元） | 61.2 | 4.8 |
        | 港区用电（万千瓦时） | 930 | — |
        """;
    assertThat(PressExamples.read(page).facts())
        .extracting(TextTablesTest::told)
        .containsExactly(
            "5 61.2亿元 固定资产投资  2024-01/2024-05 level",
            "5 4.8% 固定资产投资增速  2024-01/2024-05 change",
            "6 930万千瓦时 港区用电  2024-01/2024-05 level");
  }
}
