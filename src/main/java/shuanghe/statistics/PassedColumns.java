package shuanghe.statistics;

import java.util.List;
import shuanghe.input.CellLine;
import shuanghe.input.InputFile;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.statistics.TableLayout.LabelledColumn;

/** Columns of numbers that are passed over because their heads are not understood. */
final class PassedColumns {

  private PassedColumns() {}

  /**
   * Why each such column of a table is not taken, and how it would be.
   *
   * @param known the first lines of the sheet, the table's head among them
   */
  static List<Rejection> in(
      List<CellLine> known, LayoutFinder.FoundLayout found, SheetCells cells, InputFile file) {
    TableLayout table = found.layout();
    List<CellLine> body = known.subList(found.body(), known.size());
    CellLine head =
        known.stream().filter(line -> line.number() == table.headTo()).findFirst().orElseThrow();
    return table.columns().stream()
        .filter(LabelledColumn::isNotUnderstood)
        .filter(column -> body.stream().anyMatch(l -> cells.isNumber(l.text(column.index()))))
        .map(column -> rejection(column, head, file))
        .toList();
  }

  private static Rejection rejection(LabelledColumn column, CellLine head, InputFile file) {
    String name = CellLine.columnName(column.index());
    Message fault =
        Message.of("layout.column-passed", file.name() + IndicatorTable.LAYOUT_ENDING, name);
    return new Rejection(
        head.place(column.index()), name, column.head(), fault, fault.remedy(), head.raw());
  }
}
