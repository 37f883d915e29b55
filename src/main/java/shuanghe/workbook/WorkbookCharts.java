package shuanghe.workbook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Native charts over whole columns of tables, which they follow when the table grows. */
final class WorkbookCharts {

  /** Hundredths of a point. */
  private static final int TITLE_SIZE = 1200;

  private static final int TEXT_SIZE = 900;

  private WorkbookCharts() {}

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
      String name, XSSFSheet sheet, int headRow, int column, List<Optional<Double>> values) {

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
  static String range(XSSFSheet sheet, int first, int last, int column) {
    return new CellRangeAddress(first, last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  /** Lines over time. */
  static void lines(
      SheetWords words,
      XSSFSheet sheet,
      Frame frame,
      String title,
      Labels labels,
      List<SheetSeries> series,
      String numberFormat) {
    String said = new ChartWords(words).lines(title, labels, series, numberFormat);
    XSSFChart chart = chart(words, sheet, frame, title, said);
    XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    axes(categories, values, numberFormat);
    XDDFLineChartData data =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values);
    data.setVaryColors(false);
    for (int i = 0; i < series.size(); i++) {
      XDDFLineChartData.Series line = (XDDFLineChartData.Series) add(data, labels, series.get(i));
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.values()[i % 3]);
      stroke(line, Palette.series(i));
    }
    chart.plot(data);
    if (series.size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  /** Bars that stand side by side. */
  static void bars(
      SheetWords words,
      XSSFSheet sheet,
      Frame frame,
      String title,
      BarDirection direction,
      Labels labels,
      List<SheetSeries> series,
      String numberFormat) {
    String said = new ChartWords(words).bars(title, labels, series, numberFormat);
    XSSFChart chart = chart(words, sheet, frame, title, said);
    boolean lying = direction == BarDirection.BAR;
    XDDFCategoryAxis categories =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    axes(categories, values, numberFormat);
    values.setMinimum(0);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    if (lying) {
      // first row of the table on top, as it is read
      categories.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(direction);
    data.setVaryColors(false);
    data.setGapWidth(60);
    for (int i = 0; i < series.size(); i++) {
      XDDFChartData.Series bar = add(data, labels, series.get(i));
      XDDFShapeProperties format = new XDDFShapeProperties();
      format.setFillProperties(fill(Palette.series(i)));
      bar.setShapeProperties(format);
    }
    chart.plot(data);
    chart
        .getCTChart()
        .getPlotArea()
        .getBarChartArray(0)
        .getSerList()
        .forEach(
            bar -> {
              var labelsXml = bar.addNewDLbls();
              labelsXml.addNewNumFmt().setFormatCode(numberFormat);
              labelsXml.getNumFmt().setSourceLinked(false);
              labelsXml.addNewShowLegendKey().setVal(false);
              labelsXml.addNewShowVal().setVal(true);
              labelsXml.addNewShowCatName().setVal(false);
              labelsXml.addNewShowSerName().setVal(false);
              labelsXml.addNewShowPercent().setVal(false);
              labelsXml.addNewShowBubbleSize().setVal(false);
            });
    if (series.size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  private static XSSFChart chart(
      SheetWords words, XSSFSheet sheet, Frame frame, String title, String said) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            0, 0, 0, 0, frame.column(), frame.row(), frame.lastColumn() + 1, frame.lastRow() + 1);
    XSSFChart chart = drawing.createChart(anchor);
    int number = drawing.getCTDrawing().sizeOfTwoCellAnchorArray();
    describe(drawing, words.of("图{0} {1}", number, title), said);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    CTTextCharacterProperties name =
        chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr();
    name.setLang(words.language().locale().toLanguageTag());
    name.setB(true);
    type(name, TITLE_SIZE, Palette.INK);
    CTTextBody text = chart.getCTChartSpace().addNewTxPr();
    text.addNewBodyPr();
    type(text.addNewP().addNewPPr().addNewDefRPr(), TEXT_SIZE, Palette.INK);
    return chart;
  }

  /** Names the chart just made and says in words what it shows. */
  private static void describe(XSSFDrawing drawing, String name, String said) {
    var anchors = drawing.getCTDrawing();
    int number = anchors.sizeOfTwoCellAnchorArray();
    var properties =
        anchors
            .getTwoCellAnchorArray(number - 1)
            .getGraphicFrame()
            .getNvGraphicFramePr()
            .getCNvPr();
    properties.setId(number);
    properties.setName(name);
    properties.setDescr(said);
  }

  private static void type(CTTextCharacterProperties type, int size, Palette colour) {
    type.setSz(size);
    type.addNewSolidFill().addNewSrgbClr().setVal(colour.bytes());
    type.addNewLatin().setTypeface(CellStyles.FONT);
    type.addNewEa().setTypeface(CellStyles.FONT);
  }

  private static void axes(XDDFCategoryAxis categories, XDDFValueAxis values, String format) {
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setNumberFormat(format);
    // at the foot of the chart, where no series below zero runs through them
    categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
    grid(values);
    line(categories);
  }

  private static void grid(XDDFValueAxis axis) {
    XDDFShapeProperties grid = axis.getOrAddMajorGridProperties();
    grid.setLineProperties(new XDDFLineProperties(fill(Palette.RULE)));
  }

  private static void line(XDDFChartAxis axis) {
    axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(fill(Palette.GREY)));
  }

  private static XDDFChartData.Series add(XDDFChartData data, Labels labels, SheetSeries series) {
    XDDFDataSource<String> names =
        XDDFDataSourcesFactory.fromArray(labels.values().toArray(String[]::new), labels.range());
    XDDFNumericalDataSource<Double> numbers =
        XDDFDataSourcesFactory.fromArray(
            series.values().stream().map(v -> v.orElse(null)).toArray(Double[]::new),
            series.range());
    XDDFChartData.Series added = data.addSeries(names, numbers);
    added.setTitle(
        series.name(),
        new CellReference(
            series.sheet().getSheetName(), series.headRow(), series.column(), true, true));
    return added;
  }

  private static void stroke(XDDFLineChartData.Series line, Palette colour) {
    XDDFLineProperties stroke = new XDDFLineProperties(fill(colour));
    stroke.setWidth(2.0);
    XDDFShapeProperties format = new XDDFShapeProperties();
    format.setLineProperties(stroke);
    line.setShapeProperties(format);
  }

  private static XDDFSolidFillProperties fill(Palette colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(colour.bytes()));
  }
}
