package shuanghe.pdf;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table: how wide they are and where their numbers stand. */
final class TableColumns {
  private static final float LEAST_EMS = 2.5f;

  private final float[] widths;
  private final NumberColumn[] numbers;

  private TableColumns(float[] wishes) {
    float sum = 0;
    for (float wish : wishes) {
      sum += wish;
    }
    widths = new float[wishes.length];
    numbers = new NumberColumn[wishes.length];
    for (int i = 0; i < wishes.length; i++) {
      widths[i] = wishes[i] * Form.WIDTH / sum;
      numbers[i] = new NumberColumn();
    }
  }

  /** Columns as wide as the table asks for, or after what they hold, as wide as the type area. */
  static TableColumns of(Block.Table table, Shaper shaper) {
    return new TableColumns(
        table.columnShares().isEmpty() ? contents(table, shaper) : asked(table));
  }

  int count() {
    return widths.length;
  }

  float width(int column) {
    return widths[column];
  }

  /** The width between the paddings of a column. */
  float room(int column) {
    return widths[column] - 2 * Form.CELL_PADDING;
  }

  NumberColumn numbers(int column) {
    return numbers[column];
  }

  private static float[] asked(Block.Table table) {
    float[] wishes = new float[table.columnShares().size()];
    for (int i = 0; i < wishes.length; i++) {
      wishes[i] = table.columnShares().get(i);
    }
    return wishes;
  }

  /**
   * Columns grow with the square root of their longest text above what cannot be broken, so that a
   * column of sentences does not starve those of figures.
   */
  private static float[] contents(Block.Table table, Shaper shaper) {
    List<Block.Row> rows = new ArrayList<>(table.head());
    rows.addAll(table.body());
    int columns = rows.getFirst().cells().size();
    float[] least = new float[columns];
    float[] most = new float[columns];
    for (Block.Row row : rows) {
      for (int column = 0; column < columns; column++) {
        Block.Cell cell = row.cells().get(column);
        ShapedText text = shaper.shape(cell.content(), TableRow.style(cell));
        least[column] = Math.max(least[column], widestUnbroken(text));
        most[column] = Math.max(most[column], Shaper.width(text));
      }
    }
    float[] wishes = new float[columns];
    float floor = LEAST_EMS * Form.CELL.size();
    float sumOfLeast = 0;
    float sumOfWishes = 0;
    for (int column = 0; column < columns; column++) {
      least[column] = Math.max(floor, least[column]) + 2 * Form.CELL_PADDING;
      most[column] = Math.max(floor, most[column]) + 2 * Form.CELL_PADDING;
      sumOfLeast += least[column];
      sumOfWishes += most[column];
    }
    if (sumOfWishes <= Form.WIDTH) {
      return most;
    }
    float spare = Math.max(0, Form.WIDTH - sumOfLeast);
    float sumOfRoots = 0;
    for (int column = 0; column < columns; column++) {
      wishes[column] = (float) Math.sqrt(most[column] - least[column]);
      sumOfRoots += wishes[column];
    }
    for (int column = 0; column < columns; column++) {
      wishes[column] = least[column] + (sumOfRoots == 0 ? 0 : spare * wishes[column] / sumOfRoots);
    }
    return wishes;
  }

  private static float widestUnbroken(ShapedText text) {
    float widest = 0;
    float width = 0;
    for (int i = 0; i < text.count(); i++) {
      width += text.advances()[i];
      widest = Math.max(widest, width);
      if (text.breakAfter()[i]) {
        width = 0;
      }
    }
    return widest;
  }
}
