package shuanghe.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows below the headings of a sheet that is laid out by hand, kept as what writes them: only where
 * they stand and how tall they are is known before the workbook is saved.
 */
final class SheetLines {

  /** Height in points of a row that has none of its own. */
  static final double STANDARD_POINTS = 16.5;

  /** A row; no height of its own where {@code points} is 0. */
  private record SheetLine(int points, Consumer<StreamedRows> cells) {}

  private static final SheetLine EMPTY = new SheetLine(0, to -> {});

  private final int first;
  private final List<SheetLine> lines = new ArrayList<>();

  /**
   * @param first 0-based row of the first line
   */
  SheetLines(int first) {
    this.first = first;
  }

  /** 0-based row of the next line. */
  int next() {
    return first + lines.size();
  }

  /**
   * Adds a row.
   *
   * @param points its height, or 0 for the standard one
   * @param cells writes its cells from left to right, when the workbook is saved
   */
  void add(int points, Consumer<StreamedRows> cells) {
    lines.add(new SheetLine(points, cells));
  }

  /** Adds a row of one text in the first column. */
  void add(String text, CellFormat format) {
    add(0, to -> to.text(text, format));
  }

  void addEmpty() {
    lines.add(EMPTY);
  }

  /** Height in points of a row, 0-based. */
  double height(int row) {
    int line = row - first;
    boolean own = line >= 0 && line < lines.size() && lines.get(line).points() > 0;
    return own ? lines.get(line).points() : STANDARD_POINTS;
  }

  /** What writes the rows into their sheet. */
  StreamedPackage.RowsToStream stream(WorkbookFile file, List<String> heads) {
    return out -> write(new StreamedRows(out, file.styles(), heads, CellFormat.TEXT, file.words()));
  }

  private void write(StreamedRows to) throws IOException {
    int number = first + 1;
    for (SheetLine line : lines) {
      if (line != EMPTY) {
        to.startFixedRow(number, line.points());
        line.cells().accept(to);
        to.endRow();
      }
      number++;
    }
    to.finish();
  }
}
