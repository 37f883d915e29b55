package shuanghe.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.ChartData;
import shuanghe.model.RenditionFormat;
import shuanghe.packaging.XmlMarkup;
import shuanghe.packaging.ZipPackage;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;

/** Briefings as word-processor documents, to be edited before they are signed. */
public final class DocxRendition implements Rendition {

  static final RenditionFormat FORMAT =
      new RenditionFormat(
          "docx",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "Word",
          "Word");

  /** Word-processor documents among the formats on offer. */
  public static final Offer OFFER = new Offer(FORMAT, templates -> new DocxRendition());

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** Parts that no briefing changes, with the kind of their relationship and content. */
  private static final Map<String, String> FIXED = fixed();

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /**
   * Takes the parts that no briefing changes from the program; faces are those of the reader's
   * machine.
   *
   * @throws IOException if the program's own resources cannot be read
   */
  DocxRendition() throws IOException {
    for (String part : FIXED.keySet()) {
      try (InputStream in = DocxRendition.class.getResourceAsStream(part + ".xml")) {
        parts.put(part, in.readAllBytes());
      }
    }
  }

  private static Map<String, String> fixed() {
    Map<String, String> fixed = new LinkedHashMap<>();
    fixed.put("styles", "styles");
    fixed.put("numbering", "numbering");
    fixed.put("settings", "settings");
    fixed.put("fontTable", "fontTable");
    fixed.put("footerOdd", "footer");
    fixed.put("footerEven", "footer");
    return fixed;
  }

  @Override
  public Rendered render(RenditionSource source) {
    Briefing briefing = source.briefing();
    Document document = Jsoup.parse(briefing.document());
    DocumentBody body = new DocumentBody(briefing.charts());
    byte[] text = body.of(document.body());
    List<ChartData> charts = body.charts();
    ZipPackage docx =
        new ZipPackage()
            .put("[Content_Types].xml", types(charts.size()).bytes())
            .put("_rels/.rels", relationshipsOfPackage().bytes())
            .put("docProps/core.xml", Properties.core(document).bytes())
            .put("docProps/app.xml", Properties.application(document).bytes())
            .put("word/document.xml", text)
            .put("word/_rels/document.xml.rels", relationships(charts.size()).bytes());
    parts.forEach((part, content) -> docx.put("word/" + part + ".xml", content));
    for (int i = 0; i < charts.size(); i++) {
      String name = "chart" + (i + 1);
      docx.put("word/charts/" + name + ".xml", ChartPart.of(charts.get(i)));
      docx.put("word/charts/_rels/" + name + ".xml.rels", relationshipOfChart(name).bytes());
      docx.put("word/embeddings/" + name + ".xlsx", ChartWorkbook.of(charts.get(i)));
    }
    return Rendered.whole(docx.bytes());
  }

  private static XmlMarkup types(int charts) {
    XmlMarkup types = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    types.raw("<Types xmlns=\"" + PACKAGE + "content-types\">");
    type(
        types,
        "Default Extension",
        "rels",
        "application/vnd.openxmlformats-package.relationships+xml");
    type(types, "Default Extension", "xml", "application/xml");
    type(
        types,
        "Default Extension",
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    type(
        types,
        "Override PartName",
        "/docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml");
    type(
        types,
        "Override PartName",
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    type(types, "Override PartName", "/word/document.xml", WORD + "document.main+xml");
    FIXED.forEach(
        (part, kind) ->
            type(types, "Override PartName", "/word/" + part + ".xml", WORD + kind + "+xml"));
    for (int i = 1; i <= charts; i++) {
      type(
          types,
          "Override PartName",
          "/word/charts/chart" + i + ".xml",
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
    }
    return types.raw("</Types>");
  }

  private static void type(XmlMarkup types, String element, String name, String type) {
    types.raw("<" + element + "=\"" + name + "\" ContentType=\"" + type + "\"/>");
  }

  private static XmlMarkup relationshipsOfPackage() {
    XmlMarkup all = beginRelationships();
    relationship(all, "document", OFFICE + "officeDocument", "word/document.xml");
    relationship(
        all, "core", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    relationship(all, "application", OFFICE + "extended-properties", "docProps/app.xml");
    return all.raw("</Relationships>");
  }

  private static XmlMarkup relationships(int charts) {
    XmlMarkup all = beginRelationships();
    FIXED.forEach((part, kind) -> relationship(all, part, OFFICE + kind, part + ".xml"));
    for (int i = 1; i <= charts; i++) {
      relationship(all, "chart" + i, OFFICE + "chart", "charts/chart" + i + ".xml");
    }
    return all.raw("</Relationships>");
  }

  private static XmlMarkup relationshipOfChart(String name) {
    XmlMarkup all = beginRelationships();
    relationship(all, "rId1", OFFICE + "package", "../embeddings/" + name + ".xlsx");
    return all.raw("</Relationships>");
  }

  private static XmlMarkup beginRelationships() {
    return new XmlMarkup()
        .raw(XmlMarkup.DECLARATION)
        .raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
  }

  private static void relationship(XmlMarkup all, String id, String type, String target) {
    all.raw("<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
  }
}
