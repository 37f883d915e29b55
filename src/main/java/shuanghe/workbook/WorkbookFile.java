package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making: POI's part of it, its styles, and what is streamed into its sheets. */
final class WorkbookFile implements AutoCloseable {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyles styles;
  private final SheetTables tables = new SheetTables();
  private final Map<String, StreamedPackage.Addition> additions = new LinkedHashMap<>();
  private final SheetWords words;

  WorkbookFile(SheetWords words) {
    this.words = words;
    this.styles = new CellStyles(workbook, words.language());
  }

  SheetWords words() {
    return words;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  CellStyles styles() {
    return styles;
  }

  SheetTables tables() {
    return tables;
  }

  /** Adds what POI does not write to a sheet when the file is written. */
  void add(XSSFSheet sheet, StreamedPackage.Addition addition) {
    additions.put(sheet.getPackagePart().getPartName().getName(), addition);
  }

  /** Writes the whole workbook; it can be written once. */
  void writeTo(OutputStream out) throws IOException {
    StreamedPackage zip = new StreamedPackage(out);
    additions.forEach(zip::add);
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    // POI looks for an XML transformer anew for every part. Looking through the jars of the
    // application took nine tenths of the time, and what it found there decided the bytes: the
    // platform's own is found at once and is always the same.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      workbook.write(zip);
    } finally {
      thread.setContextClassLoader(loader);
    }
    zip.flush();
  }

  /** Lets go of the parts; closing the workbook would save it once more, to nowhere. */
  @Override
  public void close() {
    workbook.getPackage().revert();
  }
}
