package shuanghe.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import shuanghe.packaging.XmlMarkup;
import shuanghe.workbook.WorkbookSheet.PlacedChart;
import shuanghe.workbook.WorkbookSheet.SheetLink;

/** Markup around the rows of a sheet, in the order of ECMA-376 part 1, 18.3.1.99. */
final class SheetMarkup {

  private final WorkbookSheet sheet;
  private final CellStyles styles;

  SheetMarkup(WorkbookSheet sheet, CellStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** What stands before the rows. */
  XmlMarkup head(boolean isFirst) {
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION).raw("<worksheet xmlns=\"");
    out.raw(WorkbookParts.MAIN + "\" xmlns:r=\"" + WorkbookParts.RELATIONS + "\">");
    out.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    out.raw("<dimension ref=\"" + sheet.dimension() + "\"/><sheetViews><sheetView");
    out.raw(" showGridLines=\"0\"" + (isFirst ? " tabSelected=\"1\"" : ""));
    out.raw(" workbookViewId=\"0\">");
    sheet.corner().ifPresent(corner -> pane(out, corner));
    out.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    if (!sheet.widths().isEmpty()) {
      out.raw("<cols>");
      sheet.widths().forEach((column, width) -> width(out, column + 1, width));
      out.raw("</cols>");
    }
    return out.raw("<sheetData>");
  }

  private static void width(XmlMarkup out, int number, int digits) {
    out.raw("<col min=\"").raw(number).raw("\" max=\"").raw(number).raw("\" width=\"");
    out.raw(digits).raw("\" customWidth=\"1\"/>");
  }

  private static void pane(XmlMarkup out, CellReference corner) {
    String pane = corner.getCol() > 0 ? "bottomRight" : "bottomLeft";
    out.raw("<pane");
    if (corner.getCol() > 0) {
      out.raw(" xSplit=\"").raw((int) corner.getCol()).raw("\"");
    }
    out.raw(" ySplit=\"").raw(corner.getRow()).raw("\" topLeftCell=\"");
    out.raw(corner.formatAsString(false) + "\" activePane=\"" + pane + "\" state=\"frozen\"/>");
    out.raw("<selection pane=\"" + pane + "\"/>");
  }

  /** What stands behind the rows. */
  XmlMarkup foot() {
    XmlMarkup out = new XmlMarkup().raw("</sheetData>");
    if (!sheet.merged().isEmpty()) {
      out.raw("<mergeCells count=\"").raw(sheet.merged().size()).raw("\">");
      sheet.merged().forEach(m -> out.raw("<mergeCell ref=\"" + m.formatAsString() + "\"/>"));
      out.raw("</mergeCells>");
    }
    formats(out);
    choices(out);
    int firstFile = sheet.tables().size() + (sheet.charts().isEmpty() ? 0 : 1) + 1;
    links(out, firstFile);
    print(out);
    if (!sheet.breaks().isEmpty()) {
      out.raw("<rowBreaks count=\"").raw(sheet.breaks().size());
      out.raw("\" manualBreakCount=\"").raw(sheet.breaks().size()).raw("\">");
      sheet
          .breaks()
          .forEach(row -> out.raw("<brk id=\"").raw(row + 1).raw("\" max=\"16383\" man=\"1\"/>"));
      out.raw("</rowBreaks>");
    }
    if (!sheet.charts().isEmpty()) {
      out.raw("<drawing r:id=\"rId").raw(sheet.tables().size() + 1).raw("\"/>");
    }
    if (!sheet.tables().isEmpty()) {
      out.raw("<tableParts count=\"").raw(sheet.tables().size()).raw("\">");
      for (int i = 1; i <= sheet.tables().size(); i++) {
        out.raw("<tablePart r:id=\"rId").raw(i).raw("\"/>");
      }
      out.raw("</tableParts>");
    }
    return out.raw(sheet.streamed().extensions() + "</worksheet>");
  }

  private void formats(XmlMarkup out) {
    int priority = 0;
    for (WorkbookSheet.FormattedRange format : sheet.formats()) {
      ConditionalRule rule = format.rule();
      out.raw("<conditionalFormatting sqref=\"" + format.range().formatAsString() + "\"><cfRule ");
      out.raw(rule.attributes());
      if (!rule.look().isEmpty()) {
        out.raw(" dxfId=\"").raw(styles.differential(rule.look())).raw("\"");
      }
      out.raw(" priority=\"").raw(++priority).raw("\">" + rule.content());
      out.raw("</cfRule></conditionalFormatting>");
    }
  }

  private void choices(XmlMarkup out) {
    if (sheet.choices().isEmpty()) {
      return;
    }
    out.raw("<dataValidations count=\"").raw(sheet.choices().size()).raw("\">");
    for (WorkbookSheet.OfferedChoice choice : sheet.choices()) {
      out.raw("<dataValidation type=\"list\" allowBlank=\"1\" showInputMessage=\"1\"");
      out.raw(" promptTitle=\"").text(choice.title()).raw("\" prompt=\"").text(choice.prompt());
      out.raw("\" sqref=\"" + choice.range().formatAsString() + "\"><formula1>\"");
      out.text(String.join(",", choice.words())).raw("\"</formula1></dataValidation>");
    }
    out.raw("</dataValidations>");
  }

  private void links(XmlMarkup out, int firstFile) {
    if (sheet.links().isEmpty()) {
      return;
    }
    out.raw("<hyperlinks>");
    int file = firstFile;
    for (SheetLink link : sheet.links()) {
      out.raw("<hyperlink ref=\"" + link.cell());
      if (link.isFile()) {
        out.raw("\" r:id=\"rId").raw(file++);
      } else {
        out.raw("\" location=\"").text(link.target());
      }
      out.raw("\"/>");
    }
    out.raw("</hyperlinks>");
  }

  private void print(XmlMarkup out) {
    WorkbookSheet.PrintSetup print = sheet.print();
    out.raw("<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.4\" right=\"0.4\"");
    out.raw(
        " top=\"0.6\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\"");
    out.raw(" fitToWidth=\"1\" fitToHeight=\"").raw(print.fitHeight()).raw("\" orientation=\"");
    out.raw(print.isAcross() ? "landscape" : "portrait").raw("\"/><headerFooter><oddHeader>");
    out.text("&R" + literal(sheet.name())).raw("</oddHeader><oddFooter>");
    out.text("&L" + literal(print.footer()) + "&R" + print.pages());
    out.raw("</oddFooter></headerFooter>");
  }

  private static String literal(String text) {
    return text.replace("&", "&&");
  }

  /** The part of a sheet's charts in their frames (ECMA-376 part 1, 20.5). */
  static XmlMarkup drawing(List<PlacedChart> charts) {
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    out.raw("<xdr:wsDr xmlns:xdr=\"" + WorkbookCharts.DRAWING + "/spreadsheetDrawing\"");
    out.raw(" xmlns:a=\"" + WorkbookCharts.DRAWING + "/main\">");
    for (int i = 1; i <= charts.size(); i++) {
      PlacedChart chart = charts.get(i - 1);
      WorkbookCharts.Frame frame = chart.frame();
      out.raw("<xdr:twoCellAnchor editAs=\"twoCell\">");
      corner(out, "from", frame.column(), frame.row());
      corner(out, "to", frame.lastColumn() + 1, frame.lastRow() + 1);
      out.raw("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"").raw(i);
      out.raw("\" name=\"").text(chart.name()).raw("\" descr=\"").text(chart.said());
      out.raw("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm>");
      out.raw("<a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic>");
      out.raw("<a:graphicData uri=\"" + WorkbookCharts.DRAWING + "/chart\">");
      out.raw("<c:chart xmlns:c=\"" + WorkbookCharts.DRAWING + "/chart\"");
      out.raw(" xmlns:r=\"" + WorkbookParts.RELATIONS + "\" r:id=\"rId").raw(i);
      out.raw("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>");
      out.raw("</xdr:twoCellAnchor>");
    }
    return out.raw("</xdr:wsDr>");
  }

  private static void corner(XmlMarkup out, String name, int column, int row) {
    out.raw("<xdr:" + name + "><xdr:col>").raw(column).raw("</xdr:col><xdr:colOff>0</xdr:colOff>");
    out.raw("<xdr:row>").raw(row).raw("</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + name + ">");
  }
}
