package shuanghe.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shuanghe.input.InputFile;
import shuanghe.input.TableRow;
import shuanghe.model.Rejection;

/** What no label of a table tells, with the line that tells it once. */
enum Missing {
  INDICATOR("INDICATOR", "which indicator its values are of", "指标,汽车产量"),
  AREA("REF_AREA", "which area its values are of", "地区,重庆"),
  PERIOD("TIME_PERIOD", "which period its values are of", "时期,2023年9月");

  private final String column;
  private final String says;
  private final String line;

  Missing(String column, String says, String line) {
    this.column = column;
    this.says = says;
    this.line = line;
  }

  /** The first thing that none of a table's values has; empty where nothing is missing. */
  static Optional<Rejection> in(List<TableRow> rows, InputFile file) {
    return Arrays.stream(values())
        .filter(missing -> rows.stream().allMatch(row -> row.text(missing.column).isEmpty()))
        .findFirst()
        .map(missing -> missing.rejection(rows.getFirst(), file));
  }

  private Rejection rejection(TableRow row, InputFile file) {
    return new Rejection(
        row.place(),
        column,
        "",
        "the table does not say " + says,
        "name it in a title or head, or write a line such as %s into %s below the line 项目,内容"
            .formatted(line, file.name() + IndicatorTable.LAYOUT_ENDING),
        row.raw());
  }
}
