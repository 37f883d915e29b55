package shuanghe.press.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.press.PressExamples;
import shuanghe.press.PressReading;
import shuanghe.press.text.Script;

/** Pages copied from the web: headline, source line, paragraphs, and then the next report. */
class WebPageTest {

  private static String plain(String line) {
    return new String(Script.plain(line));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "source-lines.csv", numLinesToSkip = 1)
  void tellsSourceLineAndItsDate(String line, LocalDate date) {
    assertThat(SourceLine.isOne(plain(line))).isTrue();
    assertThat(SourceLine.date(plain(line)).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-19 07:35　来源：江湾晚报　作者：甲乙, 江湾晚报",
    "来源：江湾新闻网 2023年9月19日, 江湾新闻网",
    "发布时间：2023-09-19 信息来源：江湾市政府网, 江湾市政府网",
    "来源：2023-09-19 12:52, ",
    "发布时间：2023-09-19 作者：甲报, ",
    "来源：本站原创 2023-09-19, ",
    "林甲 江湾发布 2023年9月19日 18:20 江湾, 江湾发布",
    "2023-09-19 09:30:11　江湾晚报, 江湾晚报",
    "2023-09-19 江湾报记者 编辑部, ",
    "原创 林甲 江湾微生活 2023年9月19日 18:20 江湾, 江湾微生活",
    "原创 江湾微生活 2023年9月19日 18:20, 江湾微生活",
    "原创 林甲 2023年9月19日 18:20, ",
    "来源：互联网 2023-09-19, "
  })
  void tellsWhoPublishedAText(String line, String outlet) {
    assertThat(SourceLine.outlet(plain(line)).orElse(null)).isEqualTo(outlet);
  }

  @Test
  void takesThePublisherOfAPageOfOneForItsNewspaper() {
    String report = "江湾港开港\n2023-09-19 来源：江湾晚报\n江湾港昨日开港，首日到港货船12艘次。\n";
    String other = "\n新桥通车\n2023-09-19 来源：江湾新闻网\n新桥昨日通车，首日通行车辆3万辆次。\n";
    assertThat(PressExamples.read(report).articles())
        .extracting(Article::newspaper)
        .containsExactly("江湾晚报");
    assertThat(PressExamples.read(report + other).articles())
        .extracting(Article::newspaper)
        .containsExactly("", "");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "report-dates.csv", numLinesToSkip = 1)
  void datesReport(String page, LocalDate date, String why) {
    Article article = PressExamples.read(page.replace('|', '\n')).articles().getFirst();
    assertThat(article.date().orElse(null)).as(why + ": " + article.dateBasis()).isEqualTo(date);
  }

  @Test
  void keepsBoxOfBackgroundWithItsReport() {
    assertThat(
            PressExamples.read("江畔新港迎来首船\n\n5月6日，首船靠泊。\n（本报记者 甲乙）\n\n链接\n\n新港设泊位9个。\n").articles())
        .extracting(Article::title)
        .containsExactly("江畔新港迎来首船");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年9月28日 星期四",
        "记者从市发展改革委获悉，2023年5月6日，新线开通，来自两地的旅客乘坐了首班车。",
        "2023行动计划",
        "据某报2023年9月1日的报道，工程开工"
      })
  void takesNoOtherLineForSourceLine(String line) {
    assertThat(SourceLine.isOne(plain(line))).isFalse();
  }

  @Test
  void readsHeadlineOverSourceLineAndYearFromIt() {
    Article article =
        PressExamples.read("江畔新港迎来首船\n\n来源：示例日报 时间：2022-05-07 09:00\n\n5月6日，首船靠泊。\n")
            .articles()
            .getFirst();
    assertThat(article.title()).isEqualTo("江畔新港迎来首船");
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 5, 6));
  }

  @Test
  void datesTextWithoutDayBySourceLine() {
    Article article =
        PressExamples.read("江畔新港迎来首船\n\n2022-05-07\n\n近日，首船靠泊。\n").articles().getFirst();
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 5, 7));
  }

  @Test
  void takesDayAheadOfSourceLineForLastYears() {
    Article article =
        PressExamples.read("江畔新港迎来首船\n\n2022-01-03\n\n12月30日，首船靠泊。\n").articles().getFirst();
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2021, 12, 30));
  }

  @Test
  void beginsNextReportAtHeadlineOverLeadOrDay() {
    List<String> titles =
        PressExamples.read(
                "江畔新港迎来首船\n\n2022-05-07\n\n近日，首船靠泊。\n\n"
                    + "两地联合举办春季人才交流大会迎来数千人\n\n5月4日，大会举行。\n\n"
                    + "山城夜市开街\n\n示例在线消息（甲乙）昨晚，夜市开街，人来人往。\n")
            .articles()
            .stream()
            .map(Article::title)
            .toList();
    assertThat(titles).containsExactly("江畔新港迎来首船", "两地联合举办春季人才交流大会迎来数千人", "山城夜市开街");
  }

  @Test
  void leavesShortHeadingInsideItsReport() {
    assertThat(
            PressExamples.read("江畔新港迎来首船\n\n2022-05-07\n\n近日，首船靠泊。\n\n航线加密\n\n5月4日，新线开通。\n")
                .articles())
        .hasSize(1);
  }

  @Test
  void takesFirstOfTwoHeadlinesOverSourceLine() {
    Article article =
        PressExamples.read("江畔新港迎来首船\n\n全年计划靠泊百艘\n\n2022-05-07\n\n近日，首船靠泊。\n")
            .articles()
            .getFirst();
    assertThat(article.title()).isEqualTo("江畔新港迎来首船");
  }

  @Test
  void endsReportAtItsEditor() {
    assertThat(
            PressExamples.read("江畔新港迎来首船\n\n2022-05-07\n\n近日，首船靠泊。（完）【编辑：甲乙】\n\n另一件事\n\n又有一船到港。\n")
                .articles())
        .hasSize(2);
  }

  @Test
  void readsNamesWithoutMarkAsByline() {
    Article article =
        PressExamples.read("江畔新港迎来首船\n张甲 李乙丙\n\n新华社重庆5月6日电(记者 张甲 李乙丙)5月6日，2022年首船靠泊。\n")
            .articles()
            .getFirst();
    assertThat(article.title()).isEqualTo("江畔新港迎来首船");
    assertThat(article.bylines()).contains("张甲");
  }

  @Test
  void takesYearFromSubtitleOfQuarters() {
    Article article =
        PressExamples.read("新动能加快成长\n——2022年前三季度全市经济解读\n\n9月30日，数据公布。\n").articles().getFirst();
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 9, 30));
  }

  @Test
  void datesReportByTheDayItsReporterLearntOfIt() {
    Article article =
        PressExamples.read("江畔新港迎来首船\n\n2022-09-29\n\n2022年8月18日，会议提出要求。9月24日，记者从港务局获悉，首船靠泊。\n")
            .articles()
            .getFirst();
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 9, 24));
  }

  @Test
  void datesReportOfSeveralDaysByTheLast() {
    Article article =
        PressExamples.read("江畔新港迎来首船\n\n2022-05-07\n\n5月4日至6日，调研在港区展开。\n").articles().getFirst();
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 5, 6));
  }

  @Test
  void takesSourceLineAboveItsHeadline() {
    Article article =
        PressExamples.read("示例在线 2022-12\n\n江畔新港迎来首船\n\n12月7日，首船靠泊。\n").articles().getFirst();
    assertThat(article.title()).isEqualTo("江畔新港迎来首船");
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 12, 7));
  }

  @Test
  void keepsFirstLineOfUntitledPageThatBeginsWithItsReporter() {
    PressReading reading = PressExamples.read("（本报记者 甲乙）2022年5月6日，两地共靠泊船舶31艘。\n其中11艘来自上游。\n");
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.facts()).extracting(Fact::surface).contains("31艘", "11艘");
    assertThat(reading.articles().getFirst().bylines()).containsExactly("甲乙");
  }

  @Test
  void readsYearFromFolioAndKeepsItOffTheArticles() {
    PressReading reading =
        PressExamples.read("双城晚报\n2022年5月7日 星期六 第5版\n\n江畔新港迎来首船\n\n5月6日，首船靠泊。\n");
    Article article = reading.articles().getFirst();
    assertThat(reading.articles()).hasSize(1);
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 5, 6));
    assertThat(article.dateBasis()).contains("第2行报头");
  }

  @Test
  void datesPageByDayOverYear() {
    Article article =
        PressExamples.read("动态资讯\n江畔新港迎来首船\n文章分类：动态，访问量：5次\n05/07\n2022\n\n5月6日，首船靠泊。\n")
            .articles()
            .getFirst();
    assertThat(article.date().orElseThrow()).isEqualTo(LocalDate.of(2022, 5, 6));
  }

  @Test
  void takesFiguresFromNoFurniture() {
    assertThat(
            PressExamples.read(
                    "江畔新港迎来首船\n\n来源：江城日报 2022-05-07\n\n首船靠泊。\n\n浏览次数：77次\n\n推荐阅读\n" + "机场新增航线12条\n")
                .facts())
        .isEmpty();
  }

  @Test
  void joinsTextSetOnFromThePageBefore() {
    PressReading reading =
        PressExamples.read(
            "# 江畔新港迎来首船\n\n5月6日，首船靠泊，新港一期（下转2版）\n\n# 夜市开街\n\n昨晚夜市开街。\n\n" + "（上接1版）已有泊位11个。\n");
    assertThat(reading.articles()).hasSize(2);
    assertThat(reading.facts()).singleElement().extracting(Fact::articleId).isEqualTo("page-a1");
  }

  @Test
  void beginsReportOfTheOnlyAreaThatAHeadlineNames() {
    String page = "重庆新港迎来首船\n\n5月6日，首船靠泊。\n\n又一船靠泊。\n\n成都：两条近洋航线同日开通运营\n\n同日，航线开通。\n";
    assertThat(PressExamples.read(page).articles()).hasSize(2);
    assertThat(PressExamples.read(page + "\n泸州：三条近洋航线同日开通运营\n\n同日，航线开通。\n").articles()).hasSize(1);
  }
}
