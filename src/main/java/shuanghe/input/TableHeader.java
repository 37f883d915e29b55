package shuanghe.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuanghe.input.LedgerColumns.FurtherColumn;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * The line of a table that names its columns.
 *
 * @param columns where each column of the form is, by its name
 * @param headings what the line calls each column of the form, or would call one that it lacks
 * @param width how many columns the table has
 * @param needed how many of them a row must reach
 * @param labelled whether names and codes have labels behind them, as SDMX-CSV may
 * @param dimensions columns of SDMX-CSV before the value that the form does not know, such as SEX
 * @param further columns of a ledger whose text goes behind that of a column, by its name
 * @param marks columns of a ledger headed by a status, in which a mark says that a matter has it
 */
public record TableHeader(
    Map<String, Integer> columns,
    Map<String, String> headings,
    int width,
    int needed,
    boolean labelled,
    Map<String, Integer> dimensions,
    Map<String, List<FurtherColumn>> further,
    Map<Integer, String> marks) {

  static final TableHeader NONE =
      new TableHeader(Map.of(), Map.of(), 0, 0, false, Map.of(), Map.of(), Map.of());

  /** Columns that SDMX-CSV has before the value and that part no values. */
  private static final Set<String> NO_DIMENSIONS =
      Set.of("DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "FREQ");

  private static final int SHOWN = 200;
  private static final Pattern STRETCHED = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
  private static final Pattern SETTING = Pattern.compile("[^:：]{2,8}[:：].+");

  /** Whether anything of a column is taken. */
  boolean takes(int column) {
    return columns.containsValue(column)
        || dimensions.containsValue(column)
        || marks.containsKey(column)
        || further.values().stream().flatMap(List::stream).anyMatch(f -> f.index() == column);
  }

  /**
   * A line of a spreadsheet above its headings: one filled cell in a row of several, in a workbook
   * one filled cell, which is all that it keeps of such a row.
   */
  public static boolean isTitle(CellLine line) {
    return (line.width() > 1 || !line.sheet().equals(CellLine.Sheet.NONE))
        && IntStream.range(0, line.width())
                .filter(i -> !line.isCovered(i) && !line.text(i).isEmpty())
                .count()
            == 1;
  }

  /** A line above the headings with nothing but settings: 填报单位：某局, 填报日期：2023年9月. */
  static boolean isOfSettings(CellLine line) {
    List<String> filled =
        IntStream.range(0, line.width())
            .mapToObj(line::text)
            .filter(text -> !text.isEmpty())
            .toList();
    return !filled.isEmpty() && filled.stream().allMatch(text -> SETTING.matcher(text).matches());
  }

  /**
   * Whether a line below a ledger's head belongs to it: it names nothing but further columns, or
   * parts those that the head has put together.
   */
  static boolean goesOn(CellLine head, CellLine line, Map<String, String> synonyms) {
    List<Integer> own = LedgerColumns.own(head, line);
    return line.sheet().equals(head.sheet())
        && !own.isEmpty()
        && (LedgerColumns.parts(head, line)
            || own.stream()
                .map(i -> LedgerColumns.heading(line.text(i), synonyms))
                .allMatch(cell -> LedgerColumns.column(cell).isPresent()));
  }

  /** The file holds no line that could name columns. */
  public static Rejection missing(InputFile file, TableForm form) {
    return file.rejection(Message.of("table.empty", form.neededColumns(List.of())));
  }

  /** Why a table of which nothing but the head is there gives nothing. */
  public static Rejection withoutRows(InputFile file) {
    return file.rejection(Message.of("table.no-rows"));
  }

  /** Why a file without a line of values gives nothing. */
  public static Rejection withoutValues(InputFile file) {
    return file.rejection(Message.of("table.no-values"));
  }

  /** The rejection of a file whose lines are not parted into cells. */
  public static Rejection withoutCells(InputFile file) {
    return file.rejection(Message.of("table.no-cells"));
  }

  /** Whether a line names every column that no table of the form may go without. */
  public static boolean namesAll(CellLine line, TableForm form) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < line.width(); i++) {
      form.named(withoutLabel(line.text(i))).map(TableColumn::name).ifPresent(named::add);
    }
    return form.columns().stream()
        .filter(column -> column.presence() == TableColumn.Presence.NEEDED)
        .map(TableColumn::name)
        .allMatch(named::contains);
  }

  /** Reads the line that names the columns of a form; it is rejected where it does not. */
  public static Outcome<TableHeader> of(CellLine line, TableForm form) {
    List<String> header = IntStream.range(0, line.width()).mapToObj(line::text).toList();
    Map<String, Integer> found = new HashMap<>();
    List<String> strange = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String cell = heading(header.get(i));
      Optional<TableColumn> column =
          form.named(cell).filter(c -> !isLabelColumn(cell, c.name(), header));
      if (column.isEmpty()) {
        strange.add(cell);
      } else {
        String name = column.get().name();
        Integer other = found.put(name, i);
        if (other != null && isCode(cell)) {
          found.put(name, other);
        } else if (other != null && !isCode(heading(header.get(other)))) {
          return refused(
              fault(line, cell, Message.of("table.column-twice", heading(header.get(other)))));
        }
      }
    }
    return held(line, form, header, new LedgerColumns(found, Map.of(), Map.of(), strange));
  }

  /**
   * Reads the line that names the columns of a ledger.
   *
   * @param synonyms what the office calls columns, by its own word
   */
  static Outcome<TableHeader> ofLedger(CellLine line, Map<String, String> synonyms) {
    List<String> header = IntStream.range(0, line.width()).mapToObj(line::text).toList();
    return held(line, TableForm.MATTERS, header, LedgerColumns.of(header, synonyms));
  }

  /** Holds what was found to what the form needs. */
  private static Outcome<TableHeader> held(
      CellLine line, TableForm form, List<String> header, LedgerColumns columns) {
    Map<String, Integer> found = columns.found();
    List<String> strange = columns.strange();
    List<TableColumn> missing =
        form.columns().stream().filter(c -> !found.containsKey(c.name())).toList();
    List<String> missingNames =
        missing.stream()
            .filter(c -> c.presence() == TableColumn.Presence.NEEDED)
            .map(column -> column.heading(header))
            .toList();
    if (!missingNames.isEmpty()) {
      return refused(
          fault(
              line,
              "",
              Message.of(
                  "table.columns-missing",
                  missingNames,
                  shortened(String.join(",", header)),
                  form.neededColumns(header))));
    }
    boolean isSdmx = header.stream().anyMatch(NO_DIMENSIONS::contains);
    for (String cell : isSdmx ? List.<String>of() : strange) {
      Optional<String> meant =
          NearestName.of(
              cell, missing.stream().map(TableColumn::name).filter(name -> cell.length() > 3));
      if (meant.isPresent()) {
        return refused(fault(line, cell, Message.of("table.column-unknown", meant.get())));
      }
    }
    int needed =
        form.columns().stream()
            .filter(c -> c.presence() == TableColumn.Presence.NEEDED)
            .mapToInt(c -> found.get(c.name()) + 1)
            .max()
            .orElse(0);
    return new Outcome.Accepted<>(
        new TableHeader(
            found,
            form.columns().stream()
                .collect(
                    Collectors.toMap(
                        TableColumn::name,
                        column ->
                            found.containsKey(column.name())
                                ? withoutLabel(header.get(found.get(column.name())))
                                : column.heading(header))),
            header.size(),
            needed,
            isSdmx || header.stream().anyMatch(cell -> !withoutLabel(cell).equals(cell)),
            isSdmx ? dimensions(header, strange, found.getOrDefault("OBS_VALUE", 0)) : Map.of(),
            columns.further(),
            columns.marks()));
  }

  private static Map<String, Integer> dimensions(
      List<String> header, List<String> strange, int value) {
    return IntStream.range(0, value)
        .boxed()
        .filter(i -> isId(withoutLabel(header.get(i))) && strange.contains(header.get(i)))
        .filter(i -> !NO_DIMENSIONS.contains(withoutLabel(header.get(i))))
        .collect(Collectors.toMap(i -> withoutLabel(header.get(i)), i -> i, (a, b) -> a));
  }

  /** Whether a cell is written as SDMX writes the ids of its components. */
  private static boolean isId(String cell) {
    return cell.matches("[A-Z][A-Z0-9_]*");
  }

  /** Whether a column holds the codes of what the column beside it names: 指标代码,指标名称. */
  private static boolean isCode(String cell) {
    return cell.endsWith("代码") || cell.endsWith("编码");
  }

  /**
   * SDMX-CSV may have the labels of a column in one behind it, by whatever name: INDICATOR,
   * Indicator; where it has those of all columns, that of the structure says so.
   */
  private static boolean isLabelColumn(String cell, String name, List<String> header) {
    boolean hasNames = header.contains("STRUCTURE_NAME") && !isId(cell);
    return header.contains(name) && !cell.equals(name) && (hasNames || cell.equalsIgnoreCase(name));
  }

  /** What a cell of a head names, without the blanks that stretch or break it. */
  private static String heading(String cell) {
    return STRETCHED.matcher(withoutLabel(cell)).replaceAll("");
  }

  /** The name alone of a column that SDMX-CSV names with its label: REF_AREA: Reference area. */
  private static String withoutLabel(String cell) {
    int colon = cell.indexOf(':');
    return colon > 0 && cell.substring(0, colon).matches("[A-Z_]+")
        ? cell.substring(0, colon)
        : cell;
  }

  private static Rejection fault(CellLine line, String column, Message fault) {
    return new Rejection(
        line.place(), shortened(column), "", fault, fault.remedy(), shortened(line.raw()));
  }

  /**
   * A row below the header.
   *
   * @param decimalComma whether a comma parts whole and fraction
   */
  public Outcome<TableRow> row(CellLine line, boolean decimalComma) {
    boolean cut = line.width() < width && (line.width() < needed || line.endsOpen());
    boolean isSheet = !line.sheet().equals(CellLine.Sheet.NONE);
    if (!isSheet && (cut || !line.isBlank(width))) {
      return refused(
          Rejection.of(line.place(), Message.of("table.row-cells", line.width(), width))
              .withRaw(line.raw()));
    }
    return new Outcome.Accepted<>(new TableRow(line, this, decimalComma));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static <T> Outcome<T> refused(Rejection rejection) {
    return new Outcome.Rejected<>(rejection);
  }
}
