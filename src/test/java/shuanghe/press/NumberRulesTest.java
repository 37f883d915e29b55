package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import shuanghe.model.SkippedNumber;
import shuanghe.press.text.RuleText;
import shuanghe.press.text.Script;

/** Why a number in digits is no figure. */
class NumberRulesTest {

  private static final NumberRules NUMBERS = new NumberRules(PressExamples.LISTS);
  static final List<RuleText> RULES = NUMBERS.all().texts();

  @ParameterizedTest
  @FieldSource("RULES")
  void decidesItsExampleAndNotItsCounterexample(RuleText rule) {
    assertThat(NUMBERS.rule(number(rule.example())).id()).isEqualTo(rule.id());
    Numeral other = number(rule.counterexample());
    assertThat(other.exists() && NUMBERS.rule(other).id().equals(rule.id())).isFalse();
  }

  private static Numeral number(String text) {
    return Numeral.next(new String(Script.plain(text)), 0);
  }

  @Test
  void accountsForEachNumberThatIsNoFigure() {
    PageAccount account =
        PressExamples.READER
            .takeAccount(
                PageSource.of(
                    "page.txt", "第5版\n\n# 新站开通\n\n2022年5月7日，新站开通，G93旁建成泊位31个，热线：96110。（下转6版）\n"),
                broken -> {})
            .taken()
            .orElseThrow();
    assertThat(account.reading().facts()).hasSize(1);
    assertThat(account.passed())
        .extracting(SkippedNumber::surface, SkippedNumber::rule)
        .containsExactly(
            tuple("2022", "number-time"),
            tuple("5", "number-time"),
            tuple("7", "number-time"),
            tuple("93", "number-name"),
            tuple("96110", "number-address"),
            tuple("5", "number-of-furniture"),
            tuple("6", "number-of-furniture"));
  }
}
