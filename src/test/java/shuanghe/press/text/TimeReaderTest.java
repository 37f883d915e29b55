package shuanghe.press.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.press.PressExamples;

class TimeReaderTest {

  private static List<TimeMention> read(String text, TimeAnchor anchor) {
    char[] t = Script.plain(text);
    return new TimeReader(PressExamples.WORDS, anchor, t, 0, t.length).read();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "times.csv", numLinesToSkip = 1)
  void resolvesAgainstTheDateline(String text, String period, TimeMention.Role role) {
    TimeAnchor anchor = TimeAnchor.of(LocalDate.of(2023, 9, 28), "dateline");
    TimeMention mention = read(text, anchor).getLast();
    assertThat(mention.period() == null ? null : mention.period().toString()).isEqualTo(period);
    assertThat(mention.role()).isEqualTo(role);
  }

  @Test
  void leavesRelativeTimesOpenWhereNoYearIsKnown() {
    assertThat(read("去年，前7月，上月", TimeAnchor.none("版面未见年份")))
        .hasSize(3)
        .allSatisfy(m -> assertThat(m.period()).isNull());
  }
}
