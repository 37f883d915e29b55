package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.apache.poi.ss.formula.SheetNameFormatter;
import shuanghe.packaging.XmlMarkup;

/** Writer of the parts of a workbook and of what leads from one to another (ECMA-376 part 2). */
final class WorkbookParts {

  static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS = OFFICE + "/relationships";

  private static final String SHEET_TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String DRAWING_TYPES =
      "application/vnd.openxmlformats-officedocument.drawing";

  private final WorkbookFile file;
  private final StreamedPackage zip;
  private final XmlMarkup types = new XmlMarkup();
  private int drawings;

  WorkbookParts(WorkbookFile file, StreamedPackage zip) {
    this.file = file;
    this.zip = zip;
  }

  /** Relations of a part in the making. */
  private static final class Relations {

    private final XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    private int count;

    private Relations() {
      out.raw("<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
    }

    /** Adds one and gives its number. */
    int add(String type, String target, String mode) {
      out.raw("<Relationship Id=\"rId").raw(++count).raw("\" Type=\"" + type + "\" Target=\"");
      out.text(target).raw("\"" + mode + "/>");
      return count;
    }

    int add(String type, String target) {
      return add(RELATIONS + "/" + type, target, "");
    }

    XmlMarkup markup() {
      return out.raw("</Relationships>");
    }
  }

  /** Writes the parts, the types last, as all are known then. */
  void write(WorkbookProperties properties) throws IOException {
    Relations file = new Relations();
    file.add("officeDocument", "xl/workbook.xml");
    file.add(PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml", "");
    file.add("extended-properties", "docProps/app.xml");
    zip.put("_rels/.rels", file.markup());
    typed("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    zip.put("docProps/core.xml", properties.core());
    typed(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    zip.put("docProps/app.xml", properties.extended());
    workbook();
    for (int i = 0; i < this.file.sheets().size(); i++) {
      sheet(i);
    }
    for (int i = 0; i < this.file.charts().size(); i++) {
      String part = "xl/charts/chart" + (i + 1) + ".xml";
      typed(part, DRAWING_TYPES + "ml.chart+xml");
      zip.put(part, this.file.charts().get(i));
    }
    typed("xl/styles.xml", SHEET_TYPES + "styles+xml");
    zip.put("xl/styles.xml", this.file.styles().markup());
    types();
    zip.finish();
  }

  private void typed(String part, String type) {
    types.raw("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
  }

  private void types() throws IOException {
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    out.raw("<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\"");
    out.raw(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    out.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>").raw(types);
    zip.put("[Content_Types].xml", out.raw("</Types>"));
  }

  private void workbook() throws IOException {
    Relations relations = new Relations();
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    out.raw("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr/>");
    out.raw("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
    List<WorkbookSheet> sheets = file.sheets();
    for (int i = 1; i <= sheets.size(); i++) {
      int id = relations.add("worksheet", "worksheets/sheet" + i + ".xml");
      out.raw("<sheet name=\"").text(sheets.get(i - 1).name()).raw("\" sheetId=\"").raw(i);
      out.raw("\" r:id=\"rId").raw(id).raw("\"/>");
    }
    relations.add("styles", "styles.xml");
    out.raw("</sheets><definedNames>");
    for (NamedCells.NamedCell named : file.names().all()) {
      out.raw("<definedName name=\"").text(named.name()).raw("\">").text(named.cell());
      out.raw("</definedName>");
    }
    for (int i = 0; i < sheets.size(); i++) {
      ofSheet(out, "Print_Titles", i, sheets.get(i).repeated());
      ofSheet(out, "Print_Area", i, sheets.get(i).printArea());
    }
    typed("xl/workbook.xml", SHEET_TYPES + "sheet.main+xml");
    zip.put("xl/workbook.xml", out.raw("</definedNames></workbook>"));
    zip.put("xl/_rels/workbook.xml.rels", relations.markup());
  }

  /** A name that Excel itself gives to cells of a sheet, where the sheet has such cells. */
  private void ofSheet(XmlMarkup out, String name, int sheet, String cells) {
    if (!cells.isEmpty()) {
      out.raw("<definedName name=\"_xlnm." + name + "\" localSheetId=\"").raw(sheet).raw("\">");
      out.text(SheetNameFormatter.format(file.sheets().get(sheet).name()) + "!" + cells);
      out.raw("</definedName>");
    }
  }

  private void sheet(int index) throws IOException {
    WorkbookSheet sheet = file.sheets().get(index);
    Relations relations = new Relations();
    for (SheetTable table : sheet.tables()) {
      relations.add("table", "../tables/table" + table.id() + ".xml");
    }
    boolean isDrawn = !sheet.charts().isEmpty();
    if (isDrawn) {
      relations.add("drawing", "../drawings/drawing" + (drawings + 1) + ".xml");
    }
    for (WorkbookSheet.SheetLink link : sheet.links()) {
      if (link.isFile()) {
        relations.add(RELATIONS + "/hyperlink", address(link.target()), " TargetMode=\"External\"");
      }
    }
    String part = "xl/worksheets/sheet" + (index + 1) + ".xml";
    typed(part, SHEET_TYPES + "worksheet+xml");
    SheetMarkup markup = new SheetMarkup(sheet, file.styles());
    OutputStream out = zip.begin(part);
    markup.head(index == 0).writeTo(out);
    sheet.writeRows(out, file);
    markup.foot().writeTo(out);
    zip.end();
    if (relations.count > 0) {
      zip.put("xl/worksheets/_rels/sheet" + (index + 1) + ".xml.rels", relations.markup());
    }
    for (SheetTable table : sheet.tables()) {
      String name = "xl/tables/table" + table.id() + ".xml";
      typed(name, SHEET_TYPES + "table+xml");
      zip.put(name, table.markup());
    }
    if (isDrawn) {
      drawing(sheet);
    }
  }

  /** Address of a file in the same folder as a relation has it. */
  private static String address(String file) {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException("no name of a file: " + file, impossible);
    }
  }

  private void drawing(WorkbookSheet sheet) throws IOException {
    String name = "drawing" + ++drawings + ".xml";
    Relations relations = new Relations();
    sheet.charts().forEach(c -> relations.add("chart", "../charts/chart" + c.number() + ".xml"));
    typed("xl/drawings/" + name, DRAWING_TYPES + "+xml");
    zip.put("xl/drawings/" + name, SheetMarkup.drawing(sheet.charts()));
    zip.put("xl/drawings/_rels/" + name + ".rels", relations.markup());
  }
}
