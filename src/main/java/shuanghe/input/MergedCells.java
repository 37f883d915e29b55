package shuanghe.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The merged cells of a sheet, filled in row by row from the top. */
final class MergedCells {

  static final MergedCells NONE = new MergedCells(List.of());

  /**
   * One merged cell.
   *
   * @param firstRow 1-based, inclusive as the other three
   * @param lastRow last row
   * @param firstColumn counted from 0
   * @param lastColumn last column
   */
  record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  private static final class OpenCell {
    private final CellRange range;
    private String text = "";

    OpenCell(CellRange range) {
      this.range = range;
    }
  }

  private final List<CellRange> ranges;
  private final List<OpenCell> open = new ArrayList<>();
  private int next;

  MergedCells(List<CellRange> ranges) {
    this.ranges = ranges.stream().sorted(Comparator.comparingInt(CellRange::firstRow)).toList();
  }

  /**
   * The cells of a row with the text of merged cells in every cell that they cover.
   *
   * @param row 1-based, larger than that of the call before
   * @param covered takes the cells that a merged cell covers, but for its first
   */
  String[] fill(int row, String[] cells, BitSet covered) {
    while (next < ranges.size() && ranges.get(next).firstRow() <= row) {
      open.add(new OpenCell(ranges.get(next++)));
    }
    open.removeIf(merged -> merged.range.lastRow() < row);
    String[] filled = cells;
    for (OpenCell merged : open) {
      CellRange range = merged.range;
      int last = Math.min(range.lastColumn(), CellLines.MOST_COLUMNS - 1);
      if (last >= filled.length) {
        int from = filled.length;
        filled = Arrays.copyOf(filled, last + 1);
        Arrays.fill(filled, from, last + 1, "");
      }
      if (range.firstRow() == row && range.firstColumn() <= last) {
        merged.text = filled[range.firstColumn()];
      }
      for (int column = range.firstColumn(); column <= last; column++) {
        if (row > range.firstRow() || column > range.firstColumn()) {
          filled[column] = merged.text;
          covered.set(column);
        }
      }
    }
    return filled;
  }
}
