package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.model.Article;

/** Day, newspaper and page number are those that masthead and folio print, for every article. */
class PageHeadTest {

  private static final String ARTICLES =
      "\n\n# 江湾新港运量创新高\n\n近日，江湾新港完成货物吞吐量318.6万吨，同比增长9.4%。\n\n# 新桥合龙\n\n近日，新桥合龙，全长1.8公里。\n";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/shuanghe/press/page-heads.csv", numLinesToSkip = 1)
  void readsTheHeadOfThePage(String head, LocalDate date, String newspaper, String page) {
    assertThat(PressExamples.read(head.replace('|', '\n') + ARTICLES).articles())
        .hasSize(2)
        .allSatisfy(
            article -> {
              assertThat(article.date()).contains(date);
              assertThat(article.newspaper()).isEqualTo(newspaper == null ? "" : newspaper);
              assertThat(article.page()).isEqualTo(page == null ? "" : page);
            })
        .extracting(Article::title)
        .containsExactly("江湾新港运量创新高", "新桥合龙");
  }

  @Test
  void letsTheIndexOfPagesGoBeforeThePrint() {
    PageSource page =
        new PageSource(
            "page.txt",
            "双城晚报\n2023年5月7日 第5版" + ARTICLES,
            "示例日报",
            Optional.of(LocalDate.of(2023, 5, 8)),
            "");
    Article article = PressExamples.READER.read(page).articles().getFirst();

    assertThat(article.newspaper()).isEqualTo("示例日报");
    assertThat(article.date()).contains(LocalDate.of(2023, 5, 8));
    assertThat(article.page()).isEqualTo("5");
  }

  @Test
  void tellsWhereTheWeekdayPrintedIsNotThatOfTheDay() {
    assertThat(PressExamples.read("2023年5月7日 星期三 第5版" + ARTICLES).articles().getFirst().dateBasis())
        .contains("星期与日期不符");
  }

  @Test
  void namesNoPageWhereTheFileHoldsSeveral() {
    assertThat(
            PressExamples.read("2023年5月7日 星期日 第5版" + ARTICLES + "\n\n2023年5月7日 星期日 第6版" + ARTICLES)
                .articles()
                .getFirst()
                .page())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "双城晚报\n2023年\n5月7日\n星期日\n5",
        "双城晚报\n7\n2023年5月 星期日\n第5版",
        "双城晚报\n\n2023年5月\n7日\n星期日"
      })
  void readsADayThatIsSetInSeveralLines(String head) {
    PressReading reading =
        PressExamples.read(head + "\n\n江湾新港货运量创新高\n\n本报讯 记者从示例港务集团获悉，新港完成货物吞吐量318.6万吨。\n");
    assertThat(reading.articles())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.title()).isEqualTo("江湾新港货运量创新高");
              assertThat(article.date())
                  .hasValueSatisfying(d -> assertThat(d).hasToString("2023-05-07"));
            });
  }

  @Test
  void citesAPostedReportByTheDayOfItsSourceLine() {
    String head = "江口大桥建成通车\n\n发布时间：2025-03-25 来源：江城日报\n\n";
    Article article = PressExamples.read(head + "3月24日，江口大桥建成通车。").articles().getFirst();
    assertThat(article.date()).hasValue(LocalDate.of(2025, 3, 24));
    assertThat(article.citedDay()).hasValue(LocalDate.of(2025, 3, 25));
    Article again = PressExamples.read(head + "3月18日，江口大桥建成通车。").articles().getFirst();
    assertThat(again.issued()).as("a site may print a report again").isEmpty();
  }
}
