package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.model.Ruling;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleText;

/**
 * By which rule a report gets its day; each example is a page of no known day, {@code |} parts its
 * lines, and its last report is meant.
 */
class DateRulesTest {

  static Stream<RuleText> rules() {
    return RuleList.written().stream().filter(r -> r.list().equals("date"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void decidesItsExample(RuleText rule) {
    assertThat(deciding(rule.example())).as(rule.says()).contains(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesItsCounterexample(RuleText rule) {
    assertThat(deciding(rule.counterexample()))
        .as(rule.says())
        .isNotEqualTo(Optional.of(rule.id()));
  }

  @Test
  void explainsTheDayOfEveryReport() {
    List<Ruling> rulings = rulings("# 新站开通|2022年5月7日，新站开通。||# 新港开港|近日，新港开港。");
    assertThat(rulings).extracting(Ruling::rule).containsExactly("year-printed", "no-day");
    assertThat(rulings).extracting(Ruling::surface).containsExactly("2022年5月7日", "新港开港");
    assertThat(rulings).extracting(r -> r.place().line()).containsExactly(3, 7);
    assertThat(rulings.getLast().failed()).contains("year-printed", "year-of-others");
  }

  private static Optional<String> deciding(String page) {
    return rulings(page).stream().reduce((a, b) -> b).map(Ruling::rule);
  }

  private static List<Ruling> rulings(String page) {
    return PressExamples.READER
        .takeAccount(PageSource.of("page.txt", page.replace("|", "\n\n")), broken -> {})
        .taken()
        .orElseThrow()
        .rulings()
        .stream()
        .filter(r -> r.list().equals("date"))
        .toList();
  }
}
