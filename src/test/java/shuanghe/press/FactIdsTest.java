package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.model.Domain;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.PageText;

class FactIdsTest {

  private static final String PAGE =
      """
      甲港前八月吞吐量增长5.2%

      1—8月，甲港完成货物吞吐量3 120万吨，同比增长5.2%。其中集装箱41.7万标箱，同比增长5.2%。
      乙站开行班列两千余列。
      """;

  private List<String> ids(String file, String text) {
    return PressExamples.READER.read(PageSource.of(file, text)).facts().stream()
        .map(Fact::id)
        .toList();
  }

  /** A fact as another reader might give it: all that a reader decides is different. */
  private static Fact readOtherwise(Fact f) {
    return Fact.Columns.SCHEMA
        .at(f.place())
        .with(Fact.Columns.SURFACE, f.surface() + "（含中转）")
        .with(Fact.Columns.VALUE, f.value().add(BigDecimal.ONE))
        .with(Fact.Columns.KIND, Fact.Kind.TARGET)
        .with(Fact.Columns.INDICATOR, "别的指标")
        .with(Fact.Columns.PERIOD, Optional.of(TimePeriod.year(1999)))
        .with(Fact.Columns.DOMAIN, Domain.OTHER)
        .with(Fact.Columns.ARTICLE_ID, "another-a9")
        .with(Fact.Columns.SENTENCE, "另一句。")
        .make();
  }

  @Test
  void idsOutliveARebuiltReader() {
    List<Fact> facts = PressExamples.READER.read(PageSource.of("page.txt", PAGE)).facts();
    List<Fact> again =
        new FactIds("")
            .add(PageText.of(PAGE, 1))
            .named(facts.stream().map(FactIdsTest::readOtherwise).toList());
    assertThat(again).extracting(Fact::id).containsExactlyElementsOf(ids("page.txt", PAGE));
  }

  @Test
  void idsOutliveAReaderThatFindsMore() {
    List<Fact> facts = PressExamples.READER.read(PageSource.of("page.txt", PAGE)).facts();
    List<Fact> fewer = facts.subList(1, facts.size());
    assertThat(new FactIds("").add(PageText.of(PAGE, 1)).named(fewer))
        .extracting(Fact::id)
        .containsExactlyElementsOf(fewer.stream().map(Fact::id).toList());
  }

  @Test
  void idsOutliveAnotherNameBlanksAndMendedSentencesElsewhere() {
    String mended =
        "双核日报　第2版\n\n" + PAGE.replace("3 120", "3120").replace("乙站开行班列两千余列", "丙站开行班列三千余列");
    assertThat(ids("renamed.md", mended)).containsAll(ids("page.txt", PAGE).subList(0, 5));
  }

  @Test
  void aChangedSentenceOrNumberHasAnotherId() {
    List<String> ids = ids("page.txt", PAGE);
    assertThat(ids("page.txt", PAGE.replace("其中集装箱41.7", "其中集装箱47.1")))
        .doesNotContain(ids.get(3), ids.get(4))
        .contains(ids.get(1), ids.get(2));
  }

  @Test
  void equalSentencesAndNumbersAreToldApartByTheirOrder() {
    String twice = "甲区新建学校12所，改建学校12所。\n\n甲区新建学校12所，改建学校12所。\n";
    List<String> ids = ids("page.txt", twice);
    assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    assertThat(ids.get(1)).isEqualTo(ids.getFirst() + "-2");
    assertThat(ids.get(3)).isEqualTo(ids.getFirst() + "-4");
  }

  @Test
  void rowsOfAnArticleTableAreToldApartByTheirIds() {
    assertThat(rowIds("r1", 2)).doesNotContainAnyElementsOf(rowIds("r2", 2));
    assertThat(rowIds("r1", 7)).isEqualTo(rowIds("r1", 2));
  }

  private List<String> rowIds(String id, int line) {
    ArticleSource row =
        new ArticleSource(
            new Place("table.csv", line), id, Optional.empty(), "", "", "甲港增长5.2%", "", PAGE, "");
    return PressExamples.READER.read(row).facts().stream().map(Fact::id).toList();
  }
}
