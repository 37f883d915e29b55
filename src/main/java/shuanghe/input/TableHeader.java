package shuanghe.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import shuanghe.model.Rejection;

/**
 * The line of a table that names its columns.
 *
 * @param columns where each column of the form is, by its name
 * @param width how many columns the table has
 * @param needed how many of them a row must reach
 * @param labelled whether names and codes have labels behind them, as SDMX-CSV may
 */
public record TableHeader(Map<String, Integer> columns, int width, int needed, boolean labelled) {

  static final TableHeader NONE = new TableHeader(Map.of(), 0, 0, false);

  private static final int SHOWN = 200;

  /** A line of a spreadsheet above its headings: one filled cell in a row of several. */
  public static boolean isTitle(CellLine line) {
    return line.width() > 1
        && IntStream.range(0, line.width())
                .filter(i -> !line.isCovered(i) && !line.text(i).isEmpty())
                .count()
            == 1;
  }

  /** The file holds no line that could name columns. */
  public static Rejection missing(InputFile file, TableForm form) {
    return file.rejection("the file is empty", "begin it with the line " + form.neededColumns());
  }

  /** Whether a line names every column that no table of the form may go without. */
  public static boolean namesAll(CellLine line, TableForm form) {
    return form.columns().stream()
        .filter(column -> column.presence() == TableColumn.Presence.NEEDED)
        .allMatch(
            column ->
                IntStream.range(0, line.width())
                    .mapToObj(line::text)
                    .map(TableHeader::withoutLabel)
                    .anyMatch(column::isNamed));
  }

  /** Reads the line that names the columns of a form; it is rejected where it does not. */
  public static Outcome<TableHeader> of(CellLine line, TableForm form) {
    List<String> header = IntStream.range(0, line.width()).mapToObj(line::text).toList();
    Map<String, Integer> found = new HashMap<>();
    List<String> strange = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String cell = withoutLabel(header.get(i));
      Optional<TableColumn> column =
          form.columns().stream().filter(c -> c.isNamed(cell)).findFirst();
      if (column.isEmpty()) {
        strange.add(cell);
      } else if (found.putIfAbsent(column.get().name(), i) != null) {
        return refused(
            fault(
                line,
                cell,
                "the column " + column.get().name() + " stands twice in the first line",
                "keep one of the two"));
      }
    }
    List<TableColumn> missing =
        form.columns().stream().filter(c -> !found.containsKey(c.name())).toList();
    List<String> missingNames =
        missing.stream()
            .filter(c -> c.presence() == TableColumn.Presence.NEEDED)
            .map(TableColumn::name)
            .toList();
    if (!missingNames.isEmpty()) {
      return refused(
          fault(
              line,
              "",
              "the needed columns " + String.join(",", missingNames) + " are missing",
              "the first line has "
                  + shortened(String.join(",", header))
                  + " and needs "
                  + form.neededColumns()));
    }
    for (String cell : strange) {
      Optional<String> meant =
          NearestName.of(
              cell, missing.stream().map(TableColumn::name).filter(name -> cell.length() > 3));
      if (meant.isPresent()) {
        return refused(fault(line, cell, "unknown column", "did you mean '" + meant.get() + "'?"));
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
            header.size(),
            needed,
            header.stream().anyMatch(cell -> !withoutLabel(cell).equals(cell))));
  }

  /** The name alone of a column that SDMX-CSV names with its label: REF_AREA: Reference area. */
  private static String withoutLabel(String cell) {
    int colon = cell.indexOf(':');
    return colon > 0 && cell.substring(0, colon).matches("[A-Z_]+")
        ? cell.substring(0, colon)
        : cell;
  }

  private static Rejection fault(CellLine line, String column, String reason, String remedy) {
    return new Rejection(
        line.place(), shortened(column), "", reason, remedy, shortened(line.raw()));
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
          new Rejection(
              line.place(),
              "",
              "",
              "the row has %d cells, the first line %d".formatted(line.width(), width),
              "give the row as many cells; a cell that holds a comma stands in quotes",
              line.raw()));
    }
    return new Outcome.Accepted<>(new TableRow(line, columns, labelled, decimalComma));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static <T> Outcome<T> refused(Rejection rejection) {
    return new Outcome.Rejected<>(rejection);
  }
}
