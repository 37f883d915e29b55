package shuanghe.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static shuanghe.workbook.Workbooks.column;
import static shuanghe.workbook.Workbooks.formulas;
import static shuanghe.workbook.Workbooks.heads;
import static shuanghe.workbook.Workbooks.overview;
import static shuanghe.workbook.Workbooks.overviewBytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import shuanghe.briefing.Composed;
import shuanghe.job.RenditionList;
import shuanghe.model.Domains;

class WorkbookStructureTest {

  private static final Pattern TARGET =
      Pattern.compile("HYPERLINK\\(\"#([^\"]+)\",\"([^\"]*)\"\\)");

  @Test
  void leadsEveryLinkToACellThatIsThere() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      List<String> targets = new ArrayList<>();
      for (Sheet sheet : workbook) {
        for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
          if (link.getType() == HyperlinkType.DOCUMENT) {
            targets.add(link.getLocation());
          }
        }
      }
      for (Cell cell : formulas(workbook)) {
        Matcher m = TARGET.matcher(cell.getCellFormula());
        if (m.matches()) {
          targets.add(m.group(1));
        }
      }
      assertThat(targets)
          .hasSizeGreaterThan(60)
          .allSatisfy(t -> assertThat(cell(workbook, t)).isNotNull());
    }
  }

  @Test
  void leadsOnlyToWorkbooksThatArePublished() throws IOException {
    byte[] bytes =
        new WorkbookWriter(
                "双核简报", "", Composed.among(List.of(Domains.FINANCE), RenditionList.all().formats()))
            .overview(Workbooks.september());
    try (XSSFWorkbook workbook = Workbooks.open(bytes)) {
      List<String> files = new ArrayList<>();
      for (Sheet sheet : workbook) {
        for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
          if (link.getType() != HyperlinkType.DOCUMENT) {
            files.add(link.getAddress());
          }
        }
      }
      assertThat(files)
          .containsExactlyInAnyOrder(
              "overview.pdf",
              "overview.html",
              "overview.docx",
              "overview.ofd",
              "finance.xlsx",
              "finance.xlsx");
    }
  }

  private static Cell cell(XSSFWorkbook workbook, String target) {
    CellReference reference = new CellReference(target);
    return workbook
        .getSheet(reference.getSheetName())
        .getRow(reference.getRow())
        .getCell(reference.getCol());
  }

  @Test
  void leadsEachFigureToItsSentence() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      XSSFSheet figures = workbook.getSheet("报道数据");
      XSSFSheet sources = workbook.getSheet("数据来源");
      int source = heads(figures).get("来源");
      int sentence = heads(figures).get("原句");
      int checked = 0;
      for (Row row : figures) {
        if (row.getRowNum() > 2) {
          Matcher m = TARGET.matcher(row.getCell(source).getCellFormula());
          assertThat(m.matches()).isTrue();
          Row target = cell(workbook, m.group(1)).getRow();
          assertThat(target.getCell(heads(sources).get("原文")).getStringCellValue())
              .isEqualTo(row.getCell(sentence).getStringCellValue());
          checked++;
        }
      }
      assertThat(checked).isEqualTo(13);
    }
  }

  @Test
  void givesEveryListATableWhoseHeadingsStandInItsCells() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      Set<String> names = new TreeSet<>();
      for (Sheet sheet : workbook) {
        for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
          assertThat(names.add(table.getName())).as(table.getName()).isTrue();
          Row heads = sheet.getRow(table.getStartRowIndex());
          for (int i = 0; i < table.getColumnCount(); i++) {
            assertThat(heads.getCell(table.getStartColIndex() + i).getStringCellValue())
                .isEqualTo(table.getColumns().get(i).getName());
          }
          assertThat(table.getEndRowIndex()).isLessThanOrEqualTo(sheet.getLastRowNum());
          assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
        }
      }
      assertThat(names)
          .contains("总览表", "交通指标表", "合作事项表", "协议表", "目标表", "报道数据表", "报道表", "核对表", "数据来源表", "未采用表");
    }
  }

  @Test
  void drawsNativeChartsOverWholeTableColumns() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      Set<String> columns = tableColumns(workbook);
      int charts = 0;
      for (Sheet sheet : workbook) {
        if (((XSSFSheet) sheet).getDrawingPatriarch() == null) {
          continue;
        }
        for (XSSFChart chart : ((XSSFSheet) sheet).getDrawingPatriarch().getCharts()) {
          charts++;
          assertThat(chart.getTitleText().getString()).matches(".*[\\u4e00-\\u9fff].*");
          XDDFChartData data = chart.getChartSeries().getFirst();
          for (int i = 0; i < data.getSeriesCount(); i++) {
            XDDFChartData.Series series = data.getSeries(i);
            assertThat(columns).contains(series.getValuesData().getDataRangeReference());
            assertThat(columns).contains(series.getCategoryData().getDataRangeReference());
          }
        }
      }
      assertThat(charts).isEqualTo(7);
    }
  }

  /** Ranges of the data of every table column, as charts write them. */
  private static Set<String> tableColumns(XSSFWorkbook workbook) {
    Set<String> ranges = new TreeSet<>();
    for (Sheet sheet : workbook) {
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        int last = table.getEndRowIndex() - table.getTotalsRowCount();
        for (int c = table.getStartColIndex(); c <= table.getEndColIndex(); c++) {
          ranges.add(
              WorkbookCharts.range((XSSFSheet) sheet, table.getStartRowIndex() + 1, last, c));
        }
      }
    }
    return ranges;
  }

  @Test
  void namesTheCellsOtherFilesMayReferTo() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      Name current = workbook.getName("本期_FREIGHT_重庆");
      XSSFCell cell = (XSSFCell) cell(workbook, current.getRefersToFormula());
      assertThat(cell.getNumericCellValue()).isEqualTo(123.0);
      assertThat(workbook.getName("总览_合计_报道数据")).isNotNull();
      assertThat(workbook.getName("简报日期")).isNotNull();
    }
  }

  @Test
  void namesEveryChartAndSaysInWordsWhatItShows() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      for (Sheet sheet : workbook) {
        XSSFDrawing drawing = (XSSFDrawing) sheet.getDrawingPatriarch();
        for (XSSFShape shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
          var properties =
              ((XSSFGraphicFrame) shape).getCTGraphicalObjectFrame().getNvGraphicFramePr();
          assertThat(properties.getCNvPr().getName()).startsWith("图");
          assertThat(properties.getCNvPr().getDescr()).matches("(折线图|柱形图)：.*。.*\\d.*。");
        }
      }
    }
  }

  @Test
  void declaresTheHeadRowOfEveryTable() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      for (Sheet sheet : workbook) {
        for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
          assertThat(table.getCTTable().isSetHeaderRowCount()).as(table.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void printsOnA4WithRepeatedHeadsAndPageNumbers() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      for (Sheet sheet : workbook) {
        assertThat(sheet.getPrintSetup().getPaperSize())
            .as(sheet.getSheetName())
            .isEqualTo((short) 9);
        assertThat(sheet.getPrintSetup().getLandscape())
            .as(sheet.getSheetName())
            .isEqualTo(!sheet.getSheetName().equals("说明"));
        assertThat(sheet.getFooter().getRight()).isEqualTo("第 &P 页  共 &N 页");
        if (!sheet.getSheetName().equals("说明")) {
          assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
          assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
      }
    }
  }

  @Test
  void printsNoPageOfWhatIsWorkedWithOnTheScreen() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      for (String name : List.of("待核", "报道", "数据来源", "未采用", "无日期报道", "图表数据")) {
        XSSFSheet sheet = workbook.getSheet(name);
        CellReference printed = printed(workbook, sheet).getFirstCell();
        assertThat(printed(workbook, sheet).isSingleCell()).as(name).isTrue();
        assertThat(sheet.getRow(printed.getRow()).getCell(printed.getCol())).as(name).isNull();
      }
    }
  }

  /** Body text is set in 10 points; on paper it has at least 7. */
  @Test
  void printsEverySheetAtAReadableSize() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      for (Sheet sheet : workbook) {
        double across = sheet.getPrintSetup().getLandscape() ? 842 : 595;
        double room = across - 72 * 2 * sheet.getMargin(PageMargin.LEFT);
        assertThat(room / width(workbook, (XSSFSheet) sheet) * 10)
            .as(sheet.getSheetName())
            .isGreaterThan(7);
      }
    }
  }

  /** Width of the columns of a sheet that are printed, in points. */
  private static double width(XSSFWorkbook workbook, XSSFSheet sheet) {
    int last = printed(workbook, sheet).getLastCell().getCol();
    double digits = 0;
    for (int c = printed(workbook, sheet).getFirstCell().getCol(); c <= last; c++) {
      digits += sheet.getColumnWidth(c) / 256.0;
    }
    return digits * 5.25;
  }

  private static AreaReference printed(XSSFWorkbook workbook, XSSFSheet sheet) {
    String area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
    int last =
        StreamSupport.stream(sheet.spliterator(), false)
            .mapToInt(Row::getLastCellNum)
            .max()
            .orElse(1);
    return area == null
        ? new AreaReference(new CellReference(0, 0), new CellReference(0, last - 1), null)
        : new AreaReference(area, SpreadsheetVersion.EXCEL2007);
  }

  @Test
  void setsProvisionalValuesInItalics() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      XSSFSheet sheet = workbook.getSheet("交通");
      XSSFCell provisional = sheet.getRow(3).getCell(heads(sheet).get("本期"));
      XSSFCell final_ = sheet.getRow(3).getCell(heads(sheet).get("上期"));
      assertThat(provisional.getCellStyle().getFont().getItalic()).isTrue();
      assertThat(final_.getCellStyle().getFont().getItalic()).isFalse();
      assertThat(sheet.getRow(3).getCell(heads(sheet).get("数据状态")).getStringCellValue())
          .isEqualTo("初步");
    }
  }

  @Test
  void marksWarningsWithASignBesideTheColour() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      assertThat(column(workbook.getSheet("预警"), "预警"))
          .isNotEmpty()
          .allMatch(w -> w.startsWith("⚠ "));
    }
  }

  @Test
  void tellsWhatAWarningIsAboutInColumnsThatCanBeFilteredAndSorted() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      XSSFSheet sheet = workbook.getSheet("预警");
      assertThat(column(sheet, "对象")).contains("货运量").doesNotContain("");
      assertThat(column(sheet, "地区")).contains("重庆");
      XSSFCell day = sheet.getRow(3).getCell(heads(sheet).get("期末日"));
      assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isBefore("2023-10-01");
    }
  }

  @Test
  void tellsItsTitleOfficeAndDayInTheProperties() throws IOException {
    try (XSSFWorkbook workbook = overview()) {
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("双核简报（总览）2023年9月");
      assertThat(core.getCreator()).isEqualTo("示例办公室");
      assertThat(core.getCreated().toInstant()).hasToString("2023-10-03T00:00:00Z");
    }
  }

  @Test
  void isReadByAReaderOfAnotherMake() throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(overviewBytes()))) {
      var rows = workbook.findSheet("报道数据").orElseThrow().read();
      assertThat(rows).hasSize(16);
      assertThat(rows.get(3).getCellText(3)).isEqualTo("120万吨");
      assertThat(rows.get(3).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("1200000");
    }
  }
}
