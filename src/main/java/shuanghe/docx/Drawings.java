package shuanghe.docx;

import java.util.Locale;
import org.jsoup.nodes.Element;
import shuanghe.packaging.XmlMarkup;

/**
 * Drawings in the text, each with its alternative text: charts, and word-sized lines and bars of
 * progress as shapes. Measures are EMU, 12,700 to the point.
 */
final class Drawings {

  static final int POINT = 12_700;

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final String SHAPE =
      "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

  /** A trend is drawn at three quarters of its size, for the narrow column it stands in. */
  private static final double TREND_SCALE = 0.75;

  private static final int BAR_WIDTH = 24;

  /** A bar keeps this distance to the number behind it. */
  private static final int BAR_GAP = 4;

  private static final int BAR_HEIGHT = 6;

  private final Numbering numbering;

  Drawings(Numbering numbering) {
    this.numbering = numbering;
  }

  /**
   * A chart.
   *
   * @param height in points
   */
  XmlMarkup chart(String relationship, String name, String alternative, int width, int height) {
    XmlMarkup graphic =
        new XmlMarkup()
            .raw("<a:graphicData uri=\"" + CHART + "\"><c:chart xmlns:c=\"" + CHART)
            .raw("\" r:id=\"" + relationship + "\"/></a:graphicData>");
    return new XmlMarkup()
        .raw("<w:r>")
        .raw(inline(name, alternative, width, height, graphic))
        .raw("</w:r>");
  }

  /** The line and the dot of an inline SVG that shows a trend. */
  XmlMarkup trend(Element svg) {
    double[] box = numbers(svg.attr("viewBox"));
    String size = String.format(Locale.ROOT, " w=\"%d\" h=\"%d\"", tenth(box[2]), tenth(box[3]));
    XmlMarkup paths = new XmlMarkup();
    for (Element line : svg.select("polyline")) {
      paths.raw("<a:path" + size + " fill=\"none\">");
      double[] points = numbers(line.attr("points"));
      for (int i = 0; i + 1 < points.length; i += 2) {
        point(paths, i == 0 ? "moveTo" : "lnTo", points[i], points[i + 1]);
      }
      paths.raw("</a:path>");
    }
    for (Element dot : svg.select("circle")) {
      double x = Double.parseDouble(dot.attr("cx"));
      double y = Double.parseDouble(dot.attr("cy"));
      double r = Double.parseDouble(dot.attr("r"));
      paths.raw("<a:path" + size + ">");
      point(paths, "moveTo", x - r, y);
      paths.raw("<a:arcTo wR=\"").raw(tenth(r)).raw("\" hR=\"").raw(tenth(r));
      paths.raw("\" stAng=\"10800000\" swAng=\"21600000\"/><a:close/></a:path>");
    }
    int width = (int) Math.round(TREND_SCALE * box[2]);
    int height = (int) Math.round(TREND_SCALE * box[3]);
    return shape(svg.attr("aria-label"), width, height, paths);
  }

  /** A bar of progress: framed, filled as far as the work is done. */
  XmlMarkup progress(Element progress, String alternative) {
    double most = progress.hasAttr("max") ? Double.parseDouble(progress.attr("max")) : 1;
    double share = Math.clamp(Double.parseDouble(progress.attr("value")) / most, 0, 1);
    String size =
        String.format(
            Locale.ROOT, " w=\"%d\" h=\"%d\"", 10 * (BAR_WIDTH + BAR_GAP), 10 * BAR_HEIGHT);
    XmlMarkup paths = new XmlMarkup().raw("<a:path" + size + " fill=\"none\">");
    rectangle(paths, BAR_WIDTH);
    paths.raw("</a:path><a:path" + size + ">");
    rectangle(paths, BAR_WIDTH * share);
    return shape(alternative, BAR_WIDTH + BAR_GAP, BAR_HEIGHT, paths.raw("</a:path>"));
  }

  private static void rectangle(XmlMarkup paths, double width) {
    point(paths, "moveTo", 0, 0);
    point(paths, "lnTo", width, 0);
    point(paths, "lnTo", width, BAR_HEIGHT);
    point(paths, "lnTo", 0, BAR_HEIGHT);
    paths.raw("<a:close/>");
  }

  private static void point(XmlMarkup paths, String move, double x, double y) {
    paths.raw("<a:" + move + "><a:pt x=\"").raw(tenth(x)).raw("\" y=\"").raw(tenth(y));
    paths.raw("\"/></a:" + move + ">");
  }

  private static long tenth(double length) {
    return Math.round(10 * length);
  }

  private static double[] numbers(String list) {
    String[] words = list.strip().split("[ ,]+");
    double[] numbers = new double[words.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return numbers;
  }

  private XmlMarkup shape(String alternative, int width, int height, XmlMarkup paths) {
    XmlMarkup graphic =
        new XmlMarkup()
            .raw("<a:graphicData uri=\"" + SHAPE + "\"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm>")
            .raw("<a:off x=\"0\" y=\"0\"/>" + extent("a:ext", width, height) + "</a:xfrm>")
            .raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>")
            .raw("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>")
            .raw(paths)
            .raw("</a:pathLst></a:custGeom><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>")
            .raw("<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></a:ln>")
            .raw("</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData>");
    return new XmlMarkup()
        .raw("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">")
        .raw(inline(alternative, alternative, width, height, graphic))
        .raw("</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>");
  }

  private XmlMarkup inline(
      String name, String alternative, int width, int height, XmlMarkup graphic) {
    return new XmlMarkup()
        .raw("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
        .raw(extent("wp:extent", width, height))
        .raw("<wp:docPr id=\"")
        .raw(numbering.nextDrawing())
        .raw("\" name=\"")
        .text(name)
        .raw("\" descr=\"")
        .text(alternative)
        .raw("\"/><wp:cNvGraphicFramePr/><a:graphic>")
        .raw(graphic)
        .raw("</a:graphic></wp:inline></w:drawing>");
  }

  private static String extent(String element, int width, int height) {
    return String.format(
        Locale.ROOT, "<%s cx=\"%d\" cy=\"%d\"/>", element, width * POINT, height * POINT);
  }
}
