package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making: POI's part of it, its styles, and what is streamed into its sheets. */
final class WorkbookFile implements AutoCloseable {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyles styles = new CellStyles(workbook);
  private final SheetTables tables = new SheetTables();
  private final Map<String, StreamedPackage.Addition> additions = new LinkedHashMap<>();

  XSSFWorkbook workbook() {
    return workbook;
  }

  CellStyles styles() {
    return styles;
  }

  SheetTables tables() {
    return tables;
  }

  void add(XSSFSheet sheet, StreamedPackage.Addition addition) {
    additions.put(sheet.getPackagePart().getPartName().getName(), addition);
  }

  void writeTo(OutputStream out) throws IOException {
    StreamedPackage zip = new StreamedPackage(out);
    additions.forEach(zip::add);
    workbook.write(zip);
    zip.flush();
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot close the workbook in memory", failure);
    }
  }
}
