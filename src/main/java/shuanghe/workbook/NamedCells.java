package shuanghe.workbook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Names of cells that other files may refer to, such as {@code 本期_TRADE_TOTAL_重庆}. */
final class NamedCells {

  static final String PERIOD = "时期";
  static final String DATE = "简报日期";

  /** The first cell of each name, which Excel does not tell apart by capitals. */
  private final Map<String, NamedCell> names = new LinkedHashMap<>();

  /**
   * A cell with a name.
   *
   * @param name as Excel takes it
   * @param cell absolute reference with its sheet
   */
  record NamedCell(String name, String cell) {}

  /** Names a cell; a name that is taken already stays with its first cell. */
  void name(String wanted, CellPlace cell) {
    String name = valid(wanted);
    names.computeIfAbsent(
        name.toLowerCase(Locale.ROOT),
        taken ->
            new NamedCell(
                name,
                new CellReference(cell.sheet().name(), cell.row(), cell.column(), true, true)
                    .formatAsString()));
  }

  /** The names in the order in which they were given. */
  Iterable<NamedCell> all() {
    return names.values();
  }

  /** Letters, digits, points and underscores; what Excel would refuse becomes an underscore. */
  static String valid(String wanted) {
    StringBuilder name = new StringBuilder();
    wanted
        .codePoints()
        .forEach(
            c ->
                name.appendCodePoint(
                    Character.isLetterOrDigit(c) && c < 0x10000 || c == '.' ? c : '_'));
    return name.substring(0, Math.min(name.length(), 200));
  }
}
