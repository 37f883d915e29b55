package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.model.Fact;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleText;

/**
 * Each rule by which a figure gets its attributes decides its own example and leaves its
 * counterexample to another.
 *
 * <p>An example is read as a page of 28 September 2023: a line that begins with {@code #} is its
 * title, {@code |} parts paragraphs, and what stands behind the last {@code ": "} is the figure
 * meant, else the last.
 */
class RulesTest {

  private static final Map<String, Function<Fact.Evidence, String>> LISTS =
      Map.of(
          "kind", Fact.Evidence::kind,
          "period-own", Fact.Evidence::period,
          "period-carried", Fact.Evidence::period,
          "area", Fact.Evidence::area,
          "domain", Fact.Evidence::domain,
          "name", Fact.Evidence::indicator);

  static Stream<RuleText> rules() {
    return RuleList.written().stream().filter(r -> LISTS.containsKey(r.list()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void decidesItsExample(RuleText rule) {
    assertThat(deciding(rule.list(), rule.example())).as(rule.says()).contains(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesItsCounterexample(RuleText rule) {
    assertThat(deciding(rule.list(), rule.counterexample()))
        .as(rule.says())
        .isNotEqualTo(Optional.of(rule.id()));
  }

  @Test
  void namesEachRuleOnceInItsList() {
    assertThat(RuleList.written()).extracting(r -> r.list() + " " + r.id()).doesNotHaveDuplicates();
  }

  /** The rule that decides of the figure meant; empty where there is none. */
  private static Optional<String> deciding(String list, String example) {
    int mark = example.lastIndexOf(": ");
    String text = mark < 0 ? example : example.substring(0, mark);
    String page = text.replace("|", "\n\n");
    List<Fact> facts =
        PressExamples.READER
            .read(text.startsWith("#") ? PressExamples.titled(page) : PressExamples.page(page))
            .facts();
    return facts.stream()
        .filter(f -> mark < 0 || f.surface().endsWith(example.substring(mark + 2)))
        .reduce((a, b) -> b)
        .map(f -> LISTS.get(list).apply(f.evidence()).replaceFirst("[ （].*", ""));
  }
}
