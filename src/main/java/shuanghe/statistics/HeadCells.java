package shuanghe.statistics;

import java.util.List;
import java.util.Optional;
import shuanghe.input.CellLine;
import shuanghe.input.WrittenPeriod;
import shuanghe.model.Rejection;

/** Cells in the head of a table of values. */
final class HeadCells {

  private HeadCells() {}

  /** Why a cell of the head is no period though it is written like one: the number of a day. */
  static Optional<Rejection> refused(List<CellLine> known, TableLayout table) {
    return known.stream()
        .filter(line -> line.number() >= table.headFrom() && line.number() <= table.headTo())
        .map(CellLine::withDays)
        .flatMap(
            line ->
                table.columns().stream()
                    .filter(column -> column.role() != TableLayout.ColumnRole.NOTE)
                    .flatMap(column -> refused(line, column.index()).stream()))
        .findFirst();
  }

  private static Optional<Rejection> refused(CellLine line, int column) {
    WrittenPeriod read = WrittenPeriod.read(line.text(column));
    return read.isRefused()
        ? Optional.of(
            new Rejection(
                line.place(column),
                CellLine.columnName(column),
                line.text(column),
                read.fault(),
                read.fault().remedy(),
                line.raw()))
        : Optional.empty();
  }
}
