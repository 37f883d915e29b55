package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Domains;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.SampleEdition;

class HighlightsTest {

  private static PressMatter matter(
      String name, PressMatter.State state, PressMatter.Milestone milestone, boolean cooperation) {
    return new PressMatter(
        name,
        new Place("page.txt", 3),
        name,
        "",
        "told",
        state,
        milestone,
        "",
        "",
        Domains.TRANSPORT,
        cooperation,
        "page-a1",
        name,
        List.of());
  }

  @Test
  void headsWithWhatBeganOpenedOrWasSignedJointOnesFirst() {
    List<PressMatter> matters =
        List.of(
            matter("江岸大桥", PressMatter.State.DONE, PressMatter.Milestone.OPENING, false),
            matter("江岸货站", PressMatter.State.DONE, PressMatter.Milestone.NONE, true),
            matter("沱江新港", PressMatter.State.PLANNED, PressMatter.Milestone.START, true),
            matter("两江专班", PressMatter.State.DONE, PressMatter.Milestone.FOUNDING, true));

    assertThat(Highlights.news(matters, List.of(), List.of(), 2))
        .extracting(PressMatter::name)
        .containsExactly("两江专班", "江岸大桥");
  }

  @Test
  void takesAFigureOfANewerYearBeforeOneThatIsStatedMoreOften() {
    EditionData sample = SampleEdition.data();
    Fact old = stated("old", "old", "2021年甲港吞吐量为30万吨，同比增长5%。");
    EditionData told =
        EditionData.of(
            sample.codeLists(),
            List.of(article("old", 2022), article("new", 2024)),
            List.of(
                old,
                Fact.Columns.SCHEMA.copy(
                    old, Fact.Columns.ID.is("again"), Fact.Columns.SAME_AS.is("old")),
                stated("new", "new", "2023年甲港吞吐量为40万吨，同比增长6%。")),
            List.of());
    EditionAnalysis edition =
        EditionAnalyst.analyse(
            told, new Edition(Optional.empty(), 1, 1, LocalDate.of(2024, 9, 30)));

    assertThat(
            Highlights.figuresIfTrusted(
                edition.of(Domains.TRANSPORT), Highlights.HighlightRoom.OVERVIEW))
        .extracting(f -> f.fact().id())
        .containsExactly("new");
  }

  private static Fact stated(String id, String article, String sentence) {
    return Fact.Columns.SCHEMA.copy(
        SampleEdition.data().facts().getFirst(),
        Fact.Columns.ID.is(id),
        Fact.Columns.ARTICLE_ID.is(article),
        Fact.Columns.PERIOD.is(Optional.empty()),
        Fact.Columns.SENTENCE.is(sentence));
  }

  private static Article article(String id, int year) {
    return new Article(
        id,
        new Place(id + ".txt", 1),
        "",
        "",
        "甲港吞吐量",
        "",
        List.of(),
        Optional.of(LocalDate.of(year, 2, 1)),
        Optional.empty(),
        "",
        Domains.TRANSPORT,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  @Test
  void tellsNothingSignedWithoutWhoSignsIt() {
    PressMatter sample =
        matter("互借协议", PressMatter.State.DONE, PressMatter.Milestone.SIGNING, true);
    PressMatter told = with(sample, "told", "甲馆与乙馆签订互借协议", "签订");
    PressMatter verbFirst = with(sample, "verb-first", "签订互借协议", "签订");
    PressMatter leaning = with(sample, "leaning", "此次签订互借协议", "签订");

    assertThat(Highlights.news(List.of(verbFirst, leaning, told), List.of(), List.of(), 3))
        .extracting(PressMatter::id)
        .containsExactly("told");
  }

  private static PressMatter with(PressMatter sample, String id, String context, String status) {
    return PressMatter.SCHEMA.copy(
        sample,
        PressMatter.ID.is(id),
        PressMatter.CONTEXT.is(context),
        PressMatter.STATUS.is(status));
  }

  @Test
  void headsWithWhatIsNamedAfterBothSidesOfWhatTheyShare() {
    List<PressMatter> matters =
        List.of(
            matter("江岸公交", PressMatter.State.DONE, PressMatter.Milestone.OPENING, true),
            matter("甲乙高铁", PressMatter.State.DONE, PressMatter.Milestone.START, true));

    assertThat(Highlights.news(matters, List.of(), List.of("甲乙"), 1))
        .extracting(PressMatter::name)
        .containsExactly("甲乙高铁");
  }

  @Test
  void tellsNoMatterWhoseNameLeansOnTheSentenceBefore() {
    PressMatter leaning =
        matter("该集群展厅", PressMatter.State.DONE, PressMatter.Milestone.OPENING, true);

    assertThat(Highlights.news(List.of(leaning), List.of(), List.of(), 2)).isEmpty();
  }
}
