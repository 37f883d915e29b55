package shuanghe.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuanghe.input.CellLine;
import shuanghe.input.TableHeader;
import shuanghe.input.TableRow;
import shuanghe.input.WrittenPeriod;
import shuanghe.model.Area;
import shuanghe.model.Observation.Measure;
import shuanghe.model.TimePeriod;
import shuanghe.statistics.TableLayout.ColumnRole;

/**
 * Completion of the rows of a table of one value a row, where they tell something in another way
 * than its columns ask: a name with 累计值 or 同比增长 in it, 全市 where the table says which city, and
 * blank cells of keys that were merged with the cell above before the table was saved as CSV.
 */
final class LongRows {

  private final LabelReader labels;
  private final UnitMeasures units;
  private final Optional<Area> ofTable;
  private final Map<Integer, String> keys;
  private final KeyCells cells;
  private final PartNames parts;

  /**
   * @param ofTable the area that the table is about, where it says so
   * @param sample the first rows
   */
  LongRows(
      TableHeader header,
      LabelReader labels,
      UnitMeasures units,
      Optional<Area> ofTable,
      List<CellLine> sample) {
    this.labels = labels;
    this.units = units;
    this.parts = new PartNames(labels);
    this.ofTable = ofTable;
    this.keys =
        header.columns().entrySet().stream()
            .filter(column -> RowHeadings.KEYS.containsKey(column.getKey()))
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    int value = header.columns().get("OBS_VALUE");
    Map<Integer, ColumnRole> roles =
        keys.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, key -> RowHeadings.KEYS.get(key.getValue())));
    this.cells =
        new KeyCells(
            labels, roles, sample.stream().filter(line -> !line.text(value).isEmpty()).toList());
  }

  /** The row with all that it tells. */
  TableRow of(TableRow row) {
    TableRow whole = withDay(belowItself(row));
    String name = ofWhole(whole.text("INDICATOR"));
    boolean isNamed = name.isEmpty() || labels.known(name).isPresent() || labels.isIndicator(name);
    boolean isInArea = labels.isNamedArea(whole.text("REF_AREA"));
    if (isNamed && isInArea && name.equals(whole.text("INDICATOR"))) {
      return whole;
    }
    Map<String, String> told = new HashMap<>(Map.of("INDICATOR", name));
    if (!isInArea) {
      area(whole).ifPresent(area -> told.put("REF_AREA", area.code()));
    }
    if (!isNamed) {
      named(whole, labels.read(name), told);
    }
    return whole.with(told);
  }

  /** The columns in which a blank cell of a row was filled so far. */
  Set<Integer> filled() {
    return cells.filled();
  }

  /** The name of a part, with the noun of the whole above it; any other as it is. */
  private String ofWhole(String text) {
    IndicatorName name = IndicatorName.read(text);
    String unit = name.unit().isEmpty() ? "" : "(" + name.unit() + ")";
    return parts.find(name.text(), name.isPart()).map(part -> part.name() + unit).orElse(text);
  }

  /** The row with its blank keys filled from above; a unit where it is one of the indicator's. */
  private TableRow belowItself(TableRow row) {
    Map<Integer, String> whole = cells.of(column -> row.text(keys.get(column)));
    Map<String, String> told = new HashMap<>();
    keys.forEach(
        (column, key) -> {
          if (row.text(key).isEmpty() && !whole.get(column).isEmpty()) {
            told.put(key, whole.get(column));
          }
        });
    TableRow filled = told.isEmpty() ? row : row.with(told);
    boolean isOther = told.containsKey("UNIT_MEASURE") && !isOfItsUnit(filled);
    return isOther ? filled.with(Map.of("UNIT_MEASURE", "")) : filled;
  }

  private boolean isOfItsUnit(TableRow row) {
    IndicatorName name = IndicatorName.read(row.text("INDICATOR"));
    boolean isTold =
        !name.unit().isEmpty()
            || WrittenValue.read(row.text("OBS_VALUE"), row.hasDecimalComma())
                .filter(value -> !value.unit().isEmpty())
                .isPresent();
    return !row.text("MEASURE").matches("yoy|YOY|同比")
        && !isTold
        && labels
            .known(name.text())
            .flatMap(known -> units.among(row.text("UNIT_MEASURE"), known.unit()))
            .isPresent();
  }

  /** The row with the day that a number of a workbook counts. */
  private static TableRow withDay(TableRow row) {
    String period = row.text("TIME_PERIOD");
    String day = row.place().cell().isEmpty() ? period : WrittenPeriod.ofWorkbook(period);
    return day.equals(period) ? row : row.with(Map.of("TIME_PERIOD", day));
  }

  private Optional<Area> area(TableRow row) {
    return labels.area(row.text("REF_AREA"), ofTable);
  }

  /** What a name tells besides the indicator, unless that is another area than the row's. */
  private void named(TableRow row, Label label, Map<String, String> told) {
    boolean isOfOther = label.area().isPresent() && !label.area().equals(area(row));
    if (label.name().isEmpty() || label.isOther() || isOfOther || label.time().namesTime()) {
      return;
    }
    MeasuredName named = MeasuredName.of(label, labels);
    told.put("INDICATOR", label.isPart() ? "其中：" + named.name() : named.name());
    if (row.text("MEASURE").isEmpty() && named.measure() != Measure.VALUE) {
      told.put("MEASURE", named.measure() == Measure.TARGET ? "target" : "yoy");
    }
    if (row.text("UNIT_MEASURE").isEmpty() && !named.unit().isEmpty()) {
      told.put("UNIT_MEASURE", named.unit());
    }
    if (!label.time().isEmpty()) {
      Optional<TimePeriod> period =
          label.time().within(TimeLabel.read(row.text("TIME_PERIOD"))).period();
      period.ifPresent(reached -> told.put("TIME_PERIOD", reached.toString()));
    }
  }
}
