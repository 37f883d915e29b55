package shuanghe.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Layout of a table in a sheet: its head rows, its columns, and what stands above it. The value of
 * a cell gets what the labels above it and beside it say.
 *
 * @param headFrom 1-based first line of the head
 * @param headTo last line of the head
 * @param columns every column that is not blank, from the left
 * @param context what titles, settings such as 地区：重庆市, the sheet's and the file's name say
 * @param isSumOfSome whether 合计 sums some parts only of the area that the table is about
 * @param source who published it, where a line below or above the table says so; else empty
 * @param titles the lines above the head that were read
 */
record TableLayout(
    int headFrom,
    int headTo,
    List<LabelledColumn> columns,
    Label context,
    boolean isSumOfSome,
    String source,
    List<String> titles) {

  /** Role of a column. */
  enum ColumnRole {
    INDICATOR("指标"),
    AREA("地区"),
    PERIOD("时期"),
    UNIT("单位"),
    MEASURE("口径"),
    SOURCE("来源"),
    NOTE("备注"),
    VALUE("数值"),
    PASSED("未采用");

    private final String title;

    ColumnRole(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    boolean isKey() {
      return switch (this) {
        case INDICATOR, AREA, PERIOD, UNIT, MEASURE -> true;
        case SOURCE, NOTE, VALUE, PASSED -> false;
      };
    }
  }

  /**
   * One column.
   *
   * @param index counted from 0
   * @param role what its cells are
   * @param head the texts of its head cells, parted by blanks
   * @param label what those say of the values below
   */
  record LabelledColumn(int index, ColumnRole role, String head, Label label) {

    /** Whether it is passed over because its head names something that no row of values has. */
    boolean isNotUnderstood() {
      return role == ColumnRole.PASSED && !label.name().isEmpty() && !label.isOther();
    }
  }

  TableLayout {
    columns = List.copyOf(columns);
    titles = List.copyOf(titles);
  }

  /**
   * The table, or the tables that stand side by side in it under one head: each begins with a
   * column of keys that is headed as the first one is.
   */
  List<TableLayout> sideBySide() {
    List<Integer> starts =
        starts(columns.size(), i -> columns.get(i).role(), i -> columns.get(i).head());
    return IntStream.range(0, starts.size())
        .mapToObj(
            i ->
                columns.subList(
                    starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : columns.size()))
        .map(own -> new TableLayout(headFrom, headTo, own, context, isSumOfSome, source, titles))
        .toList();
  }

  /**
   * Where tables begin among so many columns; the first does at 0.
   *
   * @param role of a column; null where it is blank
   * @param head of a column
   */
  static List<Integer> starts(int count, IntFunction<ColumnRole> role, IntFunction<String> head) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    String first = "";
    boolean hasValues = false;
    for (int i = 0; i < count; i++) {
      ColumnRole own = role.apply(i);
      boolean isKey = own != null && own.isKey() && !head.apply(i).isEmpty();
      if (isKey && hasValues && head.apply(i).equals(first)) {
        starts.add(i);
        hasValues = false;
      }
      first = isKey && first.isEmpty() ? head.apply(i) : first;
      hasValues |= own == ColumnRole.VALUE;
    }
    return starts;
  }

  List<LabelledColumn> with(ColumnRole role) {
    return columns.stream().filter(column -> column.role() == role).toList();
  }

  Optional<LabelledColumn> first(ColumnRole role) {
    return with(role).stream().findFirst();
  }
}
