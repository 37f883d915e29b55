package shuanghe.press.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.input.InputFile;
import shuanghe.input.TextFiles;
import shuanghe.messages.English;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.model.Place;
import shuanghe.press.ArticleSource;
import shuanghe.press.PageSource;
import shuanghe.press.PressExamples;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;
import shuanghe.press.page.PageReader;
import shuanghe.press.page.PageText;

/** Saved web pages of every make give their article, line by line, and nothing of their markup. */
class WebPagesTest {

  private static final Path PAGES = Path.of("src/test/resources/shuanghe/press/html");
  private static final PressReader READER = PressExamples.READER;
  private static final WebPages WEB_PAGES =
      new WebPages(new PageReader(PressExamples.LISTS, PressExamples.WORDS));

  private static String html(String name) throws IOException {
    return new TextFiles(TextFiles.PAGE_LIMIT)
        .read(new InputFile(PAGES.resolve(name), name))
        .taken()
        .orElseThrow();
  }

  private static PageText text(String html) {
    return WEB_PAGES.read("page.html", html).taken().orElseThrow();
  }

  private static List<String> lines(PageText page) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      lines.add(page.numbers()[i] + "\t" + page.line(i));
    }
    return lines;
  }

  private static PressReading reading(String name) throws IOException {
    return READER.read(PageSource.of(name, html(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "city-plan.html",
        "cms.html",
        "comments.html",
        "digital-divs.html",
        "digital-paper.html",
        "notice.htm",
        "piece.txt",
        "soup.html",
        "tables-gb2312.html",
        "wechat.html",
        "wrapped.html"
      })
  void findsTheArticleWithTheLinesOfTheFile(String name) throws IOException {
    Path expected = PAGES.resolve(name.substring(0, name.lastIndexOf('.')) + ".lines");

    assertThat(Markup.isIn(html(name))).isTrue();
    assertThat(lines(text(html(name))))
        .containsExactlyElementsOf(Files.readAllLines(expected, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "cms.html, 渝蓉货运班列前三季度发运破千列, 2023-10-15",
    "city-plan.html, 某市印发方案, 2023-03-14",
    "comments.html, 快讯：江湾站今日开通, 2023-07-01",
    "digital-divs.html, 江湾港十月吞吐量创新高;两地共建实验室揭牌, 2023-11-02;2023-11-02",
    "digital-paper.html, 4月用电量增长7.4%;新港一季度吞吐量创新高, 2023-05-18;2023-05-19",
    "notice.htm, 示例市交通运输局关于临时封闭江湾隧道的通告, 2023-08-21",
    "piece.txt, 公积金异地贷款破千笔, 2023-11-06",
    "soup.html, 研发投入强度升至3.1%, 2024-03-04",
    "tables-gb2312.html, 茶叶出口前五月增两成, 2022-06-19",
    "wechat.html, 双城消费季落幕，卖了多少？, 2023-06-30",
    "wrapped.html, 国庆假期接待游客创新高, 2023-10-07"
  })
  void readsTitleAndDate(String name, String titles, String dates) throws IOException {
    List<Article> articles = reading(name).articles();

    assertThat(articles.stream().map(Article::title).collect(Collectors.joining(";")))
        .isEqualTo(titles);
    assertThat(
            articles.stream()
                .map(a -> a.date().map(Object::toString).orElse(""))
                .collect(Collectors.joining(";")))
        .isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cms.html", "wechat.html", "wrapped.html", "digital-paper.html"})
  void namesTheLineOfTheFileThatPrintsTheFigure(String name) throws IOException {
    String[] lines = html(name).split("\n", -1);

    for (Fact fact : reading(name).facts()) {
      assertThat(lines[fact.place().line() - 1])
          .contains(fact.surface().replaceAll("^\\D*([0-9.]*).*$", "$1"));
      assertThat(fact.context()).doesNotContain("<", "&nbsp;");
    }
  }

  @Test
  void datesATextWithoutAHeadlineByWhatThePageSaysOfIt() {
    String page =
        "<html><head><title>江湾市印发方案_江湾市政府</title><meta name=PubDate content='2023-09-24 10:00'>"
            + "</head><body><div><p>近日，江湾市印发方案，提出到2025年建成泊位9个，新开航线12条。</p></div></body></html>";
    assertThat(READER.read(PageSource.of("page.html", page)).articles())
        .extracting(Article::title, article -> article.date().orElseThrow())
        .containsExactly(tuple("江湾市印发方案", LocalDate.of(2023, 9, 24)));
  }

  @Test
  void namesWhatIsLeftOut() throws IOException {
    assertThat(reading("cms.html").furniture())
        .extracting(Furniture::kind)
        .contains(
            Furniture.FurnitureKind.BREADCRUMB,
            Furniture.FurnitureKind.BUTTON,
            Furniture.FurnitureKind.EDITORS,
            Furniture.FurnitureKind.TEASER,
            Furniture.FurnitureKind.IMPRINT);
  }

  @Test
  void takesTheDayOfTheHeadWhereThePageShowsNone() {
    String html =
        """
        <html><head><title>新桥合龙</title>
        <meta property="article:published_time" content="2023-04-02T08:00:00+08:00"></head>
        <body><h1>新桥合龙</h1><p>近日，江湾新桥合龙，全长1.8公里。</p></body></html>
        """;

    assertThat(lines(text(html)))
        .containsExactly("3\t# 新桥合龙", "2\t2023-04-02", "3\t近日，江湾新桥合龙，全长1.8公里。");
  }

  @Test
  void takesTheDayThatSearchEnginesAreTold() {
    String html =
        """
        <html><head><title>新桥合龙</title>
        <script type="application/ld+json">{"@type": "NewsArticle", "datePublished" : "2023-04-02T06:00"}</script></head>
        <body><h1>新桥合龙</h1><p>近日，江湾新桥合龙，全长1.8公里。</p></body></html>
        """;

    assertThat(lines(text(html)))
        .containsExactly("3\t# 新桥合龙", "2\t2023-04-02", "3\t近日，江湾新桥合龙，全长1.8公里。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span><em>2023</em></span><span><em>04</em>/<em>02</em></span><span>08:15:20</span>",
        "<span>2023</span> <span>04-02</span> <span>08:15</span>",
        "<time datetime='2023-04-02T08:15:20'>4月2日</time><span>甲乙</span>"
      })
  void readsADayWhosePartsAreSetApart(String day) {
    String html =
        "<html><body><h1>新桥合龙</h1><div>" + day + "</div><p>近日，江湾新桥合龙，全长1.8公里。</p></body></html>";

    assertThat(READER.read(PageSource.of("page.html", html)).articles())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.title()).isEqualTo("新桥合龙");
              assertThat(article.date())
                  .hasValueSatisfying(d -> assertThat(d).hasToString("2023-04-02"));
            });
  }

  @Test
  void takesTheDayFromTheAddressThePageWasSavedFrom() {
    String html =
        "<!DOCTYPE html>\n"
            + "<!-- saved from url=(0049)https://www.example.cn/html/2023-04/02/content_7.htm -->\n"
            + "<html><body><h1>新桥合龙</h1><p>近日，江湾新桥合龙，全长1.8公里。</p></body></html>";

    assertThat(READER.read(PageSource.of("page.html", html)).articles().getFirst().date())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2023-04-02"));
  }

  @Test
  void takesTheTitleOfTheHeadWhereThePageShowsNone() {
    String html =
        "<html><head><title>江湾新桥昨日合龙_示例网</title></head>"
            + "<body><p>江湾新桥昨日合龙，全长1.8公里。</p></body></html>";

    assertThat(text(html).text()).startsWith("# 江湾新桥昨日合龙\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'<meta name=\"source\" content=\"来源：江湾晚报\">', '', 江湾晚报",
    "'<meta name=\"ContentSource\" content=\"江湾港务网\">', '', 江湾港务网",
    "'<meta name=\"ContentSource\" content=\"互联网\">', '', ''",
    "'<meta name=\"mediaid\" content=\"江湾日报\">', '', 江湾日报",
    "'<meta name=\"mediaid\" content=\"10086\">', '', ''",
    "'<meta property=\"og:article:author\" content=\"林某\">', '', ''",
    "'<title>江湾晚报电子版-新桥合龙</title>', '', 江湾晚报",
    "'<title>新桥合龙 - 江湾日报多媒体数字报</title>', '', 江湾日报",
    "'<title>新桥合龙_时政_江湾港务网</title>', '', 江湾港务网",
    "'<title>新桥合龙_财经新闻</title>', '', ''",
    "'<title>江湾日报社探访新桥_新桥合龙</title>', '', ''",
    "'<title>新桥合龙</title><meta name=\"keywords\" content=\"江湾日报,江湾日报数字报\">', '', 江湾日报",
    "'<title>新桥合龙</title><meta name=\"keywords\" content=\"新桥,江湾日报\">', '', ''",
    "'<meta name=\"source\" content=\"江湾日报\">', '来源：江湾晚报 2023-04-02', 江湾晚报",
    "'', '<a id=\"js_name\"> 江湾微生活 </a> <em>2023年4月2日 08:15</em>', 江湾微生活",
    "'<script type=\"application/ld+json\">{\"publisher\": {\"@type\": \"Organization\", \"name\": \"江湾港务网\"}}</script>', '', 江湾港务网"
  })
  void namesWhoPublishedAPageByItsMarkup(String head, String below, String publisher) {
    String html =
        "<html><head>"
            + head
            + "</head><body><h1>新桥合龙</h1><div>"
            + below
            + "</div><p>近日，江湾新桥合龙，全长1.8公里。</p></body></html>";

    assertThat(READER.read(PageSource.of("page.html", html)).articles())
        .extracting(Article::title, Article::newspaper)
        .containsExactly(tuple("新桥合龙", publisher));
  }

  @Test
  void takesNoNameOfANewspaperForTheHeadline() {
    String html =
        "<html><head><title>江湾晚报电子版 2023年4月2日 第06版 新桥合龙</title></head><body><div>江湾晚报</div>"
            + "<div>2023年4月2日 星期日</div><h2>新桥合龙</h2><p>江湾新桥合龙，全长1.8公里。</p></body></html>";

    assertThat(READER.read(PageSource.of("page.html", html)).articles())
        .extracting(Article::title, Article::newspaper)
        .containsExactly(tuple("新桥合龙", "江湾晚报"));
  }

  @Test
  void leavesTheDayOfTheVisitOut() {
    String html =
        "<html><body><div>今天是2025年3月4日 星期二</div><h1>新桥合龙</h1>"
            + "<p>2023年4月1日，江湾新桥合龙，全长1.8公里。</p></body></html>";

    assertThat(READER.read(PageSource.of("page.html", html)).articles().getFirst().date())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2023-04-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><ul><li><a href='1'>新桥合龙</a></li><li><a"
            + " href='2'>新港开工</a></li></ul></body></html>",
        "<html><head><title>新桥</title></head><frameset><frame src='a.html'></frameset></html>",
        "<html><body><script>document.write('新桥合龙，全长1.8公里。')</script></body></html>"
      })
  void rejectsWebPageWithoutAText(String html) {
    assertThat(WEB_PAGES.read("page.html", html).fault())
        .hasValueSatisfying(
            r ->
                assertThat(English.said(r)).startsWith("page.html: a web page that shows no text"));
  }

  @Test
  void printsNoTagOfTheBodyOfATableOfArticles() {
    ArticleSource row =
        new ArticleSource(
            new Place("a.csv", 3),
            "a1",
            Optional.of(LocalDate.of(2023, 5, 6)),
            "",
            "",
            "新港开港",
            "",
            "<p>江湾新港开港，<b>今年</b>前4月完成吞吐量318.6万吨。</p>\n<p>新增航线&nbsp;2条。</p>",
            "");

    assertThat(READER.read(row).facts())
        .extracting(f -> f.place().line(), Fact::surface, Fact::sentence)
        .containsExactly(
            tuple(3, "318.6万吨", "江湾新港开港，今年前4月完成吞吐量318.6万吨。"), tuple(4, "2条", "新增航线 2条。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"成本<300元，利润>5亿元", "见<附件>。", "a<b 且 c>d", "新桥合龙\n全长1.8公里<br>"})
  void takesTextWithAFewBracketsForText(String text) {
    assertThat(Markup.isIn(text)).isFalse();
  }
}
