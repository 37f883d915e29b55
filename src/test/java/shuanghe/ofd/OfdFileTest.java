package shuanghe.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import shuanghe.ofd.OfdInspection.Lead;
import shuanghe.ofd.SampleOfds.Pair;

class OfdFileTest {

  private static SampleOfds sample;
  private static List<Pair> pairs;

  @BeforeAll
  static void makeBoth() throws IOException {
    sample = new SampleOfds();
    pairs = sample.all();
  }

  @Test
  void isBuiltOfTheTypesOfTheStandard() throws IOException {
    OfdTypes types = new OfdTypes();
    for (Pair pair : pairs) {
      OfdInspection ofd = new OfdInspection(pair.ofd());
      for (String part : ofd.parts().keySet()) {
        if (part.endsWith(".xml")) {
          assertThat(types.faults(ofd.xml(part))).as(pair.name() + " " + part).isEmpty();
        }
      }
    }
  }

  @Test
  void givesEachObjectANumberOfItsOwnBelowTheLargest() throws IOException {
    for (Pair pair : pairs) {
      OfdInspection ofd = new OfdInspection(pair.ofd());
      List<Element> objects = new ArrayList<>();
      Element root = ofd.xml("Doc_0/Document.xml");
      objects.addAll(OfdInspection.all(root, "Page"));
      objects.addAll(OfdInspection.all(ofd.xml("Doc_0/PublicRes.xml"), "Font"));
      for (Element page : ofd.pages()) {
        for (String name : List.of("Layer", "TextObject", "PathObject")) {
          objects.addAll(OfdInspection.all(page, name));
        }
      }
      Set<Integer> ids = new HashSet<>();
      objects.forEach(o -> assertThat(ids.add(Integer.valueOf(o.getAttribute("ID")))).isTrue());
      int largest =
          Integer.parseInt(OfdInspection.all(root, "MaxUnitID").getFirst().getTextContent());
      assertThat(ids).allMatch(id -> id <= largest);
    }
  }

  @Test
  void leadsWhereThePdfLeads() throws IOException {
    int found = 0;
    for (Pair pair : pairs) {
      OfdInspection ofd = new OfdInspection(pair.ofd());
      try (PDDocument pdf = Loader.loadPDF(pair.pdf())) {
        assertSame(ofd.links(), links(pdf), pair.name());
        found += ofd.links().size();
        List<Lead> outline = new ArrayList<>();
        addOutline(pdf.getDocumentCatalog().getDocumentOutline(), pdf, outline);
        assertThat(outline).isNotEmpty();
        assertSame(ofd.outline(), outline, pair.name());
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  /** PDFBox tells places in whole points. */
  private static void assertSame(List<Lead> found, List<Lead> expected, String name) {
    assertThat(found)
        .as(name)
        .usingRecursiveComparison()
        .withComparatorForType(new DoubleComparator(25.4 / 72), Double.class)
        .isEqualTo(expected);
  }

  private static List<Lead> links(PDDocument pdf) throws IOException {
    List<Lead> links = new ArrayList<>();
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
        PDAnnotationLink link = (PDAnnotationLink) annotation;
        if (link.getAction() instanceof PDActionURI web) {
          links.add(new Lead(page, web.getURI(), -1, 0));
        } else {
          place(link.getDestination(), pdf).ifPresent(add(links, page, "", pdf));
        }
      }
    }
    return links;
  }

  private static void addOutline(PDOutlineNode node, PDDocument pdf, List<Lead> outline)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      place(item.getDestination(), pdf).ifPresent(add(outline, -1, item.getTitle(), pdf));
      addOutline(item, pdf, outline);
    }
  }

  private static java.util.function.Consumer<PDPageXYZDestination> add(
      List<Lead> leads, int page, String words, PDDocument pdf) {
    return place -> {
      float height = PDRectangle.A4.getHeight();
      double top = (height - place.getTop()) * 25.4 / 72;
      leads.add(new Lead(page, words, pdf.getPages().indexOf(place.getPage()), top));
    };
  }

  private static Optional<PDPageXYZDestination> place(PDDestination destination, PDDocument pdf)
      throws IOException {
    PDDestination found =
        destination instanceof PDNamedDestination named
            ? pdf.getDocumentCatalog().findNamedDestinationPage(named)
            : destination;
    return Optional.ofNullable((PDPageXYZDestination) found);
  }

  @Test
  void saysOfItselfWhatThePdfSays() throws IOException {
    for (Pair pair : pairs) {
      Element info = new OfdInspection(pair.ofd()).xml("OFD.xml");
      try (PDDocument pdf = Loader.loadPDF(pair.pdf())) {
        assertThat(text(info, "Title")).isEqualTo(pdf.getDocumentInformation().getTitle());
        assertThat(text(info, "Author")).isEqualTo(pdf.getDocumentInformation().getAuthor());
        assertThat(text(info, "Subject")).isEqualTo(pdf.getDocumentInformation().getSubject());
        assertThat(text(info, "CreationDate")).isEqualTo("2023-10-03");
      }
    }
  }

  private static String text(Element element, String name) {
    return OfdInspection.all(element, name).getFirst().getTextContent();
  }

  @Test
  void bringsTheWorkbookAlong() throws IOException {
    OfdInspection ofd = new OfdInspection(pairs.getFirst().ofd());
    Element attached =
        OfdInspection.all(ofd.xml("Doc_0/Attachs/Attachments.xml"), "Attachment").getFirst();
    assertThat(attached.getAttribute("Name")).isEqualTo("overview");
    assertThat(attached.getAttribute("Format")).isEqualTo("xlsx");
    assertThat(ofd.parts().get("Doc_0/Attachs/" + text(attached, "FileLoc")))
        .isEqualTo(SampleOfds.WORKBOOK);
  }

  @Test
  void isHardlyLargerThanThePdfBesideItsAttachment() {
    for (Pair pair : pairs) {
      assertThat(pair.ofd().length - SampleOfds.WORKBOOK.length)
          .as(pair.name())
          .isLessThan(pair.pdf().length * 12 / 10);
    }
  }

  @Test
  void givesTheSameBytesAgainWhetherOrNotAPdfWasMadeBefore() throws IOException {
    List<Pair> again = new SampleOfds().all();
    for (int i = 0; i < pairs.size(); i++) {
      assertThat(again.get(i).ofd()).isEqualTo(pairs.get(i).ofd());
    }
  }

  private static String document(String words) {
    return """
    <!DOCTYPE html><html lang="zh-CN"><head><title>样张</title><meta name="author" content="甲">
    <meta name="date" content="2023-10-03"><meta name="description" content="乙"></head><body>
    <header class="masthead"><p class="name">样张</p></header><main><h1>样张</h1>
    <p>%s</p></main></body></html>
    """
        .formatted(words);
  }

  private List<Element> texts(String words) throws IOException {
    OfdInspection ofd = new OfdInspection(sample.of(document(words)).ofd());
    return OfdInspection.all(ofd.pages().getFirst(), "TextCode");
  }

  @Test
  void setsACharacterBeyondTheBasicPlaneApart() throws IOException {
    assertThat(texts("元素𬭊与𬭳相邻"))
        .extracting(Element::getTextContent)
        .containsSubsequence("元素", "𬭊", "与", "𬭳", "相邻");
  }

  @Test
  void keepsOutWhatXmlForbids() throws IOException {
    assertThat(texts("甲\u0007乙\uFFFE丙\u000B丁"))
        .extracting(Element::getTextContent)
        .anyMatch(text -> text.replace("〓", "").equals("甲乙丙丁"));
  }

  @Test
  void namesTheGlyphWhereItIsNotThatOfTheCharacter() throws IOException {
    OfdInspection ofd = new OfdInspection(sample.of(document("list a, b 和甲,乙")).ofd());
    List<Element> named = OfdInspection.all(ofd.pages().getFirst(), "CGTransform");
    assertThat(named).hasSize(1);
    Element text =
        OfdInspection.all((Element) named.getFirst().getParentNode(), "TextCode").getFirst();
    int position = Integer.parseInt(named.getFirst().getAttribute("CodePosition"));
    assertThat(text.getTextContent().charAt(position)).isEqualTo(',');
  }
}
