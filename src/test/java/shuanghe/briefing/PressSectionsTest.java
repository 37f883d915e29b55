package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Domains;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.NextStep;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.SampleEdition;
import shuanghe.model.Target;

class PressSectionsTest {

  private static final BriefingComposer COMPOSER = new BriefingComposer(Path.of("templates"));

  @ParameterizedTest
  @CsvSource({
    "基本建成, PLANNED, 基本建成（计划）。",
    "将基本建成, PLANNED, 将基本建成。",
    "交付使用, DEMANDED, 交付使用（要求）。",
    "推动印发, WISHED, 推动印发。",
    "基本建成, DONE, 基本建成。",
    "挂牌仪式, DONE, 挂牌。",
    "举行挂牌仪式, DONE, 举行挂牌。"
  })
  void saysOfWhatIsYetToComeThatItIs(String status, PressMatter.State state, String printed) {
    EditionData sample = SampleEdition.data();
    PressMatter matter =
        new PressMatter(
            "m1",
            new Place("page.txt", 9),
            "水运体系",
            "",
            status,
            state,
            PressMatter.Milestone.NONE,
            "",
            "",
            Domains.TRANSPORT,
            true,
            "page-a1",
            status,
            List.of());

    assertThat(document(sample.articles(), sample.facts(), List.of(matter)).text())
        .contains("水运体系：" + printed);
  }

  @ParameterizedTest
  @CsvSource({"货运班列12列, 12列, 货运班列（成渝）：开行，12列。", "34个合作项目, 34个, 34个合作项目（成渝）：开行。"})
  void setsACountBehindANameWithTheStatus(String name, String progress, String printed) {
    EditionData sample = SampleEdition.data();
    PressMatter matter =
        PressMatter.SCHEMA.copy(
            sample.pressMatters().getFirst(),
            PressMatter.NAME.is(name),
            PressMatter.STATUS.is("开行"),
            PressMatter.PROGRESS.is(progress));

    assertThat(document(sample.articles(), sample.facts(), List.of(matter)).text())
        .contains(printed);
  }

  private static PressMatter signed(String actor, String context) {
    return PressMatter.SCHEMA.copy(
        SampleEdition.data().pressMatters().getFirst(),
        PressMatter.NAME.is("互借协议"),
        PressMatter.ACTOR.is(actor),
        PressMatter.STATUS.is("签订"),
        PressMatter.STATE.is(PressMatter.State.DONE),
        PressMatter.MILESTONE.is(PressMatter.Milestone.SIGNING),
        PressMatter.PROGRESS.is(""),
        PressMatter.CONTEXT.is(context));
  }

  @ParameterizedTest
  @CsvSource({
    "甲港集团与乙港集团, 甲港集团与乙港集团签订互借协议, 甲港集团与乙港集团签订。",
    "甲港集团, 甲港集团签订互借协议, 签订。",
    "该港与两地港口, 该港与两地港口签订互借协议, 签订。"
  })
  void saysWhoDoesTogetherWhatAMatterIs(String actor, String context, String told) {
    EditionData sample = SampleEdition.data();

    assertThat(
            document(sample.articles(), List.of(), List.of(signed(actor, context)))
                .select("#press-matters li")
                .text())
        .contains("：" + told);
  }

  @ParameterizedTest
  @CsvSource({"甲港集团与乙港集团签订互借协议, '报道（成渝），甲港集团与乙港集团签订互借协议。'", "甲港集团与乙港集团昨日签订互借协议, '报道（成渝），互借协议签订。'"})
  void tellsNewsInTheClauseOfThePressWhereTheVerbStandsBetweenWhoAndWhat(
      String context, String told) {
    EditionData sample = SampleEdition.data();

    assertThat(
            document(sample.articles(), List.of(), List.of(signed("", context)))
                .select("#judgements p, #highlights p")
                .text())
        .contains(told);
  }

  @Test
  void tellsTheDayOfTheReportWhereNeitherDayNorPartiesOfADocumentAreKnown() {
    EditionData sample = SampleEdition.data();
    Agreement unsaid =
        Agreement.SCHEMA.copy(
            sample.agreements().getFirst(),
            Agreement.PARTIES.is(List.of("两县")),
            Agreement.SIGNED.is(Optional.empty()));

    assertThat(
            document(sample, List.of(unsaid), List.of(), List.of()).select("#agreements li").text())
        .startsWith("《港口合作协议》，2023年9月28日报道。");
  }

  @Test
  void repeatsNoAimAsANextStep() {
    EditionData sample = SampleEdition.data();
    NextStep step = sample.nextSteps().getFirst();
    Target same = Target.SCHEMA.copy(sample.targets().getFirst(), Target.CONTEXT.is(step.text()));

    assertThat(
            document(sample, List.of(), List.of(), List.of(step)).select("#next-steps li").size())
        .isEqualTo(1);
    assertThat(document(sample, List.of(), List.of(same), List.of(step)).select("#next-steps"))
        .isEmpty();
  }

  @Test
  void repeatsNoHeadlineBelowItself() {
    EditionData sample = SampleEdition.data();
    Fact told = sample.facts().getFirst();
    String title = SampleEdition.HOSTILE_TITLE;
    Fact headline =
        Fact.Columns.SCHEMA.copy(
            told,
            Fact.Columns.ID.is("f90"),
            Fact.Columns.CONTEXT.is(title),
            Fact.Columns.SENTENCE.is(title),
            Fact.Columns.INDICATOR_CODE.is(Optional.empty()));

    assertThat(lines(List.of(headline, told))).noneMatch(line -> line.startsWith(title));
    assertThat(lines(List.of(headline))).anyMatch(line -> line.startsWith(title));
  }

  private static List<String> lines(List<Fact> facts) {
    return document(SampleEdition.data().articles(), facts, List.of()).select("li").eachText();
  }

  private static Document document(
      List<Article> articles, List<Fact> facts, List<PressMatter> matters) {
    return document(
        told(articles)
            .withPress(
                articles, facts, List.of(), List.of(), matters, List.of(), List.of(), List.of()));
  }

  private static Document document(
      EditionData sample,
      List<Agreement> agreements,
      List<Target> targets,
      List<NextStep> nextSteps) {
    return document(
        told(sample.articles())
            .withPress(
                sample.articles(),
                List.of(),
                agreements,
                targets,
                List.of(),
                nextSteps,
                List.of(),
                List.of()));
  }

  private static EditionData told(List<Article> articles) {
    return EditionData.of(SampleEdition.codeLists(), articles, List.of(), List.of());
  }

  private static Document document(EditionData data) {
    return Jsoup.parse(
        Composed.domain(
            COMPOSER, EditionAnalyst.analyse(data, SampleEdition.SEPTEMBER), Domains.TRANSPORT));
  }
}
