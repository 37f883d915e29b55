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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    List<PrintedRow> printed = printedRows(domain.code());
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

  /** The overview's workbook shows each figure as the domain's own does. */
  @ParameterizedTest
  @MethodSource("shuanghe.model.Domains#cooperation")
  void repeatsTheFiguresOfEachDomainInTheWorkbookOfTheOverview(Domain domain) throws IOException {
    assertThat(cells(edition.resolve("overview.xlsx"), domain.label(), "指标"))
        .isNotEmpty()
        .isEqualTo(cells(edition.resolve(domain.code() + ".xlsx"), domain.label(), "指标"));
  }

  /** Each value and growth of the table of areas stands alike on paper and in the workbook. */
  @Test
  void comparesAreasByTheFiguresOfTheWorkbook() throws IOException {
    List<String> texts = fileTexts(Briefing.OVERVIEW);
    List<Map<String, String>> cells = new ArrayList<>();
    for (Domain domain : Domains.cooperation()) {
      cells.addAll(cells(edition.resolve("overview.xlsx"), domain.label(), "指标"));
    }
    List<ComparedValue> compared = comparedValues();
    assertThat(compared).hasSizeGreaterThan(20);
    for (ComparedValue value : compared) {
      assertThat(texts)
          .allSatisfy(t -> assertThat(t).contains(value.value()).contains(value.change()));
      assertThat(cells)
          .as(value.toString())
          .anySatisfy(
              cell -> {
                assertThat(value.indicator()).startsWith(cell.get("指标"));
                assertThat(cell).containsEntry("地区", value.area());
                assertThat(expected(cell)).contains(value.value());
                assertThat(value.change().isEmpty() || isFlat(cell.get("同比")))
                    .isEqualTo(!expected(cell).contains(figure(value.change())));
              });
    }
  }

  /**
   * The counts of the domains are those of the workbook's first sheet. Articles aside: the paper
   * counts one in each domain that it speaks of, the workbook in its own.
   */
  @Test
  void countsWhatTheWorkbookOfTheOverviewCounts() throws IOException {
    Map<String, String> columns =
        Map.of("数据", "报道数据", "文件", "协议", "统计", "统计指标", "事项", "合作事项", "已完成", "已完成", "提示", "预警");
    List<Map<String, String>> cells = cells(edition.resolve("overview.xlsx"), "总览", "领域");
    Element table = table("overview", "收录情况");
    List<String> heads =
        table.select("thead th").eachText().stream()
            .map(h -> h.replaceAll("（.*", "").strip())
            .toList();
    assertThat(table.select("tbody tr")).hasSizeGreaterThan(4);
    for (Element row : table.select("tbody tr")) {
      Map<String, String> counted =
          cells.stream()
              .filter(c -> c.get("领域").equals(row.select("th").text()))
              .findFirst()
              .orElseThrow();
      for (int i = 2; i < heads.size(); i++) {
        assertThat(row.select("td").get(i - 1).text())
            .as(row.text())
            .isEqualTo(counted.get(columns.get(heads.get(i))));
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

  /**
   * With its blanks, because a reader searches for what stands on the page; where a line ends at a
   * blank, none is left.
   */
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
        .allSatisfy(p -> assertThat(text).containsPattern(blanksLeftOut(p)));
    assertThat(lines).noneMatch(line -> line.matches("[，。；：、）》”〕].*"));
  }

  private static String blanksLeftOut(String phrase) {
    return Stream.of(phrase.split(" ")).map(Pattern::quote).collect(Collectors.joining(" ?"));
  }

  static Stream<String> briefings() {
    return Stream.concat(
        Stream.of(Briefing.OVERVIEW), Domains.cooperation().stream().map(Domain::code));
  }

  /** What stands between marks on the printed part of a page, the spaced masthead too. */
  private static Set<String> phrases(String briefing) throws IOException {
    Document page = Jsoup.parse(edition.resolve(briefing + ".html"));
    page.select(".screen, svg").remove();
    Set<String> phrases = new TreeSet<>();
    for (Element block :
        page.select("p, li, td, th, h1, h2, h3, h4, caption, figcaption, span, strong")) {
      for (TextNode text : block.textNodes()) {
        Stream.of(text.getWholeText().replace("\u2060", "").split("[\n\\p{P}&&[^.%+−-]]+"))
            .map(String::strip)
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

  /** A reported value of an area in the table that sets areas beside each other. */
  private record ComparedValue(String indicator, String area, String value, String change) {}

  private static List<ComparedValue> comparedValues() throws IOException {
    Element table = table("overview", "主要指标分地区对比");
    List<String> areas = table.select("thead th").eachText();
    List<ComparedValue> values = new ArrayList<>();
    for (Element row : table.select("tbody tr")) {
      row.select("sup").remove();
      List<Element> cells = row.select("td.num");
      for (int i = 0; i < cells.size(); i++) {
        List<String> lines =
            Stream.of(cells.get(i).html().split("<br>"))
                .map(line -> Jsoup.parse(line).text().replaceAll("[*#＊＃\\u2060]", "").strip())
                .toList();
        boolean together = i + 1 == cells.size();
        String area = together ? lines.getLast().replaceAll("（.*", "") : areas.get(i + 2);
        if (!lines.getFirst().equals("—") && !lines.getLast().endsWith("（计算）")) {
          String change = lines.size() > (together ? 2 : 1) ? lines.get(1) : "";
          values.add(
              new ComparedValue(
                  row.select("th").text(), area, lines.getFirst(), change.replaceAll("（.*", "")));
        }
      }
    }
    return values;
  }

  private static Element table(String briefing, String caption) throws IOException {
    return Jsoup.parse(edition.resolve(briefing + ".html")).select("table").stream()
        .filter(t -> t.select("caption").text().contains(caption))
        .findFirst()
        .orElseThrow();
  }

  private static List<PrintedRow> printedRows(String briefing) throws IOException {
    List<PrintedRow> rows = new ArrayList<>();
    Element table = table(briefing, "主要指标");
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
