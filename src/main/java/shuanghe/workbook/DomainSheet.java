package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.Warning;
import shuanghe.messages.Messages;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;

/** The sheet of a domain: its indicators, what to look at, and charts. */
final class DomainSheet {

  private static final int HEAD_ROW = ListSheetWriter.HEAD_ROW;

  /** Width of the names of indicators, in digits. */
  static final int NAME_WIDTH = 34;

  private static final int[] WIDTHS = {
    NAME_WIDTH, 8, 8, 14, 11, 11, 11, 15, 9, 15, 10, 9, 9, 10, 7, 18, 10, 30
  };
  static final int CHART_ROWS = 11;

  /** Charts in a line, and the first columns of each of them; all about as wide. */
  private static final int[] CHART_COLUMNS = {0, 3, 7, 10};

  /** Columns that go on paper: what is behind would make all others small. */
  private static final int PRINTED = IndicatorSheetTable.SOURCE + 1;

  /** No more lines can be told apart in a chart, and no more charts looked through. */
  private static final int MOST_LINES = 12;

  private static final int MOST_TRENDS = 24;

  /** Trends drawn where the domains stand together; the others are in the domain's own workbook. */
  private static final int FIRST_TRENDS = 3;

  private final XSSFSheet sheet;
  private final WorkbookFile file;
  private final CellWriter cells;
  private final DomainAnalysis domain;

  /** First rows of the lines of charts. */
  private final List<Integer> chartLines = new ArrayList<>();

  private final List<ChartDataSheet.PlacedRow> placed = new ArrayList<>();

  DomainSheet(XSSFSheet sheet, WorkbookFile file, DomainAnalysis domain) {
    this.sheet = sheet;
    this.file = file;
    this.cells = new CellWriter(sheet, file.styles());
    this.domain = domain;
  }

  String sheetName() {
    return sheet.getSheetName();
  }

  String label() {
    return domain.profile().domain().label();
  }

  boolean hasIndicators() {
    return !domain.indicators().isEmpty();
  }

  /** The name of its table of indicators. */
  String tableName() {
    return label() + "指标表";
  }

  void write(
      Contents contents,
      CitationColumns citations,
      NamedCells names,
      ChartDataSheet chartData,
      String home,
      String footer) {
    cells.title(label(), "返回" + home + intro());
    Links.link(sheet.getRow(1).getCell(0), home, 0);
    for (int i = 0; i < WIDTHS.length; i++) {
      SheetFrame.width(sheet, i, WIDTHS[i]);
    }
    indicators(
        new IndicatorSheetTable(cells, citations, names, contents.messages(), domain.indicators()));
    int next = HEAD_ROW + Math.max(1, domain.indicators().size()) + 2;
    next = warnings(next, contents.messages(), citations);
    next = dormant(next, contents, citations);
    Map<String, String> sparklines =
        charts(next, chartData, contents.domains().size() > 1 ? FIRST_TRENDS : MOST_TRENDS);
    file.add(sheet, new StreamedPackage.Addition(out -> {}, "", Sparklines.extension(sparklines)));
    sheet.createFreezePane(2, HEAD_ROW + 1);
    SheetFrame.print(sheet, footer);
    SheetFrame.repeat(sheet, HEAD_ROW, HEAD_ROW);
    int last = chartLines.isEmpty() ? next : chartLines.getLast() + CHART_ROWS;
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, PRINTED - 1, 0, last);
    DomainPages.part(sheet, Arrays.copyOf(WIDTHS, PRINTED), chartLines);
  }

  private String intro() {
    List<String> themes = domain.profile().themes();
    String profile = themes.isEmpty() ? "" : String.join("；", themes) + "。";
    return "　｜　" + profile + "白色单元格中的数值可更正，增减、环比、同比、完成率和图表随之更新。";
  }

  private void indicators(IndicatorSheetTable table) {
    cells.row(HEAD_ROW).setHeightInPoints(34);
    for (int i = 0; i < IndicatorSheetTable.HEADS.size(); i++) {
      cells.text(HEAD_ROW, i, IndicatorSheetTable.HEADS.get(i), CellFormat.HEAD);
    }
    if (!hasIndicators()) {
      cells.text(HEAD_ROW + 1, 0, "本期没有统计指标数据。", CellFormat.NOTE);
      return;
    }
    int at = HEAD_ROW + 1;
    for (IndicatorRow row : domain.indicators()) {
      table.row(at, row, domain.pending(row.indicator().code(), row.area().code()));
      placed.add(new ChartDataSheet.PlacedRow(row, sheet, at));
      at++;
    }
    file.tables()
        .add(
            sheet,
            tableName(),
            IndicatorSheetTable.HEADS,
            HEAD_ROW,
            at - 1,
            0,
            SheetTables.Totals.NONE);
    colours(at - 1);
  }

  /** Colours beside the words and signs, never instead of them. */
  private void colours(int last) {
    var formatting = sheet.getSheetConditionalFormatting();
    int judgement = IndicatorSheetTable.HEADS.indexOf("判断");
    var alert =
        formatting.createConditionalFormattingRule(
            "LEFT(" + IndicatorSheetTable.ref(HEAD_ROW + 1, judgement) + ",1)=\"⚠\"");
    alert.createPatternFormatting().setFillBackgroundColor(Palette.ALERT_FILL.colour());
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(HEAD_ROW + 1, last, judgement, judgement)},
        alert);
    var reached =
        formatting.createConditionalFormattingRule(
            String.format(
                Locale.ROOT,
                "AND(ISNUMBER(%1$s),%1$s>=1)",
                IndicatorSheetTable.ref(HEAD_ROW + 1, IndicatorSheetTable.COMPLETION)));
    reached.createPatternFormatting().setFillBackgroundColor(Palette.GOOD_FILL.colour());
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {
          new CellRangeAddress(
              HEAD_ROW + 1, last, IndicatorSheetTable.COMPLETION, IndicatorSheetTable.COMPLETION)
        },
        reached);
  }

  private int warnings(int from, Messages words, CitationColumns citations) {
    int at = from;
    cells.text(at++, 0, "需要关注", CellFormat.SECTION);
    if (domain.warnings().isEmpty()) {
      cells.text(at++, 0, "✓ 本期没有触发预警规则。", CellFormat.NOTE);
    }
    for (Warning warning : domain.warnings()) {
      cells.text(at, 0, "⚠ " + words.text(warning.rule().label()), CellFormat.WARNING);
      cells.text(at, 1, words.text(warning.text()), CellFormat.TEXT);
      int last = IndicatorSheetTable.SOURCE - 1;
      for (int c = 2; c <= last; c++) {
        cells.blank(at, c);
      }
      sheet.addMergedRegionUnsafe(new CellRangeAddress(at, at, 1, last));
      cite(at, last + 1, warning.sources().stream().findFirst(), citations);
      cells.row(at).setHeightInPoints(21);
      at++;
    }
    return at + 1;
  }

  private int dormant(int from, Contents contents, CitationColumns citations) {
    if (domain.dormant().isEmpty()) {
      return from;
    }
    int at = from;
    cells.text(at++, 0, "本期尚无数据的序列", CellFormat.SECTION);
    for (Observation latest : domain.dormant()) {
      Indicator indicator = contents.indicator(latest.indicator());
      cells.text(at, 0, indicator.name(), CellFormat.TEXT);
      cells.text(at, 1, contents.areaName(latest.area()), CellFormat.CENTRED);
      BigDecimal stored = latest.value().orElseThrow();
      DisplayScale scale = DisplayScale.of(indicator, stored);
      cells.text(at, 2, scale.unit(), CellFormat.CENTRED);
      cells.text(at, 3, latest.period().label(), CellFormat.CENTRED);
      cells.number(
          at,
          IndicatorSheetTable.CURRENT,
          Shown.value(indicator, scale, stored),
          CellFormat.of(indicator, scale, List.of(stored)),
          IndicatorSheetTable.emphasis(latest));
      cite(at, 5, contents.sourceAt(latest.place(), ""), citations);
      String pending = contents.messages().text(domain.pending(latest.indicator(), latest.area()));
      if (!pending.isEmpty()) {
        cells.text(at, 6, "⚠ " + pending, CellFormat.WARNING);
      }
      at++;
    }
    return at + 1;
  }

  private void cite(int at, int column, Optional<Integer> source, CitationColumns citations) {
    if (source.isPresent()) {
      XSSFCell cell = cells.text(at, column, "[" + source.get() + "]", CellFormat.LINK);
      citations.location(source.get()).ifPresent(to -> Links.link(cell, to));
    }
  }

  /** Draws at most so many trends; every series has its small line in the table. */
  private Map<String, String> charts(int from, ChartDataSheet data, int trends) {
    Map<String, String> sparklines = new LinkedHashMap<>();
    Map<String, List<ChartDataSheet.PlacedRow>> byIndicator = new LinkedHashMap<>();
    for (ChartDataSheet.PlacedRow one : placed) {
      byIndicator.computeIfAbsent(one.row().indicator().code(), c -> new ArrayList<>()).add(one);
    }
    int first = noteOfTheUndrawn(from, byIndicator.values(), trends);
    int slot = 0;
    List<ChartDataSheet.PlacedRow> withTarget =
        placed.stream().filter(this::hasCompletion).toList();
    if (!withTarget.isEmpty()) {
      ChartDataSheet.Completion completion =
          data.completion(label() + "完成率表", label() + "目标完成率", withTarget);
      WorkbookCharts.bars(
          sheet,
          frame(first, slot++),
          label() + "指标目标完成率",
          BarDirection.BAR,
          completion.labels(),
          List.of(completion.series()),
          "0%");
    }
    int number = 1;
    for (List<ChartDataSheet.PlacedRow> rows : byIndicator.values()) {
      if (rows.stream().allMatch(r -> r.row().trend().isEmpty())) {
        continue;
      }
      if (number > MOST_TRENDS) {
        break;
      }
      ChartDataSheet.ChartTrend trend =
          data.trend(label() + "走势表" + number, rows.subList(0, Math.min(MOST_LINES, rows.size())));
      trend
          .rangeOfRow()
          .forEach((at, range) -> sparklines.put(cell(at, IndicatorSheetTable.TREND), range));
      if (number++ <= trends) {
        WorkbookCharts.lines(
            sheet,
            frame(first, slot++),
            trend.title(),
            trend.periods(),
            trend.series(),
            trend.format());
      }
    }
    return sparklines;
  }

  /** Says where not all series are drawn; gives the row below. */
  private int noteOfTheUndrawn(
      int at, Collection<List<ChartDataSheet.PlacedRow>> indicators, int trends) {
    if (indicators.size() <= trends
        && indicators.stream().allMatch(rows -> rows.size() <= MOST_LINES)) {
      return at;
    }
    String rest = trends < MOST_TRENDS ? "其余走势图见" + label() + "工作簿" : "其余序列的数值见指标表";
    cells.text(
        at,
        0,
        String.format(Locale.ROOT, "走势图列示前%d项指标，每项列示前%d个地区；%s。", trends, MOST_LINES, rest),
        CellFormat.NOTE);
    return at + 1;
  }

  private static String cell(int row, int column) {
    return IndicatorSheetTable.ref(row, column);
  }

  private boolean hasCompletion(ChartDataSheet.PlacedRow one) {
    return one.row().completion().isPresent();
  }

  private WorkbookCharts.Frame frame(int from, int slot) {
    int place = slot % CHART_COLUMNS.length;
    int row = from + slot / CHART_COLUMNS.length * (CHART_ROWS + 1);
    if (place == 0) {
      chartLines.add(row);
    }
    int end = place + 1 < CHART_COLUMNS.length ? CHART_COLUMNS[place + 1] : PRINTED;
    return new WorkbookCharts.Frame(row, CHART_COLUMNS[place], row + CHART_ROWS - 1, end - 1);
  }
}
