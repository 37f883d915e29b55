package shuanghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import shuanghe.briefing.Composed;
import shuanghe.job.RenditionList;
import shuanghe.model.Domains;
import shuanghe.model.RenditionFormat;
import shuanghe.rendition.RenditionSource;

class ArchiveTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final List<RenditionFormat> FORMATS = RenditionList.all().formats();

  @TempDir Path output;

  private void edition(String folder, String period, String date, String summary)
      throws IOException {
    Path dir = Files.createDirectories(output.resolve(folder).resolve("data")).getParent();
    String document =
        """
        <!doctype html><html lang="zh-CN"><head><title>t</title>
        <meta name="date" content="%s"><meta name="description" content="%s">
        <link rel="stylesheet" href="briefing.css"></head><body>
        <header class="masthead"><p class="issue">第9期（总第21期）</p></header>
        <main><h1>合作总览（%s）</h1>
        <section id="highlights"><p>中欧班列开行加密。<sup><a href="#s1">〔1〕</a></sup></p></section>
        </main></body></html>
        """
            .formatted(date, summary, period);
    PageRendition pages = new PageRendition(TEMPLATES);
    List<String> stems = List.of("overview", "transport");
    for (String stem : stems) {
      Files.write(
          dir.resolve(stem + ".html"),
          pages
              .render(
                  RenditionSource.of(
                      Composed.written(
                          stem, document, Composed.among(List.of(Domains.TRANSPORT), FORMATS))))
              .bytes());
      Files.writeString(dir.resolve(stem + ".pdf"), "");
    }
    Files.writeString(dir.resolve("data/facts.csv"), "");
    Files.writeString(dir.resolve("manifest.json"), "{}");
  }

  private Document index() throws IOException {
    new Archive(TEMPLATES, FORMATS).publish(output);
    return Jsoup.parse(Files.readString(output.resolve("index.html"), StandardCharsets.UTF_8));
  }

  @Test
  void listsTheNewestEditionFirst() throws IOException {
    edition("2023-08", "2023年8月", "2023-09-03", "八月");
    edition("2023-09", "2023年9月", "2023-10-03", "九月");
    assertThat(index().select("#editions h3").eachText()).containsExactly("2023年9月", "2023年8月");
  }

  @Test
  void linksOnlyFilesThatExist() throws IOException {
    edition("2023-09", "2023年9月", "2023-10-03", "九月");
    for (Element link : index().select("a[href]")) {
      assertThat(output.resolve(link.attr("href").replaceFirst("#.*", ""))).exists();
    }
  }

  @Test
  void leavesOutFoldersThatAreNoEdition() throws IOException {
    Files.createDirectories(output.resolve("state"));
    edition("2023-09", "2023年9月", "2023-10-03", "九月");
    assertThat(index().select("#editions article")).hasSize(1);
  }

  @Test
  void saysSoWhenNothingIsPublishedYet() throws IOException {
    assertThat(index().select("#editions").text()).contains("尚未发布简报。");
  }

  @Test
  void searchesTheWordsOfEachBriefing() throws IOException {
    edition("2023-09", "2023年9月", "2023-10-03", "九月");
    assertThat(index().select("li[data-stem=transport]").attr("data-words"))
        .contains("中欧班列")
        .doesNotContain("〔1〕");
  }

  @Test
  void showsHostileTextAsText() throws IOException {
    edition("2023-09", "2023年9月", "2023-10-03", "&lt;script&gt;alert(1)&lt;/script&gt;");
    Document index = index();
    assertThat(index.select("script")).hasSize(1);
    assertThat(index.select("#editions article p").eachText())
        .contains("<script>alert(1)</script>");
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    edition("2023-08", "2023年8月", "2023-09-03", "八月");
    edition("2023-09", "2023年9月", "2023-10-03", "九月");
    index();
    byte[] first = Files.readAllBytes(output.resolve("index.html"));
    index();
    assertThat(Files.readAllBytes(output.resolve("index.html"))).isEqualTo(first);
  }

  @Test
  void feedsEachEditionAsAnEntry() throws IOException, ParserConfigurationException, SAXException {
    edition("2023-08", "2023年8月", "2023-09-03", "八月 & 九月");
    index();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    org.w3c.dom.Document feed =
        factory.newDocumentBuilder().parse(output.resolve("feed.xml").toFile());
    assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry").getLength())
        .isEqualTo(1);
    assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2023-09-03T00:00:00+08:00");
  }

  @Test
  void isWrittenAnewWhereAnEditionWasTakenAway() throws IOException {
    edition("2023-08", "2023年8月", "2023-09-03", "八月");
    edition("2023-09", "2023年9月", "2023-10-03", "九月");
    Archive archive = new Archive(TEMPLATES, FORMATS);
    archive.publish(output);
    assertThat(archive.complete(output)).isFalse();

    Files.delete(output.resolve("2023-09/manifest.json"));

    assertThat(archive.complete(output)).isTrue();
    assertThat(Files.readString(output.resolve("index.html"))).doesNotContain("2023-09/");
    assertThat(Files.readString(output.resolve("feed.xml"))).doesNotContain("2023-09/");
    assertThat(archive.complete(output)).isFalse();
  }

  @Test
  void carriesItsStyleWithIt() throws IOException {
    edition("2023-09", "2023年9月", "2023-10-03", "九月");
    Document page = Jsoup.parse(Files.readString(output.resolve("2023-09/transport.html")));
    assertThat(page.select("link[rel=stylesheet]")).isEmpty();
    assertThat(page.select("head style")).hasSize(1);
    assertThat(page.select("nav a[aria-current]").text()).isEqualTo("交通");
  }
}
