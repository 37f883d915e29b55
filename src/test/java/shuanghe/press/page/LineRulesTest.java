package shuanghe.press.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.model.CodeLists;
import shuanghe.model.Furniture;
import shuanghe.press.text.Alphabet;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleText;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/** What a line of a page is, told by its look and its place. */
class LineRulesTest {

  static final List<RuleText> RULES = LineRules.ALL.texts();
  private static final CodeLists NONE =
      new CodeLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  private static final LineWords WORDS = new LineWords(NONE, new Alphabet());
  private static final PageReader PAGES = new PageReader(NONE, new Vocabulary(NONE));

  private static Optional<String> deciding(String text) {
    boolean marked = text.startsWith("#");
    String plain = new String(Script.plain(marked ? text.substring(2) : text));
    return LineRules.ALL.first(Line.of(plain, plain.toCharArray(), marked, WORDS)).map(Rule::id);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void decidesItsExampleAndNotItsCounterexample(RuleText rule) {
    assertThat(deciding(rule.example())).contains(rule.id());
    assertThat(deciding(rule.counterexample())).isNotEqualTo(Optional.of(rule.id()));
  }

  @Test
  void namesEachRuleOnce() {
    assertThat(RULES).extracting(RuleText::id).doesNotHaveDuplicates();
  }

  /** Lines as they stand on web pages and newspaper pages, in lines parted by a bar. */
  @ParameterizedTest
  @CsvFileSource(resources = "furniture.csv", numLinesToSkip = 1)
  void tellsFurnitureFromText(String page, String kinds) {
    String found =
        PAGES.read("page.txt", PageText.of(page.replace('|', '\n'), 1)).furniture().stream()
            .map(Furniture::kind)
            .map(Furniture.FurnitureKind::code)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(kinds == null ? "" : kinds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"引题：", "（完）"})
  void leavesNoEmptyLineWhereAMarkStandsAlone(String line) {
    assertThat(
            PAGES
                .read(
                    "page.txt", PageText.of("# 甲县新路开工\n\n" + line + "\n\n9月5日，甲县新路开工。\n" + line, 1))
                .articles())
        .flatExtracting(FoundArticle::passages)
        .extracting(Passage::text)
        .contains("9月5日，甲县新路开工。")
        .doesNotContain("");
  }

  @Test
  void takesALineOfNewspaperAndReportersForNoPartOfTheText() {
    FoundArticle article =
        PAGES
            .read("page.txt", PageText.of("江畔新港迎来首船\n\n江报记者 张甲　李乙丙\n\n5月6日，首船靠泊。", 1))
            .articles()
            .getFirst();
    assertThat(Bylines.of(article)).containsExactly("张甲", "李乙丙");
    assertThat(article.passages()).extracting(Passage::text).contains("5月6日，首船靠泊。");
  }

  /** Heads of articles, in lines parted by a bar. */
  @ParameterizedTest
  @CsvFileSource(resources = "headlines.csv", numLinesToSkip = 1)
  void takesTitleAndSubtitleByTheOrderOfThePage(String page, String title, String subtitle) {
    FoundArticle article =
        PAGES.read("page.txt", PageText.of(page.replace('|', '\n'), 1)).articles().getFirst();
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.subtitle()).isEqualTo(subtitle == null ? "" : subtitle);
  }
}
