package shuanghe.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.model.Domain;

class BriefingComposerTest {

  private static final BriefingComposer COMPOSER = new BriefingComposer(Path.of("templates"));
  private static final EditionAnalysis EDITION =
      EditionAnalyst.analyse(SampleEdition.holdings(), SampleEdition.SEPTEMBER);

  @Test
  void keepsToTheElementsOfTheContract() {
    for (String html :
        new String[] {
          COMPOSER.overview(EDITION),
          COMPOSER.domain(EDITION, Domain.TRANSPORT),
          COMPOSER.domain(EDITION, Domain.FINANCE)
        }) {
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
  }

  @Test
  void linksEachReferenceToItsSourceAndBack() throws IOException {
    Document document = Jsoup.parse(COMPOSER.domain(EDITION, Domain.TRANSPORT));
    Files.createDirectories(Path.of("target/briefings"));
    Files.writeString(Path.of("target/briefings/transport.html"), document.outerHtml());
    Files.writeString(Path.of("target/briefings/overview.html"), COMPOSER.overview(EDITION));
    Files.writeString(
        Path.of("target/briefings/finance.html"), COMPOSER.domain(EDITION, Domain.FINANCE));
    assertThat(document.select("a[href^=#s]")).isNotEmpty();
    for (Element link : document.select("a[href]")) {
      assertThat(document.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }
}
