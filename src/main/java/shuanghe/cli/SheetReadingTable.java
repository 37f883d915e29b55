package shuanghe.cli;

import java.util.function.Function;
import java.util.stream.Stream;
import shuanghe.messages.Messages;
import shuanghe.messages.TextWidth;
import shuanghe.statistics.SheetReading;
import shuanghe.statistics.SheetReading.SheetPart;

/** Reading of a sheet, as lines of a small table on the console. */
final class SheetReadingTable {

  private static final int LONGEST = 40;
  private static final String GAP = "  ";

  private SheetReadingTable() {}

  static Stream<String> lines(SheetReading reading, Messages messages) {
    String sheet = reading.sheet().isEmpty() ? "" : GAP + reading.sheet();
    String hidden = reading.hidden() ? messages.text("show.hidden") : "";
    Function<SheetPart, String> place = part -> messages.text(part.where());
    int where = widest(reading, place);
    int printed = widest(reading, SheetPart::printed);
    return Stream.concat(
        Stream.of(reading.file() + sheet + hidden),
        reading.parts().stream()
            .map(
                part ->
                    GAP
                        + TextWidth.filledUp(place.apply(part), where)
                        + GAP
                        + TextWidth.filledUp(part.printed(), printed)
                        + GAP
                        + messages.text(part.taken()))
            .map(String::stripTrailing));
  }

  private static int widest(SheetReading reading, Function<SheetPart, String> cell) {
    return reading.parts().stream()
        .map(cell)
        .mapToInt(TextWidth::of)
        .filter(width -> width <= LONGEST)
        .max()
        .orElse(0);
  }
}
