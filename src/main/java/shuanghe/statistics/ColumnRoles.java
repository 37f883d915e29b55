package shuanghe.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shuanghe.input.CellLine;
import shuanghe.model.LabelRole;
import shuanghe.model.Observation.Measure;
import shuanghe.statistics.TableLayout.LabelledColumn;

/** Roles of a table's columns, decided by its head and by what its cells are. */
final class ColumnRoles {

  private final LabelReader labels;
  private final SheetCells cells;
  private Label context = Label.NONE;

  ColumnRoles(LabelReader labels, SheetCells cells) {
    this.labels = labels;
    this.cells = cells;
  }

  /**
   * @param context what stands above the table
   */
  List<LabelledColumn> of(
      List<CellLine> heads, List<CellLine> sample, DeclaredLayout told, Label context) {
    this.context = context;
    int width =
        Stream.concat(heads.stream(), sample.stream()).mapToInt(CellLine::width).max().orElse(0);
    Map<Integer, TableLayout.ColumnRole> roles = new HashMap<>();
    for (int c = 0; c < width; c++) {
      Optional<TableLayout.ColumnRole> role = role(c, heads, sample, told);
      if (role.isPresent()) {
        roles.put(c, role.get());
      }
    }
    List<Integer> starts =
        TableLayout.starts(
            width,
            roles::get,
            c ->
                heads.stream()
                    .map(head -> head.text(c))
                    .distinct()
                    .collect(Collectors.joining(" ")));
    List<LabelledColumn> columns = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : width;
      columns.addAll(columns(starts.get(i), to, roles, heads, sample));
    }
    return NeighbourColumns.withoutAmounts(columns);
  }

  /** The columns of one table of those that stand side by side. */
  private List<LabelledColumn> columns(
      int from,
      int to,
      Map<Integer, TableLayout.ColumnRole> all,
      List<CellLine> heads,
      List<CellLine> sample) {
    Map<Integer, TableLayout.ColumnRole> roles = new HashMap<>(all);
    roles.keySet().removeIf(c -> c < from || c >= to);
    onlyOneNames(roles, sample);
    boolean named = roles.containsValue(TableLayout.ColumnRole.INDICATOR);
    List<LabelledColumn> columns = new ArrayList<>();
    for (int c = from; c < to; c++) {
      if (roles.containsKey(c)) {
        LabelledColumn column = column(c, roles.get(c), heads, sample, named, roles);
        LabelledColumn timed = NeighbourColumns.inYearOfTheOneBefore(column, columns);
        columns.add(NeighbourColumns.besideTheOneBefore(timed, namesItself(heads, c), columns));
      }
    }
    return columns;
  }

  private boolean namesItself(List<CellLine> heads, int column) {
    return heads.reversed().stream()
        .map(head -> head.text(column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .filter(text -> !labels.read(text).name().isEmpty())
        .isPresent();
  }

  /** What a column holds; empty where all its cells are blank. */
  private Optional<TableLayout.ColumnRole> role(
      int column, List<CellLine> heads, List<CellLine> sample, DeclaredLayout told) {
    List<String> texts = filled(column, sample);
    Optional<TableLayout.ColumnRole> given = told.role(column);
    if (given.isPresent() || texts.isEmpty()) {
      return texts.isEmpty() ? Optional.empty() : given;
    }
    List<TableLayout.ColumnRole> words =
        heads.stream()
            .flatMap(head -> labels.head(head.text(column)).stream())
            .flatMap(word -> byHead(word).stream())
            .toList();
    Optional<TableLayout.ColumnRole> named =
        words.reversed().stream()
            .filter(role -> fits(role, texts))
            .findFirst()
            .or(() -> words.reversed().stream().findFirst())
            .filter(role -> fits(role, texts) || !most(texts, this::isEvident));
    boolean numbers = most(texts, text -> cells.isValue(text) || isLost(text));
    if (named.filter(role -> role != TableLayout.ColumnRole.INDICATOR).isPresent()) {
      return named;
    }
    if (numbers) {
      boolean years = texts.stream().allMatch(SheetCells::isYear) && column == 0;
      return Optional.of(
          years
              ? TableLayout.ColumnRole.PERIOD
              : isCount(texts, column)
                  ? TableLayout.ColumnRole.PASSED
                  : TableLayout.ColumnRole.VALUE);
    }
    if (named.isEmpty()
        && headsValues(column, heads)
        && most(texts, ColumnRoles::beginsAsANumber)) {
      return Optional.of(TableLayout.ColumnRole.VALUE);
    }
    TableLayout.ColumnRole byCells = byCells(texts);
    return byCells == TableLayout.ColumnRole.MEASURE && named.isPresent()
        ? named
        : Optional.of(byCells);
  }

  /** Whether the head of a column says of what or of when its cells are values. */
  private boolean headsValues(int column, List<CellLine> heads) {
    return heads.stream()
        .map(head -> labels.read(head.text(column)))
        .anyMatch(
            label ->
                label.area().isPresent()
                    || !label.time().isEmpty()
                    || label.measure().isPresent()
                    || labels.known(label.name()).isPresent());
  }

  private static boolean beginsAsANumber(String text) {
    return text.matches("[+\\-−－▲▼△▽↑↓]?\\d.*") && TimeLabel.read(text).isEmpty();
  }

  private static Optional<TableLayout.ColumnRole> byHead(LabelRole word) {
    return switch (word) {
      case HEAD_INDICATOR -> Optional.of(TableLayout.ColumnRole.INDICATOR);
      case HEAD_AREA -> Optional.of(TableLayout.ColumnRole.AREA);
      case HEAD_PERIOD -> Optional.of(TableLayout.ColumnRole.PERIOD);
      case HEAD_UNIT -> Optional.of(TableLayout.ColumnRole.UNIT);
      case HEAD_MEASURE -> Optional.of(TableLayout.ColumnRole.MEASURE);
      case HEAD_SOURCE -> Optional.of(TableLayout.ColumnRole.SOURCE);
      case HEAD_NOTE -> Optional.of(TableLayout.ColumnRole.NOTE);
      case HEAD_PASSED -> Optional.of(TableLayout.ColumnRole.PASSED);
      default -> Optional.empty();
    };
  }

  /** Whether the cells of a column may be what its head says. */
  private boolean fits(TableLayout.ColumnRole role, List<String> texts) {
    return switch (role) {
      case AREA -> texts.stream().anyMatch(labels::isArea);
      case PERIOD -> texts.stream().anyMatch(this::isPeriod);
      case UNIT -> texts.stream().anyMatch(labels::isUnit);
      case INDICATOR -> !most(texts, text -> isPeriod(text) || labels.isArea(text));
      case MEASURE, SOURCE, NOTE, VALUE, PASSED -> true;
    };
  }

  private boolean isPeriod(String text) {
    return labels.isPeriod(text) || SheetCells.isYear(text) || SheetCells.isMonth(text);
  }

  /** Whether a cell tells by itself what its column holds. */
  private boolean isEvident(String text) {
    return labels.isIndicator(text)
        || labels.isArea(text)
        || labels.isPeriod(text)
        || isMeasure(text);
  }

  private TableLayout.ColumnRole byCells(List<String> texts) {
    if (most(texts, labels::isArea)) {
      return TableLayout.ColumnRole.AREA;
    }
    if (most(texts, labels::isPeriod)) {
      return TableLayout.ColumnRole.PERIOD;
    }
    if (most(texts, labels::isUnit)) {
      return TableLayout.ColumnRole.UNIT;
    }
    return most(texts, this::isMeasure)
        ? TableLayout.ColumnRole.MEASURE
        : TableLayout.ColumnRole.INDICATOR;
  }

  private boolean isMeasure(String text) {
    Label label = labels.read(text);
    return label.name().isEmpty()
        && (label.measure().isPresent()
            || label.isOther()
            || label.time().reach() != TimeLabel.Reach.AS_NAMED);
  }

  /** Whether a cell says that its value got lost. */
  private static boolean isLost(String text) {
    return WrittenValue.isError(text) || WrittenValue.isUnsaved(text);
  }

  /** 1, 2, 3 … in the first column counts the rows. */
  private static boolean isCount(List<String> texts, int column) {
    return column == 0
        && texts.size() > 1
        && IntStream.range(0, texts.size())
            .allMatch(i -> texts.get(i).equals(Integer.toString(i + 1)));
  }

  private static boolean most(List<String> texts, Predicate<String> test) {
    return 2 * texts.stream().filter(test).count() > texts.size();
  }

  /**
   * Of several columns of names the one with most names of the code list names the indicators, of
   * equals the last; one of 总量 and 同比 tells measures, and names behind the values name nothing.
   */
  private void onlyOneNames(Map<Integer, TableLayout.ColumnRole> roles, List<CellLine> sample) {
    int firstValue =
        roles.entrySet().stream()
            .filter(role -> role.getValue() == TableLayout.ColumnRole.VALUE)
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(0);
    List<Integer> names =
        roles.keySet().stream()
            .filter(c -> roles.get(c) == TableLayout.ColumnRole.INDICATOR)
            .sorted()
            .toList();
    Optional<Integer> best =
        names.stream()
            .filter(c -> c < firstValue)
            .max(Comparator.comparingLong(c -> known(c, sample)));
    names.stream()
        .filter(c -> best.isEmpty() || !c.equals(best.get()))
        .forEach(
            c ->
                roles.put(
                    c,
                    c < firstValue && areMeasures(c, sample)
                        ? TableLayout.ColumnRole.MEASURE
                        : TableLayout.ColumnRole.PASSED));
  }

  private boolean areMeasures(int column, List<CellLine> sample) {
    return most(filled(column, sample), this::isMeasure);
  }

  private static List<String> filled(int column, List<CellLine> sample) {
    return sample.stream().map(line -> line.text(column)).filter(text -> !text.isEmpty()).toList();
  }

  private long known(int column, List<CellLine> sample) {
    return sample.stream().filter(line -> labels.isIndicator(line.text(column))).count();
  }

  private LabelledColumn column(
      int index,
      TableLayout.ColumnRole role,
      List<CellLine> heads,
      List<CellLine> sample,
      boolean named,
      Map<Integer, TableLayout.ColumnRole> roles) {
    List<String> texts = new ArrayList<>();
    for (int h = 0; h < heads.size(); h++) {
      String text = headText(heads, h, index, roles);
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    String head = String.join(" ", texts);
    if (role != TableLayout.ColumnRole.VALUE) {
      return new LabelledColumn(index, role, head, role.isKey() ? corner(texts, role) : Label.NONE);
    }
    Label label = Label.NONE;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Label one =
          labels.read(
              labels.isDifference(text) && isPercent(index, texts, sample) ? text + "%" : text);
      boolean group = i < texts.size() - 1 && labels.known(one.name()).isEmpty();
      one = isTranslation(text, one, label) ? one.named("").per("") : one;
      label = (group && named ? one.named("") : one).within(label);
    }
    boolean passed =
        label.isOther() || named && !label.name().isEmpty() || isTargetOfUnsaidTime(label, roles);
    return new LabelledColumn(index, passed ? TableLayout.ColumnRole.PASSED : role, head, label);
  }

  /** Whether a head is in English what the known name above it is: 接待游客, Tourists. */
  private boolean isTranslation(String text, Label label, Label above) {
    return text.chars().noneMatch(Character::isIdeographic)
        && !label.name().isEmpty()
        && labels.known(label.name()).isEmpty()
        && labels.known(above.name()).isPresent();
  }

  /** Whether a column has aims of an unsaid time, where no column has the periods of the rows. */
  private boolean isTargetOfUnsaidTime(Label label, Map<Integer, TableLayout.ColumnRole> roles) {
    return label.isTargetOfUnsaidTime(context)
        && !roles.containsValue(TableLayout.ColumnRole.PERIOD);
  }

  /** Whether a column of changes is in percent by its cells or heads, or by the lines above. */
  private boolean isPercent(int column, List<String> heads, List<CellLine> sample) {
    List<String> texts = filled(column, sample);
    return context.unit().contains("%")
        || heads.stream().anyMatch(head -> head.contains("%") || head.contains("％"))
        || heads.stream()
            .flatMap(head -> labels.read(head).measure().stream())
            .anyMatch(measure -> measure == Measure.YEAR_ON_YEAR)
        || most(texts, t -> t.endsWith("%") || t.endsWith("％") || t.endsWith("百分点"));
  }

  /**
   * The head of a column of names may tell the area or the period of the whole table, that of one
   * of areas or periods its indicator.
   */
  private Label corner(List<String> texts, TableLayout.ColumnRole role) {
    Label label = Label.NONE;
    boolean mayName = role == TableLayout.ColumnRole.AREA || role == TableLayout.ColumnRole.PERIOD;
    for (String text : texts) {
      Label read = labels.read(text);
      boolean names = mayName && labels.known(read.name()).isPresent();
      label = (names ? read : read.named("")).within(label);
    }
    return label;
  }

  /** Whether a column has a head of its own above, which the one at its left has not. */
  private static boolean beginsAGroup(List<CellLine> above, int column) {
    return above.stream()
        .anyMatch(
            head ->
                !head.text(column).isEmpty() && !head.text(column).equals(head.text(column - 1)));
  }

  /** The text of a head cell; a blank one under which there is one belongs to the group at left. */
  private static String headText(
      List<CellLine> heads, int row, int column, Map<Integer, TableLayout.ColumnRole> roles) {
    String text = heads.get(row).text(column);
    boolean isLast =
        heads.subList(row + 1, heads.size()).stream().allMatch(h -> h.text(column).isEmpty());
    if (!text.isEmpty() || isLast) {
      return text;
    }
    for (int c = column - 1;
        c >= 0
            && roles.get(c) != null
            && !roles.get(c).isKey()
            && !beginsAGroup(heads.subList(0, row), c + 1);
        c--) {
      if (!heads.get(row).text(c).isEmpty()) {
        return heads.get(row).text(c);
      }
    }
    return "";
  }
}
