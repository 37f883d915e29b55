package shuanghe.briefing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writer of the restricted SVG of the package's contract: coordinates to one digit, colours as
 * numbers, nothing transparent, so that the typesetter can draw it and a black-and-white print
 * shows it all.
 */
final class SvgText {

  static final String INK = "#000000";
  static final String GREY = "#666666";
  static final String PALE = "#bbbbbb";
  static final String PAPER = "#ffffff";

  /** Place of a label's point: SVG's text-anchor. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String value;

    Anchor(String value) {
      this.value = value;
    }
  }

  /** Stroke of a line. */
  enum Stroke {
    SOLID(""),
    DASHED("4 3"),
    DOTTED("1 2");

    private final String pattern;

    Stroke(String pattern) {
      this.pattern = pattern;
    }
  }

  private final StringBuilder out = new StringBuilder(1024);

  SvgText(int width, int height, String alternative) {
    out.append(
        String.format(
            Locale.ROOT,
            "<svg role=\"img\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" aria-label=\"",
            width,
            height,
            width,
            height));
    out.append(escape(alternative)).append("\">");
  }

  /** Adds a line; all lengths in pixels of the drawing. */
  SvgText line(
      double x1, double y1, double x2, double y2, String colour, double width, Stroke stroke) {
    out.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
    out.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
    return stroke(colour, width, stroke);
  }

  /** Adds a line through points; all lengths in pixels of the drawing. */
  SvgText polyline(double[] xs, double[] ys, String colour, double width, Stroke stroke) {
    out.append("<polyline fill=\"none\" points=\"");
    for (int i = 0; i < xs.length; i++) {
      out.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
    }
    return stroke(colour, width, stroke);
  }

  private SvgText stroke(String colour, double width, Stroke stroke) {
    out.append("\" stroke=\"").append(colour);
    out.append("\" stroke-width=\"").append(number(width)).append('"');
    if (!stroke.pattern.isEmpty()) {
      out.append(" stroke-dasharray=\"").append(stroke.pattern).append('"');
    }
    out.append("/>");
    return this;
  }

  /** Adds a filled rectangle by its upper left corner; all lengths in pixels of the drawing. */
  SvgText rect(double x, double y, double width, double height, String fill) {
    out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
    out.append("\" fill=\"").append(fill);
    return stroke(INK, 0.7, Stroke.SOLID);
  }

  /** A bar hatched by slanting lines, told from a full one without colour. */
  SvgText hatched(double x, double y, double width, double height) {
    rect(x, y, width, height, PAPER);
    for (double d = 4; d < width + height; d += 4) {
      double fromX = Math.min(d, width);
      double fromY = d - fromX;
      double toY = Math.min(d, height);
      double toX = d - toY;
      line(x + fromX, y + fromY, x + toX, y + toY, GREY, 0.5, Stroke.SOLID);
    }
    return this;
  }

  /** Adds a filled circle by its centre; all lengths in pixels of the drawing. */
  SvgText dot(double x, double y, double radius, String fill) {
    out.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
    out.append("\" r=\"").append(number(radius)).append("\" fill=\"").append(fill).append("\"/>");
    return this;
  }

  /**
   * Adds words at a point of their baseline.
   *
   * @param size of the font in pixels
   */
  SvgText text(double x, double y, double size, Anchor anchor, String text) {
    out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" font-size=\"").append(number(size));
    out.append("\" text-anchor=\"").append(anchor.value).append("\" fill=\"").append(INK);
    out.append("\">").append(escape(text)).append("</text>");
    return this;
  }

  /** The whole drawing. */
  String end() {
    return out.append("</svg>").toString();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
