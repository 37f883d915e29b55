package shuanghe.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.BriefingComposer;
import shuanghe.briefing.ChartData;
import shuanghe.briefing.Composed;
import shuanghe.briefing.HeadingNumbers;
import shuanghe.model.Domain;
import shuanghe.model.Domains;
import shuanghe.model.SampleEdition;
import shuanghe.pdf.PdfInspection;
import shuanghe.pdf.PdfRendition;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;
import shuanghe.rendition.Templates;

/** Reads the documents back by POI, which did not write them. */
class DocxRenditionTest {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*%?");

  private static Rendition rendition;
  private static List<Briefing> briefings;

  @BeforeAll
  static void composeSample() throws IOException {
    rendition = new DocxRendition();
    BriefingComposer composer = new BriefingComposer(Path.of("templates"));
    EditionAnalysis edition = EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);
    Briefing.Setting setting = Composed.among(Domains.cooperation(), List.of(DocxRendition.FORMAT));
    briefings =
        Stream.concat(
                Stream.of(Optional.<Domain>empty()),
                Domains.cooperation().stream().map(Optional::of))
            .map(domain -> composer.compose(edition, domain, setting))
            .toList();
  }

  private static XWPFDocument read(Briefing briefing) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(rendition.render(RenditionSource.of(briefing)).bytes()));
  }

  /** The document as printed: without what stands on the page only. */
  private static Document printed(Briefing briefing) {
    Document document = Jsoup.parse(briefing.document());
    document.select(".screen, svg").remove();
    return document;
  }

  private static String compact(String text) {
    return text.replaceAll("[\\s\\u2060\\u3000]", "");
  }

  /** The words of all paragraphs and cells, in order. */
  static List<String> words(XWPFDocument docx) {
    List<String> words = new ArrayList<>();
    for (IBodyElement element : docx.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        words.add(compact(paragraph.getText()));
      } else if (element instanceof XWPFTable table) {
        table.getRows().stream()
            .flatMap(row -> row.getTableCells().stream())
            .forEach(cell -> words.add(compact(cell.getText())));
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void holdsEveryWordOfTheDocument() throws IOException {
    for (Briefing briefing : briefings) {
      try (XWPFDocument docx = read(briefing)) {
        String all = String.join("", words(docx));
        for (Element element :
            printed(briefing).select("p, h1, h2, h3, h4, li, th, td, caption, figcaption")) {
          String words = HeadingNumbers.withoutNumber(element.text());
          assertThat(all).contains(compact(element.is("h2, h3, h4") ? words : element.text()));
        }
      }
    }
  }

  @Test
  void holdsEveryFigureAsOftenAsTheDocument() throws IOException {
    for (Briefing briefing : briefings) {
      Document document = printed(briefing);
      document.select("h4").forEach(h -> h.text(HeadingNumbers.withoutNumber(h.text())));
      StringBuilder text = new StringBuilder();
      document
          .select("p, h1, h2, h3, h4, li, th, td, caption, figcaption")
          .forEach(e -> text.append(compact(e.text())).append('\n'));
      StringBuilder numbered = new StringBuilder();
      document
          .select("section.sources li")
          .forEach(li -> numbered.append(li.attr("value")).append('\n'));
      try (XWPFDocument docx = read(briefing)) {
        List<String> expected = numbers(text.append(numbered).toString());
        assertThat(numbers(String.join("\n", words(docx)))).hasSizeGreaterThan(5);
        assertThat(numbers(String.join("\n", words(docx)))).isEqualTo(expected);
      }
    }
  }

  @Test
  void agreesWithThePdfInEveryFigure() throws IOException {
    Rendition pdf = PdfRendition.OFFER.maker().open(new Templates(Path.of("templates")));
    for (Briefing briefing : briefings) {
      String paper = PdfInspection.compactText(pdf.render(RenditionSource.of(briefing)).bytes());
      try (XWPFDocument docx = read(briefing)) {
        for (String words : words(docx)) {
          assertThat(numbers(paper)).containsAll(numbers(words));
        }
      }
      for (ChartData chart : briefing.charts()) {
        if (chart.form() != ChartData.ChartForm.STACKED_BARS) {
          chart.series().stream()
              .flatMap(series -> series.values().stream().flatMap(Optional::stream))
              .forEach(v -> assertThat(chart.alternative()).contains(v.toPlainString()));
        }
      }
    }
  }

  @Test
  void keepsTheNumbersOfEachChartInAWorkbookOfItsOwn() throws IOException {
    for (Briefing briefing : briefings) {
      try (XWPFDocument docx = read(briefing)) {
        assertThat(docx.getCharts()).hasSameSizeAs(briefing.charts());
        for (int i = 0; i < briefing.charts().size(); i++) {
          assertHolds(docx.getCharts().get(i), briefing.charts().get(i));
        }
      }
    }
  }

  private static void assertHolds(XWPFChart chart, ChartData data) throws IOException {
    try {
      XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
      for (int s = 0; s < data.series().size(); s++) {
        assertThat(sheet.getRow(0).getCell(s + 1)).hasToString(data.series().get(s).name());
        for (int c = 0; c < data.categories().size(); c++) {
          XSSFRow row = sheet.getRow(c + 1);
          assertThat(row.getCell(0)).hasToString(data.categories().get(c));
          int column = s + 1;
          data.series()
              .get(s)
              .values()
              .get(c)
              .ifPresent(
                  value ->
                      assertThat(row.getCell(column).getNumericCellValue())
                          .isEqualTo(value.doubleValue()));
        }
      }
      assertThat(chart.getChartSeries().getFirst().getSeriesCount())
          .isEqualTo(data.series().size());
    } catch (InvalidFormatException unreadable) {
      throw new IOException(unreadable);
    }
  }

  @Test
  void numbersHeadingsByTheirStyles() throws IOException {
    try (XWPFDocument docx = read(briefings.getFirst())) {
      List<String> headings =
          docx.getParagraphs().stream()
              .filter(p -> "Heading1".equals(p.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertThat(headings)
          .hasSizeGreaterThan(3)
          .startsWith("总体判断")
          .noneMatch(heading -> heading.contains("、"));
      assertThat(docx.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetNumPr()).isTrue();
      assertThat(docx.getNumbering().getNum(BigInteger.ONE)).isNotNull();
    }
  }

  @Test
  void repeatsTheHeadOfEachTableAndDividesNoRow() throws IOException {
    for (Briefing briefing : briefings) {
      try (XWPFDocument docx = read(briefing)) {
        List<XWPFTable> tables =
            docx.getTables().stream()
                .filter(table -> "BriefingTable".equals(table.getStyleID()))
                .toList();
        assertThat(tables).hasSize(printed(briefing).select("table").size());
        for (XWPFTable table : tables) {
          assertThat(table.getRow(0).isRepeatHeader()).isTrue();
          assertThat(table.getRows()).hasSizeGreaterThan(1).allMatch(XWPFTableRow::isCantSplitRow);
        }
      }
    }
  }

  @Test
  void leadsFromReferenceToSourceAndBack() throws IOException {
    for (Briefing briefing : briefings) {
      try (XWPFDocument docx = read(briefing)) {
        TreeSet<String> marks = new TreeSet<>();
        TreeSet<String> targets = new TreeSet<>();
        for (XWPFParagraph paragraph : paragraphs(docx)) {
          paragraph.getCTP().getBookmarkStartList().stream()
              .map(CTBookmark::getName)
              .forEach(marks::add);
          paragraph.getCTP().getHyperlinkList().forEach(link -> targets.add(link.getAnchor()));
        }
        assertThat(targets).hasSameSizeAs(linked(briefing));
        assertThat(marks).containsAll(targets);
      }
    }
  }

  private static TreeSet<String> linked(Briefing briefing) {
    return new TreeSet<>(printed(briefing).select("a[href^=#]").eachAttr("href"));
  }

  private static List<XWPFParagraph> paragraphs(XWPFDocument docx) {
    List<XWPFParagraph> all = new ArrayList<>(docx.getParagraphs());
    docx.getTables().stream()
        .flatMap(table -> table.getRows().stream())
        .flatMap(row -> row.getTableCells().stream())
        .forEach(cell -> all.addAll(cell.getParagraphs()));
    return all;
  }

  @Test
  void saysInWordsWhatDrawingsShow() throws IOException {
    Pattern drawing = Pattern.compile("<wp:docPr id=\"\\d+\" name=\"[^\"]+\" descr=\"[^\"]+\"");
    Briefing briefing = briefings.get(1);
    String document =
        new String(
            new DocumentBody(briefing.charts()).of(Jsoup.parse(briefing.document()).body()),
            StandardCharsets.UTF_8);

    assertThat(document).contains("<wp:inline");
    assertThat(drawing.matcher(document).results().count())
        .isEqualTo(document.split("<wp:inline ", -1).length - 1);
  }

  @Test
  void namesTitleOfficeDayAndLanguage() throws IOException {
    Document document = printed(briefings.getFirst());
    try (XWPFDocument docx = read(briefings.getFirst())) {
      POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo(document.title());
      assertThat(core.getCreator()).isEqualTo(document.select("meta[name=author]").attr("content"));
      assertThat(core.getCreated().toInstant())
          .hasToString(document.select("meta[name=date]").attr("content") + "T00:00:00Z");
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("zh-CN");
    }
  }

  @Test
  void givesTheSameBytesForTheSameBriefing() throws IOException {
    for (Briefing briefing : briefings) {
      assertThat(new DocxRendition().render(RenditionSource.of(briefing)).bytes())
          .isEqualTo(rendition.render(RenditionSource.of(briefing)).bytes());
    }
  }
}
