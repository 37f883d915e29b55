package shuanghe.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Domains;
import shuanghe.model.Doubt;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.SampleEdition;

class PairCheckTest {

  private static CodeLists codeLists() {
    CodeLists sample = SampleEdition.codeLists();
    List<Area> areas =
        List.of(
            new Area("1", "甲州", List.of(), Area.AreaKind.CITY, "", List.of(), List.of()),
            new Area("2", "乙州", List.of(), Area.AreaKind.CITY, "", List.of(), List.of()),
            new Area("4", "丁溪", List.of("丁溪县"), Area.AreaKind.DISTRICT, "甲州", List.of(), List.of()),
            new Area(
                "3",
                "甲乙",
                List.of(),
                Area.AreaKind.PAIR,
                "",
                List.of("甲州", "乙州"),
                List.of("两地", "双江")),
            new Area(
                "5", "大甲乙", List.of(), Area.AreaKind.PAIR, "", List.of("甲州", "乙州"), List.of("两地")));
    return new CodeLists(
        sample.domains(), sample.indicators(), areas, List.of(), List.of(), List.of());
  }

  private static EditionData assessed(String title, String sentence, String area) {
    Article article =
        new Article(
            "a1",
            new Place("page.txt", 1),
            "",
            "",
            title,
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            Domains.INDUSTRY,
            List.of(),
            List.of(),
            List.of(),
            "");
    Fact fact =
        Fact.Columns.SCHEMA.copy(
            SampleEdition.data().facts().getFirst(),
            Fact.Columns.ARTICLE_ID.is("a1"),
            Fact.Columns.REF_AREA.is(area),
            Fact.Columns.INDICATOR_CODE.is(Optional.empty()),
            Fact.Columns.SENTENCE.is(sentence));
    PressMatter matter =
        PressMatter.SCHEMA.copy(
            SampleEdition.data().pressMatters().getFirst(),
            PressMatter.ARTICLE_ID.is("a1"),
            PressMatter.REF_AREA.is(area),
            PressMatter.COOPERATION.is(true),
            PressMatter.CONTEXT.is("签署共建协议"));
    return Plausibility.assess(
        EditionData.of(codeLists(), List.of(article), List.of(fact), List.of())
            .withPress(
                List.of(article),
                List.of(fact),
                List.of(),
                List.of(),
                List.of(matter),
                List.of(),
                List.of(),
                List.of()),
        new Edition(Optional.empty(), 1, 1, LocalDate.of(2023, 9, 30)),
        Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "海州与山州签约, 两地现场签约项目12个。, 甲乙, true",
    "海州与山州签约, 两地现场签约项目12个。, 大甲乙, true",
    "乙州与甲州签约, 两地现场签约项目12个。, 甲乙, false",
    "丁溪县通公交, 两地新开公交12条。, 甲乙, false",
    "双江消费节开幕, 两地新开门店12家。, 甲乙, false",
    "两地签约, 海州新开门店12家。, 甲州, false"
  })
  void doubtsWhatIsToldOfBothSidesInAReportThatNamesNone(
      String title, String sentence, String area, boolean doubted) {
    EditionData assessed = assessed(title, sentence, area);

    assertThat(assessed.facts().getFirst().doubt().contains(Doubt.AREA_INFERRED))
        .isEqualTo(doubted);
    assertThat(assessed.pressMatters().getFirst().cooperation()).isEqualTo(!doubted);
    assertThat(assessed.pressMatters().getFirst().refArea()).isEqualTo(doubted ? "" : area);
  }

  @Test
  void leavesAnAreaThatSomebodyDecided() {
    EditionData told = assessed("乙州与甲州签约", "两地现场签约项目12个。", "甲乙");
    Fact decided =
        Fact.Columns.SCHEMA.copy(told.facts().getFirst(), Fact.Columns.ID.is("f-decided"));
    EditionData elsewhere =
        told.withPress(
            List.of(),
            List.of(Fact.Columns.SCHEMA.copy(decided, Fact.Columns.SENTENCE.is("两地签约12个。"))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(PairCheck.apply(elsewhere, Set.of("f-decided")).facts().getFirst().isDoubtful())
        .isFalse();
    assertThat(PairCheck.apply(elsewhere, Set.of()).facts().getFirst().isDoubtful()).isTrue();
  }
}
