package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer of lists on sheets: POI makes title, headings, table and print set-up, the rows are
 * streamed in when the workbook is saved. A list longer than a sheet goes on on further sheets.
 */
final class ListSheetWriter {

  /** 0-based row of the headings; data begins below. */
  static final int HEAD_ROW = 2;

  /** Rows to a sheet: Excel has 1,048,576; the rest is for what a too long text runs on into. */
  static final int ROWS_PER_SHEET = 1_040_000;

  private static final int SAMPLE = 400;
  private static final int FITTED_ROWS = 5_000;

  /** As many lines as Excel's tallest row, 409 points, has room for. */
  private static final int MOST_LINES = 25;

  private final WorkbookFile file;
  private final String footer;
  private final int rowsPerSheet;

  ListSheetWriter(WorkbookFile file, String footer, int rowsPerSheet) {
    this.file = file;
    this.footer = footer;
    this.rowsPerSheet = rowsPerSheet;
  }

  private String tableName(String name, int part) {
    String table = file.words().identifier(name) + file.words().of("表");
    return part == 0 ? table : table + file.words().of("续") + part;
  }

  /** Writes the list and says where its parts stand. */
  <T> ListRange write(ListSheet<T> list) {
    List<String> tables = new ArrayList<>();
    List<T> rows = list.rows();
    List<XSSFSheet> sheets = new ArrayList<>();
    int parts = ListPlaces.parts(rows.size(), rowsPerSheet);
    for (int part = 0; part < parts; part++) {
      List<T> some =
          rows.subList(part * rowsPerSheet, Math.min(rows.size(), (part + 1) * rowsPerSheet));
      XSSFSheet sheet =
          file.workbook().createSheet(ListPlaces.sheetName(list.name(), part, file.words()));
      sheets.add(sheet);
      frame(list, sheet, some, part, parts);
      if (!some.isEmpty()) {
        tables.add(tableName(list.name(), part));
      }
    }
    return new ListRange(sheets, tables, rows.size());
  }

  private <T> void frame(ListSheet<T> list, XSSFSheet sheet, List<T> rows, int part, int parts) {
    List<String> heads = list.columns().stream().map(SheetColumn::head).toList();
    head(list, sheet, heads, rows.size(), part, parts);
    int[] widths = widths(list, sheet, heads, rows);
    SheetFrame.print(sheet, footer, file.words());
    SheetFrame.repeat(sheet, HEAD_ROW, HEAD_ROW);
    sheet.createFreezePane(list.frozen(), HEAD_ROW + 1);
    if (list.printed() == 0) {
      SheetFrame.printNothing(sheet, heads.size());
    }
    if (rows.isEmpty()) {
      return;
    }
    int last = HEAD_ROW + rows.size();
    if (list.printed() > 0 && list.printed() < heads.size()) {
      XSSFWorkbook workbook = file.workbook();
      workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, list.printed() - 1, 0, last);
    }
    file.tables()
        .add(
            sheet,
            tableName(list.name(), part),
            heads.stream().map(file.words()::of).toList(),
            HEAD_ROW,
            last,
            0,
            SheetTables.Totals.NONE);
    String corner = new CellReference(last, heads.size() - 1).formatAsString(false);
    file.add(
        sheet,
        new StreamedPackage.Addition(
            out -> stream(list.columns(), heads, widths, rows, out), "A1:" + corner, ""));
  }

  private <T> void head(
      ListSheet<T> list, XSSFSheet sheet, List<String> heads, int count, int part, int parts) {
    XSSFRow title = sheet.createRow(0);
    title.setHeightInPoints(30);
    XSSFCell name = title.createCell(0);
    SheetWords words = file.words();
    name.setCellValue(
        words.of(list.name()) + (parts > 1 ? words.of("（{0}／{1}）", part + 1, parts) : ""));
    name.setCellStyle(file.styles().of(CellFormat.TITLE));
    XSSFRow note = sheet.createRow(1);
    XSSFCell text = note.createCell(0);
    String rows = count == 0 ? words.of("本期没有可列的内容。") : words.of("共 {0} 行。", count);
    text.setCellValue(words.of("返回说明　｜　") + rows + words.of(list.note()));
    text.setCellStyle(file.styles().of(CellFormat.NOTE));
    Links.link(text, words.of(NotesSheet.NAME), 0);
    XSSFRow row = sheet.createRow(HEAD_ROW);
    row.setHeightInPoints(24);
    for (int i = 0; i < heads.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(words.of(heads.get(i)));
      cell.setCellStyle(file.styles().of(CellFormat.HEAD));
    }
  }

  private <T> int[] widths(ListSheet<T> list, XSSFSheet sheet, List<String> heads, List<T> rows) {
    ColumnWidths probe = new ColumnWidths(heads, file.words());
    rows.subList(0, Math.min(rows.size(), SAMPLE)).forEach(r -> probe.measure(r, list.columns()));
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      int most =
          Math.max(
              list.columns().get(i).maxWidth(), CellText.width(file.words().of(heads.get(i))) + 4);
      widths[i] = Math.clamp(probe.width(i), 8, most);
      SheetFrame.width(sheet, i, widths[i]);
    }
    return widths;
  }

  private <T> void stream(
      List<SheetColumn<T>> columns,
      List<String> heads,
      int[] widths,
      List<T> rows,
      OutputStream out)
      throws IOException {
    boolean fitted = rows.size() <= FITTED_ROWS;
    ColumnWidths probe = new ColumnWidths(heads, file.words());
    StreamedRows xml =
        new StreamedRows(
            out, file.styles(), heads, fitted ? CellFormat.TEXT : CellFormat.LINE, file.words());
    int number = HEAD_ROW + 2;
    for (T row : rows) {
      if (fitted) {
        probe.measure(row, columns);
        xml.startRow(number++, Math.min(probe.lines(widths), MOST_LINES));
      } else {
        xml.startRow(number++, 1);
      }
      for (SheetColumn<T> column : columns) {
        column.cell().accept(row, xml);
      }
      xml.endRow();
    }
    xml.finish();
  }
}
