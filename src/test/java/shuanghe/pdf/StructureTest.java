package shuanghe.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a screen reader and a reader's side panel find in a briefing. */
class StructureTest {
  private static byte[] pdf;
  private static PDDocument document;

  @BeforeAll
  static void typesetBriefing() throws IOException {
    PdfTypesetter typesetter = new PdfTypesetter();
    try (var in = StructureTest.class.getResourceAsStream("briefing.html")) {
      pdf = typesetter.typeset(new String(in.readAllBytes(), StandardCharsets.UTF_8)).bytes();
    }
    document = Loader.loadPDF(pdf);
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static List<PDStructureElement> elements(String type) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
    return found;
  }

  private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }

  @Test
  void tagsHeadingsListsAndTables() {
    assertThat(elements("H1")).hasSize(1);
    assertThat(elements("H2")).hasSize(3);
    assertThat(elements("H3")).hasSize(2);
    assertThat(elements("H4")).hasSize(1);
    assertThat(elements("LI")).hasSize(4);
    assertThat(elements("Lbl")).hasSize(4);
    assertThat(elements("Table")).hasSize(1);
    assertThat(elements("TR")).hasSize(4);
    assertThat(elements("TD")).hasSize(15);
  }

  @Test
  void givesEveryTableHeadItsScope() {
    List<String> scopes =
        elements("TH").stream()
            .map(th -> th.getCOSObject().getCOSDictionary(COSName.A).getNameAsString("Scope"))
            .toList();
    assertThat(scopes).hasSize(9).containsOnly("Column", "Row");
    assertThat(scopes.stream().filter("Row"::equals)).hasSize(3);
  }

  @Test
  void saysInWordsWhatFiguresShow() {
    assertThat(elements("Figure"))
        .extracting(PDStructureElement::getAlternateDescription)
        .contains("近六个月走势：由310列升至420列", "82.6%", "100%")
        .anyMatch(words -> words.startsWith("中欧班列开行量：4月310列"));
  }

  @Test
  void leadsFromFigureToSourceAndBack() throws IOException {
    List<String> contents = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
        assertThat(annotation.getStructParent()).isNotNegative();
        contents.add(annotation.getContents());
      }
    }
    assertThat(contents).containsExactly("4128列", "[1]", "说明", "返回正文");
    assertThat(elements("Link")).hasSize(4);
    var places = document.getDocumentCatalog().getNames().getDests();
    assertThat(places.getValue("s1").getPage()).isNotNull();
    assertThat(places.getValue("f1").getPage()).isNotNull();
  }

  @Test
  void bookmarksEveryHeading() {
    PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    assertThat(title.getTitle()).startsWith("交通领域：中欧班列");
    List<String> sections = new ArrayList<>();
    title.children().forEach(item -> sections.add(item.getTitle()));
    assertThat(sections).containsExactly("一、要情", "二、主要指标", "三、来源");
  }

  @Test
  void copiesHalfWidthMarksAsTheyWerePutIn() throws IOException {
    assertThat(PdfInspection.compactText(pdf)).contains("占全国的30%以上;到发货值1736.5亿元,运输箱量");
  }

  @Test
  void namesTitleLanguageAndDate() throws IOException {
    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    assertThat(document.getDocumentInformation().getTitle()).isEqualTo("交通领域合作简报（2023年9月）");
    assertThat(document.getDocumentInformation().getCreationDate().toInstant())
        .hasToString("2023-10-02T16:00:00Z");
  }

  @Test
  void findsFaultsInAFileThatHasThem() {
    String broken =
        new String(pdf, StandardCharsets.ISO_8859_1).replace("<pdfuaid:part>1", "<pdfuaid:part>2");
    assertThat(PdfInspection.faults(broken.getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
  }
}
