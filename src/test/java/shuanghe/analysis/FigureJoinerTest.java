package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import shuanghe.model.Fact;

class FigureJoinerTest {

  private static List<List<String>> joined(Fact... facts) {
    return FigureJoiner.join(List.of(facts)).stream()
        .map(group -> group.stream().map(Fact::id).toList())
        .toList();
  }

  @Test
  void joinsWhatTheReaderFoundToBeTheSame() {
    assertThat(
            joined(
                Facts.of("a", "开行量", "2023-08", "5", ""),
                Facts.of("b", "发车数", "2023-08", "5", "a")))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void joinsThroughAStatementThatIsNotOfTheEdition() {
    assertThat(
            joined(
                Facts.of("b", "发车数", "2023-08", "5", "gone"),
                Facts.of("c", "列数", "2023-07", "5", "gone")))
        .containsExactly(List.of("b", "c"));
  }

  @Test
  void joinsEqualIndicatorAreaPeriodAndValueOfTwoArticles() {
    assertThat(
            joined(
                Facts.of("a", "受理案件", "2023-09-25", "7731", ""),
                Facts.of("b", "受理案件", "2023-09-25", "7731.0", "")))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void keepsEqualNumbersOfOtherPeriodsApart() {
    assertThat(
            joined(
                Facts.of("a", "受理案件", "2023-09", "7731", ""),
                Facts.of("b", "受理案件", "2022-09", "7731", "")))
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void joinsHeadlineAndTextOfOneArticleByAnExactNumber() {
    assertThat(
            joined(
                Facts.level("a", "x", "7731件", "7731", "件"),
                Facts.level("b", "x", "7731件", "7731", "件")))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void keepsSmallNumbersOfOneArticleApart() {
    assertThat(
            joined(
                Facts.level("a", "x", "12家", "12", "家"), Facts.level("b", "x", "12家", "12", "家")))
        .containsExactly(List.of("a"), List.of("b"));
  }
}
