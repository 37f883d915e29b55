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
import shuanghe.model.Article;
import shuanghe.model.Domains;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.SampleEdition;

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
    EditionData sample = SampleEdition.data();
    EditionData data =
        new EditionData(
            sample.codeLists(),
            articles,
            facts,
            List.of(),
            List.of(),
            matters,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Jsoup.parse(
        Composed.domain(
            COMPOSER, EditionAnalyst.analyse(data, SampleEdition.SEPTEMBER), Domains.TRANSPORT));
  }
}
