package shuanghe.statistics;

import java.util.HashMap;
import java.util.Map;
import shuanghe.statistics.TableLayout.ColumnRole;
import shuanghe.statistics.TableLayout.LabelledColumn;

/** Names that the head of a table gives to the columns that a value is told by. */
final class RowHeadings {

  /** Columns that tell what a value is of, with what a table's layout calls them. */
  static final Map<String, ColumnRole> KEYS =
      Map.of(
          "INDICATOR", ColumnRole.INDICATOR,
          "REF_AREA", ColumnRole.AREA,
          "TIME_PERIOD", ColumnRole.PERIOD,
          "UNIT_MEASURE", ColumnRole.UNIT,
          "MEASURE", ColumnRole.MEASURE);

  private final TableLayout layout;
  private final Map<Integer, Map<String, String>> byColumn = new HashMap<>();

  RowHeadings(TableLayout layout) {
    this.layout = layout;
  }

  /** The names for a value of one column; a column without a head goes by what it is. */
  Map<String, String> of(LabelledColumn column) {
    return byColumn.computeIfAbsent(column.index(), index -> names(column));
  }

  private Map<String, String> names(LabelledColumn column) {
    String own = column.head().isEmpty() ? ColumnRole.VALUE.title() : column.head();
    Map<String, String> names = new HashMap<>(Map.of("OBS_VALUE", own));
    KEYS.forEach(
        (name, role) ->
            names.put(
                name,
                layout
                    .first(role)
                    .map(LabelledColumn::head)
                    .filter(head -> !head.isEmpty())
                    .orElse(role == ColumnRole.UNIT ? own : role.title())));
    return names;
  }
}
