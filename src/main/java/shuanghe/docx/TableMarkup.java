package shuanghe.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import shuanghe.packaging.XmlMarkup;

/** Tables whose head is repeated on each page and whose rows are not divided. */
final class TableMarkup {

  /** The width between the margins in twentieths of a point. */
  private static final int WIDTH = 8844;

  private static final Pattern SHARE = Pattern.compile("width:\\s*(\\d+)%");

  /** A column is at least and at most as wide as so many Latin letters, before all are fitted. */
  private static final int NARROWEST = 6;

  private static final int WIDEST = 21;

  /** Names of rows are broken into lines before numbers are. */
  private static final int WIDEST_NAME = 14;

  private final Numbering numbering;
  private final Drawings drawings;

  TableMarkup(Numbering numbering, Drawings drawings) {
    this.numbering = numbering;
    this.drawings = drawings;
  }

  /**
   * A table without its caption.
   *
   * @param title what it is about, for those who cannot see it
   */
  XmlMarkup of(Element table, String title) {
    List<Integer> widths = widths(table);
    XmlMarkup out = new XmlMarkup();
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"BriefingTable\"/><w:tblW w:w=\"");
    out.raw(WIDTH).raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>");
    out.raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"06A0\" w:firstRow=\"1\"");
    out.raw(" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\"");
    out.raw(" w:noVBand=\"1\"/><w:tblCaption w:val=\"").text(title);
    out.raw("\"/></w:tblPr><w:tblGrid>");
    widths.forEach(width -> out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>"));
    out.raw("</w:tblGrid>");
    for (Element row : table.select("tr")) {
      boolean isHead = row.closest("thead") != null;
      out.raw("<w:tr><w:trPr><w:cantSplit/>").raw(isHead ? "<w:tblHeader/>" : "");
      out.raw("</w:trPr>");
      for (int c = 0; c < row.childrenSize(); c++) {
        cell(out, row.child(c), widths.get(c), isHead);
      }
      out.raw("</w:tr>");
    }
    return out.raw("</w:tbl>");
  }

  private void cell(XmlMarkup out, Element cell, int width, boolean isHead) {
    String style = isHead ? "TableHead" : cell.hasClass("num") ? "TableNumber" : "TableText";
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
    out.raw("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + style);
    out.raw("\"/></w:pPr>").raw(Runs.of(cell.childNodes(), numbering, drawings));
    out.raw("</w:p></w:tc>");
  }

  private static List<Integer> widths(Element table) {
    List<Double> shares = new ArrayList<>();
    for (Element col : table.select("col")) {
      Matcher share = SHARE.matcher(col.attr("style"));
      shares.add(share.find() ? Double.valueOf(share.group(1)) : 1);
    }
    if (shares.isEmpty()) {
      shares = longestLines(table);
    }
    double all = shares.stream().mapToDouble(share -> share).sum();
    return shares.stream().map(share -> (int) (WIDTH * share / all)).toList();
  }

  private static List<Double> longestLines(Element table) {
    List<Double> longest = new ArrayList<>();
    for (Element row : table.select("tr")) {
      for (int c = 0; c < row.childrenSize(); c++) {
        int most = row.child(c).attr("scope").equals("row") ? WIDEST_NAME : WIDEST;
        double line = Math.clamp(longestLine(row.child(c)), NARROWEST, most);
        if (c == longest.size()) {
          longest.add(line);
        } else {
          longest.set(c, Math.max(longest.get(c), line));
        }
      }
    }
    return longest;
  }

  /** In widths of Latin letters; a Chinese character is as wide as two, the margins as one. */
  private static long longestLine(Element cell) {
    Element words = cell.clone();
    words.select("sup").remove();
    long longest = 0;
    for (String line : words.wholeText().split("\n")) {
      longest = Math.max(longest, line.strip().codePoints().map(c -> c < 0x2010 ? 1 : 2).sum());
    }
    return longest + 1;
  }
}
