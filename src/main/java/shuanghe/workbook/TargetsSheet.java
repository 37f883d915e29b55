package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;

/** 目标: aims with a deadline that the press states. */
final class TargetsSheet {

  static final String NAME = "目标";
  static final String DOMAIN = Target.DOMAIN.zh();

  private TargetsSheet() {}

  static ListSheet<Target> of(
      Contents contents, List<FigureRow> figures, CitationColumns citations, int rowsPerSheet) {
    Set<String> wanted =
        contents.targets().stream().map(Target::factId).collect(Collectors.toSet());
    Map<String, Integer> rowOfFact = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      String id = figures.get(i).fact().id();
      if (wanted.contains(id)) {
        rowOfFact.putIfAbsent(id, i);
      }
    }
    ListPlaces places =
        new ListPlaces(FiguresSheet.NAME, figures.size(), rowsPerSheet, contents.words());
    return new ListSheet<>(
            NAME,
            "每行一个报道中提出的目标及其期限；“数字编号”通往报道数据中的同一数字。",
            1,
            List.of(
                SheetColumn.of(Target.INDICATOR, 40),
                SheetColumn.centred(Target.QUALIFIER),
                SheetColumn.number(
                    Target.VALUE.zh(), t -> Optional.of(stored(t)), TargetsSheet::format),
                SheetColumn.name(Target.UNIT.zh(), Target::unit),
                SheetColumn.centred(Target.DEADLINE),
                SheetColumn.centred(Target.DEADLINE_TEXT),
                SheetColumn.centred(Target.REF_AREA.zh(), t -> contents.areaName(t.refArea())),
                SheetColumn.centred(Target.DOMAIN),
                citations.byPlace(
                    t -> CitationColumns.all(t.place(), t.sources()), Target::context),
                new SheetColumn<>(
                    Target.FACT_ID.zh(),
                    34,
                    (t, out) -> {
                      Integer row = rowOfFact.get(t.factId());
                      out.link(row == null ? "" : places.of(row), t.factId());
                    }),
                SheetColumn.date(SheetColumn.LAST_DAY, t -> t.deadline().map(TimePeriod::end)),
                SheetColumn.of(Target.ID, 26),
                CitationColumns.place("首见出处", Target::place),
                SheetColumn.line(Target.CONTEXT.zh(), 64, Target::context)),
            contents.targets())
        .printing(CitationColumns.HEAD);
  }

  private static BigDecimal stored(Target target) {
    return isPercent(target) ? target.value().movePointLeft(2) : target.value();
  }

  private static CellFormat format(Target target) {
    return isPercent(target)
        ? CellFormat.percent(Math.max(0, target.value().scale()))
        : CellFormat.ofCount(target.value());
  }

  private static boolean isPercent(Target target) {
    return target.unit().equals("%");
  }
}
