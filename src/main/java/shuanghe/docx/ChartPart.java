package shuanghe.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.briefing.ChartData;
import shuanghe.briefing.ChartData.ChartForm;
import shuanghe.briefing.ChartData.ChartSeries;
import shuanghe.packaging.XmlMarkup;

/**
 * A chart (DrawingML) with its numbers, told apart without colour: the first series is solid, the
 * second hatched or dashed. Every fill and line is stated, for a file without a theme leaves them
 * to the program, and LibreOffice then draws none.
 */
final class ChartPart {

  private static final String NAMESPACES =
      " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String INK = "000000";
  private static final String GREY = "666666";
  private static final String PALE = "BBBBBB";

  /** Of the lines of a chart, in turn; the second area's are blue, and apart in print by marks. */
  private static final List<String> COLOURS = List.of(INK, GREY, "1F4E9E", "5B86C4");

  private static final String UNMARKED = "<c:marker><c:symbol val=\"none\"/></c:marker>";

  private static final int CATEGORY_AXIS = 1;
  private static final int VALUE_AXIS = 2;

  private final ChartData data;
  private final XmlMarkup out = new XmlMarkup();

  private ChartPart(ChartData data) {
    this.data = data;
  }

  static byte[] of(ChartData data) {
    return new ChartPart(data).written().bytes();
  }

  private XmlMarkup written() {
    out.raw(XmlMarkup.DECLARATION).raw("<c:chartSpace" + NAMESPACES + ">");
    out.raw("<c:date1904 val=\"0\"/><c:lang val=\"zh-CN\"/><c:roundedCorners val=\"0\"/>");
    out.raw("<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
    if (data.form() == ChartForm.LINES) {
      lines();
    } else {
      bars();
    }
    out.raw("</c:plotArea>");
    if (data.series().size() > 1) {
      out.raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
    }
    out.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
    out.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    out.raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\">");
    out.raw(fill(INK)).raw("<a:latin typeface=\"Times New Roman\"/>");
    out.raw("</a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>");
    out.raw("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData>");
    return out.raw("</c:chartSpace>");
  }

  /** Lines: of each area the period and, dashed, the year before; those of the second marked. */
  private void lines() {
    out.raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
    for (int s = 0; s < data.series().size(); s++) {
      head(s);
      boolean isYearBefore = s % 2 == 1;
      String colour = COLOURS.get(s % COLOURS.size());
      out.raw("<c:spPr>" + line(colour, 19050, isYearBefore ? "dash" : "solid")).raw("</c:spPr>");
      out.raw(s < 2 ? UNMARKED : circles(colour, isYearBefore ? "FFFFFF" : colour));
      labelOfLast(data.series().get(s));
      values(s);
      out.raw("<c:smooth val=\"0\"/></c:ser>");
    }
    out.raw("<c:marker val=\"1\"/>");
    axes("</c:lineChart>", "b", "l", "minMax");
  }

  private void bars() {
    boolean isStacked = data.form() == ChartForm.STACKED_BARS;
    out.raw("<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"");
    out.raw(isStacked ? "stacked" : "clustered").raw("\"/><c:varyColors val=\"0\"/>");
    for (int s = 0; s < data.series().size(); s++) {
      head(s);
      out.raw("<c:spPr>" + (s == 0 ? fill(GREY) : HATCHED) + line(INK, 9525, "solid"));
      out.raw("</c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls>");
      out.raw("<c:numFmt formatCode=\"" + (isStacked ? formatHidingZero() : format()))
          .raw("\" sourceLinked=\"0\"/>");
      out.raw(isStacked ? "<c:spPr>" + fill("FFFFFF") + "</c:spPr>" : "");
      out.raw("<c:dLblPos val=\"" + (isStacked ? "ctr" : "outEnd") + "\"/>" + SHOW_VALUE);
      out.raw("</c:dLbls>");
      values(s);
      out.raw("</c:ser>");
    }
    out.raw("<c:gapWidth val=\"60\"/>").raw(isStacked ? "<c:overlap val=\"100\"/>" : "");
    axes("</c:barChart>", "l", "t", "maxMin");
  }

  private static String circles(String line, String area) {
    return "<c:marker><c:symbol val=\"circle\"/><c:size val=\"5\"/><c:spPr>"
        + fill(area)
        + line(line, 9525, "solid")
        + "</c:spPr></c:marker>";
  }

  private static final String HATCHED =
      "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\""
          + GREY
          + "\"/></a:fgClr>"
          + "<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>";

  private static final String SHOW_VALUE =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
          + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

  private void head(int s) {
    out.raw("<c:ser><c:idx val=\"").raw(s).raw("\"/><c:order val=\"").raw(s).raw("\"/><c:tx>");
    out.raw("<c:strRef><c:f>" + ChartWorkbook.SHEET + "!$" + ChartWorkbook.column(s) + "$1</c:f>");
    out.raw("<c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>");
    out.text(data.series().get(s).name());
    out.raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>");
  }

  private void labelOfLast(ChartSeries series) {
    int last = data.categories().size() - 1;
    if (series.values().get(last).isEmpty()) {
      return;
    }
    out.raw("<c:dLbls><c:dLbl><c:idx val=\"").raw(last);
    out.raw("\"/><c:numFmt formatCode=\"" + format() + "\" sourceLinked=\"0\"/><c:spPr/>");
    out.raw("<c:dLblPos val=\"t\"/>" + SHOW_VALUE + "</c:dLbl>");
    out.raw(SHOW_VALUE.replace("showVal val=\"1\"", "showVal val=\"0\"") + "</c:dLbls>");
  }

  private void values(int s) {
    int places = data.categories().size();
    String end = "$" + (places + 1) + "</c:f>";
    out.raw("<c:cat><c:strRef><c:f>" + ChartWorkbook.SHEET + "!$A$2:$A" + end);
    out.raw("<c:strCache><c:ptCount val=\"").raw(places).raw("\"/>");
    for (int c = 0; c < places; c++) {
      out.raw("<c:pt idx=\"").raw(c).raw("\"><c:v>").text(data.categories().get(c));
      out.raw("</c:v></c:pt>");
    }
    out.raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>" + ChartWorkbook.SHEET + "!$");
    char column = ChartWorkbook.column(s);
    out.raw(column + "$2:$" + column + end + "<c:numCache><c:formatCode>" + format());
    out.raw("</c:formatCode><c:ptCount val=\"").raw(places).raw("\"/>");
    List<Optional<BigDecimal>> values = data.series().get(s).values();
    for (int c = 0; c < places; c++) {
      if (values.get(c).isPresent()) {
        out.raw("<c:pt idx=\"").raw(c).raw("\"><c:v>");
        out.raw(values.get(c).get().toPlainString()).raw("</c:v></c:pt>");
      }
    }
    out.raw("</c:numCache></c:numRef></c:val>");
  }

  /** As many digits as the values are printed with. */
  private String format() {
    int digits =
        data.series().stream()
            .flatMap(s -> s.values().stream().flatMap(Optional::stream))
            .mapToInt(BigDecimal::scale)
            .max()
            .orElse(0);
    return digits <= 0 ? "0" : "0." + "0".repeat(digits);
  }

  private String formatHidingZero() {
    return format() + ";-" + format() + ";";
  }

  /** Values of bars stand at their ends, so that their axis is left out. */
  private void axes(String end, String categoriesAt, String valuesAt, String order) {
    boolean isLabelled = data.form() == ChartForm.LINES;
    out.raw("<c:axId val=\"").raw(CATEGORY_AXIS).raw("\"/><c:axId val=\"").raw(VALUE_AXIS);
    out.raw("\"/>" + end + "<c:catAx><c:axId val=\"").raw(CATEGORY_AXIS);
    out.raw("\"/><c:scaling><c:orientation val=\"" + order + "\"/></c:scaling>");
    out.raw("<c:delete val=\"0\"/><c:axPos val=\"" + categoriesAt + "\"/>");
    out.raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>");
    out.raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>");
    out.raw("<c:spPr>" + line(INK, 9525, "solid") + "</c:spPr><c:crossAx val=\"").raw(VALUE_AXIS);
    out.raw("\"/><c:crosses val=\"autoZero\"/></c:catAx><c:valAx><c:axId val=\"").raw(VALUE_AXIS);
    out.raw("\"/><c:scaling><c:orientation val=\"minMax\"/>");
    data.from().ifPresent(m -> out.raw("<c:min val=\"").raw(m.toPlainString()).raw("\"/>"));
    out.raw("</c:scaling>");
    out.raw("<c:delete val=\"" + (isLabelled ? 0 : 1) + "\"/><c:axPos val=\"" + valuesAt + "\"/>");
    if (isLabelled) {
      out.raw("<c:majorGridlines><c:spPr>" + line(PALE, 6350, "solid"));
      out.raw("</c:spPr></c:majorGridlines>");
    }
    out.raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>");
    out.raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>");
    out.raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"").raw(CATEGORY_AXIS);
    out.raw("\"/><c:crosses val=\"autoZero\"/></c:valAx>");
  }

  private static String fill(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
  }

  /**
   * A line.
   *
   * @param width in EMU, 12,700 to the point
   */
  private static String line(String colour, int width, String dash) {
    return "<a:ln w=\""
        + width
        + "\">"
        + fill(colour)
        + "<a:prstDash val=\""
        + dash
        + "\"/></a:ln>";
  }
}
