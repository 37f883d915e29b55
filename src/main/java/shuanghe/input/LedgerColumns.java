package shuanghe.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Columns of a ledger by what its head calls them. Offices write the same thing into several
 * columns, 进展情况 beside 完成情况: one of them is taken and the text of the others goes behind it.
 *
 * @param found where each column of {@link TableForm#MATTERS} is, by its name
 * @param further columns whose text goes behind that of a column, by its name
 * @param marks columns headed by a status, in which a mark says that a matter has it
 * @param strange heads of the columns that are none of the form
 */
record LedgerColumns(
    Map<String, Integer> found,
    Map<String, List<FurtherColumn>> further,
    Map<Integer, String> marks,
    List<String> strange) {

  /**
   * A column that goes behind another.
   *
   * @param index counted from 0
   * @param label what is told before its text; empty where that tells itself
   */
  record FurtherColumn(int index, String label) {}

  private static final Pattern STRETCHED = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
  private static final Pattern REMARK = Pattern.compile("(.+?)\\s*[(（][^()（）%]*[)）]$");
  private static final Pattern IN_PERCENT = Pattern.compile(".+[(（]%[)）]");
  private static final int SHORTEST_WITHIN = 4;
  private static final String NAME = "name";
  private static final String PROGRESS = "progress";

  /** Columns of texts and of names, which may be told one behind the other. */
  private static final Set<String> JOINED =
      Set.of("lead", "parties", "partners", "situation", "problem", "next_step", "source");

  /** Columns of which the one that is not taken is told among how a matter goes. */
  private static final Set<String> TOLD = Set.of(NAME, "status", "progress", "start", "due");

  /**
   * Reads the cells of a head.
   *
   * @param synonyms what the office calls columns of the form, by its own word
   */
  static LedgerColumns of(List<String> header, Map<String, String> synonyms) {
    List<String> heads = header.stream().map(cell -> heading(cell, synonyms)).toList();
    Map<Integer, String> marks =
        IntStream.range(0, heads.size())
            .filter(i -> TableForm.STATUS_HEADS.contains(heads.get(i)))
            .boxed()
            .collect(Collectors.toMap(i -> i, heads::get));
    boolean hasMarks = marks.size() > 1;
    Map<String, List<Integer>> named = new LinkedHashMap<>();
    List<Integer> unnamed = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      Optional<TableColumn> column = column(heads.get(i));
      if (column.isPresent()) {
        named.computeIfAbsent(column.get().name(), name -> new ArrayList<>()).add(i);
      } else if (!hasMarks || !marks.containsKey(i)) {
        unnamed.add(i);
      }
    }
    takeLonger(heads, named, unnamed);
    LedgerColumns columns =
        new LedgerColumns(
            new HashMap<>(),
            new HashMap<>(),
            hasMarks ? marks : Map.of(),
            unnamed.stream().map(header::get).toList());
    named.forEach((name, indexes) -> columns.take(name, indexes, heads, header));
    return columns;
  }

  /** What the head of a ledger's column is in simplified script, without blanks and remark. */
  static String heading(String cell, Map<String, String> synonyms) {
    String simple = TraditionalScript.simplified(STRETCHED.matcher(cell).replaceAll(""));
    String closed =
        REMARK.matcher(simple.replace('％', '%')).replaceFirst("$1").replaceAll("\\R", "");
    return synonyms.getOrDefault(closed, closed);
  }

  /** The column that a head names. */
  static Optional<TableColumn> column(String heading) {
    return TableForm.MATTERS.named(heading);
  }

  /**
   * Takes columns that are headed by more than the name of one: 项目计划完成时间, 当前状态. A name that is
   * found already is left, and where two could be meant none is taken, but for what is told in
   * percent, 形象进度（%）.
   */
  private static void takeLonger(
      List<String> heads, Map<String, List<Integer>> named, List<Integer> unnamed) {
    Set<String> before = Set.copyOf(named.keySet());
    for (Integer i : List.copyOf(unnamed)) {
      List<String> longer = longer(heads.get(i), before);
      boolean isShare = IN_PERCENT.matcher(heads.get(i)).matches() && longer.contains(PROGRESS);
      List<String> meant = isShare ? List.of(PROGRESS) : longer;
      boolean isOne = meant.size() == 1;
      if (isOne && (JOINED.contains(meant.getFirst()) || !named.containsKey(meant.getFirst()))) {
        named.computeIfAbsent(meant.getFirst(), name -> new ArrayList<>()).add(i);
        unnamed.remove(i);
      }
    }
  }

  /** The columns not yet found of which a cell has a name within it, or a short one at its end. */
  private static List<String> longer(String cell, Set<String> found) {
    return TableForm.MATTERS.columns().stream()
        .filter(column -> !found.contains(column.name()))
        .filter(column -> column.aliases().stream().anyMatch(name -> holds(cell, name)))
        .map(TableColumn::name)
        .toList();
  }

  private static boolean holds(String cell, String name) {
    return name.length() >= SHORTEST_WITHIN
        ? cell.contains(name)
        : TableForm.ENDS_LONGER_HEADS.contains(name) && cell.endsWith(name);
  }

  private void take(String name, List<Integer> indexes, List<String> heads, List<String> header) {
    int taken = JOINED.contains(name) ? indexes.getFirst() : best(name, indexes, heads);
    found.put(name, taken);
    for (int i : indexes) {
      boolean isGroup = name.equals(NAME) && i < taken;
      if (i == taken || isGroup && heads.get(i).equals(heads.get(taken))) {
        continue;
      }
      if (JOINED.contains(name)) {
        put(name, new FurtherColumn(i, ""));
      } else if (TOLD.contains(name) && !isGroup) {
        put("situation", new FurtherColumn(i, header.get(i) + "："));
      }
    }
  }

  private void put(String name, FurtherColumn column) {
    further.computeIfAbsent(name, of -> new ArrayList<>()).add(column);
  }

  /**
   * The column of several that says it best: the one whose name stands first in the form; of names
   * of matters the one that is called a name, else the last, as tasks stand behind what they are
   * part of.
   */
  private static int best(String name, List<Integer> indexes, List<String> heads) {
    if (name.equals(NAME)) {
      return indexes.stream()
          .filter(i -> TableForm.CALLED_NAMES.contains(heads.get(i)))
          .findFirst()
          .orElse(indexes.getLast());
    }
    List<String> names =
        column(heads.get(indexes.getFirst())).map(TableColumn::aliases).orElse(List.of());
    return indexes.stream()
        .min(Comparator.comparingInt(i -> rank(names.indexOf(heads.get(i)))))
        .orElseThrow();
  }

  private static int rank(int index) {
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** Whether a second line of a head parts the columns of the line above it. */
  static boolean parts(CellLine head, CellLine line) {
    List<Integer> own = own(head, line);
    return own.size() > 1
        && own.stream().allMatch(i -> isInGroup(head, i))
        && own.stream().noneMatch(i -> line.text(i).chars().anyMatch(Character::isDigit));
  }

  /** The cells of a line that the line above it does not have. */
  static List<Integer> own(CellLine head, CellLine line) {
    return IntStream.range(0, line.width())
        .filter(i -> !line.text(i).isEmpty() && !line.text(i).equals(head.text(i)))
        .boxed()
        .toList();
  }

  /** Whether a cell of a head stands over several columns, of which this is one. */
  private static boolean isInGroup(CellLine head, int column) {
    if (head.isOfWorkbook()) {
      return isPart(head, column) || isPart(head, column + 1);
    }
    return head.text(column).isEmpty()
        ? column > 0 && !group(head, column).isEmpty()
        : column + 1 < head.width() && head.text(column + 1).isEmpty();
  }

  private static boolean isPart(CellLine head, int column) {
    return column > 0 && head.isCovered(column) && head.text(column).equals(head.text(column - 1));
  }

  private static String group(CellLine head, int column) {
    return IntStream.iterate(column, i -> i >= 0, i -> i - 1)
        .mapToObj(head::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * The two lines of a head as one: what the second names, or where that is no column and no status
   * (重庆 and 成都 below 责任单位) what the first does.
   */
  static CellLine joined(CellLine head, CellLine line, Map<String, String> synonyms) {
    int width = Math.max(head.width(), line.width());
    String[] cells =
        IntStream.range(0, width)
            .mapToObj(
                i -> {
                  String second = heading(line.text(i), synonyms);
                  boolean isNamed =
                      column(second).isPresent() || TableForm.STATUS_HEADS.contains(second);
                  return line.text(i).isEmpty()
                      ? head.text(i)
                      : isNamed || group(head, i).isEmpty() ? line.text(i) : group(head, i);
                })
            .toArray(String[]::new);
    return line.withCells(cells);
  }
}
