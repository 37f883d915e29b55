package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Widths that the columns of a list need. */
final class ColumnWidths implements RowTarget {

  private final int[] widths;
  private final int[] row;
  private final SheetWords words;
  private int column;

  /**
   * @param heads as {@link SheetColumn#head} has them
   */
  ColumnWidths(List<String> heads, SheetWords words) {
    this.words = words;
    widths = new int[heads.size()];
    row = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      // room for the filter button beside the heading
      widths[i] = CellText.width(words.of(heads.get(i))) + 4;
    }
  }

  /** Looks at the cells of a row. */
  <T> void measure(T row, List<SheetColumn<T>> columns) {
    column = 0;
    columns.forEach(c -> c.cell().accept(row, this));
  }

  /** Width of a column in characters of the default font. */
  int width(int index) {
    return widths[index];
  }

  private void see(int width) {
    row[column] = width;
    widths[column] = Math.max(widths[column], width + 3);
    column++;
  }

  /** How many lines the row measured last takes in columns of the given widths. */
  int lines(int[] columns) {
    int lines = 1;
    for (int i = 0; i < columns.length; i++) {
      lines = Math.max(lines, Math.ceilDiv(row[i], columns[i] - 3));
    }
    return lines;
  }

  @Override
  public void text(String text, CellFormat format) {
    int width = CellText.width(text);
    see(width);
    if (format == CellFormat.LINE) {
      row[column - 1] = 0;
    }
  }

  @Override
  public void number(BigDecimal value, CellFormat format, Emphasis emphasis) {
    see(width(value.doubleValue(), format));
  }

  /** Digits with separators, and what the format puts behind them. */
  static int width(double value, CellFormat format) {
    int suffix = CellText.width(format.format().replaceAll("[^\\u4e00-\\u9fff]", ""));
    String digits = BigDecimal.valueOf(Math.abs(value)).toBigInteger().toString();
    int separators = format.format().contains("#,##0") ? digits.length() / 3 : 0;
    return Math.min(digits.length(), 16) + separators + 4 + Math.min(suffix, 8);
  }

  @Override
  public void date(LocalDate day) {
    see(10);
  }

  @Override
  public void formula(Formula formula, CellFormat format, Emphasis emphasis) {
    see(
        formula.number().isPresent()
            ? width(formula.number().getAsDouble(), format)
            : CellText.width(formula.words()));
  }

  @Override
  public void blank() {
    see(0);
  }

  @Override
  public SheetWords words() {
    return words;
  }

  @Override
  public String ref(String head) {
    return "A1";
  }
}
