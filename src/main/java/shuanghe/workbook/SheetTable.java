package shuanghe.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import shuanghe.packaging.XmlMarkup;

/**
 * An Excel table over a range, the headings in its first row (ECMA-376 part 1, 18.5).
 *
 * @param id number among the tables of the workbook, from 1
 * @param name unique in the workbook
 * @param heads as they stand in the first row
 * @param range the whole of it, headings and totals included
 * @param totals attributes of the columns in the row of totals, the first ones; empty where the
 *     table has no such row
 */
record SheetTable(
    int id, String name, List<String> heads, CellRangeAddress range, List<String> totals) {

  SheetTable {
    heads = List.copyOf(heads);
    totals = List.copyOf(totals);
  }

  /** A word in the row of totals. */
  static String label(String word) {
    return new XmlMarkup().raw(" totalsRowLabel=\"").text(word).raw("\"").toString();
  }

  /** The sum of its column in the row of totals. */
  static String sum() {
    return " totalsRowFunction=\"sum\"";
  }

  /** The part of the file. */
  XmlMarkup markup() {
    CellRangeAddress filtered = range.copy();
    filtered.setLastRow(range.getLastRow() - (totals.isEmpty() ? 0 : 1));
    XmlMarkup out = new XmlMarkup().raw(XmlMarkup.DECLARATION);
    out.raw("<table xmlns=\"" + WorkbookParts.MAIN + "\" id=\"").raw(id);
    out.raw("\" name=\"").text(name).raw("\" displayName=\"").text(name);
    out.raw("\" ref=\"" + range.formatAsString());
    // the default, but some readers take the headings for data where it is not written
    out.raw("\" headerRowCount=\"1\"" + (totals.isEmpty() ? "" : " totalsRowCount=\"1\""));
    out.raw("><autoFilter ref=\"" + filtered.formatAsString() + "\"/><tableColumns count=\"");
    out.raw(heads.size()).raw("\">");
    for (int i = 0; i < heads.size(); i++) {
      out.raw("<tableColumn id=\"").raw(i + 1).raw("\" name=\"").text(heads.get(i)).raw("\"");
      out.raw(i < totals.size() ? totals.get(i) : "").raw("/>");
    }
    out.raw("</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\"");
    return out.raw(" showLastColumn=\"0\" showRowStripes=\"1\" showColumnStripes=\"0\"/></table>");
  }
}
