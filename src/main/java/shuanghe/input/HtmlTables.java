package shuanghe.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import shuanghe.model.Message;

/**
 * Reader of the tables of a web page, which the query systems of offices give out under the ending
 * .xls. Each table is a sheet, named by its number on the page, below lines with the page's title
 * and the headings before it; cells are as shown.
 */
final class HtmlTables {

  private static final String TABLE = "table:not(:has(table))";

  /** The number of a line above the table, whose own rows are counted from 1. */
  private static final int ABOVE = 0;

  private record HtmlCell(Element element, int row, int column, int rows, int columns) {

    private MergedCells.CellRange range() {
      return new MergedCells.CellRange(row, row + rows - 1, column, column + columns - 1);
    }
  }

  private final InputFile file;

  private HtmlTables(InputFile file) {
    this.file = file;
  }

  static Outcome<CellLines> begin(InputFile file) {
    return new TextFiles(TextFiles.PAGE_LIMIT)
        .read(file)
        .then(page -> new HtmlTables(file).lines(Jsoup.parse(page)));
  }

  private Outcome<CellLines> lines(Element page) {
    List<CellLine> lines = new ArrayList<>();
    String title = page.select("title").text();
    Set<String> headings = new LinkedHashSet<>(List.of(title));
    int tables = 0;
    for (Element found : page.select(TABLE + ", h1, h2, h3, h4, h5, h6")) {
      if (found.is(TABLE)) {
        tables++;
        headings.add(found.select("caption").text());
        headings.remove("");
        add(found, new CellLine.Sheet(Integer.toString(tables), false), headings, lines);
        headings.clear();
        headings.add(title);
      } else {
        headings.add(found.text());
      }
    }
    if (tables == 0) {
      return new Outcome.Rejected<>(file.rejection(Message.of("workbook.no-table")));
    }
    return new Outcome.Accepted<>(
        new WorkbookLines(file, lines.iterator(), lines.size(), () -> {}));
  }

  private void add(
      Element table, CellLine.Sheet sheet, Set<String> headings, List<CellLine> lines) {
    for (String heading : headings) {
      String[] only = {heading};
      lines.add(
          new CellLine(
              file.name(), sheet, ABOVE, only, new BitSet(), () -> WorkbookLines.csv(only)));
    }
    List<Element> rows = table.select("tr");
    List<HtmlCell> spanning = new ArrayList<>();
    List<List<HtmlCell>> cells = new ArrayList<>();
    for (int r = 1; r <= rows.size(); r++) {
      int row = r;
      spanning.removeIf(cell -> cell.range().lastRow() < row);
      List<HtmlCell> placed = placed(rows.get(r - 1), r, rows.size(), spanning);
      cells.add(placed);
      placed.stream().filter(cell -> cell.rows() > 1).forEach(spanning::add);
    }
    MergedCells merged =
        new MergedCells(
            cells.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.rows() > 1 || cell.columns() > 1)
                .map(HtmlCell::range)
                .toList());
    for (int r = 1; r <= rows.size(); r++) {
      lines.add(line(sheet, r, cells.get(r - 1), merged));
    }
  }

  /** The cells of a row, each in the first column that no cell from above spans. */
  private static List<HtmlCell> placed(Element row, int number, int rows, List<HtmlCell> spanning) {
    BitSet taken = new BitSet();
    spanning.forEach(c -> taken.set(c.column(), c.column() + c.columns()));
    List<HtmlCell> placed = new ArrayList<>();
    for (Element cell : row.children()) {
      int column = taken.nextClearBit(0);
      if (!cell.normalName().matches("t[dh]") || column > CellLines.MOST_COLUMNS) {
        continue;
      }
      int columns = span(cell, "colspan", CellLines.MOST_COLUMNS);
      taken.set(column, column + columns);
      placed.add(
          new HtmlCell(cell, number, column, span(cell, "rowspan", rows - number + 1), columns));
    }
    return placed;
  }

  private static int span(Element cell, String attribute, int most) {
    String written = cell.attr(attribute).strip();
    return written.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(written), most) : 1;
  }

  private CellLine line(
      CellLine.Sheet sheet, int number, List<HtmlCell> cells, MergedCells merged) {
    int width = cells.stream().mapToInt(c -> c.column() + 1).max().orElse(0);
    String[] texts = new String[width];
    Arrays.fill(texts, "");
    cells.forEach(cell -> texts[cell.column()] = cell.element().text());
    BitSet covered = new BitSet();
    String[] filled = merged.fill(number, texts, covered);
    return new CellLine(
        file.name(), sheet, number, filled, covered, () -> WorkbookLines.csv(filled));
  }
}
