package shuanghe.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shuanghe.messages.English;
import shuanghe.typeset.TypesettingException;

class TypesetterTest {
  private static PdfTypesetter typesetter;
  private static String briefing;
  private static PdfFile typeset;

  @BeforeAll
  static void typesetOnce() throws IOException {
    typesetter = new PdfTypesetter();
    try (var in = TypesetterTest.class.getResourceAsStream("briefing.html")) {
      briefing = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    typeset = typesetter.typeset(briefing);
    Files.write(Path.of("target/briefing.pdf"), typeset.bytes());
  }

  @Test
  void conformsToPdfA2aAndPdfUa1() {
    assertThat(PdfInspection.faults(typeset.bytes())).isEmpty();
  }

  @Test
  void printsEveryWordOfTheDocument() throws IOException {
    String printed = PdfInspection.compactText(typeset.bytes());
    for (var element :
        Jsoup.parse(briefing)
            .body()
            .select("p, h1, h2, h3, h4, li, th, td, caption, figcaption, text")) {
      element.select("svg, progress").remove();
      assertThat(printed)
          .contains(PdfInspection.compact(element.text()).replace("\udb80\udc00", "〓"));
    }
  }

  @Test
  void leavesNoBoxOfASqueezedMarkOverAnother() throws IOException {
    assertThat(PdfInspection.overlaps(typeset.bytes())).isEmpty();
  }

  @Test
  void givesTheSameBytesAgain() {
    assertThat(typesetter.typeset(briefing).bytes()).isEqualTo(typeset.bytes());
  }

  @Test
  void reportsCharacterThatNoFaceHas() {
    assertThat(typeset.missing()).hasSize(1);
    assertThat(typeset.missing().getFirst().character()).isEqualTo("\udb80\udc00");
    assertThat(typeset.missing().getFirst().context()).contains("没有字形的字如");
  }

  @Test
  void rejectsUnknownElementWithItsLine() {
    String html = briefing.replace("<p>各项指标见表1。</p>", "<blockquote>各项指标见表1。</blockquote>");
    assertThatThrownBy(() -> typesetter.typeset(html))
        .isInstanceOfSatisfying(
            TypesettingException.class,
            fault -> assertThat(English.said(fault)).startsWith("line 34: <blockquote>"));
  }
}
