package shuanghe.cli;

import java.util.function.Function;
import java.util.stream.Stream;
import shuanghe.statistics.SheetReading;
import shuanghe.statistics.SheetReading.Part;

/** What a sheet was taken for, as lines of a small table on the console. */
final class ShownTable {

  private static final int LONGEST = 40;
  private static final String GAP = "  ";

  private ShownTable() {}

  static Stream<String> lines(SheetReading reading) {
    String sheet = reading.sheet().isEmpty() ? "" : GAP + reading.sheet();
    String hidden = reading.hidden() ? "（隐藏）" : "";
    int where = widest(reading, Part::where);
    int printed = widest(reading, Part::printed);
    return Stream.concat(
        Stream.of(reading.file() + sheet + hidden),
        reading.parts().stream()
            .map(
                part ->
                    GAP
                        + padded(part.where(), where)
                        + GAP
                        + padded(part.printed(), printed)
                        + GAP
                        + part.taken())
            .map(String::stripTrailing));
  }

  private static int widest(SheetReading reading, Function<Part, String> cell) {
    return reading.parts().stream()
        .map(cell)
        .mapToInt(ShownTable::width)
        .filter(width -> width <= LONGEST)
        .max()
        .orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Columns that a text takes on a terminal, two for each Chinese character. */
  private static int width(String text) {
    return text.chars().map(c -> c < 0x1100 || c == '—' ? 1 : 2).sum();
  }
}
