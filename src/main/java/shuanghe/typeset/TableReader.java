package shuanghe.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import shuanghe.model.Message;

/** Reads a table whose rows all have the same number of cells. */
final class TableReader {
  private static final Pattern SHARE = Pattern.compile("width:\\s*([0-9.]+)%;?");

  private final HtmlReader reader;

  TableReader(HtmlReader reader) {
    this.reader = reader;
  }

  Block.Table read(Element table) {
    List<Inline> caption = List.of();
    List<Float> shares = new ArrayList<>();
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    List<String> ids = reader.idsOf(table);
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "caption" -> caption = reader.inlines(child);
        case "colgroup" -> child.children().forEach(col -> shares.add(share(col)));
        case "thead" -> child.children().forEach(row -> head.add(row(row, table)));
        case "tbody" -> child.children().forEach(row -> body.add(row(row, table)));
        default ->
            throw HtmlReader.fault(
                child, "typeset.element", child.normalName(), "caption, colgroup, thead, tbody");
      }
    }
    checkWidths(table, shares, head, body);
    return new Block.Table(caption, List.copyOf(shares), List.copyOf(head), List.copyOf(body), ids);
  }

  private static void checkWidths(
      Element table, List<Float> shares, List<Block.Row> head, List<Block.Row> body) {
    List<Block.Row> rows = new ArrayList<>(head);
    rows.addAll(body);
    if (rows.isEmpty()) {
      throw HtmlReader.fault(table, "typeset.table-empty");
    }
    int columns = rows.getFirst().cells().size();
    for (Block.Row row : rows) {
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

  private Block.Row row(Element row, Element table) {
    if (!row.normalName().equals("tr")) {
      throw HtmlReader.fault(row, "typeset.element", row.normalName(), "tr");
    }
    List<Block.Cell> cells = new ArrayList<>();
    List<String> ids = reader.idsOf(row);
    for (Element cell : row.children()) {
      cells.add(cell(cell));
    }
    return new Block.Row(List.copyOf(cells), ids, HtmlReader.lineOf(row));
  }

  private Block.Cell cell(Element cell) {
    boolean header = cell.normalName().equals("th");
    if (!header && !cell.normalName().equals("td")) {
      throw HtmlReader.fault(cell, "typeset.element", cell.normalName(), "th, td");
    }
    if (cell.hasAttr("colspan") || cell.hasAttr("rowspan")) {
      throw HtmlReader.fault(cell, "typeset.cell-spans");
    }
    Block.Cell.Kind kind =
        !header
            ? Block.Cell.Kind.DATA
            : cell.attr("scope").equals("row")
                ? Block.Cell.Kind.ROW_HEAD
                : Block.Cell.Kind.COLUMN_HEAD;
    return new Block.Cell(
        kind,
        cell.hasClass("num") ? Block.Cell.Alignment.NUMBER : Block.Cell.Alignment.TEXT,
        reader.inlines(cell),
        reader.idsOf(cell));
  }
}
