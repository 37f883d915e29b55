package shuanghe.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.briefing.ChartData;
import shuanghe.packaging.XmlMarkup;
import shuanghe.packaging.ZipPackage;

/**
 * The workbook inside the document that a chart's numbers are edited in: categories in the first
 * column, a column for each series.
 */
final class ChartWorkbook {

  static final String SHEET = "Sheet1";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
      </Types>\
      """;

  private static final String RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
      </Relationships>\
      """;

  private static final String WORKBOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>\
      """;

  private static final String WORKBOOK_RELATIONSHIPS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
      </Relationships>\
      """;

  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      <fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts>\
      <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
      <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
      <cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>\
      <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
      </styleSheet>\
      """;

  private ChartWorkbook() {}

  static byte[] of(ChartData chart) {
    return new ZipPackage()
        .put("[Content_Types].xml", XmlMarkup.DECLARATION + TYPES)
        .put("_rels/.rels", XmlMarkup.DECLARATION + RELATIONSHIPS)
        .put("xl/workbook.xml", XmlMarkup.DECLARATION + WORKBOOK)
        .put("xl/_rels/workbook.xml.rels", XmlMarkup.DECLARATION + WORKBOOK_RELATIONSHIPS)
        .put("xl/styles.xml", XmlMarkup.DECLARATION + STYLES)
        .put("xl/worksheets/sheet1.xml", sheet(chart).bytes())
        .bytes();
  }

  /** The letter of a series' column. */
  static char column(int series) {
    return (char) ('B' + series);
  }

  private static XmlMarkup sheet(ChartData chart) {
    XmlMarkup sheet = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    sheet.raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    sheet.raw("<sheetData><row r=\"1\">");
    words(sheet, "A1", chart.unit());
    List<ChartData.ChartSeries> series = chart.series();
    for (int s = 0; s < series.size(); s++) {
      words(sheet, column(s) + "1", series.get(s).name());
    }
    sheet.raw("</row>");
    for (int c = 0; c < chart.categories().size(); c++) {
      int row = c + 2;
      sheet.raw("<row r=\"").raw(row).raw("\">");
      words(sheet, "A" + row, chart.categories().get(c));
      for (int s = 0; s < series.size(); s++) {
        Optional<BigDecimal> value = series.get(s).values().get(c);
        if (value.isPresent()) {
          sheet.raw("<c r=\"" + column(s)).raw(row).raw("\"><v>");
          sheet.raw(value.get().toPlainString()).raw("</v></c>");
        }
      }
      sheet.raw("</row>");
    }
    return sheet.raw("</sheetData></worksheet>");
  }

  private static void words(XmlMarkup sheet, String cell, String words) {
    sheet.raw("<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>").text(words).raw("</t></is></c>");
  }
}
