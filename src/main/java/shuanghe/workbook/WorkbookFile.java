package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.WorkbookUtil;
import shuanghe.packaging.XmlMarkup;

/** A workbook in the making: its sheets, styles, tables, charts and names. */
final class WorkbookFile {

  /** As long as Excel lets the name of a sheet be; it cuts longer ones off. */
  private static final int LONGEST_NAME = 31;

  private final CellStyles styles;
  private final SheetTables tables = new SheetTables();
  private final NamedCells names = new NamedCells();
  private final List<WorkbookSheet> sheets = new ArrayList<>();
  private final List<XmlMarkup> charts = new ArrayList<>();
  private final SheetWords words;

  WorkbookFile(SheetWords words) {
    this.words = words;
    this.styles = new CellStyles(words.language());
  }

  SheetWords words() {
    return words;
  }

  CellStyles styles() {
    return styles;
  }

  SheetTables tables() {
    return tables;
  }

  NamedCells names() {
    return names;
  }

  List<WorkbookSheet> sheets() {
    return sheets;
  }

  List<XmlMarkup> charts() {
    return charts;
  }

  /**
   * Makes the next sheet.
   *
   * @throws IllegalArgumentException where another sheet has the name, or Excel would refuse it
   */
  WorkbookSheet createSheet(String wanted) {
    String name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME));
    WorkbookUtil.validateSheetName(name);
    String folded = name.toLowerCase(Locale.ROOT);
    if (sheets.stream().anyMatch(s -> s.name().toLowerCase(Locale.ROOT).equals(folded))) {
      throw new IllegalArgumentException("two sheets named " + name);
    }
    WorkbookSheet sheet = new WorkbookSheet(name);
    sheets.add(sheet);
    return sheet;
  }

  /** Puts a chart on a sheet. */
  void chart(
      WorkbookSheet sheet, WorkbookCharts.Frame frame, String title, String said, XmlMarkup chart) {
    charts.add(chart);
    String name = words.of("图{0} {1}", sheet.charts().size() + 1, title);
    sheet.add(new WorkbookSheet.PlacedChart(frame, name, said, charts.size()));
  }

  /** Writes the whole workbook; the stream is left open. */
  void writeTo(OutputStream out, WorkbookProperties properties) throws IOException {
    new WorkbookParts(this, new StreamedPackage(out)).write(properties);
  }
}
