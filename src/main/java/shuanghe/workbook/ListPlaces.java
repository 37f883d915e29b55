package shuanghe.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.SheetNameFormatter;

/** Places of a list's rows, on one sheet or on several. */
final class ListPlaces {

  private final List<String> prefixes;
  private final int rowsPerSheet;

  /**
   * @param name name of the list in Chinese
   * @param count its rows
   */
  ListPlaces(String name, int count, int rowsPerSheet, SheetWords words) {
    this.rowsPerSheet = rowsPerSheet;
    this.prefixes =
        IntStream.range(0, parts(count, rowsPerSheet))
            .mapToObj(
                part -> "#" + SheetNameFormatter.format(sheetName(name, part, words)) + "!$A$")
            .toList();
  }

  /** How many sheets a list takes; an empty one has a sheet too, which says so. */
  static int parts(int count, int rowsPerSheet) {
    return Math.max(1, Math.ceilDiv(count, rowsPerSheet));
  }

  /** Name of the sheet with a part of a list, from 0: 报道数据（续1）. */
  static String sheetName(String name, int part, SheetWords words) {
    return part == 0 ? words.of(name) : words.of(name) + words.of("（续{0}）", part);
  }

  /** The place of a row by its 0-based number, as HYPERLINK takes it. */
  String of(int row) {
    return prefixes.get(row / rowsPerSheet) + (ListSheetWriter.HEAD_ROW + 2 + row % rowsPerSheet);
  }
}
