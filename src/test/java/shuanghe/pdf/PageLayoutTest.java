package shuanghe.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLayoutTest {
  private static final float MM = 72 / 25.4f;

  private static PdfTypesetter typesetter;
  private static String html;
  private static PdfFile pdf;
  private static List<PdfInspection.PrintedLine> lines;

  @BeforeAll
  static void typesetLongBriefing() throws IOException {
    typesetter = new PdfTypesetter();
    html = SampleBriefing.html(11, 60);
    pdf = typesetter.typeset(html);
    lines = PdfInspection.lines(pdf.bytes());
  }

  @Test
  void conformsToPdfA2aAndPdfUa1() {
    assertThat(PdfInspection.faults(pdf.bytes())).isEmpty();
  }

  @Test
  void printsEverySentenceAndFigure() throws IOException {
    String printed = withoutFurniture(PdfInspection.pages(pdf.bytes()));
    for (Element element :
        Jsoup.parse(html).body().select("p, h1, h2, h3, li, th, td, caption, figcaption")) {
      assertThat(printed).contains(PdfInspection.compact(element.text()));
    }
  }

  /** The text without page numbers and repeated heads, which stand between two halves of a text. */
  private static String withoutFurniture(List<String> pages) {
    return PdfInspection.compact(
        pages.stream()
            .map(page -> page.replaceFirst("— \\d+ —\\s*$", ""))
            .collect(Collectors.joining()));
  }

  @Test
  void keepsTextInsideTheTypeArea() {
    for (PdfInspection.PrintedLine line : lines) {
      float left = (line.page() % 2 == 1 ? 28 : 26) * MM;
      assertThat(line.left()).isGreaterThanOrEqualTo(left - 4);
      boolean endsInMark =
          "，。、；：”’）》〕,;:)".contains(line.text().substring(line.text().length() - 1));
      float blank = endsInMark ? 8 : 0;
      assertThat(line.right()).isLessThanOrEqualTo(left + 156 * MM + blank + 0.5f);
    }
  }

  @Test
  void repeatsTheTableHeadOnEveryPageOfTheTable() {
    Map<Integer, Long> heads =
        lines.stream()
            .filter(line -> line.text().startsWith("指标地区本期"))
            .collect(Collectors.groupingBy(PdfInspection.PrintedLine::page, Collectors.counting()));
    assertThat(heads).hasSize(2).containsValues(1L, 1L);
  }

  @Test
  void leavesNoRowOfATableAloneOnAPage() throws IOException {
    String table =
        "<table><thead><tr><th scope=\"col\">列</th></tr></thead><tbody>"
            + "<tr><td>行</td></tr>".repeat(6)
            + "</tbody></table><p class=\"note\">注</p>";
    for (int above = 8; above <= 22; above++) {
      byte[] bytes = typesetter.typeset(document("<p>字</p>".repeat(above) + table)).bytes();
      Map<Integer, Long> rows =
          PdfInspection.lines(bytes).stream()
              .filter(line -> line.text().equals("行"))
              .collect(
                  Collectors.groupingBy(PdfInspection.PrintedLine::page, Collectors.counting()));
      assertThat(rows.values()).doesNotContain(1L);
    }
  }

  @Test
  void leavesNoHeadingAtThePageFoot() {
    List<String> headings = Jsoup.parse(html).select("h2, h3").stream().map(Element::text).toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (headings.contains(lines.get(i).text())) {
        assertThat(lines.get(i + 1).page()).isEqualTo(lines.get(i).page());
      }
    }
  }

  @Test
  void printsPageNumbersOnTheOuterSide() {
    for (int page = 1; page <= pdf.pages(); page++) {
      String number = "— " + page + " —";
      PdfInspection.PrintedLine line =
          lines.stream().filter(l -> l.text().equals(number)).findFirst().orElseThrow();
      assertThat(line.page()).isEqualTo(page);
      if (page % 2 == 1) {
        assertThat(line.right()).isCloseTo(184 * MM - 14, within(0.5f));
      } else {
        assertThat(line.left()).isCloseTo(26 * MM + 14, within(0.5f));
      }
    }
  }

  @Test
  void setsTwentyTwoLinesOnAPageOfText() throws IOException {
    String text = "<p>" + "字".repeat(28 * 60) + "</p>";
    byte[] bytes = typesetter.typeset(document(text)).bytes();
    List<PdfInspection.PrintedLine> printed = PdfInspection.lines(bytes);
    assertThat(printed.stream().filter(line -> line.page() == 1).count()).isEqualTo(23);
    assertThat(printed.get(21).top() - printed.get(0).top())
        .isCloseTo(21 * 225 * MM / 22, within(0.05f));
  }

  @Test
  void keepsTheFootWithTextAndAtTheBottom() throws IOException {
    for (int lineCount = 15; lineCount <= 25; lineCount++) {
      String text =
          "<p>字</p>".repeat(lineCount)
              + "<footer class=\"colophon\"><p class=\"copy\">报：甲</p></footer>";
      List<PdfInspection.PrintedLine> printed =
          PdfInspection.lines(typesetter.typeset(document(text)).bytes());
      int last = printed.getLast().page();
      List<String> onLast =
          printed.stream()
              .filter(l -> l.page() == last)
              .map(PdfInspection.PrintedLine::text)
              .toList();
      assertThat(onLast).contains("字", "报：甲");
    }
  }

  @Test
  void dividesRowThatIsTallerThanAPage() throws IOException {
    String cell = "字".repeat(2000);
    String table =
        "<table><colgroup><col style=\"width:30%\"><col style=\"width:70%\"></colgroup>"
            + "<thead><tr><th scope=\"col\">甲</th><th scope=\"col\">乙</th></tr></thead>"
            + "<tbody><tr><td>前行</td><td>始</td></tr><tr><td>名称</td><td>"
            + cell
            + "</td></tr></tbody></table>";
    byte[] bytes = typesetter.typeset(document(table)).bytes();
    String printed = PdfInspection.compactText(bytes);
    assertThat(printed.chars().filter(c -> c == '字').count()).isEqualTo(2000);
    List<String> pages =
        PdfInspection.pages(bytes).stream().filter(page -> page.contains("字")).toList();
    assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("名称"));
    assertThat(pages.getFirst()).contains("前行");
    assertThat(PdfInspection.faults(bytes)).isEmpty();
  }

  @Test
  void givesTheSameBytesInAnotherProcess(@TempDir Path folder) throws Exception {
    Path page = Files.writeString(folder.resolve("briefing.html"), html);
    Path out = folder.resolve("briefing.pdf");
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                classPath,
                TypesettingProcess.class.getName(),
                page.toString(),
                out.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllBytes(out)).isEqualTo(pdf.bytes());
  }

  private static String document(String body) {
    return "<html><head><title>试</title><meta name=\"date\" content=\"2023-10-03\"></head><body>"
        + body
        + "</body></html>";
  }
}
