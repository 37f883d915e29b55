package shuanghe.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import shuanghe.input.CellLine;
import shuanghe.statistics.TableLayout.ColumnRole;

/**
 * Cells of a table's key columns. CSV keeps of cells that were merged over several rows the first
 * one's text, and blanks below it: a blank cell says what the cell above it does where the layout
 * leaves no other meaning.
 *
 * <p>That is so where every key to its left is blank too, of a unit where the indicator is or where
 * it is a part behind 其中, and in a column that has as many blanks as texts, the first cell written
 * and no text twice (of units: none twice on end), but not in a row of a total.
 */
final class KeyCells {

  private final LabelReader labels;
  private final SortedMap<Integer, ColumnRole> roles;
  private final Set<Integer> merged = new HashSet<>();
  private final Set<Integer> filled = new HashSet<>();
  private final Map<Integer, String> above = new HashMap<>();

  /**
   * @param roles of the key columns, by their place counted from 0
   * @param rows the first rows of values
   */
  KeyCells(LabelReader labels, Map<Integer, ColumnRole> roles, List<CellLine> rows) {
    this.labels = labels;
    this.roles = new TreeMap<>(roles);
    roles.forEach(
        (column, role) -> {
          if (isMerged(role, rows.stream().map(line -> line.text(column)).toList())) {
            merged.add(column);
          }
        });
  }

  private static boolean isMerged(ColumnRole role, List<String> cells) {
    List<String> written = cells.stream().filter(text -> !text.isEmpty()).toList();
    boolean parts =
        role == ColumnRole.UNIT
            ? IntStream.range(1, written.size())
                .noneMatch(i -> written.get(i).equals(written.get(i - 1)))
            : written.size() == Set.copyOf(written).size();
    return role != ColumnRole.MEASURE
        && !written.isEmpty()
        && !cells.getFirst().isEmpty()
        && cells.size() >= 2 * written.size()
        && parts;
  }

  /** The key cells of a row by their columns, blank ones filled from above. */
  Map<Integer, String> of(IntFunction<String> cells) {
    Map<Integer, String> whole = new HashMap<>();
    roles.keySet().forEach(column -> whole.put(column, cells.apply(column)));
    if (whole.values().stream().noneMatch(String::isEmpty)) {
      above.putAll(whole);
      return whole;
    }
    boolean isBlank = whole.values().stream().allMatch(String::isEmpty);
    boolean isTotal = whole.values().stream().anyMatch(labels::isSum);
    boolean isFirst = !isBlank;
    boolean isBelowItsName = !isBlank && isBelowItsName(whole);
    for (Map.Entry<Integer, ColumnRole> key : roles.entrySet()) {
      int column = key.getKey();
      String text = whole.get(column);
      isFirst &= text.isEmpty();
      boolean isFilled =
          isFirst
              || key.getValue() == ColumnRole.UNIT && isBelowItsName
              || merged.contains(column) && !isTotal && !isBlank;
      if (!text.isEmpty()) {
        above.put(column, text);
      } else if (!isFilled) {
        above.remove(column);
      } else if (above.containsKey(column)) {
        whole.put(column, above.get(column));
        filled.add(column);
      }
    }
    return whole;
  }

  private boolean isBelowItsName(Map<Integer, String> cells) {
    List<String> names =
        roles.entrySet().stream()
            .filter(key -> key.getValue() == ColumnRole.INDICATOR)
            .map(key -> cells.get(key.getKey()))
            .toList();
    boolean isPart = names.stream().anyMatch(name -> labels.read(name).isPart());
    return isPart || !names.isEmpty() && names.stream().allMatch(String::isEmpty);
  }

  /** Forgets the rows so far, as a line between the rows parts those below from those above. */
  void begin() {
    above.clear();
  }

  /** The columns in which a blank cell was filled so far. */
  Set<Integer> filled() {
    return Set.copyOf(filled);
  }
}
