package shuanghe.press.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.input.CodeListFiles;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.QuantityScanner;
import shuanghe.press.text.Rule;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;

/** Each rule of kind decides its own example and leaves its counterexample to another. */
class KindRulesTest {

  private static final Vocabulary WORDS =
      new Vocabulary(CodeListFiles.load(Path.of("input/codelists")).codeLists());

  static Stream<Rule<KindClues, KindRules.Decision>> rules() {
    return KindRules.RULES.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void decidesItsExample(Rule<KindClues, KindRules.Decision> rule) {
    boolean ahead = rule.id().equals("period-ahead");
    assertThat(lastOf(rule.example(), ahead)).as(rule.says()).isEqualTo(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void leavesItsCounterexample(Rule<KindClues, KindRules.Decision> rule) {
    assertThat(lastOf(rule.counterexample(), false)).as(rule.says()).isNotEqualTo(rule.id());
  }

  @Test
  void namesEachRuleOnce() {
    assertThat(rules().map(Rule::id)).doesNotHaveDuplicates();
  }

  /** The rule that decides the last figure of a text; for 由…到… that of the first; empty if none. */
  private static String lastOf(String text, boolean ahead) {
    char[] t = Script.plain(text);
    List<Quantity> quantities = new QuantityScanner(WORDS, t, 0, t.length).scan();
    Sentence sentence = new Sentence(t, 0, t.length, quantities, List.of(), List.of());
    KindReader reader = new KindReader(WORDS);
    List<KindReader.Told> told = new ArrayList<>();
    for (Phrase phrase : Phrase.of(sentence)) {
      told.add(reader.read(phrase, ahead, told));
    }
    boolean move = text.startsWith("由") && told.size() == 2 && text.indexOf('%') < 0;
    return told.isEmpty() ? "" : (move ? told.getFirst() : told.getLast()).rule();
  }
}
