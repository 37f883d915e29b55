package shuanghe.press.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.press.PressExamples;

class TimeReaderTest {

  private static List<TimeMention> read(String text, TimeAnchor anchor) {
    char[] t = Script.plain(text);
    return TimeReader.read(PressExamples.WORDS, anchor, t, 0, t.length);
  }

  private static TimeAnchor anchor() {
    return TimeAnchor.of(LocalDate.of(2023, 9, 28), "dateline");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "times.csv", numLinesToSkip = 1)
  void resolvesAgainstTheDateline(String text, String period, TimeMention.TimeMentionRole role) {
    TimeMention mention = read(text, anchor()).getLast();
    assertThat(mention.period().map(Object::toString).orElse(null)).isEqualTo(period);
    assertThat(mention.role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"江芸7号", "3号线", "历时15日", "3万元以上年产值", "每年底", "第5日", "7月龄", "合同期3月内", "春节联欢"})
  void findsNoTimeInWordsThatOnlyHoldOne(String text) {
    assertThat(read(text, anchor()))
        .noneMatch(m -> m.said().cut().form() == TimeExpression.TimeForm.DAY)
        .noneMatch(m -> m.said().cut().form() == TimeExpression.TimeForm.HOLIDAY)
        .noneMatch(m -> m.said().cut().form() == TimeExpression.TimeForm.YEAR_END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"联合巡河1900余次", "接待2000多人", "产量2023万辆"})
  void takesCountOfFourDigitsForNoYear(String text) {
    assertThat(read(text, anchor())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9月28日", "2023年", "28", "2023", "今(", "截至", "前", "1—", "9月1日至", "“十四五”", "除夕至", "二〇", "到",
        "自"
      })
  void readsTimesAtTheEdgeOfText(String text) {
    char[] t = Script.plain("去年" + text);
    for (int from = 0; from < t.length; from++) {
      for (int to = from; to <= t.length; to++) {
        assertThat(TimeReader.read(PressExamples.WORDS, anchor(), t, from, to)).isNotNull();
      }
    }
  }

  @Test
  void leavesRelativeTimesOpenWhereNoYearIsKnown() {
    assertThat(read("去年，前7月，上月", TimeAnchor.none("版面未见年份")))
        .hasSize(3)
        .allSatisfy(m -> assertThat(m.period()).isEmpty());
  }

  @Test
  void endsASeasonOfTravelThatLastsOnTheDayOfTheReport() {
    TimeAnchor inTheMidst = TimeAnchor.of(LocalDate.of(2024, 2, 7), "dateline");
    assertThat(read("春运期间，发送旅客", inTheMidst).getLast().period().orElseThrow())
        .hasToString("2024-01-26/2024-02-07");
    assertThat(read("预计春运期间发送旅客", inTheMidst).getLast().period().orElseThrow())
        .hasToString("2024-01-26/2024-03-05");
  }
}
