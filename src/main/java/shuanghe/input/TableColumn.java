package shuanghe.input;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of an input table.
 *
 * @param name its name in the files' header
 * @param presence whether a file may go without it
 * @param aliases other names of it, as Chinese tables have them
 */
public record TableColumn(String name, Presence presence, List<String> aliases) {

  /** Presence of a column: whether a file may go without it. */
  public enum Presence {
    NEEDED,
    OPTIONAL
  }

  public TableColumn {
    aliases = List.copyOf(aliases);
  }

  static TableColumn needed(String name, String... aliases) {
    return new TableColumn(name, Presence.NEEDED, List.of(aliases));
  }

  static TableColumn optional(String name, String... aliases) {
    return new TableColumn(name, Presence.OPTIONAL, List.of(aliases));
  }

  /**
   * What the column is called in a header, or would be called in one of its language: by its name
   * in a header of ASCII letters alone, else by its first Chinese alias.
   */
  String heading(List<String> header) {
    boolean english =
        !header.isEmpty() && header.stream().allMatch(cell -> cell.chars().allMatch(c -> c < 128));
    return header.stream()
        .filter(this::isNamed)
        .findFirst()
        .orElse(english || aliases.isEmpty() ? name : aliases.getFirst());
  }

  /** All that a header may call the column. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  /** Whether a header cell names this column; case does not count. */
  boolean isNamed(String header) {
    return names().anyMatch(header::equalsIgnoreCase);
  }
}
