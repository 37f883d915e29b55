package shuanghe.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shuanghe.model.Message;

/**
 * Names that the rows of the code lists read so far have given: within a list a code, name or alias
 * belongs to the row that gives it first, an English name to the first of all lists.
 */
final class CodeListNames {

  private final FirstPlaces<String> firstPlaces = new FirstPlaces<>();
  private final Map<String, String> english = new HashMap<>();

  /** What a row may be called by. */
  static List<String> of(String code, String name, List<String> aliases) {
    return Stream.concat(Stream.of(code, name), aliases.stream()).distinct().toList();
  }

  /** Names that an earlier row of the same list has given are a fault of the row. */
  void unique(RowCheck check, TableRow row, String column, List<String> given) {
    if (!check.passed()) {
      return;
    }
    for (String name : given) {
      firstPlaces
          .before(row.place().file() + "\t" + name, row.place())
          .ifPresent(
              first ->
                  check.fault(
                      column, Message.of("code-list.name-twice", name.split("\t")[0], first)));
    }
  }

  /** Notes the English name of a name; an empty one is none. */
  void inEnglish(String name, String englishName) {
    if (!englishName.isEmpty()) {
      english.putIfAbsent(name, englishName);
    }
  }

  /** English names by those that the lists go by. */
  Map<String, String> english() {
    return english;
  }
}
