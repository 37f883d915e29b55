package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.model.Place;
import shuanghe.model.Ruling;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleText;

/**
 * Each rule by which figures and events are read decides its own example and leaves its
 * counterexample to another.
 *
 * <p>An example is read as a page of 28 September 2023: a line that begins with {@code #} is its
 * title, {@code |} parts paragraphs, and what stands behind the last {@code ": "} is the figure
 * meant, else the last.
 */
class RulesTest {

  /**
   * Lists whose rules look at less than a page, or at the day of the page, have tests of their own.
   */
  private static final Set<String> OTHERS = Set.of("line", "number", "date");

  private static final List<String> KINDS =
      RuleList.written().stream().filter(r -> r.list().equals("kind")).map(RuleText::id).toList();

  static Stream<RuleText> rules() {
    return RuleList.written().stream().filter(r -> !OTHERS.contains(r.list()));
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

  @Test
  void tellsWhichRulesLost() {
    assertThat(rulings("高于全国1.6个百分点"))
        .filteredOn(r -> r.list().equals("kind"))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.place()).isEqualTo(new Place("page.txt", 3));
              assertThat(r.surface()).isEqualTo("1.6个百分点");
              assertThat(r.rule()).isEqualTo("points-against-others");
              assertThat(r.failed()).contains("rank").doesNotContain("points");
              assertThat(r.later()).contains("points", "level").doesNotContain("rank");
            });
  }

  @Test
  void explainsEveryFigureOfEveryGenre() {
    for (GoldPage page : GoldPage.all()) {
      PageAccount account = account(PageSource.of(page.name() + ".txt", page.text()));
      assertThat(account.reading())
          .isEqualTo(PressExamples.READER.read(PageSource.of(page.name() + ".txt", page.text())));
      assertThat(account.rulings())
          .extracting(r -> r.place() + r.surface())
          .containsAll(
              account.reading().facts().stream()
                  .filter(f -> KINDS.contains(f.evidence().kind()))
                  .map(f -> f.place() + f.surface())
                  .toList());
    }
  }

  /** The rule that decides of the figure meant; empty where there is none. */
  private static Optional<String> deciding(String list, String example) {
    int mark = example.lastIndexOf(": ");
    String surface = mark < 0 ? "" : example.substring(mark + 2);
    return rulings(mark < 0 ? example : example.substring(0, mark)).stream()
        .filter(r -> r.list().equals(list) && r.surface().endsWith(surface))
        .reduce((a, b) -> b)
        .map(Ruling::rule);
  }

  private static List<Ruling> rulings(String text) {
    String page = text.replace("|", "\n\n");
    return account(text.startsWith("#") ? PressExamples.titled(page) : PressExamples.page(page))
        .rulings();
  }

  private static PageAccount account(PageSource page) {
    return PressExamples.READER.takeAccount(page, broken -> {}).taken().orElseThrow();
  }
}
