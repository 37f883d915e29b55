package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import shuanghe.model.Message;

/** Reader of a table whose rows all have the same number of cells. */
final class HtmlTableReader {
  private static final Pattern SHARE = Pattern.compile("width:\\s*([0-9.]+)%;?");

  private final HtmlReader reader;

  HtmlTableReader(HtmlReader reader) {
    this.reader = reader;
  }

  /** Reads a table with its caption, head and body. */
  DocumentBlock.DocumentTable read(Element table) {
    List<Inline> caption = List.of();
    List<Float> shares = new ArrayList<>();
    List<DocumentBlock.DocumentRow> head = new ArrayList<>();
    List<DocumentBlock.DocumentRow> body = new ArrayList<>();
    List<String> ids = reader.idsOf(table);
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "caption" -> caption = reader.inlines(child);
        case "colgroup" -> child.children().forEach(col -> shares.add(share(col)));
        case "thead" -> child.children().forEach(row -> head.add(row(row)));
        case "tbody" -> child.children().forEach(row -> body.add(row(row)));
        default ->
            throw HtmlReader.fault(
                child, "typeset.element", child.normalName(), "caption, colgroup, thead, tbody");
      }
    }
    checkWidths(table, shares, head, body);
    return new DocumentBlock.DocumentTable(
        caption, List.copyOf(shares), List.copyOf(head), List.copyOf(body), ids);
  }

  private static void checkWidths(
      Element table,
      List<Float> shares,
      List<DocumentBlock.DocumentRow> head,
      List<DocumentBlock.DocumentRow> body) {
    List<DocumentBlock.DocumentRow> rows = new ArrayList<>(head);
    rows.addAll(body);
    if (rows.isEmpty()) {
      throw HtmlReader.fault(table, "typeset.table-empty");
    }
    int columns = rows.getFirst().cells().size();
    for (DocumentBlock.DocumentRow row : rows) {
      if (row.cells().size() != columns) {
        throw new TypesettingException(
            row.line(), Message.of("typeset.row-cells", row.cells().size(), columns));
      }
    }
    if (!shares.isEmpty() && shares.size() != columns) {
      throw HtmlReader.fault(table, "typeset.column-widths", shares.size(), columns);
    }
  }

  private static float share(Element col) {
    Matcher width = SHARE.matcher(col.attr("style"));
    if (!width.matches()) {
      throw HtmlReader.fault(col, "typeset.column-width");
    }
    return Float.parseFloat(width.group(1)) / 100;
  }

  private DocumentBlock.DocumentRow row(Element row) {
    if (!row.normalName().equals("tr")) {
      throw HtmlReader.fault(row, "typeset.element", row.normalName(), "tr");
    }
    List<DocumentBlock.DocumentCell> cells = new ArrayList<>();
    List<String> ids = reader.idsOf(row);
    for (Element cell : row.children()) {
      cells.add(cell(cell));
    }
    return new DocumentBlock.DocumentRow(List.copyOf(cells), ids, HtmlReader.lineOf(row));
  }

  private DocumentBlock.DocumentCell cell(Element cell) {
    boolean header = cell.normalName().equals("th");
    if (!header && !cell.normalName().equals("td")) {
      throw HtmlReader.fault(cell, "typeset.element", cell.normalName(), "th, td");
    }
    if (cell.hasAttr("colspan") || cell.hasAttr("rowspan")) {
      throw HtmlReader.fault(cell, "typeset.cell-spans");
    }
    DocumentBlock.DocumentCell.CellKind kind =
        !header
            ? DocumentBlock.DocumentCell.CellKind.DATA
            : cell.attr("scope").equals("row")
                ? DocumentBlock.DocumentCell.CellKind.ROW_HEAD
                : DocumentBlock.DocumentCell.CellKind.COLUMN_HEAD;
    return new DocumentBlock.DocumentCell(
        kind,
        cell.hasClass("num")
            ? DocumentBlock.DocumentCell.Alignment.NUMBER
            : DocumentBlock.DocumentCell.Alignment.TEXT,
        reader.inlines(cell),
        reader.idsOf(cell));
  }
}
