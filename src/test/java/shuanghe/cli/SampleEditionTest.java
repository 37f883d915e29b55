package shuanghe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shuanghe.briefing.Briefing;
import shuanghe.model.Domain;
import shuanghe.model.Domains;
import shuanghe.pdf.PdfInspection;

/** The edition that the README's first command publishes from the project's own sample. */
class SampleEditionTest {

  @TempDir private static Path output;
  private static Path edition;

  @BeforeAll
  static void publish() {
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(console, true, StandardCharsets.UTF_8);
    int exit =
        Shuanghe.execute(
            stream, stream, "run", "--period", "2023-09", "--output", output.toString());
    assertThat(exit).as(console.toString(StandardCharsets.UTF_8)).isZero();
    edition = output.resolve("2023-09");
  }

  @ParameterizedTest
  @MethodSource("shuanghe.model.Domains#cooperation")
  void keepsDomainBriefingAsArchivableAndAccessiblePdf(Domain domain) throws IOException {
    assertThat(PdfInspection.faults(Files.readAllBytes(edition.resolve(domain.code() + ".pdf"))))
        .isEmpty();
  }

  @Test
  void keepsOverviewAsArchivableAndAccessiblePdf() throws IOException {
    assertThat(PdfInspection.faults(Files.readAllBytes(edition.resolve("overview.pdf")))).isEmpty();
  }

  /** Each figure of the indicator table stands alike in all renditions and in its cell. */
  @ParameterizedTest
  @MethodSource("shuanghe.model.Domains#cooperation")
  void printsTheFiguresOfTheWorkbook(Domain domain) throws IOException {
    List<String> texts = fileTexts(domain.code());
    List<PrintedRow> printed = printedRows(edition.resolve(domain.code() + ".html"));
    List<Map<String, String>> cells =
        cells(edition.resolve(domain.code() + ".xlsx"), domain.label(), "指标");
    assertThat(printed).isNotEmpty().hasSameSizeAs(cells);
    for (int i = 0; i < printed.size(); i++) {
      PrintedRow row = printed.get(i);
      Map<String, String> cell = cells.get(i);
      assertThat(row.indicator()).startsWith(cell.get("指标"));
      assertThat(row.area()).isEqualTo(cell.get("地区"));
      assertThat(row.values().stream().map(SampleEditionTest::figure))
          .as(row.indicator() + row.area())
          .containsAll(expected(cell));
      for (String value : row.values()) {
        assertThat(texts).allSatisfy(t -> assertThat(t).contains(PdfInspection.compact(value)));
      }
    }
  }

  /** Each press figure of the workbook stands on paper as the newspaper printed it. */
  @ParameterizedTest
  @MethodSource("shuanghe.model.Domains#cooperation")
  void printsThePressFiguresOfTheWorkbook(Domain domain) throws IOException {
    List<String> texts = fileTexts(domain.code());
    List<Map<String, String>> cells = cells(edition.resolve(domain.code() + ".xlsx"), "报道数据", "指标");
    assertThat(cells).isNotEmpty();
    for (Map<String, String> cell : cells) {
      String surface = PdfInspection.compact(cell.get("原文数字"));
      assertThat(texts).allSatisfy(t -> assertThat(t).contains(surface));
    }
  }

  /** Each phrase of the page with a figure stands alike in the files that are laid out. */
  @ParameterizedTest
  @MethodSource("briefings")
  void tellsTheSameFiguresInPdfDocxAndOfd(String briefing) throws IOException {
    List<String> texts = fileTexts(briefing);
    for (String phrase : phrases(briefing)) {
      if (phrase.chars().anyMatch(Character::isDigit)) {
        String words = PdfInspection.compact(phrase);
        assertThat(texts).allSatisfy(t -> assertThat(t).contains(words));
      }
    }
  }

  @Test
  void drawsBothCitiesOnOneAxisWhereBothReport() throws IOException {
    Document page = Jsoup.parse(edition.resolve("transport.html"));
    Element figure =
        page.select("figure").stream()
            .filter(f -> f.select("figcaption").text().startsWith("重庆、成都机场旅客吞吐量走势"))
            .findFirst()
            .orElseThrow();
    assertThat(figure.select("svg text").eachText()).contains("重庆", "成都");
    assertThat(figure.select("svg polyline")).hasSize(4);
  }

  /** With its blanks, because a reader searches for what stands on the page. */
  @ParameterizedTest
  @MethodSource("briefings")
  void letsEveryPhraseOfThePageBeFoundInThePdf(String briefing) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String page : PdfInspection.pages(bytes(briefing + ".pdf"))) {
      page.lines().map(String::strip).filter(l -> !l.matches("— \\d+ —")).forEach(lines::add);
    }
    String text = String.join("", lines).replace("\u2060", "");
    assertThat(phrases(briefing))
        .hasSizeGreaterThan(100)
        .allSatisfy(p -> assertThat(text).contains(p));
    assertThat(lines).noneMatch(line -> line.matches("[，。；：、）》”〕].*"));
  }

  static Stream<String> briefings() {
    return Stream.concat(
        Stream.of(Briefing.OVERVIEW), Domains.cooperation().stream().map(Domain::code));
  }

  /**
   * What stands between marks and blanks on the printed part of a page. The masthead is set with
   * wide gaps, and a wide blank has no one form in the readers.
   */
  private static Set<String> phrases(String briefing) throws IOException {
    Document page = Jsoup.parse(edition.resolve(briefing + ".html"));
    page.select(".screen, svg, .masthead").remove();
    Set<String> phrases = new TreeSet<>();
    for (Element block : page.select("p, li, td, th, h1, h2, h3, h4, caption, figcaption")) {
      for (TextNode text : block.textNodes()) {
        Stream.of(text.getWholeText().replace("\u2060", "").split("[\\s\u3000\\p{P}&&[^.%+−-]]+"))
            .filter(p -> p.codePoints().anyMatch(Character::isIdeographic))
            .forEach(phrases::add);
      }
    }
    return phrases;
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(edition.resolve(file));
  }

  /** The words of PDF, DOCX and OFD without white space. */
  private static List<String> fileTexts(String briefing) throws IOException {
    String pdf = PdfInspection.compactText(bytes(briefing + ".pdf"));
    try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(bytes(briefing + ".docx")));
        XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
      String word = PdfInspection.compact(extractor.getText());
      return Stream.of(pdf, word, ofdText(bytes(briefing + ".ofd")))
          .map(t -> t.replace("\u2060", ""))
          .toList();
    }
  }

  private static String ofdText(byte[] ofd) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("Content.xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          Jsoup.parse(xml, Parser.xmlParser())
              .select("ofd|TextCode")
              .forEach(code -> text.append(code.wholeText()));
        }
      }
    }
    return PdfInspection.compact(text.toString());
  }

  /** What the workbook's row says, as the briefing prints it. */
  private static List<String> expected(Map<String, String> cell) {
    List<String> expected = new ArrayList<>();
    for (String column : List.of("本期", "上期", "目标", "完成率", "同比")) {
      String value = cell.get(column).replace(",", "");
      boolean number = value.chars().anyMatch(Character::isDigit);
      if (number && !isFlat(value) || value.startsWith("基数为")) {
        expected.add(figure(value));
      }
    }
    return expected;
  }

  /** The figure without the unit, which the table's head or the cell's format gives. */
  private static String figure(String printed) {
    return printed.replace("−", "-").replaceAll("%|个?百分点", "");
  }

  /** No change is printed as a word. */
  private static boolean isFlat(String value) {
    return value.matches("[+-]?0(\\.0+)?(%|百分点)?");
  }

  private record PrintedRow(String indicator, String area, List<String> values) {}

  private static List<PrintedRow> printedRows(Path html) throws IOException {
    List<PrintedRow> rows = new ArrayList<>();
    Element table =
        Jsoup.parse(html).select("table").stream()
            .filter(t -> t.select("caption").text().contains("主要指标"))
            .findFirst()
            .orElseThrow();
    for (Element row : table.select("tbody tr")) {
      row.select("sup, svg").remove();
      List<String> values = new ArrayList<>();
      for (Element cell : row.select("td.num")) {
        for (String line : cell.html().split("<br>")) {
          values.add(Jsoup.parse(line).text().replaceAll("[*#＊＃\\u2060]", "").strip());
        }
      }
      String area = row.select("td").first().html().split("<br>")[0].strip();
      rows.add(new PrintedRow(row.select("th").text(), area, values));
    }
    return rows;
  }

  private static List<Map<String, String>> cells(Path workbook, String name, String firstHead)
      throws IOException {
    DataFormatter formatter = new DataFormatter();
    formatter.setUseCachedValuesForFormulaCells(true);
    List<Map<String, String>> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet(name);
      Row head = null;
      for (Row row : sheet) {
        String first = formatter.formatCellValue(row.getCell(0));
        if (head != null && (first.isEmpty() || row.getLastCellNum() < 10)) {
          break;
        }
        if (head != null) {
          Map<String, String> values = new HashMap<>();
          for (Cell cell : head) {
            values.put(
                formatter.formatCellValue(cell),
                formatter.formatCellValue(row.getCell(cell.getColumnIndex())));
          }
          rows.add(values);
        } else if (first.equals(firstHead)) {
          head = row;
        }
      }
    }
    return rows;
  }
}
