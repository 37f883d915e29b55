package shuanghe.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shuanghe.input.CellLine;
import shuanghe.model.Area;
import shuanghe.model.LabelRole;
import shuanghe.model.TimePeriod;
import shuanghe.statistics.TableLayout.LabelledColumn;

/**
 * Finder of the table in the first lines of a sheet by what their cells are. The first line with
 * values begins the body; the lines right above it that are no titles are the head; a column whose
 * cells are areas, periods, units or other texts is a key of its rows, one of numbers holds values.
 */
final class LayoutFinder {

  private static final int MOST_HEADS = 4;
  private static final int SAMPLE = 100;
  private static final Set<LabelRole> UNTAKEN =
      Set.of(LabelRole.HEAD_PASSED, LabelRole.HEAD_SOURCE, LabelRole.HEAD_NOTE);

  private final LabelReader labels;
  private final SheetCells cells;

  LayoutFinder(LabelReader labels, SheetCells cells) {
    this.labels = labels;
    this.cells = cells;
  }

  /**
   * A table that was found.
   *
   * @param layout head, columns and what stands above
   * @param body where in the lines its first row of values or section is
   */
  record FoundLayout(TableLayout layout, int body) {}

  /**
   * The first table of the lines; empty where no line below a head holds a value.
   *
   * @param around what the names of sheet and file say
   * @param told what the office says of the table
   */
  Optional<FoundLayout> find(List<CellLine> lines, Label around, DeclaredLayout told) {
    int data = told.head().map(to -> after(lines, to)).orElseGet(() -> firstData(lines));
    if (data >= lines.size()) {
      return Optional.empty();
    }
    List<Integer> heads = new ArrayList<>();
    int above = told.head().isPresent() ? toldHeads(lines, told, heads) : heads(lines, data, heads);
    if (heads.isEmpty()) {
      return Optional.empty();
    }
    List<CellLine> titles = lines.subList(0, above);
    Label context = around;
    List<String> read = new ArrayList<>();
    for (CellLine line : titles) {
      String before = "";
      for (int i : cells.filled(line)) {
        String text = line.text(i);
        Label said = labels.isOfIssue(before) ? Label.NONE : labels.title(text);
        boolean isDayOfIssue = isBareDay(text) && context.time().namesTime();
        context = isDayOfIssue ? context : said.within(context);
        read.add(text);
        before = text;
      }
    }
    List<CellLine> head = heads.stream().map(lines::get).map(CellLine::withDays).toList();
    int body = heads.getLast() + 1;
    while (body < lines.size() && saysNothingOfValues(lines.get(body))) {
      body++;
    }
    List<CellLine> sample =
        lines.subList(body, lines.size()).stream()
            .takeWhile(line -> cells.isNumbering(line) || !isNextHead(line))
            .filter(this::hasNumber)
            .filter(line -> !cells.isNumbering(line))
            .limit(SAMPLE)
            .toList();
    List<LabelledColumn> columns = new ColumnRoles(labels, cells).of(head, sample, told, context);
    for (LabelledColumn column : columns) {
      context = column.role().isKey() ? column.label().within(context) : context;
    }
    if (!context.time().namesTime()) {
      context = context.at(context.time().within(ofSettings(lines.subList(body, lines.size()))));
    }
    List<String> areas = areas(columns, sample);
    boolean isSumOfSome = context.area().filter(a -> labels.areSomeOf(areas, a)).isPresent();
    if (context.area().isEmpty()) {
      List<CellLine> below = areas.isEmpty() ? lines.subList(body, lines.size()) : List.of();
      context = labels.wholeOf(areas).or(() -> ofNotes(below)).map(context::in).orElse(context);
    }
    return Optional.of(
        new FoundLayout(
            new TableLayout(
                head.getFirst().number(),
                head.getLast().number(),
                columns,
                told.context(labels).within(context),
                isSumOfSome,
                source(lines),
                read),
            body));
  }

  /** Whether a line says nothing but a day, as below a title that names the period. */
  private static boolean isBareDay(String text) {
    return Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
        && TimeLabel.read(text).whole().filter(p -> p.form() == TimePeriod.Form.DAY).isPresent();
  }

  /** The period that a line below the table gives to all of it: 报告期：2024年10月. */
  private TimeLabel ofSettings(List<CellLine> below) {
    return below.stream()
        .takeWhile(line -> !isNextHead(line))
        .flatMap(line -> cells.filled(line).stream().map(line::text))
        .filter(this::isPeriodOfTable)
        .findFirst()
        .map(text -> labels.title(text).time())
        .orElse(TimeLabel.NONE);
  }

  /**
   * Whether a line gives the period of the whole table by a word for it: 报告期：2024年10月. A day may be
   * the one on which the table was made.
   */
  private boolean isPeriodOfTable(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    return colon > 0
        && labels.head(text.substring(0, colon)).filter(LabelRole.HEAD_PERIOD::equals).isPresent()
        && labels
            .title(text)
            .time()
            .whole()
            .filter(period -> period.form() != TimePeriod.Form.DAY)
            .isPresent();
  }

  /** The area that a note below the table says all of it is about. */
  private Optional<Area> ofNotes(List<CellLine> below) {
    return below.stream()
        .takeWhile(line -> !isNextHead(line))
        .flatMap(line -> cells.filled(line).stream().map(line::text))
        .flatMap(text -> TableNotes.range(text).stream())
        .findFirst()
        .flatMap(range -> labels.area(range, Optional.empty()));
  }

  /** The names of areas that stand in the columns for them, or above columns of values. */
  private static List<String> areas(List<LabelledColumn> columns, List<CellLine> sample) {
    Stream<String> down =
        columns.stream()
            .filter(column -> column.role() == TableLayout.ColumnRole.AREA)
            .flatMap(column -> sample.stream().map(line -> line.text(column.index())));
    Stream<String> across =
        columns.stream().flatMap(column -> column.label().area().map(Area::name).stream());
    return Stream.concat(down, across).toList();
  }

  /** A line without numbers in which a column of indicators, areas or periods is headed. */
  boolean isNextHead(CellLine line) {
    return !cells.isData(line)
        && cells.filled(line).size() > 1
        && cells.filled(line).stream().anyMatch(i -> labels.head(line.text(i)).isPresent());
  }

  private boolean hasNumber(CellLine line) {
    return IntStream.range(0, line.width()).mapToObj(line::text).anyMatch(cells::isValue);
  }

  private int firstData(List<CellLine> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> cells.isData(lines.get(i)) || areYearsBelowAHead(lines, i))
        .findFirst()
        .orElse(lines.size());
  }

  /** Whether numbers like years, 2010, stand below a head, 7月 or 2022, and so are values. */
  private boolean areYearsBelowAHead(List<CellLine> lines, int at) {
    CellLine line = lines.get(at);
    if (at == 0 || !cells.areYearsBehindAName(line)) {
      return false;
    }
    CellLine above = lines.get(at - 1);
    return cells.filled(line).stream()
        .filter(i -> SheetCells.isYear(line.text(i)))
        .allMatch(i -> SheetCells.isYear(above.text(i)) || isLabelOfValues(above.text(i)));
  }

  private boolean isLabelOfValues(String text) {
    Label label = labels.read(text);
    return label.time().namesTime()
        || label.area().isPresent()
        || label.measure().isPresent()
        || labels.known(label.name()).isPresent();
  }

  private static int after(List<CellLine> lines, int number) {
    return (int) lines.stream().filter(line -> line.number() <= number).count();
  }

  private static int toldHeads(List<CellLine> lines, DeclaredLayout told, List<Integer> heads) {
    int from = told.headFrom();
    IntStream.range(0, after(lines, told.head().orElseThrow()))
        .filter(i -> lines.get(i).number() >= from)
        .forEach(heads::add);
    return after(lines, from - 1);
  }

  /**
   * The head above a row of values, and how many lines stand above the head. A line of one cell
   * between the two begins a section of the body.
   */
  private int heads(List<CellLine> lines, int data, List<Integer> heads) {
    int at = data - 1;
    while (at > 0 && cells.isTitle(lines.get(at)) && !cells.isTitle(lines.get(at - 1))) {
      at--;
    }
    while (at >= 0 && heads.size() < MOST_HEADS && !cells.isTitle(lines.get(at))) {
      if (!cells.isNumbering(lines.get(at))
          && !cells.hasMissing(lines.get(at))
          && !saysNothingOfValues(lines.get(at))) {
        heads.addFirst(at);
      }
      at--;
    }
    return at + 1;
  }

  /**
   * Whether a line of a head gives sources, codes or frequencies of the columns: 频率, 月, 季. One that
   * heads several columns of keys is the head itself.
   */
  private boolean saysNothingOfValues(CellLine line) {
    List<String> behind =
        cells.filled(line).stream().filter(i -> i > 0).map(line::text).distinct().toList();
    List<LabelRole> keys =
        behind.stream().flatMap(t -> labels.head(t).stream()).filter(LabelRole::headsKeys).toList();
    boolean headsKeys = keys.size() == 1 || keys.stream().distinct().count() > 1;
    return labels.head(line.text(0)).filter(UNTAKEN::contains).isPresent()
        && (behind.size() == 1 || !behind.isEmpty() && !headsKeys);
  }

  private String source(List<CellLine> lines) {
    return lines.stream()
        .flatMap(line -> cells.filled(line).stream().map(line::text))
        .map(TableNotes::source)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether a line within a body is the head of a further table. */
  boolean isHead(CellLine line, TableLayout layout) {
    List<String> above =
        layout.with(TableLayout.ColumnRole.VALUE).stream()
            .map(LabelledColumn::index)
            .map(line::text)
            .filter(text -> !text.isEmpty())
            .toList();
    boolean areYears =
        cells.areYearsBehindAName(line) && above.stream().allMatch(SheetCells::isYear);
    return !above.isEmpty()
        && (!areYears || hasHeadsOf(layout, line))
        && cells.filled(line).size() > 1
        && (above.stream().allMatch(this::isHeadCell) || headsKeys(line, above, layout))
        && !cells.isTitle(line);
  }

  /** Whether the columns of values are headed by what stands in a line: the head once more. */
  private static boolean hasHeadsOf(TableLayout layout, CellLine line) {
    return layout.with(TableLayout.ColumnRole.VALUE).stream()
        .allMatch(column -> column.head().equals(line.text(column.index())));
  }

  /** Whether a key column has a word that heads one, and no column of values a number. */
  private boolean headsKeys(CellLine line, List<String> above, TableLayout layout) {
    return above.stream().noneMatch(cells::isNumber)
        && layout.columns().stream()
            .filter(column -> column.role().isKey())
            .flatMap(column -> labels.head(line.text(column.index())).stream())
            .anyMatch(LabelRole::headsKeys);
  }

  private boolean isHeadCell(String text) {
    Label label = labels.read(text);
    Optional<LabelRole> role = labels.head(text);
    return role.isPresent() || label.name().isEmpty() && !label.isEmpty() && !cells.isNumber(text);
  }
}
