package shuanghe.statistics;

import java.util.List;
import shuanghe.input.CellLine;
import shuanghe.input.InputFile;
import shuanghe.model.Message;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Rejection;
import shuanghe.statistics.TableLayout.LabelledColumn;

/** Columns of numbers that are passed over because their heads are not understood. */
final class SkippedColumns {

  private SkippedColumns() {}

  /**
   * Why each such column of a table is not taken, and how it would be.
   *
   * @param known the first lines of the sheet, the table's head among them
   */
  static List<Rejection> in(
      List<CellLine> known, LayoutFinder.FoundLayout found, LabelReader labels, InputFile file) {
    SheetCells cells = new SheetCells(labels);
    TableLayout table = found.layout();
    List<CellLine> body = known.subList(found.body(), known.size());
    CellLine head =
        known.stream().filter(line -> line.number() == table.headTo()).findFirst().orElseThrow();
    return table.columns().stream()
        .filter(column -> column.isNotUnderstood() || isTheOnlyChange(column, table, labels))
        .filter(column -> body.stream().anyMatch(l -> cells.isNumber(l.text(column.index()))))
        .map(column -> rejection(column, head, file))
        .toList();
  }

  /** Whether a column has changes of an unsaid unit, and no other one has the 同比 itself. */
  private static boolean isTheOnlyChange(
      LabelledColumn column, TableLayout table, LabelReader labels) {
    return column.role() == TableLayout.ColumnRole.PASSED
        && labels.isDifference(column.head())
        && table.with(TableLayout.ColumnRole.VALUE).stream()
            .flatMap(c -> c.label().measure().stream())
            .noneMatch(measure -> measure == Measure.YEAR_ON_YEAR);
  }

  private static Rejection rejection(LabelledColumn column, CellLine head, InputFile file) {
    String name = CellLine.columnName(column.index());
    Message fault =
        Message.of("layout.column-passed", file.name() + IndicatorTable.LAYOUT_ENDING, name);
    return new Rejection(
        head.place(column.index()), name, column.head(), fault, fault.remedy(), head.raw());
  }
}
