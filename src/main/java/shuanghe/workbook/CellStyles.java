package shuanghe.workbook;

import static shuanghe.packaging.XmlMarkup.ascii;

import java.util.LinkedHashMap;
import java.util.Map;
import shuanghe.model.MessageLanguage;
import shuanghe.packaging.XmlMarkup;

/**
 * The one set of cell styles of a workbook (ECMA-376 part 1, 18.8), all made at once so that their
 * numbers are fixed.
 */
final class CellStyles {

  /** On every Windows with Chinese; WPS on Linux puts its own sans serif in its place. */
  static final String FONT = "微软雅黑";

  /** The number that the first format of a workbook's own has. */
  private static final int FIRST_FORMAT = 164;

  /** Formats that have a number in every workbook (18.8.30). */
  private static final Map<String, Integer> BUILT_IN =
      Map.of("General", 0, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10);

  private static final String NO_GRID =
      "<border><left/><right/><top/><bottom/><diagonal/></border>";

  private final MessageLanguage language;
  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final Map<String, Integer> fonts = new LinkedHashMap<>();
  private final Map<String, Integer> fills = new LinkedHashMap<>();
  private final Map<String, Integer> borders = new LinkedHashMap<>();
  private final Map<String, Integer> styles = new LinkedHashMap<>();
  private final Map<String, Integer> differentials = new LinkedHashMap<>();

  /** What ends the reference of a cell and names its style, by emphasis and format. */
  private final byte[][][] attributes =
      new byte[Emphasis.values().length][CellFormat.values().length][];

  CellStyles(MessageLanguage language) {
    this.language = language;
    number(
        fonts,
        "<font><sz val=\"10\"/><color indexed=\"8\"/><name val=\""
            + FONT
            + "\"/><family val=\"2\"/></font>");
    number(fills, "<fill><patternFill patternType=\"none\"/></fill>");
    number(fills, "<fill><patternFill patternType=\"gray125\"/></fill>");
    number(borders, NO_GRID);
    number(styles, "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    for (CellFormat format : CellFormat.values()) {
      for (Emphasis emphasis : Emphasis.values()) {
        int style = number(styles, style(format, applies(format, emphasis)));
        attributes[emphasis.ordinal()][format.ordinal()] = ascii("\" s=\"" + style + "\"");
      }
    }
  }

  private static int number(Map<String, Integer> numbers, String markup) {
    return numbers.computeIfAbsent(markup, m -> numbers.size());
  }

  /** The emphasis, or none where the format does not know it and is left as it is. */
  private static Emphasis applies(CellFormat format, Emphasis emphasis) {
    boolean words =
        format == CellFormat.TEXT || format == CellFormat.LINE || format == CellFormat.CENTRED;
    boolean applies =
        switch (emphasis) {
          case NONE -> true;
          case PROVISIONAL -> format.isNumber();
          case TOTAL -> format.isNumber() || words;
          case QUOTED -> words;
        };
    return applies ? emphasis : Emphasis.NONE;
  }

  /**
   * What ends the reference of a cell and names the style of a format; not to be written to. An
   * emphasis that the format does not know leaves it as it is.
   */
  byte[] attribute(CellFormat format, Emphasis emphasis) {
    return attributes[emphasis.ordinal()][format.ordinal()];
  }

  /** The number of what changes the look of a cell by a rule. */
  int differential(String markup) {
    return number(differentials, "<dxf>" + markup + "</dxf>");
  }

  private String style(CellFormat format, Emphasis emphasis) {
    boolean filled = format == CellFormat.HEAD || emphasis == Emphasis.TOTAL;
    Palette fill = format == CellFormat.HEAD ? Palette.RED : Palette.SHADE;
    return "<xf numFmtId=\""
        + (format.isNumber() ? format(format.format(language)) : 0)
        + "\" fontId=\""
        + number(fonts, font(format, emphasis))
        + "\" fillId=\""
        + (filled ? number(fills, fill(fill)) : 0)
        + "\" borderId=\""
        + number(borders, border(format, emphasis))
        + "\" xfId=\"0\""
        + (emphasis == Emphasis.QUOTED ? " quotePrefix=\"1\"" : "")
        + (format.isNumber() ? " applyNumberFormat=\"1\"" : "")
        + " applyFont=\"1\""
        + (filled ? " applyFill=\"1\"" : "")
        + " applyBorder=\"1\" applyAlignment=\"1\">"
        + alignment(format)
        + "</xf>";
  }

  private int format(String code) {
    Integer builtIn = BUILT_IN.get(code);
    return builtIn == null ? FIRST_FORMAT + number(formats, code) : builtIn;
  }

  private static String font(CellFormat format, Emphasis emphasis) {
    boolean bold =
        switch (format) {
          case TITLE, SECTION, HEAD, WARNING -> true;
          default -> emphasis == Emphasis.TOTAL;
        };
    int points =
        switch (format) {
          case TITLE -> 18;
          case SECTION -> 12;
          case SUBTITLE -> 11;
          default -> 10;
        };
    Palette colour =
        switch (format) {
          case TITLE, SECTION, WARNING -> Palette.RED;
          case NOTE -> Palette.GREY;
          case HEAD -> Palette.WHITE;
          case LINK -> Palette.LINK;
          default -> Palette.INK;
        };
    return "<font>"
        + (bold ? "<b/>" : "")
        + (emphasis == Emphasis.PROVISIONAL ? "<i/>" : "")
        + (format == CellFormat.LINK ? "<u/>" : "")
        + "<sz val=\""
        + points
        + "\"/>"
        + colour("color", colour)
        + "<name val=\""
        + FONT
        + "\"/></font>";
  }

  private static String colour(String element, Palette colour) {
    return "<" + element + " rgb=\"FF" + colour.rgb() + "\"/>";
  }

  private static String fill(Palette colour) {
    return "<fill><patternFill patternType=\"solid\">"
        + colour("fgColor", colour)
        + "</patternFill></fill>";
  }

  private static String border(CellFormat format, Emphasis emphasis) {
    return switch (format) {
      case TITLE, SUBTITLE, SECTION, NOTE -> NO_GRID;
      default ->
          "<border>"
              + side("left", Palette.RULE)
              + side("right", Palette.RULE)
              + side("top", emphasis == Emphasis.TOTAL ? Palette.RED : Palette.RULE)
              + side("bottom", Palette.RULE)
              + "<diagonal/></border>";
    };
  }

  private static String side(String name, Palette colour) {
    return "<" + name + " style=\"thin\">" + colour("color", colour) + "</" + name + ">";
  }

  private static String alignment(CellFormat format) {
    String across =
        switch (format) {
          case TITLE, SUBTITLE, SECTION, NOTE -> "";
          case HEAD -> " horizontal=\"center\" wrapText=\"1\"";
          case TEXT, WARNING -> " horizontal=\"left\" wrapText=\"1\" indent=\"1\"";
          case LINE, LINK -> " horizontal=\"left\" indent=\"1\"";
          case CENTRED, DATE -> " horizontal=\"center\"";
          default -> " horizontal=\"right\" indent=\"1\"";
        };
    return "<alignment vertical=\"center\"" + across + "/>";
  }

  /** The part of the file; what rules need is known when the sheets are written. */
  XmlMarkup markup() {
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    out.raw("<styleSheet xmlns=\"" + WorkbookParts.MAIN + "\"><numFmts count=\"");
    out.raw(formats.size()).raw("\">");
    formats.forEach(
        (code, number) -> {
          out.raw("<numFmt numFmtId=\"").raw(FIRST_FORMAT + number).raw("\" formatCode=\"");
          out.text(code).raw("\"/>");
        });
    out.raw("</numFmts>");
    list(out, "fonts", fonts);
    list(out, "fills", fills);
    list(out, "borders", borders);
    out.raw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"");
    out.raw(" borderId=\"0\"/></cellStyleXfs>");
    list(out, "cellXfs", styles);
    // the style that all others start from, named as other readers than Excel want it
    out.raw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>");
    list(out.raw("</cellStyles>"), "dxfs", differentials);
    return out.raw("</styleSheet>");
  }

  private static void list(XmlMarkup out, String name, Map<String, Integer> items) {
    out.raw("<" + name + " count=\"").raw(items.size()).raw("\">");
    items.keySet().forEach(out::raw);
    out.raw("</" + name + ">");
  }
}
