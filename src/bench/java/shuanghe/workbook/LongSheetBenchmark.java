package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import shuanghe.model.CodeLists;

/**
 * Cells a second into a workbook of one long sheet of 200,000 rows: ours with styles, a table, a
 * filter and links, SXSSF and fastexcel with the same cells and number formats.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(LongSheetBenchmark.ROWS * MixedRow.CELLS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class LongSheetBenchmark {

  private static final SheetWords WORDS =
      new SheetWords(
          new CodeLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

  static final int ROWS = 200_000;

  private static final List<String> HEADS =
      List.of("编号", "指标", "地区", "原文数字", "数值", "占比", "行号", "日期", "原句", "来源");

  private List<MixedRow> rows = List.of();

  /** Rows are made beforehand, as analysis would hand them over. */
  @Setup(Level.Trial)
  public void makeRows() {
    rows = List.copyOf(MixedRow.rows(ROWS));
  }

  private static String target(MixedRow row) {
    return "#数据来源!$A$" + (row.source() + 4);
  }

  @Benchmark
  public Counter ours() throws IOException {
    Counter out = new Counter();
    try (WorkbookFile file = new WorkbookFile(WORDS)) {
      ListSheet<MixedRow> list =
          new ListSheet<>(
              "报道数据",
              "",
              1,
              List.of(
                  SheetColumn.text(HEADS.get(0), 26, MixedRow::id),
                  SheetColumn.text(HEADS.get(1), 26, MixedRow::indicator),
                  SheetColumn.centred(HEADS.get(2), MixedRow::area),
                  SheetColumn.text(HEADS.get(3), 26, MixedRow::surface),
                  SheetColumn.number(
                      HEADS.get(4),
                      r -> Optional.of(r.value()),
                      r -> CellFormat.ofCount(r.value())),
                  SheetColumn.number(
                      HEADS.get(5), r -> Optional.of(r.share()), r -> CellFormat.PERCENT_1),
                  SheetColumn.integer(HEADS.get(6), r -> (int) r.line()),
                  SheetColumn.date(HEADS.get(7), r -> Optional.of(r.day())),
                  SheetColumn.text(HEADS.get(8), 70, MixedRow::sentence),
                  new SheetColumn<>(
                      HEADS.get(9),
                      16,
                      (r, cells) -> cells.link(target(r), "[" + r.source() + "]"))),
              rows);
      new ListSheetWriter(file, "", ListSheetWriter.ROWS_PER_SHEET).write(list);
      file.writeTo(out);
    }
    return out;
  }

  @Benchmark
  public Counter sxssf() throws IOException {
    Counter out = new Counter();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      Sheet sheet = workbook.createSheet("报道数据");
      CellStyle number = style(workbook, "0\\.00,,\"亿\"");
      CellStyle share = style(workbook, "0.0%");
      CellStyle whole = style(workbook, "#,##0");
      CellStyle date = style(workbook, "yyyy\\-mm\\-dd");
      Row head = sheet.createRow(0);
      for (int i = 0; i < HEADS.size(); i++) {
        head.createCell(i).setCellValue(HEADS.get(i));
      }
      int at = 1;
      for (MixedRow row : rows) {
        Row cells = sheet.createRow(at++);
        cells.createCell(0).setCellValue(row.id());
        cells.createCell(1).setCellValue(row.indicator());
        cells.createCell(2).setCellValue(row.area());
        cells.createCell(3).setCellValue(row.surface());
        styled(cells, 4, number).setCellValue(row.value().doubleValue());
        styled(cells, 5, share).setCellValue(row.share().doubleValue());
        styled(cells, 6, whole).setCellValue(row.line());
        styled(cells, 7, date).setCellValue(row.day());
        cells.createCell(8).setCellValue(row.sentence());
        Cell link = cells.createCell(9);
        link.setCellFormula("HYPERLINK(\"" + target(row) + "\",\"[" + row.source() + "]\")");
      }
      workbook.write(out);
    }
    return out;
  }

  private static CellStyle style(SXSSFWorkbook workbook, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static Cell styled(Row row, int column, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  @Benchmark
  public Counter fastexcel() throws IOException {
    Counter out = new Counter();
    try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("报道数据");
      for (int i = 0; i < HEADS.size(); i++) {
        sheet.value(0, i, HEADS.get(i));
      }
      int at = 1;
      for (MixedRow row : rows) {
        sheet.inlineString(at, 0, row.id());
        sheet.inlineString(at, 1, row.indicator());
        sheet.inlineString(at, 2, row.area());
        sheet.inlineString(at, 3, row.surface());
        sheet.value(at, 4, row.value());
        sheet.style(at, 4).format("0\\.00,,\"亿\"").set();
        sheet.value(at, 5, row.share());
        sheet.style(at, 5).format("0.0%").set();
        sheet.value(at, 6, row.line());
        sheet.style(at, 6).format("#,##0").set();
        sheet.value(at, 7, row.day());
        sheet.style(at, 7).format("yyyy-mm-dd").set();
        sheet.inlineString(at, 8, row.sentence());
        sheet.formula(at, 9, "HYPERLINK(\"" + target(row) + "\",\"[" + row.source() + "]\")");
        if (at % 1000 == 0) {
          sheet.flush();
        }
        at++;
      }
      sheet.finish();
    }
    return out;
  }

  /** fastexcel as it is fastest: without a style on any cell. */
  @Benchmark
  public Counter fastexcelUnstyled() throws IOException {
    Counter out = new Counter();
    try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("报道数据");
      int at = 0;
      for (MixedRow row : rows) {
        sheet.inlineString(at, 0, row.id());
        sheet.inlineString(at, 1, row.indicator());
        sheet.inlineString(at, 2, row.area());
        sheet.inlineString(at, 3, row.surface());
        sheet.value(at, 4, row.value());
        sheet.value(at, 5, row.share());
        sheet.value(at, 6, row.line());
        sheet.value(at, 7, row.day());
        sheet.inlineString(at, 8, row.sentence());
        sheet.value(at, 9, row.source());
        if (++at % 1000 == 0) {
          sheet.flush();
        }
      }
      sheet.finish();
    }
    return out;
  }

  /** Counts the bytes and forgets them. */
  public static final class Counter extends OutputStream {

    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      bytes += length;
    }

    /** Size of the workbook. */
    public long bytes() {
      return bytes;
    }
  }
}
