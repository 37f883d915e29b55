package shuanghe.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shuanghe.input.InputFile;
import shuanghe.input.TableRow;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/** Attribute that no label of a table tells, with the line that tells it once. */
enum Missing {
  INDICATOR("INDICATOR", "layout.no-indicator"),
  AREA("REF_AREA", "layout.no-area"),
  PERIOD("TIME_PERIOD", "layout.no-period");

  private final String column;
  private final String key;

  Missing(String column, String key) {
    this.column = column;
    this.key = key;
  }

  /**
   * The first thing that none of a table's values has; empty where nothing is missing.
   *
   * @param sheet the sheet that alone is to be told of; empty for the whole file
   */
  static Optional<Rejection> in(List<TableRow> rows, InputFile file, String sheet) {
    return Arrays.stream(values())
        .filter(missing -> rows.stream().allMatch(row -> row.text(missing.column).isEmpty()))
        .findFirst()
        .map(missing -> missing.rejection(rows.getFirst(), file, sheet));
  }

  private Rejection rejection(TableRow row, InputFile file, String sheet) {
    Message fault =
        Message.of(
            key, file.name() + LayoutNames.ENDING, sheet.isEmpty() ? "file" : "sheet", sheet);
    return Rejection.of(row.place(), fault).withRaw(row.raw());
  }
}
