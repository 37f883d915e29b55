package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Paragraph;
import shuanghe.press.page.FoundPage;
import shuanghe.press.page.PageReader;
import shuanghe.press.page.PageText;

class PageLayoutTest {

  private static List<String> titles(PressReading reading) {
    return reading.articles().stream().map(Article::title).toList();
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    article.paragraphs().stream()
        .filter(p -> p.role() == Paragraph.Role.BODY)
        .forEach(p -> body.append(p.text()).append('|'));
    return body.toString();
  }

  @Test
  void joinsParagraphTornByTheLayout() {
    PressReading reading = PressExamples.read("# 一条新路开通\n\n本报讯(记者 甲乙)9月1日，新路由两\n\n地共同修建，长30公里。\n");
    assertThat(body(reading.articles().getFirst())).contains("由两地共同修建");
    assertThat(reading.facts().getFirst().place().line()).isEqualTo(5);
  }

  @Test
  void takesALineInBoldOnAPageOfMarkedHeadlinesForTheHeadOfASection() {
    PressReading reading =
        PressExamples.read("# 新线进展\n\n9月1日，新线试跑。\n\n**客流走高**\n\n前8月，两地往来旅客30万人次。\n");
    assertThat(titles(reading)).containsExactly("新线进展");
    assertThat(reading.facts().getFirst().sentence()).startsWith("前8月");
  }

  @Test
  void givesHeadlinePrintedBelowItsTextToThatText() {
    PressReading reading =
        PressExamples.read("# 甲事\n\n甲地的消息。(甲乙丙)\n\n本报讯(记者 丁戊)9月2日，双城音乐周在江边开幕。\n\n# 双城音乐周开幕\n");
    assertThat(titles(reading)).containsExactly("甲事", "双城音乐周开幕");
  }

  @Test
  void takesALineBetweenSourceAndTextForASubtitle() {
    Article article =
        PressExamples.read(
                "江岸书馆开馆迎客\n\n2023年9月4日 来源：江城早报\n\n历时两年建设，书馆今日对外开放\n\n早报讯(记者 甲乙)昨(3)日，江岸书馆开馆。\n")
            .articles()
            .getFirst();
    assertThat(article.title()).isEqualTo("江岸书馆开馆迎客");
    assertThat(article.date().orElseThrow()).hasToString("2023-09-03");
  }

  @Test
  void readsTheLinesOfAPosterAsClausesBelowItsHeadline() {
    PressReading reading =
        PressExamples.read(
            "好消息！\n河口至江岸城际公交\n今早开跑啦！\n3月12日7时整\n河口至江岸城际公交正式开通\n全程38公里\n票价12元\n每天往返16班\n河口至石门的城际公交\n也将在上半年开通\n");
    assertThat(titles(reading)).containsExactly("好消息！河口至江岸城际公交今早开跑啦！");
    assertThat(reading.matters())
        .extracting(m -> m.name() + " " + m.state().code())
        .containsExactly("河口至江岸城际公交 done", "河口至石门的城际公交 planned");
  }

  @Test
  void takesAHeadingOverABracketedReporterForThatOfTheNextReport() {
    PressReading reading =
        PressExamples.read("# 江港开航\n\n9月4日，江港开航。\n\n山区班列满月\n\n(山区融媒 记者 甲乙丙)9月8日，班列发车。\n");
    assertThat(titles(reading)).containsExactly("江港开航", "山区班列满月");
  }

  @Test
  void takesTheNameOfTheSourceBehindABarOutOfTheTitle() {
    PressReading reading =
        PressExamples.read(
            "江岸河口签署协同发展协议 携手治理沿江岸线|江城新闻\n\n2022年11月4日 16:44:58 | 来源：江城新闻\n\n字号变大| 字号变小\n\n今天，两地在江岸签署协议。\n");
    assertThat(titles(reading)).containsExactly("江岸河口签署协同发展协议 携手治理沿江岸线");
  }

  @Test
  void keepsAHeadlineThatIsPrintedAgainBelowItsSourceInOneReport() {
    PressReading reading =
        PressExamples.read(
            "携手打造跨江合作示范区\n\n2020-05-14 07:40 来源：江城日报\n\n江岸河口集中签约\n\n携手打造跨江合作示范区\n\n5月13日，江岸与河口集中签署合作协议。\n");
    assertThat(titles(reading)).hasSize(1);
    assertThat(reading.articles().getFirst().date().orElseThrow()).hasToString("2020-05-13");
  }

  @Test
  void takesTheNameOfASitesHomeAndItsMottoForNavigation() {
    PressReading reading =
        PressExamples.read(
            "江岸商路首页\n沿江合作信息服务平台\n\n江岸班列年度开行量领跑全省\n\n来源：江城社 2026-01-25 17:32:28\n\n江城社江岸1月25日电 江岸班列开行量领跑全省。\n");
    assertThat(titles(reading)).containsExactly("江岸班列年度开行量领跑全省");
  }

  @Test
  void takesAHeadlinePrintedAgainWithinItsTextForACaption() {
    PressReading reading =
        PressExamples.read(
            "两地书馆结盟\n\n2023年9月4日 来源：江城早报\n\n早报讯(记者 甲乙)9月3日，两地书馆结盟。\n\n两地书馆结盟\n\n6家书馆加入\n\n据了解，联盟有6家书馆。\n");
    assertThat(titles(reading)).containsExactly("两地书馆结盟");
  }

  @Test
  void trustsTheDayInAReportsMarkWhereASitePrintsItLongAfter() {
    Article article =
        PressExamples.read(
                "江岸班列首发\n\n发布时间：2024-11-05 11:32:48 来源：江城网\n\n示例社江岸1月12日电(甲乙)12日，江岸班列首发。\n")
            .articles()
            .getFirst();
    assertThat(article.date().orElseThrow()).hasToString("2024-01-12");
  }

  @Test
  void goesOnWithTheOnlyReportBehindACredit() {
    PressReading reading =
        PressExamples.read("博览会登场\n\n博览会9月在江岸开幕，游客与机器人互动。(示例社)\n\n大会以开放为主题，会期5天。\n");
    assertThat(titles(reading)).containsExactly("博览会登场");
  }

  @Test
  void partsKickerFromHeadline() {
    Article article = PressExamples.read("图片新闻\n\n# 江畔新站亮灯\n\n9月3日，新站投用。\n").articles().getFirst();
    assertThat(article.title()).isEqualTo("江畔新站亮灯");
    assertThat(article.subtitle()).isEqualTo("图片新闻");
  }

  @Test
  void keepsContinuationFromAnotherPageAsPieceOfItsOwn() {
    PressReading reading = PressExamples.read("# 甲事\n\n甲地的消息到此为止。\n\n(上接1版)后面的话在这里说完。\n");
    assertThat(titles(reading)).containsExactly("甲事", "");
  }

  @Test
  void putsLeadBeforeColumnsSetAboveIt() {
    Article article =
        PressExamples.read("# 法庭开放日\n\n会代表走进法庭。\n\n本报讯(记者 甲乙)9月4日，法庭邀请居民和企\n\n业\n")
            .articles()
            .getFirst();
    assertThat(body(article)).startsWith("9月4日");
  }

  @Test
  void bringsNumberHomeToTheLineThatWaitsForIt() {
    PressReading reading =
        PressExamples.read("# 物流\n\n截至8月底，两地发运总量超\n\n### 其他事\n\n此处说到一半就\n\n2.5万列，货值很高。\n");
    assertThat(reading.facts().getFirst().qualifier()).isEqualTo("超");
    assertThat(reading.facts().getFirst().place().line()).isEqualTo(9);
  }

  @Test
  void readsDataBoxUnderTheTimeOfItsHeading() {
    PressReading reading =
        PressExamples.read("数读·示例\n\n2023仓储改造行动\n新建15个冷库\n\n(数据来源：示例)\n\n# 2023年的事\n\n9月5日，开工。\n");
    assertThat(reading.facts().getFirst().period().orElseThrow()).hasToString("2023");
    assertThat(titles(reading)).contains("数读·示例");
  }

  @Test
  void leavesArticleUndatedWhereThePageTellsNoYear() {
    Article article = PressExamples.read("# 甲事\n\n9月5日，甲地开工。\n").articles().getFirst();
    assertThat(article.date()).isEmpty();
    assertThat(article.dateBasis()).contains("版面未见可据以推定年份之处");
  }

  @Test
  void takesYearFromThePageNotFromAims() {
    Article article =
        PressExamples.read("# 甲事\n\n9月5日，2022年度会议召开，提出到2025年建成，争取2024年底过半。\n")
            .articles()
            .getFirst();
    assertThat(article.date().orElseThrow()).hasToString("2022-09-05");
  }

  /** Whatever the order of its lines, a page loses no character and gives none to two. */
  @Test
  void givesEachCharacterToOneArticleOrToFurniture() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# 大标题在这里",
                "## 小标题在这里",
                "### 分标题",
                "图片新闻",
                "本报讯(记者 甲乙)9月5日，某地开会，",
                "没有说完的话",
                "说完了。",
                "2.3万列，接着说。",
                "(上接1版)续上。",
                "▲图为现场。 记者 丙 摄",
                "□本报记者 丁戊",
                "(记者己庚采访)",
                "数读·城市",
                "建成3个站",
                "据《某报》",
                "---",
                "示例日报 3 要闻",
                "短句"));
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Collections.shuffle(lines, random);
      String text = String.join("\n\n", lines);
      FoundPage found =
          new PageReader(PressExamples.LISTS, PressExamples.WORDS)
              .read("page.txt", PageText.of(text, 1));
      assertThat(PageCharacters.of(found)).as(text).isEqualTo(PageCharacters.of(text));
    }
  }
}
