package shuanghe.typeset;

import java.util.List;

/** The columns of a table: how wide they are and where their numbers stand. */
final class TableColumns {
  private static final float LEAST_EMS = 2;

  private final float[] widths;
  private final NumberColumn[] numbers;

  private TableColumns(float[] widths) {
    this.widths = widths;
    this.numbers = new NumberColumn[widths.length];
    for (int i = 0; i < widths.length; i++) {
      numbers[i] = new NumberColumn();
    }
  }

  /**
   * Columns that together fill the type area: of the widths the table asks for, or after what they
   * hold; but none so narrow that it tears a word or a number, as long as others have room to
   * spare.
   */
  static TableColumns of(List<Float> shares, List<List<ShapedCell>> rows) {
    int count = rows.getFirst().size();
    float[] least = new float[count];
    float[] most = new float[count];
    for (List<ShapedCell> row : rows) {
      for (int i = 0; i < count; i++) {
        least[i] = Math.max(least[i], row.get(i).leastWidth());
        most[i] = Math.max(most[i], row.get(i).width());
      }
    }
    for (int i = 0; i < count; i++) {
      least[i] =
          Math.max(LEAST_EMS * PageGeometry.CELL.size(), least[i]) + 2 * PageGeometry.CELL_PADDING;
      most[i] = Math.max(least[i], most[i] + 2 * PageGeometry.CELL_PADDING);
    }
    float[] wishes = shares.isEmpty() ? afterContents(least, most) : asked(shares);
    fill(wishes);
    widen(wishes, least);
    return new TableColumns(wishes);
  }

  /** How many columns the table has. */
  int count() {
    return widths.length;
  }

  /** Width of a column in points, its paddings included. */
  float width(int column) {
    return widths[column];
  }

  /** The width between the paddings of a column. */
  float room(int column) {
    return widths[column] - 2 * PageGeometry.CELL_PADDING;
  }

  /** Numbers of a column, aligned by their decimal points. */
  NumberColumn numbers(int column) {
    return numbers[column];
  }

  /** Whether the numbers of all columns can stand with their decimal points below each other. */
  boolean alignsPoints() {
    for (int i = 0; i < numbers.length; i++) {
      if (!numbers[i].fits(room(i))) {
        return false;
      }
    }
    return true;
  }

  private static float[] asked(List<Float> shares) {
    float[] wishes = new float[shares.size()];
    for (int i = 0; i < wishes.length; i++) {
      wishes[i] = shares.get(i);
    }
    return wishes;
  }

  /**
   * Columns grow with the square root of their longest text above what cannot be broken, so that a
   * column of sentences does not starve those of figures.
   */
  private static float[] afterContents(float[] least, float[] most) {
    if (sum(most) <= PageGeometry.WIDTH) {
      return most;
    }
    float spare = Math.max(0, PageGeometry.WIDTH - sum(least));
    float[] wishes = new float[least.length];
    for (int i = 0; i < wishes.length; i++) {
      wishes[i] = (float) Math.sqrt(most[i] - least[i]);
    }
    float roots = sum(wishes);
    for (int i = 0; i < wishes.length; i++) {
      wishes[i] = least[i] + (roots == 0 ? 0 : spare * wishes[i] / roots);
    }
    return wishes;
  }

  private static void fill(float[] widths) {
    float factor = PageGeometry.WIDTH / sum(widths);
    for (int i = 0; i < widths.length; i++) {
      widths[i] *= factor;
    }
  }

  /** Gives columns that are too narrow what the others can spare. */
  private static void widen(float[] widths, float[] least) {
    float lacking = 0;
    float spare = 0;
    for (int i = 0; i < widths.length; i++) {
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    if (lacking == 0 || spare == 0) {
      return;
    }
    float given = Math.min(1, lacking / spare);
    float got = Math.min(1, spare / lacking);
    for (int i = 0; i < widths.length; i++) {
      float difference = least[i] - widths[i];
      widths[i] += difference > 0 ? difference * got : difference * given;
    }
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
