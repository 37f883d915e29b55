package shuanghe.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import shuanghe.briefing.ChartData;
import shuanghe.briefing.HeadingNumbers;
import shuanghe.packaging.XmlMarkup;

/** The text of a briefing, block by block, from its semantic document. */
final class DocumentBody {

  /** A4, margins of 37, 35, 28 and 26 mm, 22 lines (GB/T 9704-2012, 5.2). */
  private static final String PAGE =
      """
      <w:sectPr><w:footerReference w:type="default" r:id="footerOdd"/>\
      <w:footerReference w:type="even" r:id="footerEven"/>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1304" w:gutter="0"/>\
      <w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>\
      """;

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  /** 版记 at the foot of the last page (GB/T 9704-2012, 7.4). */
  private static final String COLOPHON =
      """
      <w:tbl><w:tblPr><w:tblStyle w:val="ColophonTable"/>\
      <w:tblpPr w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="center" w:tblpYSpec="bottom"/>\
      <w:tblOverlap w:val="never"/><w:tblW w:w="8844" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
      </w:tblPr><w:tblGrid><w:gridCol w:w="8844"/></w:tblGrid>\
      """;

  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** Measures in points: the type area, and how large a masthead may be. */
  private static final double WIDTH = 442.2;

  private static final int MASTHEAD_LARGEST = 54;

  private static final int CHART_WIDTH = 430;
  private static final int LINES_HEIGHT = 190;
  private static final int BARS_AROUND = 40;
  private static final int BAR = 17;

  private final Map<String, ChartData> charts = new HashMap<>();
  private final Numbering numbering = new Numbering();
  private final Drawings drawings = new Drawings(numbering);
  private final TableMarkup tables = new TableMarkup(numbering, drawings);
  private final XmlMarkup out = new XmlMarkup();
  private boolean afterTable;

  /**
   * Takes the numbers of the document's charts.
   *
   * @param charts those of a briefing, found by their alternative text
   */
  DocumentBody(List<ChartData> charts) {
    charts.forEach(chart -> this.charts.put(chart.alternative(), chart));
  }

  /** The document part. */
  byte[] of(Element body) {
    out.raw(XmlMarkup.DECLARATION).raw("<w:document" + NAMESPACES + "><w:body>");
    blocks(body, "BodyText");
    return out.raw(PAGE).raw("</w:body></w:document>").bytes();
  }

  /** The charts that the document holds, in order. */
  List<ChartData> charts() {
    return numbering.charts();
  }

  private void blocks(Element parent, String style) {
    parent.children().forEach(child -> block(child, style));
  }

  private void block(Element element, String style) {
    switch (element.normalName()) {
      case "header" -> masthead(element);
      case "footer" -> colophon(element);
      case "h1" -> paragraph("Title", runs(element.childNodes()));
      case "h2", "h3", "h4" -> heading(element);
      case "p" -> paragraph(element.hasClass("note") ? "Note" : style, bookmarked(element));
      case "ul" -> list(element, "ListBullet", 2, 0);
      case "ol" -> {
        if (element.closest("section.sources") == null) {
          list(element, "ListNumber", 3, 0);
        } else {
          element.children().forEach(this::source);
        }
      }
      case "table" -> table(element);
      case "figure" -> figure(element);
      default -> blocks(element, style);
    }
  }

  private XmlMarkup runs(List<Node> nodes) {
    return Runs.of(nodes, numbering, drawings);
  }

  private XmlMarkup bookmarked(Element element) {
    String bookmark = element.id().isEmpty() ? "" : numbering.bookmarkAt(element.id());
    return new XmlMarkup().raw(bookmark).raw(runs(element.childNodes()));
  }

  private void paragraph(String style, XmlMarkup runs) {
    paragraph(style, "", runs);
  }

  private void paragraph(String style, String properties, XmlMarkup runs) {
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>");
    out.raw(runs).raw("</w:p>");
    afterTable = false;
  }

  /** The office stands left and the date right on the line above the red rule. */
  private void masthead(Element header) {
    XmlMarkup line = new XmlMarkup();
    for (Element p : header.select("p")) {
      switch (p.className()) {
        case "name" -> name(p);
        case "issue" -> paragraph("MastheadIssue", runs(p.childNodes()));
        case "mark" -> paragraph("Mark", runs(p.childNodes()));
        default -> line.raw(line.isEmpty() ? "" : Runs.TAB).raw(runs(p.childNodes()));
      }
    }
    paragraph("MastheadLine", line);
  }

  /** As large as the name fits on a line; a short name is spaced out. */
  private void name(Element p) {
    int characters = Math.max(1, p.text().length());
    int size = (int) Math.min(MASTHEAD_LARGEST, 0.94 * WIDTH / characters);
    double free = 0.7 * WIDTH - characters * size;
    long spacing = Math.round(20 * Math.clamp(free / Math.max(1, characters - 1), 0, size / 2.0));
    out.raw("<w:p><w:pPr><w:pStyle w:val=\"Masthead\"/></w:pPr><w:r><w:rPr><w:spacing w:val=\"");
    out.raw(spacing).raw("\"/><w:sz w:val=\"").raw(2 * size).raw("\"/><w:szCs w:val=\"");
    out.raw(2 * size).raw("\"/></w:rPr><w:t>").text(p.text()).raw("</w:t></w:r></w:p>");
  }

  /** The number of a heading is made by the program that shows the document. */
  private void heading(Element heading) {
    List<Node> words = new ArrayList<>(heading.childNodes());
    if (!words.isEmpty() && words.getFirst() instanceof TextNode first) {
      words.set(0, new TextNode(HeadingNumbers.withoutNumber(first.getWholeText())));
    }
    paragraph("Heading" + (heading.normalName().charAt(1) - '1'), runs(words));
  }

  private void list(Element list, String style, int numberingId, int level) {
    String numbered =
        level == 0
            ? ""
            : "<w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\""
                + numberingId
                + "\"/></w:numPr>";
    for (Element item : list.children()) {
      List<Node> words =
          item.childNodes().stream()
              .filter(node -> !(node instanceof Element e && isList(e)))
              .toList();
      paragraph(style, numbered, runs(words));
      item.children().stream()
          .filter(DocumentBody::isList)
          .forEach(inner -> list(inner, style, numberingId, level + 1));
    }
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  /** A source stands under its number in the edition, which leaves numbers out. */
  private void source(Element item) {
    XmlMarkup line = new XmlMarkup().raw(numbering.bookmarkAt(item.id()));
    line.raw(Runs.plain("〔" + item.attr("value") + "〕")).raw(Runs.TAB);
    paragraph("Source", line.raw(runs(item.childNodes())));
  }

  /** A table after another would be taken for its continuation. */
  private void table(Element table) {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      paragraph("Caption", runs(caption.childNodes()));
    } else if (afterTable) {
      paragraph("TableText", new XmlMarkup());
    }
    out.raw(tables.of(table, caption == null ? headingBefore(table) : caption.text()));
    afterTable = true;
  }

  private static String headingBefore(Element table) {
    for (Element e = table.previousElementSibling(); e != null; e = e.previousElementSibling()) {
      if (e.normalName().matches("h[1-4]")) {
        return e.text();
      }
    }
    return "";
  }

  /** A drawing without numbers of its own is told in words. */
  private void figure(Element figure) {
    Element svg = figure.selectFirst("svg");
    Element caption = figure.selectFirst("figcaption");
    String name = caption == null ? "" : caption.text();
    String alternative = svg == null ? "" : svg.attr("aria-label");
    ChartData chart = charts.get(alternative);
    if (chart == null) {
      paragraph("Note", Runs.plain(alternative));
    } else {
      String relationship = "chart" + numbering.chart(chart);
      paragraph(
          "Figure", drawings.chart(relationship, name, alternative, CHART_WIDTH, height(chart)));
    }
    if (caption != null) {
      paragraph("FigureCaption", runs(caption.childNodes()));
    }
  }

  private static int height(ChartData chart) {
    int bars =
        chart.form() == ChartData.ChartForm.BARS
            ? chart.categories().size() * chart.series().size()
            : chart.categories().size();
    return chart.form() == ChartData.ChartForm.LINES ? LINES_HEIGHT : BARS_AROUND + bars * BAR;
  }

  private void colophon(Element footer) {
    if (footer.selectFirst("p") == null) {
      return;
    }
    paragraph("TableText", new XmlMarkup());
    out.raw(COLOPHON);
    for (Element p : footer.select("p")) {
      out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"8844\"");
      out.raw(" w:type=\"dxa\"/></w:tcPr>");
      paragraph("Colophon", colophonLine(p));
      out.raw("</w:tc></w:tr>");
    }
    out.raw("</w:tbl>");
    paragraph("TableText", new XmlMarkup());
  }

  /** What follows an ideographic space, as the date follows the office, goes to the right edge. */
  private XmlMarkup colophonLine(Element p) {
    String words = p.text();
    int space = words.lastIndexOf(IDEOGRAPHIC_SPACE);
    return space < 0
        ? runs(p.childNodes())
        : new XmlMarkup()
            .raw(Runs.plain(words.substring(0, space)))
            .raw(Runs.TAB)
            .raw(Runs.plain(words.substring(space + 1)));
  }
}
