package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Domains;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.SampleEdition;
import shuanghe.model.TimePeriod;

class BriefingComposerTest {

  private static final BriefingComposer COMPOSER = new BriefingComposer(Path.of("templates"));
  private static final EditionAnalysis EDITION =
      EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);

  static Stream<String> documents() {
    List<String> documents = new ArrayList<>(List.of(Composed.overview(COMPOSER, EDITION)));
    Domains.cooperation().forEach(d -> documents.add(Composed.domain(COMPOSER, EDITION, d)));
    return documents.stream();
  }

  private static Document transport() {
    return Jsoup.parse(Composed.domain(COMPOSER, EDITION, Domains.TRANSPORT));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keepsToTheElementsOfTheContract(String html) {
    for (Element element : Jsoup.parse(html).select("html, html *")) {
      assertThat(ElementContract.knows(element.normalName())).as(element.tagName()).isTrue();
      element
          .attributes()
          .forEach(
              a ->
                  assertThat(
                          ElementContract.knows(
                              element.normalName(), a.getKey().toLowerCase(Locale.ROOT)))
                      .as(element.tagName() + " " + a.getKey())
                      .isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leadsEachLinkToAnElementOfTheDocument(String html) {
    Document document = Jsoup.parse(html);
    for (Element link : document.select("a[href]")) {
      assertThat(document.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void givesEachIdOnce(String html) {
    assertThat(Jsoup.parse(html).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void saysInEachDrawingWhatItShows(String html) {
    assertThat(Jsoup.parse(html).select("svg").eachAttr("aria-label"))
        .hasSize(Jsoup.parse(html).select("svg").size())
        .allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void leavesNoSectionEmpty(String html) {
    for (Element section : Jsoup.parse(html).select("section")) {
      assertThat(section.select("p, li, td")).as(section.id()).isNotEmpty();
    }
  }

  @Test
  void leadsEachSourceBackToWhereItIsCited() {
    Document document = transport();
    for (Element back : document.select("a.back")) {
      Element reference = document.getElementById(back.attr("href").substring(1));
      assertThat(reference.attr("href")).isEqualTo("#" + back.parent().id());
    }
    assertThat(document.select("a.back")).hasSameSizeAs(document.select("sup a"));
  }

  @Test
  void listsOnlySourcesOfItsOwn() {
    Document science = Jsoup.parse(Composed.domain(COMPOSER, EDITION, Domains.SCIENCE));
    assertThat(science.select("section.sources")).isEmpty();
  }

  @Test
  void givesTheSameBytesTwice() {
    BriefingComposer other = new BriefingComposer(Path.of("templates"));
    EditionAnalysis again = EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);
    assertThat(Composed.overview(other, again)).isEqualTo(Composed.overview(COMPOSER, EDITION));
    assertThat(Composed.domain(other, again, Domains.TRANSPORT))
        .isEqualTo(Composed.domain(COMPOSER, EDITION, Domains.TRANSPORT));
  }

  @Test
  void givesTheSameBytesInEveryLocale() {
    String here = Composed.domain(COMPOSER, EDITION, Domains.TRANSPORT);
    Locale own = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      EditionAnalysis abroad =
          EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);
      assertThat(Composed.domain(COMPOSER, abroad, Domains.TRANSPORT)).isEqualTo(here);
    } finally {
      Locale.setDefault(own);
    }
  }

  @Test
  void showsHostileTextAsText() {
    Document document = transport();
    assertThat(document.select("script")).isEmpty();
    assertThat(document.select("#press h3").text()).contains(SampleEdition.HOSTILE_TITLE);
  }

  @Test
  void tellsTheIndicatorInASentence() {
    assertThat(transport().select("#highlights p").eachText())
        .first()
        .isEqualTo("2023年9月，重庆货运量为123.0万吨（初步数），同比增长10.8%，比上月增长0.8%，完成2023年9月目标的98.4%。〔14〕");
  }

  @Test
  void saysWhoReportedAFigureAndWhen() {
    assertThat(transport().select("#highlights p").eachText())
        .contains("据《示例日报》2023年9月28日报道，9月重庆货运量超120万吨，同比增长12%。〔1〕");
  }

  @Test
  void printsTheRuleBesideItsWarnings() {
    assertThat(transport().select("#warnings p.note").eachText())
        .contains("判定规则：指标同比变动方向与期望方向相反。", "判定规则：报道数据与统计数据之差超出舍入范围。");
  }

  @Test
  void tellsWhatHasNoValueYet() {
    assertThat(transport().select("#indicators li").eachText())
        .containsExactly("正点率最新为2023年6月数据：重庆98.0%。〔16〕");
  }

  @Test
  void givesADomainWithoutNewsADecentPage() {
    Document science = Jsoup.parse(Composed.domain(COMPOSER, EDITION, Domains.SCIENCE));
    assertThat(science.select("h1").text()).isEqualTo("科创领域合作简报（2023年9月）");
    assertThat(science.select(".summary").text()).isEqualTo("围绕共建科技创新中心，本期未收录科创领域的报道。");
    assertThat(science.select("h2").eachText())
        .containsExactly("一、总体判断", "二、报道情况", "三、本期收录情况", "四、阅读说明");
  }

  @Test
  void countsEachDomainInTheOverview() {
    Element row =
        Jsoup.parse(Composed.overview(COMPOSER, EDITION)).select("#domains tbody tr").first();
    assertThat(row.select("th, td").eachText())
        .containsExactly("交通", "1", "9", "1", "3", "1", "0", "5");
  }

  @Test
  void tellsWhoSignedWhatAndWhen() {
    assertThat(transport().select("#agreements li").eachText())
        .containsExactly("《港口合作协议》，2023年9月26日签署，签署方：甲港、乙港。〔9〕");
  }

  @Test
  void tellsAimsProgressAndNextStepsInTheWordsOfThePress() {
    Document document = transport();
    assertThat(document.select("#targets li").eachText()).containsExactly("到2025年货运量达到2000万吨。〔10〕");
    assertThat(document.select("#press-matters li").eachText())
        .containsExactly("两港联动（成渝）：上线运行。〔11〕");
    assertThat(document.select("#next-steps li").eachText()).containsExactly("两港将加密班次。〔12〕");
    assertThat(document.select("#proposals li").text()).startsWith("与会代表：加密班次。");
  }

  @Test
  void tellsWhatWasRevised() {
    assertThat(transport().select("#revisions tbody tr").first().children().eachText())
        .containsExactly("货运量〔19〕", "重庆", "2023年8月", "119.0万吨", "122.0万吨");
  }

  @Test
  void setsThePressBesideTheStatistics() {
    assertThat(transport().select("#checks tbody tr").first().children().eachText())
        .containsExactly("货运量〔1〕〔14〕", "重庆", "2023年9月", "超120万吨", "123.0万吨", "报道少3.0万吨", "舍入差");
  }

  @Test
  void showsHowFarAMatterHasCome() {
    Element row = transport().select("#matters tbody tr").first();
    assertThat(row.select("progress").attr("value")).isEqualTo("45");
    assertThat(row.children().eachText())
        .containsExactly("港口信息互通〔18〕", "重庆、成都", "45%", "2023年8月", "进展：两港已联网 问题：接口标准不一 下一步：统一接口");
  }

  @Test
  void drawsTheYearBeforeDashedAndNamesIt() {
    Element chart = transport().select("figure svg").first();
    // two sides on one axis
    assertThat(chart.select("polyline")).hasSize(4);
    assertThat(chart.select("polyline[stroke-dasharray]")).hasSize(2);
    assertThat(chart.select("text").eachText()).contains("本期123.0", "上年同期", "单位：万吨");
    assertThat(chart.attr("aria-label")).contains("2023年9月123.0（上年同期111.0）");
  }

  @Test
  void countsTheWarningsOfARuleBeyondTenInTheOverviewAndTellsAllInTheDomain() {
    String names = "甲乙丙丁戊己庚辛壬癸子丑";
    List<Area> areas = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (String name : names.split("")) {
      areas.add(new Area(name, name, List.of(), Area.AreaKind.CITY, "", List.of(), List.of()));
      observations.add(freight(name, TimePeriod.month(2022, 9), "1000000"));
      observations.add(freight(name, TimePeriod.month(2023, 9), "900000"));
    }
    CodeLists sample = SampleEdition.codeLists();
    CodeLists lists =
        new CodeLists(
            sample.domains(), sample.indicators(), areas, List.of(), List.of(), List.of());
    EditionAnalysis edition =
        EditionAnalyst.analyse(
            EditionData.of(lists, List.of(), List.of(), observations), SampleEdition.SEPTEMBER);

    Element told = Jsoup.parse(Composed.overview(COMPOSER, edition)).getElementById("warnings");
    assertThat(told.select("h3").text()).contains("12条");
    assertThat(told.select("li")).hasSize(10);
    assertThat(told.select(".note").last().text()).startsWith("另有2条");
    Element all =
        Jsoup.parse(Composed.domain(COMPOSER, edition, Domains.TRANSPORT))
            .getElementById("warnings");
    assertThat(all.select("li")).hasSize(12);
    assertThat(all.select(".note")).hasSize(1);
  }

  @Test
  void tellsSeriesWithoutANewValueInOneLineForEachDomainAndMonth() {
    EditionAnalysis edition =
        EditionAnalyst.analyse(
            EditionData.of(
                SampleEdition.codeLists(),
                List.of(),
                List.of(),
                List.of(
                    freight("500000", TimePeriod.month(2023, 4), "1000000"),
                    freight("510100", TimePeriod.month(2023, 4), "900000"),
                    value("ON_TIME", "500000", TimePeriod.day(LocalDate.of(2023, 5, 31)), "98"))),
            SampleEdition.SEPTEMBER);

    Element overview = Jsoup.parse(Composed.overview(COMPOSER, edition)).getElementById("warnings");
    assertThat(overview.select("h3").text()).isEqualTo("（一）数据未更新（3条）");
    assertThat(overview.select("li").eachText())
        .containsExactly("交通：货运量最新为2023年4月数据。", "交通：正点率最新为2023年5月数据。");
    Element paper =
        Jsoup.parse(Composed.domain(COMPOSER, edition, Domains.TRANSPORT))
            .getElementById("warnings");
    assertThat(paper.select("li").eachText())
        .containsExactly("货运量（重庆、成都）最新为2023年4月数据。", "正点率（重庆）最新为2023年5月数据。");
  }

  private static Observation freight(String area, TimePeriod period, String value) {
    return value("FREIGHT", area, period, value);
  }

  private static Observation value(String indicator, String area, TimePeriod period, String value) {
    return new Observation(
        new Place("freight.csv", 2),
        indicator,
        area,
        period,
        Observation.Measure.VALUE,
        Optional.of(new BigDecimal(value)),
        Observation.ObservationStatus.NORMAL,
        "",
        "");
  }

  @Test
  void printsNoMoreEntriesOfAListThanAPersonReadsAndSaysHowManyItLeavesOut() {
    List<Fact> many =
        IntStream.range(0, PressSections.MOST_ENTRIES + 12)
            .mapToObj(i -> SampleEdition.transportFigure("班列%04d".formatted(i), i))
            .toList();
    EditionData sample = SampleEdition.data();
    EditionAnalysis edition =
        EditionAnalyst.analyse(
            EditionData.of(sample.codeLists(), sample.articles(), many, List.of()),
            SampleEdition.SEPTEMBER);
    Document document = Jsoup.parse(Composed.domain(COMPOSER, edition, Domains.TRANSPORT));

    assertThat(document.select("#press li")).hasSize(PressSections.MOST_ENTRIES);
    assertThat(document.text()).contains("最多列300项，另有12项见工作簿和数据文件");
    assertThat(document.select("#press li").first().text()).contains("班列0000");
  }
}
