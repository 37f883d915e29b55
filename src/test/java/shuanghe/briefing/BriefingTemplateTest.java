package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.messages.English;
import shuanghe.model.Domains;
import shuanghe.model.SampleEdition;

class BriefingTemplateTest {

  private static final EditionAnalysis EDITION =
      EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);

  @TempDir Path folder;

  private BriefingComposer composer(String... lines) throws IOException {
    Files.writeString(folder.resolve("briefing.html"), String.join("\n", lines));
    Files.copy(Path.of("templates/office.properties"), folder.resolve("office.properties"));
    return new BriefingComposer(folder);
  }

  private String rendered(String... lines) throws IOException {
    return Composed.domain(composer(lines), EDITION, Domains.TRANSPORT);
  }

  @Test
  void namesTheLineOfAnUnknownElement() {
    assertThatThrownBy(() -> composer("<html>", "<body>", "<main><blink>新</blink></main>"))
        .isInstanceOf(BriefingException.class)
        .extracting(English::said, STRING)
        .contains("briefing.html:3: unknown element <blink>");
  }

  @Test
  void namesTheLineOfAnUnknownAttribute() {
    assertThatThrownBy(() -> composer("<html>", "<p onclick=\"x()\">新</p>"))
        .extracting(English::said, STRING)
        .contains("briefing.html:2: unknown attribute onclick of <p>");
  }

  @Test
  void namesTheLineOfANameThatStandsForNothing() {
    assertThatThrownBy(() -> composer("<html>", "", "<p th:text=\"${briefin.title}\">新</p>"))
        .extracting(English::said, STRING)
        .contains("briefing.html:3: there is no value 'briefin' here; known are briefing");
  }

  @Test
  void namesTheLineOfAnUnknownNameInText() {
    assertThatThrownBy(() -> composer("<html>", "<p>共[[${count}]]项</p>"))
        .extracting(English::said, STRING)
        .contains("briefing.html:2: there is no value 'count'");
  }

  @Test
  void namesTheLineOfAMissingValue() throws IOException {
    BriefingComposer composer =
        composer("<html>", "<p>第一行</p>", "<p th:text=\"${briefing.titel}\">新</p>");
    assertThatThrownBy(() -> Composed.domain(composer, EDITION, Domains.TRANSPORT))
        .isInstanceOf(BriefingException.class)
        .extracting(English::said, STRING)
        .contains("briefing.html:3: there is no value 'titel'");
  }

  @Test
  void namesTheLineOfABrokenExpression() throws IOException {
    BriefingComposer composer = composer("<html>", "<p th:text=\"${briefing.name + }\">新</p>");
    assertThatThrownBy(() -> Composed.domain(composer, EDITION, Domains.TRANSPORT))
        .isInstanceOf(BriefingException.class)
        .extracting(English::said, STRING)
        .contains("briefing.html:2: ");
  }

  @Test
  void tellsAllFaultsAtOnce() {
    assertThatThrownBy(() -> composer("<html>", "<div>甲</div>", "<video></video>"))
        .extracting(English::said, STRING)
        .contains("briefing.html:2: ")
        .contains("briefing.html:3: ");
  }

  @Test
  void namesTheMissingSettingOfAnOffice() throws IOException {
    Files.writeString(folder.resolve("briefing.html"), "<html></html>");
    Files.writeString(folder.resolve("office.properties"), "masthead=双核简报\n");
    assertThatThrownBy(() -> new BriefingComposer(folder))
        .extracting(English::said, STRING)
        .contains("office.properties: the line 'office=' is missing; add a line 'office='");
  }

  @Test
  void namesATemplateThatIsNotThere() throws IOException {
    Files.copy(Path.of("templates/office.properties"), folder.resolve("office.properties"));
    assertThatThrownBy(() -> new BriefingComposer(folder))
        .isInstanceOf(BriefingException.class)
        .extracting(English::said, STRING)
        .contains("briefing.html: cannot be read");
  }

  @Test
  void numbersHeadingsInTheOrderOfTheTemplate() throws IOException {
    String html =
        rendered("<main><h2>甲</h2><h3>乙</h3><h4>丙</h4><h4>丁</h4><h2>戊</h2><h3>己</h3></main>");
    assertThat(Jsoup.parse(html).select("h2, h3, h4").eachText())
        .containsExactly("一、甲", "（一）乙", "1.丙", "2.丁", "二、戊", "（一）己");
  }

  @Test
  void leavesOutASourceListThatNothingRefersTo() throws IOException {
    String html =
        rendered(
            "<main><section class=\"sources\"><h2>来源</h2><ol>",
            "<li th:each=\"s : ${briefing.sources}\" th:id=\"|s${s.number}|\">甲</li>",
            "</ol></section></main>");
    assertThat(Jsoup.parse(html).select("section")).isEmpty();
  }

  @Test
  void unlinksAReferenceWithoutASourceList() throws IOException {
    assertThat(Jsoup.parse(rendered("<main><p>甲<a href=\"#s1\">〔1〕</a></p></main>")).select("a"))
        .isEmpty();
  }

  @Test
  void leavesTheCommentsOfTheTemplateBehind() throws IOException {
    assertThat(rendered("<!-- 内部说明 -->", "<main><p>甲</p></main>")).doesNotContain("内部说明");
  }

  @Test
  void countsInChinese() {
    assertThat(IntStream.of(1, 9, 10, 11, 19, 20, 21, 99).mapToObj(HeadingNumbers::chinese))
        .containsExactly("一", "九", "十", "十一", "十九", "二十", "二十一", "九十九");
  }

  @Test
  void countsBeyondNinetyNineInChinese() {
    assertThat(IntStream.of(100, 101, 110, 215, 1000, 1006, 1010).mapToObj(HeadingNumbers::chinese))
        .containsExactly("一百", "一百零一", "一百一十", "二百一十五", "一千", "一千零六", "一千零一十");
  }
}
