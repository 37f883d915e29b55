package shuanghe.press.figure;

import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Kind;
import shuanghe.press.figure.TableHead.Column;
import shuanghe.press.figure.TableHead.HeadType;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.Vocabulary;

/**
 * A value of a table in its place, and the rules that tell its unit, area, period and kind.
 *
 * @param words the vocabulary
 * @param table head of its table
 * @param column head of its column
 * @param label what its row is about
 * @param unit beside the number; empty where none is
 * @param labelUnit in the brackets of the label
 * @param rowArea named by the label
 * @param reportPeriod what the report goes on speaking of
 * @param reportArea the area of the report
 */
record TableCell(
    Vocabulary words,
    TableHead table,
    Column column,
    String label,
    String unit,
    Optional<String> labelUnit,
    Optional<String> rowArea,
    Optional<GoverningPeriod> reportPeriod,
    String reportArea) {

  /**
   * A value with its number.
   *
   * @param cell the value in its place
   * @param quantity the number read from it
   */
  record ReadCell(TableCell cell, Quantity quantity) {

    private boolean isRate() {
      return quantity.form() == Quantity.QuantityForm.PERCENT
          || quantity.form() == Quantity.QuantityForm.POINTS;
    }

    private boolean isRateOf(CueRole role) {
      char[] t = cell.label.toCharArray();
      return isRate() && cell.words.has(role, t, 0, t.length);
    }
  }

  /** The unit a value is in; no rule holds where nothing tells it. */
  static final RuleList<TableCell, String> UNITS =
      RuleList.of(
          "table-unit",
          new Rule<>("beside-number", c -> !c.unit.isEmpty(), TableCell::unit),
          new Rule<>("in-column", c -> c.column.unit().isPresent(), c -> c.column.unit().get()),
          new Rule<>(
              "in-label",
              c -> !c.column.isRate() && c.labelUnit.isPresent(),
              c -> c.labelUnit.get()),
          new Rule<>(
              "of-table",
              c -> c.table.unit(c.column).isPresent(),
              c -> c.table.unit(c.column).get()));

  /** The area a value is of. */
  static final RuleList<TableCell, String> AREAS =
      RuleList.of(
          "table-area",
          new Rule<>("of-row", c -> c.rowArea.isPresent(), c -> c.rowArea.get()),
          new Rule<>("of-column", c -> c.column.area().isPresent(), c -> c.column.area().get()),
          new Rule<>("of-title", c -> c.table.area().isPresent(), c -> c.table.area().get()),
          new Rule<>("of-report", c -> true, TableCell::reportArea));

  /** The period a value is of. */
  static final RuleList<TableCell, GoverningPeriod> PERIODS =
      RuleList.of(
          "table-period",
          new Rule<>("of-column", c -> c.column.period().isPresent(), c -> c.column.period().get()),
          new Rule<>("of-title", c -> c.table.period().isPresent(), c -> c.table.period().get()),
          new Rule<>("of-report", c -> c.reportPeriod.isPresent(), c -> c.reportPeriod.get()),
          new Rule<>("untimed", c -> true, c -> GoverningPeriod.none("table-untimed")));

  /** What sort of figure a value is. */
  static final RuleList<ReadCell, Kind> KINDS =
      RuleList.of(
          "table-kind",
          new Rule<>(
              "column-of-growth", r -> r.cell.column.told() == HeadType.GROWTH, r -> Kind.CHANGE),
          new Rule<>("row-of-growth", r -> r.isRateOf(CueRole.GROWTH_RATE), r -> Kind.CHANGE),
          new Rule<>("row-of-interest", r -> r.isRateOf(CueRole.LEVEL_RATE), r -> Kind.LEVEL),
          new Rule<>("rate", ReadCell::isRate, r -> Kind.SHARE),
          new Rule<>("amount", r -> true, r -> Kind.LEVEL));

  /** Whether the row, the column or the title names the area. */
  boolean tellsArea() {
    return rowArea.isPresent() || column.area().isPresent() || table.area().isPresent();
  }
}
