package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reader of the small part of SVG that charts of a briefing are made of; its unit is the point. */
final class SvgReader {
  private static final String KNOWN = "line, polyline, polygon, rect, circle, text, g, title";

  private final List<Svg.Shape> shapes = new ArrayList<>();

  private SvgReader() {}

  /** Reads a drawing of the few shapes that charts are made of. */
  static Svg read(Element svg) {
    SvgReader reader = new SvgReader();
    String[] box = svg.attr(svg.hasAttr("viewbox") ? "viewbox" : "viewBox").strip().split("[ ,]+");
    boolean hasBox = box.length == 4;
    float left = hasBox ? number(svg, "viewBox", box[0]) : 0;
    float top = hasBox ? number(svg, "viewBox", box[1]) : 0;
    float boxWidth = hasBox ? number(svg, "viewBox", box[2]) : required(svg, "width");
    float boxHeight = hasBox ? number(svg, "viewBox", box[3]) : required(svg, "height");
    float width = svg.hasAttr("width") ? required(svg, "width") : boxWidth;
    if (boxWidth <= 0 || boxHeight <= 0 || width <= 0) {
      throw HtmlReader.fault(svg, "typeset.drawing-size");
    }
    boolean decoration = svg.attr("aria-hidden").equals("true");
    String alternative = svg.attr("aria-label").strip();
    if (alternative.isEmpty() && !decoration) {
      throw HtmlReader.fault(svg, "typeset.drawing-label");
    }
    reader.readChildren(svg);
    float scale = width / boxWidth;
    return new Svg(
        boxWidth * scale,
        boxHeight * scale,
        scale,
        left,
        top,
        List.copyOf(reader.shapes),
        decoration ? "" : alternative);
  }

  private void readChildren(Element parent) {
    for (Element child : parent.children()) {
      switch (child.normalName()) {
        case "g" -> readChildren(child);
        case "title" -> {
          // the alternative text of the whole drawing says as much
        }
        case "line" -> line(child);
        case "polyline" -> path(child, Svg.Ends.OPEN, points(child));
        case "polygon" -> path(child, Svg.Ends.CLOSED, points(child));
        case "rect" -> rectangle(child);
        case "circle" ->
            shapes.add(
                new Svg.Circle(
                    number(child, "cx"), number(child, "cy"), required(child, "r"), paint(child)));
        case "text" -> label(child);
        default -> throw HtmlReader.fault(child, "typeset.element", child.normalName(), KNOWN);
      }
    }
  }

  /** A line has no area, whatever fill it inherits (SVG 1.1, 9.5). */
  private void line(Element element) {
    float[] points = {
      number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2")
    };
    shapes.add(new Svg.Path(points, Svg.Ends.OPEN, paint(element).withoutArea()));
  }

  private void path(Element element, Svg.Ends ends, float... points) {
    shapes.add(new Svg.Path(points, ends, paint(element)));
  }

  private void rectangle(Element element) {
    float x = number(element, "x");
    float y = number(element, "y");
    float right = x + required(element, "width");
    float bottom = y + required(element, "height");
    path(element, Svg.Ends.CLOSED, x, y, right, y, right, bottom, x, bottom);
  }

  private void label(Element element) {
    if (!element.children().isEmpty()) {
      throw HtmlReader.fault(element, "typeset.drawing-words");
    }
    String weight = inherited(element, "font-weight", "normal");
    shapes.add(
        new Svg.SvgLabel(
            number(element, "x"),
            number(element, "y"),
            number(element, "font-size", inherited(element, "font-size", "12")),
            switch (inherited(element, "text-anchor", "start")) {
              case "middle" -> Svg.TextAnchor.MIDDLE;
              case "end" -> Svg.TextAnchor.END;
              default -> Svg.TextAnchor.START;
            },
            weight.equals("bold") ? FaceRole.TABLE_HEAD : FaceRole.CHART,
            colour(element, "fill", "#000000"),
            element.text()));
  }

  private static Svg.Paint paint(Element element) {
    List<Float> dashes = new ArrayList<>();
    String dash = inherited(element, "stroke-dasharray", "none");
    if (!dash.equals("none")) {
      for (String length : dash.strip().split("[ ,]+")) {
        dashes.add(number(element, "stroke-dasharray", length));
      }
    }
    return new Svg.Paint(
        colour(element, "fill", "#000000"),
        colour(element, "stroke", "none"),
        number(element, "stroke-width", inherited(element, "stroke-width", "1")),
        List.copyOf(dashes));
  }

  private static int colour(Element element, String attribute, String otherwise) {
    String value = inherited(element, attribute, otherwise).strip();
    if (value.equals("none")) {
      return Svg.NONE;
    }
    if (!value.matches("#[0-9A-Fa-f]{6}")) {
      throw HtmlReader.fault(element, "typeset.colour", attribute, value);
    }
    return Integer.parseInt(value.substring(1), 16);
  }

  private static String inherited(Element element, String attribute, String otherwise) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr(attribute)) {
        return at.attr(attribute);
      }
      if (at.normalName().equals("svg")) {
        break;
      }
    }
    return otherwise;
  }

  private static float[] points(Element element) {
    String[] words = element.attr("points").strip().split("[ ,\\s]+");
    float[] points = new float[words.length / 2 * 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = number(element, "points", words[i]);
    }
    if (points.length < 4 || words.length % 2 != 0) {
      throw HtmlReader.fault(element, "typeset.points");
    }
    return points;
  }

  private static float required(Element element, String attribute) {
    return number(element, attribute, element.attr(attribute));
  }

  private static float number(Element element, String attribute) {
    return number(element, attribute, element.hasAttr(attribute) ? element.attr(attribute) : "0");
  }

  private static float number(Element element, String attribute, String value) {
    try {
      String digits = value.strip().toLowerCase(Locale.ROOT);
      return Float.parseFloat(
          digits.endsWith("px") ? digits.substring(0, digits.length() - 2) : digits);
    } catch (NumberFormatException e) {
      throw HtmlReader.fault(
          element, "typeset.number", element.normalName() + " " + attribute + "=\"" + value + "\"");
    }
  }
}
