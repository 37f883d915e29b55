package shuanghe.statistics;

import java.util.List;

/** Names by which the file goes that says how to read an indicator table. */
public final class LayoutNames {

  /** What is added to a table's name. */
  public static final String ENDING = ".layout.csv";

  private LayoutNames() {}

  /**
   * The names for a table, of two that are there the first counts: the table's name with {@link
   * #ENDING} behind it, or in place of its ending.
   */
  public static List<String> of(String table) {
    return List.of(table + ENDING, table.replaceFirst("\\.[^./]+$", "") + ENDING);
  }
}
