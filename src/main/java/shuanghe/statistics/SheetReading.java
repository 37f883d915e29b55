package shuanghe.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shuanghe.input.CellLine;
import shuanghe.input.TableHeader;
import shuanghe.model.Area;
import shuanghe.model.Message;
import shuanghe.model.Observation.Measure;
import shuanghe.statistics.TableLayout.ColumnRole;
import shuanghe.statistics.TableLayout.LabelledColumn;

/**
 * Account of what a sheet was taken for, for people who want to see at a glance whether their table
 * was understood.
 *
 * @param file as the run names it
 * @param sheet its name; empty for a CSV file
 * @param hidden whether its tab is hidden
 * @param parts its parts from the top, each with what it was taken for
 */
public record SheetReading(String file, String sheet, boolean hidden, List<SheetPart> parts) {

  private static final Map<String, ColumnRole> COLUMNS =
      Map.of(
          "INDICATOR", ColumnRole.INDICATOR,
          "REF_AREA", ColumnRole.AREA,
          "TIME_PERIOD", ColumnRole.PERIOD,
          "OBS_VALUE", ColumnRole.VALUE,
          "UNIT_MEASURE", ColumnRole.UNIT,
          "MEASURE", ColumnRole.MEASURE,
          "SOURCE", ColumnRole.SOURCE,
          "NOTE", ColumnRole.NOTE);

  /**
   * A part of a sheet.
   *
   * @param where lines or column
   * @param printed the text that stands there, in one line
   * @param taken what it was taken for
   */
  public record SheetPart(Message where, String printed, Message taken) {

    public SheetPart {
      printed = printed.replaceAll("\\s+", " ");
    }
  }

  public SheetReading {
    parts = List.copyOf(parts);
  }

  /**
   * A table of one value a row.
   *
   * @param filled the columns in which blank cells are filled from above
   */
  static SheetReading of(
      CellLine line, TableHeader header, Optional<Area> area, Set<Integer> filled) {
    List<SheetPart> parts = new ArrayList<>();
    area.ifPresent(
        known ->
            parts.add(
                new SheetPart(
                    Message.of("show.table"), "", Message.of("show.area", known.name()))));
    parts.add(
        new SheetPart(lines(line.number(), line.number()), "", Message.of("show.head-of-rows")));
    header.columns().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            column ->
                parts.add(
                    new SheetPart(
                        column(column.getValue()),
                        line.text(column.getValue()),
                        filled(role(column.getKey()), filled.contains(column.getValue())))));
    return new SheetReading(line.place().file(), line.sheet().name(), line.sheet().hidden(), parts);
  }

  /**
   * A table of values with labels above and beside them.
   *
   * @param filled the columns in which blank cells are filled from above
   */
  static SheetReading of(
      String file, CellLine.Sheet sheet, TableLayout layout, Set<Integer> filled) {
    List<SheetPart> parts = new ArrayList<>();
    layout
        .titles()
        .forEach(
            title ->
                parts.add(
                    new SheetPart(Message.of("show.above"), title, Message.of("show.title"))));
    parts.add(new SheetPart(Message.of("show.table"), "", said(layout.context())));
    parts.add(
        new SheetPart(lines(layout.headFrom(), layout.headTo()), "", Message.of("show.head")));
    for (LabelledColumn column : layout.columns()) {
      Message role = role(column.role());
      Message said = said(inFull(column.label(), layout.context().time()));
      boolean value = column.role() == ColumnRole.VALUE && !said.isEmpty();
      parts.add(
          new SheetPart(
              column(column.index()),
              column.head(),
              value
                  ? Message.of("show.values", role, said)
                  : filled(role, filled.contains(column.index()))));
    }
    if (!layout.source().isEmpty()) {
      parts.add(new SheetPart(Message.of("show.below"), layout.source(), role(ColumnRole.SOURCE)));
    }
    return new SheetReading(file, sheet.name(), sheet.hidden(), parts);
  }

  /** A label with the whole period that it tells within a table's: 1—9月 of 2023. */
  private static Label inFull(Label label, TimeLabel ofTable) {
    return label.time().isEmpty()
        ? label
        : label.time().within(ofTable).period().map(TimeLabel::of).map(label::at).orElse(label);
  }

  private static Message lines(int from, int to) {
    String first = Integer.toString(from);
    return from == to
        ? Message.of("show.line", first)
        : Message.of("show.lines", first, Integer.toString(to));
  }

  private static Message column(int index) {
    return Message.of("show.column", CellLine.columnName(index));
  }

  /** What a column of a table of one value a row is; one that people need not know by its name. */
  private static Message role(String column) {
    return switch (column) {
      case "UNIT_MULT" -> Message.of("show.multiplier");
      case "OBS_STATUS" -> Message.of("show.status");
      case "ACTION" -> Message.of("show.action");
      default -> role(COLUMNS.get(column));
    };
  }

  private static Message filled(Message role, boolean isFilled) {
    return isFilled ? Message.of("show.and", role, Message.of("show.filled")) : role;
  }

  private static Message role(ColumnRole role) {
    return Message.of("show.role." + role.name().toLowerCase(Locale.ROOT));
  }

  private static Message said(Label label) {
    List<Message> said = new ArrayList<>();
    if (!label.name().isEmpty()) {
      said.add(Message.of("show.indicator", label.name()));
    }
    label.area().ifPresent(area -> said.add(Message.of("show.area", area.name())));
    label
        .time()
        .whole()
        .ifPresent(period -> said.add(Message.of("show.period", period.toString())));
    if (!label.time().part().isEmpty()) {
      said.add(Message.of("show.period", label.time().part()));
    }
    switch (label.time().reach()) {
      case AS_NAMED -> {}
      case CURRENT -> said.add(Message.of("show.current"));
      case CUMULATIVE -> said.add(Message.of("show.cumulative"));
    }
    switch (label.time().step()) {
      case NONE -> {}
      case MONTH -> said.add(Message.of("show.month-before"));
      case YEAR -> said.add(Message.of("show.year-before"));
    }
    label
        .measure()
        .filter(measure -> measure != Measure.VALUE)
        .map(measure -> measure == Measure.TARGET ? "show.target" : "show.yoy")
        .ifPresent(key -> said.add(Message.of(key)));
    if (!label.unit().isEmpty()) {
      said.add(Message.of("show.unit", label.unit()));
    }
    return said.stream()
        .reduce((first, second) -> Message.of("show.and", first, second))
        .orElse(Message.NONE);
  }
}
