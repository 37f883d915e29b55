package shuanghe.workbook;

import java.util.List;

/**
 * A sheet that lists things, one to a row.
 *
 * @param name name of the sheet and, with 表 behind it, of its table
 * @param note one line on what a row is
 * @param frozen how many columns stay in sight
 * @param rows what is listed; read once for the sample of widths and once for writing
 */
record ListSheet<T>(String name, String note, int frozen, List<Column<T>> columns, List<T> rows) {

  ListSheet {
    columns = List.copyOf(columns);
  }
}
