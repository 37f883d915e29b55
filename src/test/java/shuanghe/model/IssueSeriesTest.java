package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueSeriesTest {

  @ParameterizedTest
  @CsvSource({
    "2023-09, MONTH, 第9期",
    "2023-Q3, QUARTER, 季报第9期",
    "2023-H1, HALF, 半年报第9期",
    "2023, YEAR, 年报第9期",
    "2021-12_2023-09, COLLECTION, 合编第9期",
    "all, COLLECTION, 合编第9期"
  })
  void isThatOfTheFoldersPeriod(String folder, IssueSeries series, String ninth) {
    assertThat(IssueSeries.ofFolder(folder)).isEqualTo(series);
    assertThat(series.number(9)).isEqualTo(ninth);
  }
}
