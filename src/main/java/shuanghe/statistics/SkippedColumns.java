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
      List<CellLine> known,
      LayoutFinder.FoundLayout found,
      LabelReader labels,
      SheetCells cells,
      InputFile file) {
    TableLayout table = found.layout();
    List<CellLine> body = known.subList(found.body(), known.size());
    CellLine head =
        known.stream().filter(line -> line.number() == table.headTo()).findFirst().orElseThrow();
    return table.columns().stream()
        .filter(
            column ->
                column.isNotUnderstood()
                    || isTarget(column)
                    || isTheOnlyChange(column, table, labels))
        .filter(column -> body.stream().anyMatch(l -> cells.isNumber(l.text(column.index()))))
        .map(column -> rejection(column, head, file))
        .toList();
  }

  /** Whether a column has changes of an unsaid unit, and none beside it has the 同比 itself. */
  private static boolean isTheOnlyChange(
      LabelledColumn column, TableLayout table, LabelReader labels) {
    return column.role() == TableLayout.ColumnRole.PASSED
        && labels.isDifference(column.head())
        && table.with(TableLayout.ColumnRole.VALUE).stream()
            .filter(c -> Math.abs(c.index() - column.index()) == 1)
            .flatMap(c -> c.label().measure().stream())
            .noneMatch(measure -> measure == Measure.YEAR_ON_YEAR);
  }

  /** Whether a column has what is aimed at, without saying by when. */
  private static boolean isTarget(LabelledColumn column) {
    return column.role() == TableLayout.ColumnRole.PASSED
        && column.label().measure().filter(m -> m == Measure.TARGET).isPresent()
        && !column.label().isOther();
  }

  private static Rejection rejection(LabelledColumn column, CellLine head, InputFile file) {
    String name = CellLine.columnName(column.index());
    Message fault =
        isTarget(column) && column.label().name().isEmpty()
            ? Message.of("layout.target-of-unsaid-time")
            : Message.of("layout.column-passed", file.name() + LayoutNames.ENDING, name);
    return new Rejection(
        head.place(column.index()), name, column.head(), fault, fault.remedy(), head.raw());
  }
}
