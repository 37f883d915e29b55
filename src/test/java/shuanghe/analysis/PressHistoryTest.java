package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.analysis.PressSeries.Reliability;
import shuanghe.input.ExampleLists;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.TimePeriod;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;

/** From printed pages of several years to one series. */
class PressHistoryTest {

  private static final CodeLists LISTS = ExampleLists.LISTS;
  private static final PressReader READER = new PressReader(LISTS);
  private static final Edition ALL = new Edition(Optional.empty(), 1, 1, LocalDate.of(2024, 6, 3));

  private static String page(String day, String text) {
    return "双江日报\n" + day + "\n\n重庆智能制造提速\n\n本报讯（记者 甲乙）" + text;
  }

  private static EditionData data(String... pages) {
    List<Article> articles = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (String page : pages) {
      PressReading reading = READER.read(PageSource.of(page.hashCode() + ".txt", page));
      articles.addAll(reading.articles());
      facts.addAll(reading.facts());
    }
    return EditionData.of(LISTS, articles, facts, List.of());
  }

  private static List<PressSeries> series(EditionAnalysis analysis) {
    return analysis.domains().stream().flatMap(d -> d.pressSeries().stream()).toList();
  }

  private static final String FIRST = page("2022年3月9日", "截至2021年12月末，重庆建成智能工厂83个。");
  private static final String SECOND = page("2023年2月7日", "截至2022年12月末，重庆建成智能工厂111个。");
  private static final String THIRD = page("2023年2月9日", "截至2022年12月末，重庆建成智能工厂超110个。");
  private static final String OTHER = page("2023年2月11日", "截至2022年12月末，重庆建成智能工厂137个。");
  private static final String ELSEWHERE = page("2023年3月1日", "截至2022年12月末，成都建成智能工厂61个。");

  @Test
  void putsTheValuesOfSeveralReportsInOneSeries() {
    List<PressSeries> series = series(EditionAnalyst.analyse(data(SECOND, FIRST, ELSEWHERE), ALL));
    assertThat(series).hasSize(2);
    assertThat(series.getFirst().values())
        .extracting(v -> v.fact().surface())
        .containsExactly("83个", "111个");
    assertThat(series.getFirst().values()).allSatisfy(v -> assertThat(v.sources()).hasSize(1));
    assertThat(series.getFirst().isFollowed()).isTrue();
    assertThat(series.getLast().isFollowed()).isFalse();
  }

  @Test
  void countsWhatAgreesAsOneValueOfTheMostExactReport() {
    PressSeries series = series(EditionAnalyst.analyse(data(THIRD, SECOND), ALL)).getFirst();
    assertThat(series.values()).hasSize(1);
    assertThat(series.values().getFirst().fact().surface()).isEqualTo("111个");
    assertThat(series.values().getFirst().sources()).hasSize(2);
    assertThat(series.values().getFirst().standing()).isEqualTo(Reliability.SURE);
  }

  @Test
  void marksWhatAnotherReportContradicts() {
    PressSeries series = series(EditionAnalyst.analyse(data(SECOND, OTHER), ALL)).getFirst();
    assertThat(series.values())
        .extracting(PressSeries.ReportedValue::standing)
        .containsExactly(Reliability.CONTRADICTED, Reliability.CONTRADICTED);
  }

  @Test
  void leavesOpenWhatOneReportTellsUnlikeOfOnePeriod() {
    String both =
        page("2023年2月9日", "截至2022年12月末，重庆建成智能工厂111个。" + "\n截至2022年12月末，全市建成智能工厂137个，含在建项目。");
    PressSeries series = series(EditionAnalyst.analyse(data(both), ALL)).getFirst();
    assertThat(series.values())
        .extracting(PressSeries.ReportedValue::standing)
        .containsOnly(Reliability.UNCLEAR);
  }

  @Test
  void followsAnEditionsOwnFiguresIntoEarlierOnes() {
    Edition february =
        new Edition(Optional.of(TimePeriod.month(2023, 2)), 2, 14, LocalDate.of(2023, 3, 3));
    EditionAnalysis analysis =
        EditionAnalyst.analyse(data(SECOND), data(FIRST, ELSEWHERE), february);
    assertThat(series(analysis)).hasSize(1);
    assertThat(series(analysis).getFirst().values())
        .extracting(v -> v.fact().surface())
        .containsExactly("83个", "111个");
    assertThat(analysis.sources()).extracting(Source::date).contains("2022-03-09", "2023-02-07");
  }
}
