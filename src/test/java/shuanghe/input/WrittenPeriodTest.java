package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.messages.English;

class WrittenPeriodTest {

  @ParameterizedTest
  @CsvFileSource(resources = "periods.csv", numLinesToSkip = 1)
  void readsPeriodsAsTablesWriteThem(String cell, String period) {
    assertThat(WrittenPeriod.read(cell).period()).map(Object::toString).contains(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2023.1, may be January or October: a spreadsheet shows 2023.10 as 2023.1",
    "45627, 'Excel''s number of a day, 2024-12-01'",
    "2023-13, not a period from 1949 to 2100",
    "1948, not a period from 1949 to 2100"
  })
  void refusesWithTheReason(String cell, String fault) {
    WrittenPeriod read = WrittenPeriod.read(cell);
    assertThat(read.period()).isEmpty();
    assertThat(English.said(read.fault())).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "汽车产量",
        "12.5",
        "Abc-24",
        "20249",
        "2024年13月",
        "2024/2/30",
        "2024.3-6",
        "2024年6-1月",
        "6月"
      })
  void takesNothingElseForAPeriod(String cell) {
    assertThat(WrittenPeriod.read(cell).period()).isEmpty();
  }
}
