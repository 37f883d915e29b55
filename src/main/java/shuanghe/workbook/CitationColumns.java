package shuanghe.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import shuanghe.model.Place;

/** Columns that lead from a row to its source. */
final class CitationColumns {

  /** Heading of the column of sources. */
  static final String HEAD = "来源";

  private final Contents contents;
  private final ListPlaces places;

  CitationColumns(Contents contents, int rowsPerSheet) {
    this.contents = contents;
    this.places =
        new ListPlaces(
            SourcesSheet.NAME, contents.sources().size(), rowsPerSheet, contents.words());
  }

  /** A column that names all sources and leads to the first. */
  <T> SheetColumn<T> byNumber(Function<T, List<Integer>> numbers) {
    return new SheetColumn<>(HEAD, 16, (row, out) -> cite(numbers.apply(row), out));
  }

  /**
   * A column that leads to the sources which stand at the given places.
   *
   * @param text what is said there, or empty
   */
  <T> SheetColumn<T> byPlace(Function<T, List<Place>> places, Function<T, String> text) {
    return new SheetColumn<>(
        HEAD,
        16,
        (row, out) ->
            cite(
                places.apply(row).stream()
                    .flatMap(p -> contents.sourceAt(p, text.apply(row)).stream())
                    .distinct()
                    .sorted()
                    .toList(),
                out));
  }

  /** Writes the number of a source that leads to it, if it is listed in this workbook. */
  void cite(int number, RowTarget out) {
    cite(List.of(number), out);
  }

  private void cite(List<Integer> numbers, RowTarget out) {
    StringBuilder label = new StringBuilder();
    String target = "";
    for (int number : numbers) {
      Optional<String> place = location(number);
      if (place.isPresent()) {
        target = label.isEmpty() ? place.get() : target;
        label.append('[').append(number).append(']');
      }
    }
    if (label.isEmpty()) {
      out.blank();
    } else {
      out.link(target, label.toString());
    }
  }

  /** Where a source stands, if it is listed in this workbook. */
  Optional<String> location(int number) {
    return contents.rowOfSource(number).map(places::of);
  }

  /** The first place and the others, each once. */
  static List<Place> all(Place first, List<Place> others) {
    return Stream.concat(Stream.of(first), others.stream()).distinct().toList();
  }

  /** A column with file and line as they are in the input. */
  static <T> SheetColumn<T> place(String head, Function<T, Place> place) {
    return SheetColumn.text(head, 36, row -> place.apply(row).toString());
  }
}
