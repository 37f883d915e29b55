package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
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

  private static final int WARNING_POINTS = 21;

  private static final String INTRODUCTION = "白色单元格中的数值可更正，增减、环比、同比、完成率和图表随之更新。";

  private final XSSFSheet sheet;
  private final WorkbookFile file;
  private final CellWriter cells;
  private final DomainAnalysis domain;

  private final SheetLines lines = new SheetLines(HEAD_ROW + 1);

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

  /** Name of the domain in the workbook's language. */
  String label() {
    return file.words().domain(domain.profile().domain());
  }

  private SheetWords words() {
    return file.words();
  }

  boolean hasIndicators() {
    return !domain.indicators().isEmpty();
  }

  /** The name of its table of indicators. */
  String tableName() {
    return NamedCells.valid(label()) + words().of("指标表");
  }

  /** Writes the sheet: indicators, warnings, series without a value, and charts. */
  void write(
      Contents contents,
      CitationColumns citations,
      NamedCells names,
      ChartDataSheet chartData,
      String home,
      String footer) {
    cells.title(label(), words().of("返回{0}", home) + intro());
    Links.link(sheet.getRow(1).getCell(0), home, 0);
    for (int i = 0; i < WIDTHS.length; i++) {
      SheetFrame.width(sheet, i, WIDTHS[i]);
    }
    indicators(new IndicatorSheetTable(citations, contents, domain.indicators()), names);
    lines.addEmpty();
    warnings(contents.messages(), citations);
    dormant(contents, citations);
    Map<String, String> sparklines =
        charts(chartData, contents.domains().size() > 1 ? FIRST_TRENDS : MOST_TRENDS);
    int last = chartLines.isEmpty() ? lines.next() : chartLines.getLast() + CHART_ROWS;
    file.add(
        sheet,
        new StreamedPackage.Addition(
            lines.stream(file, IndicatorSheetTable.HEADS),
            "A1:" + cell(lines.next() - 1, WIDTHS.length - 1),
            Sparklines.extension(sparklines)));
    sheet.createFreezePane(2, HEAD_ROW + 1);
    SheetFrame.print(sheet, footer, words());
    SheetFrame.repeat(sheet, HEAD_ROW, HEAD_ROW);
    XSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, PRINTED - 1, 0, last);
    DomainPages.part(sheet, Arrays.copyOf(WIDTHS, PRINTED), chartLines, lines);
  }

  private String intro() {
    List<String> themes = domain.profile().themes();
    String profile =
        themes.isEmpty() ? "" : words().of("{0}。", String.join(words().of("；"), themes));
    return words().of("　｜　") + profile + words().of(INTRODUCTION);
  }

  private void indicators(IndicatorSheetTable table, NamedCells names) {
    cells.row(HEAD_ROW).setHeightInPoints(34);
    for (int i = 0; i < IndicatorSheetTable.HEADS.size(); i++) {
      cells.text(HEAD_ROW, i, words().of(IndicatorSheetTable.HEADS.get(i)), CellFormat.HEAD);
    }
    if (!hasIndicators()) {
      lines.add(words().of("本期没有统计指标数据。"), CellFormat.NOTE);
      return;
    }
    for (IndicatorRow row : domain.indicators()) {
      names.name(
          words().of("本期") + "_" + row.indicator().code() + "_" + words().name(row.area().name()),
          sheet,
          lines.next(),
          IndicatorSheetTable.CURRENT);
      placed.add(new ChartDataSheet.PlacedRow(row, sheet, lines.next()));
      lines.add(
          IndicatorSheetTable.points(row),
          to -> table.row(row, domain.pending(row.indicator().code(), row.area().code()), to));
    }
    int last = lines.next() - 1;
    file.tables()
        .add(
            sheet,
            tableName(),
            IndicatorSheetTable.HEADS.stream().map(words()::of).toList(),
            HEAD_ROW,
            last,
            0,
            SheetTables.Totals.NONE);
    colours(last);
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

  private void warnings(Messages messages, CitationColumns citations) {
    lines.add(words().of("需要关注"), CellFormat.SECTION);
    if (domain.warnings().isEmpty()) {
      lines.add(words().of("✓ 本期没有触发预警规则。"), CellFormat.NOTE);
    }
    int last = IndicatorSheetTable.SOURCE - 1;
    for (Warning warning : domain.warnings()) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(lines.next(), lines.next(), 1, last));
      lines.add(
          WARNING_POINTS,
          to -> {
            to.text("⚠ " + messages.text(warning.rule().label()), CellFormat.WARNING);
            to.text(messages.text(warning.text()), CellFormat.TEXT);
            for (int c = 2; c <= last; c++) {
              to.blank();
            }
            warning.sources().stream().findFirst().ifPresent(s -> citations.cite(s, to));
          });
    }
    lines.addEmpty();
  }

  private void dormant(Contents contents, CitationColumns citations) {
    if (domain.dormant().isEmpty()) {
      return;
    }
    lines.add(words().of("本期尚无数据的序列"), CellFormat.SECTION);
    for (Observation latest : domain.dormant()) {
      lines.add(0, to -> dormant(latest, contents, citations, to));
    }
    lines.addEmpty();
  }

  private void dormant(
      Observation latest, Contents contents, CitationColumns citations, RowTarget to) {
    Indicator indicator = contents.indicator(latest.indicator());
    BigDecimal stored = latest.value().orElseThrow();
    DisplayScale scale = DisplayScale.of(indicator, stored);
    to.text(indicator.display().name(), CellFormat.TEXT);
    to.text(contents.areaName(latest.area()), CellFormat.CENTRED);
    to.text(scale.unit(), CellFormat.CENTRED);
    to.text(words().period(latest.period()), CellFormat.CENTRED);
    to.number(
        CellValues.value(indicator, scale, stored),
        CellFormat.of(indicator, scale, List.of(stored)),
        IndicatorSheetTable.emphasis(latest));
    contents
        .sourceAt(latest.place(), "")
        .ifPresentOrElse(source -> citations.cite(source, to), to::blank);
    String pending = contents.messages().text(domain.pending(latest.indicator(), latest.area()));
    if (!pending.isEmpty()) {
      to.text("⚠ " + pending, CellFormat.WARNING);
    }
  }

  /** Draws at most so many trends; every series has its small line in the table. */
  private Map<String, String> charts(ChartDataSheet data, int trends) {
    Map<String, String> sparklines = new LinkedHashMap<>();
    Map<String, List<ChartDataSheet.PlacedRow>> byIndicator = new LinkedHashMap<>();
    for (ChartDataSheet.PlacedRow one : placed) {
      byIndicator.computeIfAbsent(one.row().indicator().code(), c -> new ArrayList<>()).add(one);
    }
    noteOfTheUndrawn(byIndicator.values(), trends);
    int first = lines.next();
    int slot = 0;
    List<ChartDataSheet.PlacedRow> withTarget =
        placed.stream().filter(this::hasCompletion).toList();
    if (!withTarget.isEmpty()) {
      ChartDataSheet.Completion completion =
          data.completion(
              NamedCells.valid(label()) + words().of("完成率表"),
              words().of("{0}目标完成率", label()),
              withTarget);
      WorkbookCharts.bars(
          words(),
          sheet,
          frame(first, slot++),
          words().of("{0}指标目标完成率", label()),
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
          data.trend(
              NamedCells.valid(label()) + words().of("走势表") + number,
              rows.subList(0, Math.min(MOST_LINES, rows.size())));
      trend
          .rangeOfRow()
          .forEach((at, range) -> sparklines.put(cell(at, IndicatorSheetTable.TREND), range));
      if (number++ <= trends) {
        WorkbookCharts.lines(
            words(),
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

  /** Says where not all series are drawn. */
  private void noteOfTheUndrawn(Collection<List<ChartDataSheet.PlacedRow>> indicators, int trends) {
    if (indicators.size() > trends
        || indicators.stream().anyMatch(rows -> rows.size() > MOST_LINES)) {
      String rest =
          trends < MOST_TRENDS ? words().of("其余走势图见{0}工作簿", label()) : words().of("其余序列的数值见指标表");
      lines.add(
          words().of("走势图列示前{0}项指标，每项列示前{1}个地区；{2}。", trends, MOST_LINES, rest), CellFormat.NOTE);
    }
  }

  private static String cell(int row, int column) {
    return IndicatorSheetTable.ref(row, column);
  }

  private boolean hasCompletion(ChartDataSheet.PlacedRow one) {
    return IndicatorSheetTable.completion(one.row()).isPresent();
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
