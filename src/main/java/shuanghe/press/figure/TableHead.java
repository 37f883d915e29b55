package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.TimePeriod;
import shuanghe.press.figure.HeadPeriods.InTable;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.TableLine;
import shuanghe.press.text.Vocabulary;

/**
 * Head of a table: what the lines over its rows tell of all its values.
 *
 * @param words the vocabulary
 * @param columns one for each value of a row
 * @param units of the whole table, in their order; the rates among them are those of growth and
 *     share
 * @param period of the title or the line of units
 * @param area of the title
 * @param title the words of the title without time, area and number
 */
record TableHead(
    Vocabulary words,
    List<Column> columns,
    List<String> units,
    Optional<GoverningPeriod> period,
    Optional<String> area,
    String title) {

  /** Type of a column's head: what its values are of the thing that their row names. */
  enum HeadType {
    /** How much of it there is. */
    AMOUNT,
    /** A measure of its own. */
    MEASURE,
    GROWTH,
    SHARE
  }

  /**
   * The head of a column.
   *
   * @param measure what it measures; empty where it only tells how much there is
   * @param rate what it tells of the measure: 增长, 占比; empty where it tells the measure itself
   * @param told what it tells of the measure
   * @param base what a growth is measured against
   * @param unit unit in the head; empty where none is printed
   * @param period period in the head; empty where none is printed
   * @param area area in the head; empty where none is printed
   */
  record Column(
      String measure,
      String rate,
      HeadType told,
      String base,
      Optional<String> unit,
      Optional<GoverningPeriod> period,
      Optional<String> area) {

    boolean isRate() {
      return told == HeadType.GROWTH || told == HeadType.SHARE;
    }

    /** A growth or a share of what the column before tells. */
    Column of(Column before) {
      return new Column(
          before.measure, rate, told, base, unit, period.or(before::period), area.or(before::area));
    }
  }

  /**
   * Reads the lines over rows of so many values; empty where they are no head of such rows.
   *
   * @param times the periods in each line
   */
  static Optional<TableHead> of(
      Vocabulary words,
      ArticleFrame frame,
      List<List<InTable>> times,
      List<Passage> lines,
      int values) {
    Passage last = lines.getLast();
    TableLine head = TableLine.of(last.text());
    HeadReading reading = new HeadReading(words, frame);
    boolean heads = head.isHead(values);
    int above = heads ? lines.size() - 1 : lines.size();
    for (int i = 0; i < above; i++) {
      reading.over(lines.get(i), times.get(i));
    }
    List<Column> columns = new ArrayList<>();
    if (heads) {
      for (TableLine.Span cell : head.columns(values)) {
        Column column = reading.column(last, head, cell, times.getLast());
        columns.add(column.isRate() && !columns.isEmpty() ? column.of(columns.getLast()) : column);
      }
    } else if (values == 1 && !reading.units.isEmpty()) {
      columns.add(
          new Column(
              "", "", HeadType.AMOUNT, "", Optional.empty(), Optional.empty(), Optional.empty()));
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TableHead(
                words, columns, reading.units, reading.period, reading.area, reading.title));
  }

  /** The unit of the whole table that a column is in. */
  Optional<String> unit(Column column) {
    return units.stream().filter(u -> isRate(u) == column.isRate()).findFirst();
  }

  private static boolean isRate(String unit) {
    return unit.equals("%") || unit.equals("‰");
  }

  /** What a row is about: its label without numbering, unit and blanks. */
  String label(TableLine row) {
    String label = bare(row.words(row.label()));
    char[] t = label.toCharArray();
    int from = 0;
    while (from < t.length && (Script.isDigit(t[from]) || "#.、)(".indexOf(t[from]) >= 0)) {
      from++;
    }
    Lexicon.Hit<Cue> part = words.words(CueRole.COLUMN).longest(t, from, t.length);
    boolean isPart = part != null && part.value().value().equals("part");
    return label.substring(isPart ? part.end() : from);
  }

  /** What the rows of areas measure: the column, or else the table. */
  String measured(Column column) {
    return column.measure().isEmpty() ? title : column.measure();
  }

  /** Without blanks and without what stands in the last brackets. */
  private static String bare(String words) {
    String t = words.replace(" ", "");
    int open = t.lastIndexOf('(');
    return t.endsWith(")") && open > 0 ? t.substring(0, open) : t;
  }

  /** The lines over the rows while they are read. */
  private static final class HeadReading {

    private final Vocabulary words;
    private final ArticleFrame frame;
    private final List<String> units = new ArrayList<>();
    private Optional<GoverningPeriod> period = Optional.empty();
    private Optional<String> area = Optional.empty();
    private String title = "";

    HeadReading(Vocabulary words, ArticleFrame frame) {
      this.words = words;
      this.frame = frame;
    }

    /** Takes in a line above the table, which may tell units and times. */
    void over(Passage line, List<InTable> times) {
      String t = new String(line.plain()).replace(" ", "");
      char[] plain = t.toCharArray();
      int unitFrom = -1;
      int unitTo = plain.length;
      for (CueMention hit : words.mentions(plain).all(CueRole.COLUMN, 0, plain.length)) {
        if (hit.cue().value().equals("unit")) {
          unitFrom = hit.end();
        }
      }
      if (unitFrom >= 0) {
        int close = t.indexOf(')', unitFrom);
        unitTo = close < 0 ? unitTo : close;
        for (String unit : t.substring(unitFrom, unitTo).split("[、,;]")) {
          units.add(unit);
        }
      }
      period = period.or(() -> times.stream().findFirst().map(InTable::period));
      area = area.or(() -> areaIn(line, 0, line.plain().length));
      if (unitFrom < 0) {
        title = without(line, 0, line.plain().length, times);
      }
    }

    private Optional<String> areaIn(Passage line, int from, int to) {
      return frame.areas().in(line, from, to).stream()
          .map(AreaMention::area)
          .filter(a -> !a.isEmpty())
          .findFirst();
    }

    /** Meaning of one column by the cell at its head. */
    Column column(Passage line, TableLine head, TableLine.Span cell, List<InTable> times) {
      Optional<String> ownArea = areaIn(line, cell.from(), cell.to());
      Optional<GoverningPeriod> own =
          head.isYear(cell)
              ? Optional.of(year(head.words(cell)))
              : times.stream()
                  .filter(m -> m.from() >= cell.from() && m.to() <= cell.to())
                  .findFirst()
                  .map(InTable::period);
      String rest = head.isYear(cell) ? "" : bare(without(line, cell.from(), cell.to(), times));
      boolean percent = rest.endsWith("%");
      rest = percent ? rest.substring(0, rest.length() - 1) : rest;
      char[] t = rest.toCharArray();
      Lexicon.Hit<Cue> cue = words.words(CueRole.COLUMN).longest(t, 0, t.length);
      String value = cue != null && cue.end() == t.length ? cue.value().value() : "own";
      HeadType told =
          switch (value) {
            case "growth" -> HeadType.GROWTH;
            case "share" -> HeadType.SHARE;
            case "own" -> t.length > 1 ? HeadType.MEASURE : HeadType.AMOUNT;
            default -> HeadType.AMOUNT;
          };
      int change = told == HeadType.GROWTH ? change(t) : 0;
      return new Column(
          told == HeadType.MEASURE ? rest : "",
          told == HeadType.GROWTH || told == HeadType.SHARE ? rest.substring(change) : "",
          told,
          rest.substring(0, change),
          percent ? Optional.of("%") : head.inBrackets(cell),
          own,
          ownArea);
    }

    /** The year of a column that is headed by it. */
    private static GoverningPeriod year(String year) {
      return new GoverningPeriod(
          Optional.of(TimePeriod.year(Integer.parseInt(year))),
          "table-head",
          year,
          false,
          List.of());
    }

    /** Where the word of change begins, behind what it is measured against: 比上年|增长. */
    private int change(char[] t) {
      for (int i = 0; i < t.length; i++) {
        for (CueRole role : List.of(CueRole.UP, CueRole.DOWN, CueRole.GROWTH_RATE)) {
          if (words.words(role).longest(t, i, t.length) != null) {
            return i;
          }
        }
      }
      return 0;
    }

    /** A stretch without the times and areas in it. */
    private String without(Passage line, int from, int to, List<InTable> times) {
      StringBuilder rest = new StringBuilder();
      for (int i = from; i < to; i++) {
        int at = i;
        boolean taken =
            times.stream().anyMatch(m -> m.from() <= at && m.to() > at)
                || frame.areas().in(line, from, to).stream()
                    .anyMatch(m -> m.start() <= at && m.end() > at);
        if (!taken && line.plain()[i] != ' ' && line.plain()[i] != '|') {
          rest.append(line.plain()[i]);
        }
      }
      return rest.toString();
    }
  }
}
