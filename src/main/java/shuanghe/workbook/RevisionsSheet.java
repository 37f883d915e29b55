package shuanghe.workbook;

import java.util.List;
import java.util.Optional;
import shuanghe.model.Indicator;
import shuanghe.model.Revision;

/** 修订: statistics that were corrected since they were first taken in. */
final class RevisionsSheet {

  static final String NAME = "修订";

  private static final String BEFORE = "修订前";
  private static final String AFTER = "修订后";

  private RevisionsSheet() {}

  static ListSheet<Revision> of(Contents contents) {
    return new ListSheet<>(
        NAME,
        "每行一次统计数据的修订；变动为公式。",
        2,
        List.of(
            Column.text("指标", 30, r -> indicator(contents, r).name()),
            Column.centred("地区", r -> contents.areaName(r.key().area())),
            Column.centred("时期", r -> r.key().period().label()),
            Column.centred("项目", r -> measure(r)),
            Column.number(
                BEFORE,
                r -> r.before().map(v -> Shown.value(indicator(contents, r), v)),
                r -> CellFormat.of(indicator(contents, r))),
            Column.number(
                AFTER,
                r -> r.after().map(v -> Shown.value(indicator(contents, r), v)),
                r -> CellFormat.of(indicator(contents, r))),
            Column.centred("单位", r -> indicator(contents, r).displayUnit()),
            new Column<>("变动", 18, (r, out) -> change(indicator(contents, r), r, out)),
            Column.centred("首见于", Revision::seenIn),
            Citations.place("出处", Revision::place)),
        contents.revisions());
  }

  private static Indicator indicator(Contents contents, Revision revision) {
    return contents.indicator(revision.key().indicator());
  }

  private static String measure(Revision revision) {
    return switch (revision.key().measure()) {
      case VALUE -> "数值";
      case TARGET -> "目标";
      case YEAR_ON_YEAR -> "同比";
    };
  }

  private static void change(Indicator indicator, Revision revision, RowTarget out) {
    Optional<Double> before = revision.before().map(v -> Shown.value(indicator, v).doubleValue());
    Optional<Double> after = revision.after().map(v -> Shown.value(indicator, v).doubleValue());
    if (before.isEmpty() || after.isEmpty()) {
      out.text(after.isEmpty() ? "撤销" : "补报", CellFormat.CENTRED);
      return;
    }
    String difference = out.ref(AFTER) + "-" + out.ref(BEFORE);
    double cached = after.get() - before.get();
    if (indicator.isRate()) {
      out.formula(
          "ROUND((" + difference + ")*100,9)",
          Formulas.round(cached * 100, 9),
          CellFormat.differenceOf(indicator));
    } else {
      out.formula(
          "ROUND(" + difference + ",9)",
          Formulas.round(cached, 9),
          CellFormat.differenceOf(indicator));
    }
  }
}
