package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Domains;
import shuanghe.model.Doubt;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.SampleEdition;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;

class ReportOrderTest {

  private static final String TOGETHER = "甲乙";
  private static final String SIDE = "甲市";
  private static final String ELSEWHERE = "丙市";

  private final List<Article> articles = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<PressMatter> matters = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();

  private static CodeLists codeLists() {
    CodeLists sample = SampleEdition.codeLists();
    List<Area> areas =
        List.of(
            new Area("1", SIDE, List.of(), Area.AreaKind.CITY, "", List.of(), List.of()),
            new Area("2", "乙市", List.of(), Area.AreaKind.CITY, "", List.of(), List.of()),
            new Area(
                "3", TOGETHER, List.of(), Area.AreaKind.PAIR, "", List.of(SIDE, "乙市"), List.of()));
    return new CodeLists(
        sample.domains(), sample.indicators(), areas, List.of(), List.of(), List.of());
  }

  private ReportOrderTest article(String id, Optional<LocalDate> day) {
    articles.add(
        new Article(
            id,
            new Place("page.txt", articles.size() + 1),
            "",
            "",
            "标题",
            "",
            List.of(),
            day,
            Optional.empty(),
            "",
            Domains.INDUSTRY,
            List.of(),
            List.of(),
            List.of(),
            ""));
    return this;
  }

  private ReportOrderTest article(String id, int dayOfSeptember, String... areas) {
    for (String area : areas) {
      facts.add(fact(id, area));
    }
    return article(id, Optional.of(LocalDate.of(2023, 9, dayOfSeptember)));
  }

  private Fact fact(String article, String area) {
    return Fact.Columns.SCHEMA.copy(
        Facts.level("f" + facts.size(), article, "5个", "5", "个"), Fact.Columns.REF_AREA.is(area));
  }

  private EditionData ordered() {
    return ReportOrder.of(
        EditionData.of(codeLists(), List.of(), List.of(), List.of())
            .withPress(
                articles, facts, List.of(), targets, matters, List.of(), List.of(), List.of()),
        LocalDate.of(2023, 9, 30));
  }

  @Test
  void tellsOfBothSidesFirstThenOfAWholeSideThenOfTheOthers() {
    article("elsewhere", 29, ELSEWHERE).article("side", 8, SIDE).article("together", 3, TOGETHER);

    assertThat(ordered().articles())
        .extracting(Article::id)
        .containsExactly("together", "side", "elsewhere");
    assertThat(ordered().facts())
        .extracting(Fact::articleId)
        .containsExactly("together", "side", "elsewhere");
  }

  @Test
  void goesByWhatMostFiguresOfAReportAreOf() {
    article("mostly-elsewhere", 9, ELSEWHERE, TOGETHER, ELSEWHERE).article("side", 8, SIDE);

    assertThat(ordered().articles())
        .extracting(Article::id)
        .containsExactly("side", "mostly-elsewhere");
  }

  @Test
  void tellsTheNewestOfAKindFirstAndThoseWithoutADayLast() {
    article("undated", Optional.empty()).article("old", 2).article("new", 20);

    assertThat(ordered().articles())
        .extracting(Article::id)
        .containsExactly("new", "old", "undated");
  }

  @Test
  void countsNoAreaThatIsOnlyLikely() {
    article("guessed", 20).article("side", 2, SIDE);
    facts.add(
        Fact.Columns.SCHEMA.copy(
            fact("guessed", TOGETHER), Fact.Columns.DOUBT.is(List.of(Doubt.AREA_INFERRED))));

    assertThat(ordered().articles()).extracting(Article::id).containsExactly("side", "guessed");
  }

  @Test
  void goesByTheMattersOfAReportWithoutFigures() {
    article("side", 20, SIDE).article("shared", 2);
    matters.add(
        PressMatter.SCHEMA.copy(
            SampleEdition.data().pressMatters().getFirst(),
            PressMatter.ARTICLE_ID.is("shared"),
            PressMatter.COOPERATION.is(true)));

    assertThat(ordered().articles()).extracting(Article::id).containsExactly("shared", "side");
  }

  @Test
  void tellsTheAimThatFallsDueNextFirstAndThosePastLast() {
    for (String due : List.of("2021", "", "2027", "2025")) {
      targets.add(
          Target.SCHEMA.copy(
              SampleEdition.data().targets().getFirst(),
              Target.DEADLINE.is(TimePeriod.parse(due))));
    }

    assertThat(ordered().targets())
        .extracting(Target::deadline)
        .containsExactly(
            Optional.of(TimePeriod.year(2025)),
            Optional.of(TimePeriod.year(2027)),
            Optional.empty(),
            Optional.of(TimePeriod.year(2021)));
  }
}
