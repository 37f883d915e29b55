package shuanghe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** XLSX and XLS give the same cells. */
class WorkbookTest {

  @TempDir private Path folder;

  static Stream<Workbook> kinds() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsDaysAndMonthsInWhateverFormatTheyAreShown(Workbook book) throws IOException {
    Row row = book.createSheet("表1").createRow(0);
    List<String> formats =
        List.of(
            "yyyy-mm-dd",
            "yyyy\"年\"m\"月\"d\"日\"",
            "[$-804]yyyy\"年\"m\"月\"",
            "mmm-yy",
            "yyyy/m",
            "[DBNum1][$-804]yyyy\"年\"m\"月\"",
            "yyyy",
            "yyyy/m/d h:mm",
            "0.00\"年\"");
    formats.forEach(format -> dated(row, row.getLastCellNum(), format));
    assertThat(cells(book).getFirst())
        .containsExactly(
            "2025-09-30",
            "2025-09-30",
            "2025-09",
            "2025-09",
            "2025-09",
            "2025-09",
            "2025",
            "2025-09-30",
            "45930年");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void knowsTheBuiltInFormatsOfChineseWorkbooksWithoutACode(Workbook book) throws IOException {
    Row row = book.createSheet("表1").createRow(0);
    for (int id : new int[] {14, 31, 57, 58, 2}) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat((short) id);
      Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
      cell.setCellValue(45930);
      cell.setCellStyle(style);
    }
    assertThat(cells(book).getFirst())
        .containsExactly("2025-09-30", "2025-09-30", "2025-09", "2025-09-30", "45930");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void takesNumbersAsStoredAndSharesAsPercent(Workbook book) throws IOException {
    Row row = book.createSheet("表1").createRow(0);
    row.createCell(0).setCellValue(0.1 + 0.2);
    number(book, row.createCell(1), 1234567.891, "#,##0.00");
    row.createCell(2).setCellValue(123456789012345d);
    number(book, row.createCell(3), 0.069, "0.0%");
    number(book, row.createCell(4), 0.375, "h:mm");
    row.createCell(5).setCellValue("１，２３４．５");
    row.createCell(6).setCellValue(true);
    assertThat(cells(book).getFirst())
        .containsExactly(
            "0.3", "1234567.891", "123456789012345", "6.9%", "0.375", "１，２３４．５", "true");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void takesTheUnitThatStandsInTheNumberFormat(Workbook book) throws IOException {
    Row row = book.createSheet("表1").createRow(0);
    List<String> formats =
        List.of(
            "0.0\"亿元\"",
            "#,##0.00\\ \"万吨\"_);[Red]\\-0\"吨\"",
            "+0.0\"个百分点\";-0.0\"个百分点\"",
            "General\"亿元\"",
            "[$¥-804]#,##0.0\"万元\"",
            "0!.0,\"万元\"",
            "0\\.00,,\"亿元\"",
            "#,##0.0,\"千元\"",
            "0.0\"%\"");
    formats.forEach(
        format -> number(book, row.createCell(Math.max(0, row.getLastCellNum())), 21380.5, format));
    assertThat(cells(book).getFirst())
        .containsExactly(
            "21380.5亿元",
            "21380.5万吨",
            "21380.5个百分点",
            "21380.5亿元",
            "21380.5万元",
            "2.13805万元",
            "0.000213805亿元",
            "21.3805千元",
            "21380.5%");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void takesNoUnitFromAFormatThatShowsMoreThanANumberAndItsUnit(Workbook book) throws IOException {
    Row row = book.createSheet("表1").createRow(0);
    List<String> formats =
        List.of(
            "0000\"年\"00\"月\"",
            "\"1-\"0\"月\"",
            "[>=10000]0!.0,\"万元\";0\"元\"",
            "0.0\"（快报）\"",
            "_ \"¥\"* #,##0.00_ ",
            "0.0_);(0.0)");
    formats.forEach(
        format -> number(book, row.createCell(Math.max(0, row.getLastCellNum())), 202309, format));
    assertThat(cells(book).getFirst()).containsOnly("202309").hasSize(formats.size());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void takesFormulasByTheirKeptValueAndErrorsByTheirName(Workbook book) throws IOException {
    Row row = book.createSheet("表1").createRow(0);
    row.createCell(0).setCellValue(20);
    row.createCell(1).setCellFormula("A1*2+0.5");
    row.createCell(2).setCellFormula("A1/0");
    row.createCell(3).setCellFormula("NA()");
    row.createCell(4).setCellFormula("\"重\"&\"庆\"");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(cells(book).getFirst()).containsExactly("20", "40.5", "#DIV/0!", "#N/A", "重庆");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fillsMergedCellsAndKnowsWhichAreCovered(Workbook book) throws IOException {
    Sheet sheet = book.createSheet("表1");
    Row head = sheet.createRow(0);
    head.createCell(0).setCellValue("地区");
    head.createCell(1).setCellValue("9月");
    Row second = sheet.createRow(1);
    second.createCell(1).setCellValue("总量");
    second.createCell(2).setCellValue("同比");
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
    List<CellLine> lines = lines(book);
    assertThat(cells(lines.get(0))).containsExactly("地区", "9月", "9月");
    assertThat(cells(lines.get(1))).containsExactly("地区", "总量", "同比");
    assertThat(lines.get(0).isCovered(1)).isFalse();
    assertThat(lines.get(0).isCovered(2)).isTrue();
    assertThat(lines.get(1).isCovered(0)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsHiddenSheetsAndSaysThatTheyAre(Workbook book) throws IOException {
    book.createSheet("甲").createRow(4).createCell(2).setCellValue("a");
    book.createSheet("乙").createRow(0).createCell(0).setCellValue("b");
    book.createSheet("丙").createRow(0).createCell(0).setCellValue("c");
    book.setSheetVisibility(1, SheetVisibility.HIDDEN);
    book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    List<CellLine> lines = lines(book);
    assertThat(lines).extracting(line -> line.place(2)).asString().contains("t.xlsx 甲!C5");
    assertThat(lines).extracting(line -> line.sheet().hidden()).containsExactly(false, true, true);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsATableOfOneThingARowFromEverySheetThatHasItsColumns(Workbook book) throws IOException {
    fill(book.createSheet("说明"), List.of("填表说明"), List.of("每月五日前报送", "谢谢"));
    fill(book.createSheet("一"), List.of("词", "作用", "值"), List.of("约", "qualifier", ""));
    fill(book.createSheet("二"), List.of("作用", "词"), List.of("time", "当月"));
    ReadResult<String> words =
        TableFile.readAll(
            write(book),
            TableForm.WORD_LIST,
            row -> new Outcome.Accepted<>(row.place().cell() + " " + row.text("word")));
    assertThat(words.items()).containsExactly("一!A2 约", "二!A2 当月");
    assertThat(words.rejections()).isEmpty();
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    XSSFWorkbook xlsx = new XSSFWorkbook();
    xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    dated(xlsx.createSheet("表1").createRow(0), 0, "yyyy-mm-dd");
    assertThat(cells(xlsx)).containsExactly(List.of("2029-10-01"));
    HSSFWorkbook xls = new HSSFWorkbook();
    xls.getInternalWorkbook().getRecords().stream()
        .filter(DateWindow1904Record.class::isInstance)
        .forEach(window -> ((DateWindow1904Record) window).setWindowing((short) 1));
    dated(xls.createSheet("表1").createRow(0), 0, "yyyy-mm-dd");
    try (HSSFWorkbook read = new HSSFWorkbook(Files.newInputStream(write(xls).path()))) {
      assertThat(read.getInternalWorkbook().isUsing1904DateWindowing()).isTrue();
    }
    assertThat(cells(xls)).containsExactly(List.of("2029-10-01"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void tellsHowMuchOfTheFileWasRead(Workbook book) throws IOException {
    Sheet sheet = book.createSheet("表1");
    IntStream.range(0, 4).forEach(row -> sheet.createRow(row).createCell(0).setCellValue("甲"));
    InputFile file = write(book);
    long size = Files.size(file.path());
    try (CellLines lines = CellLines.open(file).taken().orElseThrow()) {
      for (int row = 1; row <= 4; row++) {
        assertThat(lines.next()).isPresent();
        assertThat(lines.bytesRead()).isEqualTo(size * row / 4);
      }
    }
  }

  @Test
  void readsTheTablesOfAWebPage() throws IOException {
    InputFile page =
        write(
            """
            <html><head><meta charset="gbk"><title>月报</title></head><body><h1>报表</h1>
            <table><tr><th rowspan="2">指标</th><th colspan=2>本月</th></tr>
            <tr><th>数</th><th>比</th></tr><tr><td>客流</td><td>1&nbsp;234</td><td>-0.5</td></tr>
            </table><table><tr><td>其他</td></tr></table></body></html>
            """
                .getBytes(Charset.forName("GBK")));
    assertThat(lines(page).stream().map(line -> line.sheet().name() + cells(line)))
        .containsExactly(
            "1[月报]",
            "1[报表]",
            "1[指标, 本月, 本月]",
            "1[指标, 数, 比]",
            "1[客流, 1 234, -0.5]",
            "2[月报]",
            "2[其他]");
  }

  private static void fill(Sheet sheet, List<String> head, List<String> row) {
    for (List<String> cells : List.of(head, row)) {
      Row line = sheet.createRow(sheet.getPhysicalNumberOfRows());
      cells.forEach(c -> line.createCell(Math.max(0, line.getLastCellNum())).setCellValue(c));
    }
  }

  private static void dated(Row row, int column, String format) {
    number(row.getSheet().getWorkbook(), row.createCell(Math.max(0, column)), 45930, format);
  }

  private static void number(Workbook book, Cell cell, double value, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private InputFile write(byte[] page) throws IOException {
    return new InputFile(Files.write(folder.resolve("t.xls"), page), "t.xls");
  }

  private InputFile write(Workbook book) throws IOException {
    Path file = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return new InputFile(file, "t.xlsx");
  }

  private List<CellLine> lines(Workbook book) throws IOException {
    return lines(write(book));
  }

  private static List<CellLine> lines(InputFile file) throws IOException {
    List<CellLine> all = new ArrayList<>();
    try (CellLines lines = CellLines.open(file).taken().orElseThrow()) {
      for (Optional<Outcome<CellLine>> line = lines.next(); line.isPresent(); line = lines.next()) {
        all.add(line.get().taken().orElseThrow());
      }
    }
    return all;
  }

  private List<List<String>> cells(Workbook book) throws IOException {
    return lines(book).stream().map(WorkbookTest::cells).toList();
  }

  private static List<String> cells(CellLine line) {
    return IntStream.range(0, line.width()).mapToObj(line::text).toList();
  }
}
