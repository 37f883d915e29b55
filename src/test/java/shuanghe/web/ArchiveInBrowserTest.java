package shuanghe.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shuanghe.briefing.Composed;
import shuanghe.job.RenditionList;
import shuanghe.model.Domains;
import shuanghe.model.RenditionFormat;
import shuanghe.rendition.RenditionSource;

/** Runs the page's script where a Chromium is installed; elsewhere these tests are skipped. */
class ArchiveInBrowserTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final List<RenditionFormat> FORMATS = RenditionList.all().formats();
  private static final Optional<Path> CHROMIUM =
      Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
          .flatMap(
              dir ->
                  Stream.of("chromium", "chromium-browser", "google-chrome")
                      .map(n -> Path.of(dir, n)))
          .filter(Files::isExecutable)
          .findFirst();

  @TempDir Path output;
  @TempDir Path profile;

  @BeforeEach
  void publishTwoEditions() throws IOException {
    assumeTrue(CHROMIUM.isPresent(), "no Chromium on the PATH");
    edition("2023-08", "2023年8月", "2023-09-03", "船闸扩能");
    edition("2023-09", "2023年9月", "2023-10-03", "班列加密");
    new Archive(TEMPLATES, FORMATS).publish(output);
  }

  private void edition(String folder, String period, String date, String highlight)
      throws IOException {
    Path dir = Files.createDirectories(output.resolve(folder));
    Files.writeString(dir.resolve("manifest.json"), "{}");
    PageRendition pages = new PageRendition(TEMPLATES);
    List<String> stems = List.of("overview", "transport", "finance");
    for (String stem : stems) {
      String document =
          """
          <html lang="zh-CN"><head><title>t</title><meta name="date" content="%s"></head><body>
          <main><h1>简报（%s）</h1><section id="highlights"><p>%s</p></section></main></body></html>
          """
              .formatted(date, period, stem.equals("finance") ? "信贷增长" : highlight);
      Files.write(
          dir.resolve(stem + ".html"),
          pages
              .render(
                  RenditionSource.of(
                      Composed.written(
                          stem,
                          document,
                          Composed.among(List.of(Domains.TRANSPORT, Domains.FINANCE), FORMATS))))
              .bytes());
    }
  }

  private Document opened(String choice) throws IOException, InterruptedException {
    Process browser =
        new ProcessBuilder(
                CHROMIUM.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--user-data-dir=" + profile,
                "--dump-dom",
                output.resolve("index.html").toUri() + "#" + choice)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String dom = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(browser.waitFor()).isZero();
    return Jsoup.parse(dom);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> shown(Document page) {
    return page.select("#editions article:not([hidden]) li[data-stem]:not([hidden])").stream()
        .map(li -> li.closest("article").attr("data-folder") + " " + li.attr("data-stem"))
        .toList();
  }

  @Test
  void showsEverythingAtFirst() throws IOException, InterruptedException {
    Document page = opened("");
    assertThat(shown(page)).hasSize(6);
    assertThat(page.select("#found").text()).isEqualTo("共2期。");
  }

  @Test
  void findsWordsInTheBriefings() throws IOException, InterruptedException {
    assertThat(shown(opened("search=" + encoded("班列"))))
        .containsExactly("2023-09 overview", "2023-09 transport");
  }

  @Test
  void filtersByDomainAndPeriodTogether() throws IOException, InterruptedException {
    assertThat(shown(opened("domain=finance&period=2023-08"))).containsExactly("2023-08 finance");
  }

  @Test
  void saysSoWhereNothingFits() throws IOException, InterruptedException {
    Document page = opened("search=" + encoded("没有这个词"));
    assertThat(shown(page)).isEmpty();
    assertThat(page.select("#found").text()).isEqualTo("没有符合条件的简报。");
  }
}
