package shuanghe.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shuanghe.messages.TextWidth;

/** A table for the console whose columns are as wide as their widest cell. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<String> heads;
  private final List<Boolean> numbers;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param heads what stands above the columns; of numbers, which are set to the right, with a
   *     {@code #} before it
   */
  TextTable(String... heads) {
    this.heads = Arrays.stream(heads).map(head -> head.replaceFirst("^#", "")).toList();
    this.numbers = Arrays.stream(heads).map(head -> head.startsWith("#")).toList();
    rows.add(this.heads);
  }

  /** Adds a row with a cell for each column. */
  void row(Object... cells) {
    rows.add(Arrays.stream(cells).map(Object::toString).toList());
  }

  void print(PrintWriter out) {
    int[] widths = new int[heads.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        cells.add(
            numbers.get(i)
                ? " ".repeat(widths[i] - TextWidth.of(row.get(i))) + row.get(i)
                : TextWidth.filledUp(row.get(i), widths[i]));
      }
      out.println(String.join(GAP, cells).stripTrailing());
    }
  }
}
