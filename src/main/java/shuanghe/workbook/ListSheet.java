package shuanghe.workbook;

import java.util.List;

/**
 * A sheet that lists things, one to a row.
 *
 * @param name name of the sheet in Chinese and, with 表 behind it, of its table
 * @param note one line in Chinese on what a row is
 * @param frozen how many columns stay in sight
 * @param printed how many columns go on paper; the rest are for working with; 0 where the whole
 *     list is
 * @param columns from left to right
 * @param rows what is listed; read once for the sample of widths and once for writing
 */
record ListSheet<T>(
    String name, String note, int frozen, int printed, List<SheetColumn<T>> columns, List<T> rows) {

  ListSheet {
    columns = List.copyOf(columns);
  }

  /** A list of which all columns are printed. */
  ListSheet(String name, String note, int frozen, List<SheetColumn<T>> columns, List<T> rows) {
    this(name, note, frozen, columns.size(), columns, rows);
  }

  /** The same list, printed only up to the column with the given heading. */
  ListSheet<T> printing(String lastHead) {
    return printing(columns.stream().map(SheetColumn::head).toList().indexOf(lastHead) + 1);
  }

  /** The same list as one that is worked with on the screen and not printed. */
  ListSheet<T> onScreenOnly() {
    return printing(0);
  }

  private ListSheet<T> printing(int some) {
    return new ListSheet<>(name, note, frozen, some, columns, rows);
  }
}
