package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import shuanghe.packaging.XmlMarkup;

/**
 * Native charts (ECMA-376 part 1, 21.2) over whole columns of tables, which they follow when the
 * table grows.
 */
final class WorkbookCharts {

  /** Start of the names of DrawingML. */
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

  /** Hundredths of a point. */
  private static final int TITLE_SIZE = 1200;

  private static final int TEXT_SIZE = 900;

  /** Of lines, in turn. */
  private static final List<String> MARKERS = List.of("circle", "dash", "diamond");

  private static final int CATEGORY_AXIS = 1;
  private static final int VALUE_AXIS = 2;

  /** What is told at the bars: the value alone. */
  private static final String SHOW_VALUE =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
          + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

  private final WorkbookFile file;
  private final XmlMarkup out = new XmlMarkup();

  private WorkbookCharts(WorkbookFile file) {
    this.file = file;
  }

  /** Direction of bars. */
  enum Bars {
    STANDING,
    LYING
  }

  /**
   * Cells a chart covers, 0-based, both ends included.
   *
   * @param row first row
   * @param column first column
   * @param lastRow last row
   * @param lastColumn last column
   */
  record Frame(int row, int column, int lastRow, int lastColumn) {}

  /**
   * A column of labels.
   *
   * @param range absolute reference such as {@code '图表数据'!$A$4:$A$27}
   * @param values the labels as they stand in the cells, kept in the chart as well
   */
  record Labels(String range, List<String> values) {}

  /**
   * A column of numbers with its heading's cell.
   *
   * @param name what the legend calls it
   * @param sheet the sheet it stands in
   * @param headRow row of its heading, from 0; the numbers begin below
   * @param column its column, from 0
   * @param values the numbers from the top, empty where a cell is
   */
  record SheetSeries(
      String name, WorkbookSheet sheet, int headRow, int column, List<Optional<Double>> values) {

    /** Reference to the cells of the values, with their sheet. */
    String range() {
      return WorkbookCharts.range(sheet, headRow + 1, headRow + values.size(), column);
    }
  }

  /**
   * Cells of a column as charts have them, absolute and with the sheet.
   *
   * @param first row counted from 0
   * @param last row counted from 0, included
   */
  static String range(WorkbookSheet sheet, int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column).formatAsString(sheet.name(), true);
  }

  /** Lines over time. */
  static void lines(
      WorkbookFile file,
      WorkbookSheet sheet,
      Frame frame,
      String title,
      Labels labels,
      List<SheetSeries> series,
      String numberFormat) {
    String said = new ChartWords(file.words()).lines(title, labels, series, numberFormat);
    XmlMarkup chart = new WorkbookCharts(file).lines(title, labels, series, numberFormat);
    file.chart(sheet, frame, title, said, chart);
  }

  /** Bars that stand or lie side by side. */
  static void bars(
      WorkbookFile file,
      WorkbookSheet sheet,
      Frame frame,
      String title,
      Bars direction,
      Labels labels,
      List<SheetSeries> series,
      String numberFormat) {
    String said = new ChartWords(file.words()).bars(title, labels, series, numberFormat);
    XmlMarkup chart = new WorkbookCharts(file).bars(title, direction, labels, series, numberFormat);
    file.chart(sheet, frame, title, said, chart);
  }

  private XmlMarkup lines(
      String title, Labels labels, List<SheetSeries> series, String numberFormat) {
    begin(title);
    out.raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
    for (int i = 0; i < series.size(); i++) {
      head(i, series.get(i));
      out.raw("<c:spPr><a:ln w=\"25400\">" + fill(Palette.series(i)) + "</a:ln></c:spPr>");
      out.raw("<c:marker><c:symbol val=\"" + MARKERS.get(i % MARKERS.size()) + "\"/></c:marker>");
      values(labels, series.get(i));
      out.raw("<c:smooth val=\"0\"/></c:ser>");
    }
    out.raw("<c:marker val=\"1\"/>").raw(axisIds()).raw("</c:lineChart>");
    categories("minMax", "b");
    values("", "l", numberFormat, "autoZero", "midCat");
    return end(series);
  }

  private XmlMarkup bars(
      String title, Bars direction, Labels labels, List<SheetSeries> series, String numberFormat) {
    boolean isLying = direction == Bars.LYING;
    begin(title);
    out.raw("<c:barChart><c:barDir val=\"" + (isLying ? "bar" : "col") + "\"/>");
    out.raw("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
    for (int i = 0; i < series.size(); i++) {
      head(i, series.get(i));
      out.raw("<c:spPr>" + fill(Palette.series(i)) + "</c:spPr><c:invertIfNegative val=\"0\"/>");
      out.raw("<c:dLbls><c:numFmt formatCode=\"").text(numberFormat);
      out.raw("\" sourceLinked=\"0\"/>" + SHOW_VALUE + "</c:dLbls>");
      values(labels, series.get(i));
      out.raw("</c:ser>");
    }
    out.raw("<c:gapWidth val=\"60\"/>").raw(axisIds()).raw("</c:barChart>");
    // lying, the first row of the table is on top, as it is read
    categories(isLying ? "maxMin" : "minMax", isLying ? "l" : "b");
    String minimum = "<c:min val=\"0\"/>";
    String crosses = isLying ? "max" : "autoZero";
    // bars stand between the marks of the axis, lines begin on it
    values(minimum, isLying ? "b" : "l", numberFormat, crosses, "between");
    return end(series);
  }

  private void begin(String title) {
    out.raw(XmlMarkup.DECLARATION).raw("<c:chartSpace xmlns:c=\"" + DRAWING + "/chart\"");
    out.raw(" xmlns:a=\"" + DRAWING + "/main\"><c:roundedCorners val=\"0\"/><c:chart><c:title>");
    out.raw("<c:tx><c:rich><a:bodyPr/><a:p><a:pPr algn=\"l\"><a:defRPr/></a:pPr><a:r>");
    out.raw("<a:rPr lang=\"" + file.words().language().locale().toLanguageTag());
    out.raw("\" sz=\"").raw(TITLE_SIZE).raw("\" b=\"1\">" + type() + "</a:rPr><a:t>");
    out.text(title).raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
    out.raw("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>");
  }

  private XmlMarkup end(List<SheetSeries> series) {
    out.raw("</c:plotArea>");
    if (series.size() > 1) {
      out.raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
    }
    out.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:txPr>");
    out.raw("<a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"").raw(TEXT_SIZE).raw("\">" + type());
    return out.raw("</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr></c:chartSpace>");
  }

  private static String type() {
    String font = " typeface=\"" + CellStyles.FONT + "\"/>";
    return fill(Palette.INK) + "<a:latin" + font + "<a:ea" + font;
  }

  private static String fill(Palette colour) {
    return "<a:solidFill><a:srgbClr val=\"" + colour.rgb() + "\"/></a:solidFill>";
  }

  private static String line(Palette colour) {
    return "<c:spPr><a:ln>" + fill(colour) + "</a:ln></c:spPr>";
  }

  private void head(int number, SheetSeries series) {
    out.raw("<c:ser><c:idx val=\"").raw(number).raw("\"/><c:order val=\"").raw(number);
    out.raw("\"/><c:tx><c:strRef><c:f>");
    String sheet = series.sheet().name();
    out.text(
        new CellReference(sheet, series.headRow(), series.column(), true, true).formatAsString());
    words(List.of(series.name()));
    out.raw("</c:strRef></c:tx>");
  }

  private void words(List<String> words) {
    out.raw("</c:f><c:strCache><c:ptCount val=\"").raw(words.size()).raw("\"/>");
    for (int i = 0; i < words.size(); i++) {
      out.raw("<c:pt idx=\"").raw(i).raw("\"><c:v>").text(words.get(i)).raw("</c:v></c:pt>");
    }
    out.raw("</c:strCache>");
  }

  private void values(Labels labels, SheetSeries series) {
    out.raw("<c:cat><c:strRef><c:f>").text(labels.range());
    words(labels.values());
    out.raw("</c:strRef></c:cat><c:val><c:numRef><c:f>").text(series.range());
    out.raw("</c:f><c:numCache><c:ptCount val=\"").raw(series.values().size()).raw("\"/>");
    for (int i = 0; i < series.values().size(); i++) {
      if (series.values().get(i).isPresent()) {
        BigDecimal value = BigDecimal.valueOf(series.values().get(i).get());
        out.raw("<c:pt idx=\"").raw(i).raw("\"><c:v>");
        out.raw(value.stripTrailingZeros().toPlainString()).raw("</c:v></c:pt>");
      }
    }
    out.raw("</c:numCache></c:numRef></c:val>");
  }

  private static String axisIds() {
    return "<c:axId val=\"" + CATEGORY_AXIS + "\"/><c:axId val=\"" + VALUE_AXIS + "\"/>";
  }

  private void categories(String order, String place) {
    out.raw("<c:catAx><c:axId val=\"").raw(CATEGORY_AXIS).raw("\"/><c:scaling>");
    out.raw("<c:orientation val=\"" + order + "\"/></c:scaling><c:delete val=\"0\"/>");
    out.raw("<c:axPos val=\"" + place + "\"/><c:majorTickMark val=\"cross\"/>");
    // at the foot of the chart, where no series below zero runs through them
    out.raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>" + line(Palette.GREY));
    out.raw("<c:crossAx val=\"").raw(VALUE_AXIS).raw("\"/><c:crosses val=\"autoZero\"/>");
    out.raw("<c:auto val=\"0\"/></c:catAx>");
  }

  private void values(
      String minimum, String place, String numberFormat, String crosses, String between) {
    out.raw("<c:valAx><c:axId val=\"").raw(VALUE_AXIS).raw("\"/><c:scaling>");
    out.raw("<c:orientation val=\"minMax\"/>" + minimum + "</c:scaling><c:delete val=\"0\"/>");
    out.raw("<c:axPos val=\"" + place + "\"/><c:majorGridlines>" + line(Palette.RULE));
    out.raw("</c:majorGridlines><c:numFmt formatCode=\"").text(numberFormat);
    out.raw("\" sourceLinked=\"1\"/><c:majorTickMark val=\"cross\"/>");
    out.raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"");
    out.raw(CATEGORY_AXIS).raw("\"/><c:crosses val=\"" + crosses + "\"/>");
    out.raw("<c:crossBetween val=\"" + between + "\"/></c:valAx>");
  }
}
