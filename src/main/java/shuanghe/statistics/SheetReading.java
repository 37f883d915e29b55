package shuanghe.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shuanghe.input.CellLine;
import shuanghe.input.TableHeader;
import shuanghe.model.Area;
import shuanghe.model.Observation.Measure;
import shuanghe.statistics.TableLayout.Column;
import shuanghe.statistics.TableLayout.Role;

/**
 * What a sheet of an indicator table was taken for, for people who want to see at a glance whether
 * their table was understood.
 *
 * @param file as the run names it
 * @param sheet its name; empty for a CSV file
 * @param hidden whether its tab is hidden
 * @param parts its parts from the top, each with what it was taken for
 */
public record SheetReading(String file, String sheet, boolean hidden, List<Part> parts) {

  private static final Map<String, String> COLUMNS =
      Map.of(
          "INDICATOR", Role.INDICATOR.title(),
          "REF_AREA", Role.AREA.title(),
          "TIME_PERIOD", Role.PERIOD.title(),
          "OBS_VALUE", Role.VALUE.title(),
          "UNIT_MEASURE", Role.UNIT.title(),
          "UNIT_MULT", "倍率",
          "OBS_STATUS", "状态",
          "MEASURE", Role.MEASURE.title(),
          "SOURCE", Role.SOURCE.title(),
          "NOTE", Role.NOTE.title());

  /**
   * A part of a sheet.
   *
   * @param where lines or column, such as 第3—4行 or B列
   * @param printed the text that stands there
   * @param taken what it was taken for
   */
  public record Part(String where, String printed, String taken) {}

  public SheetReading {
    parts = List.copyOf(parts);
  }

  /** A table of one value a row. */
  static SheetReading of(CellLine line, TableHeader header, Optional<Area> area) {
    List<Part> parts = new ArrayList<>();
    area.ifPresent(known -> parts.add(new Part("全表", "", "地区 " + known.name())));
    parts.add(new Part(lines(line.number(), line.number()), "", "表头，以下每行一个数值"));
    header.columns().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            column ->
                parts.add(
                    new Part(
                        column(column.getValue()),
                        line.text(column.getValue()),
                        COLUMNS.getOrDefault(column.getKey(), column.getKey()))));
    return new SheetReading(line.place().file(), line.sheet().name(), line.sheet().hidden(), parts);
  }

  /** A table of values with labels above and beside them. */
  static SheetReading of(String file, CellLine.Sheet sheet, TableLayout layout) {
    List<Part> parts = new ArrayList<>();
    layout.titles().forEach(title -> parts.add(new Part("表上", title, "标题或说明")));
    parts.add(new Part("全表", "", said(layout.context())));
    parts.add(new Part(lines(layout.headFrom(), layout.headTo()), "", "表头"));
    for (Column column : layout.columns()) {
      String said = said(column.label());
      boolean value = column.role() == Role.VALUE && !said.isEmpty();
      parts.add(
          new Part(
              column(column.index()),
              column.head(),
              column.role().title() + (value ? "：" + said : "")));
    }
    if (!layout.source().isEmpty()) {
      parts.add(new Part("表注", layout.source(), "来源"));
    }
    return new SheetReading(file, sheet.name(), sheet.hidden(), parts);
  }

  private static String lines(int from, int to) {
    return from == to
        ? String.format(Locale.ROOT, "第%d行", from)
        : String.format(Locale.ROOT, "第%d—%d行", from, to);
  }

  private static String column(int index) {
    return CellLine.columnName(index) + "列";
  }

  private static String said(Label label) {
    List<String> said = new ArrayList<>();
    if (!label.name().isEmpty()) {
      said.add("指标 " + label.name());
    }
    label.area().ifPresent(area -> said.add("地区 " + area.name()));
    label.time().whole().ifPresent(period -> said.add("时期 " + period.label()));
    if (!label.time().part().isEmpty()) {
      said.add("时期 " + label.time().part());
    }
    switch (label.time().reach()) {
      case AS_NAMED -> {}
      case CURRENT -> said.add("当月");
      case CUMULATIVE -> said.add("累计");
      case YEAR_BEFORE -> said.add("上年同期");
    }
    label
        .measure()
        .filter(measure -> measure != Measure.VALUE)
        .ifPresent(measure -> said.add(measure == Measure.TARGET ? "目标" : "同比"));
    if (!label.unit().isEmpty()) {
      said.add("单位 " + label.unit());
    }
    return String.join("，", said);
  }
}
