package shuanghe.input;

import java.util.List;

/**
 * A column of an input table.
 *
 * @param name its name in the files' header
 * @param presence whether a file may go without it
 * @param aliases other names of it, as Chinese tables have them
 */
public record TableColumn(String name, Presence presence, List<String> aliases) {

  /** Whether a file may go without a column. */
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

  /** Whether a header cell names this column; case does not count. */
  boolean isNamed(String header) {
    return name.equalsIgnoreCase(header)
        || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(header));
  }
}
