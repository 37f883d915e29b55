package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.PrintedNumbers;
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
            SheetColumn.text("指标", 30, r -> indicator(contents, r).display().name()),
            SheetColumn.centred("地区", r -> contents.areaName(r.key().area())),
            SheetColumn.period("时期", r -> Optional.of(r.key().period())),
            SheetColumn.word("项目", RevisionsSheet::measure),
            SheetColumn.number(
                BEFORE, r -> r.before().map(v -> shown(contents, r, v)), r -> format(contents, r)),
            SheetColumn.number(
                AFTER, r -> r.after().map(v -> shown(contents, r, v)), r -> format(contents, r)),
            SheetColumn.centred("单位", r -> scale(contents, r).unit()),
            new SheetColumn<>("变动", 18, (r, out) -> change(contents, r, out)),
            SheetColumn.centred("首见于", Revision::seenIn),
            CitationColumns.place("出处", Revision::place)),
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

  private static List<BigDecimal> values(Revision revision) {
    return Stream.of(revision.before(), revision.after()).flatMap(Optional::stream).toList();
  }

  private static DisplayScale scale(Contents contents, Revision revision) {
    return DisplayScale.ofAll(indicator(contents, revision), values(revision));
  }

  private static CellFormat format(Contents contents, Revision revision) {
    return CellFormat.of(
        indicator(contents, revision), scale(contents, revision), values(revision));
  }

  private static BigDecimal shown(Contents contents, Revision revision, BigDecimal value) {
    return CellValues.value(indicator(contents, revision), scale(contents, revision), value);
  }

  private static void change(Contents contents, Revision revision, RowTarget out) {
    Optional<BigDecimal> before = revision.before();
    Optional<BigDecimal> after = revision.after();
    if (before.isEmpty() || after.isEmpty()) {
      out.text(out.words().of(after.isEmpty() ? "撤销" : "补报"), CellFormat.CENTRED);
      return;
    }
    Indicator indicator = indicator(contents, revision);
    BigDecimal difference = after.get().subtract(before.get());
    String reckoning = out.ref(AFTER) + "-" + out.ref(BEFORE);
    if (indicator.isRate()) {
      int places = PrintedNumbers.pointDecimals(indicator, difference);
      out.formula(
          Formulas.rounded("(" + reckoning + ")*100", places),
          Formulas.round(difference, places),
          CellFormat.changePoints(indicator, difference));
    } else {
      DisplayScale scale = scale(contents, revision);
      out.formula(
          Formulas.rounded(reckoning, scale.decimals(difference)),
          scale.rounded(difference).doubleValue(),
          CellFormat.change(scale.decimals(difference)));
    }
  }
}
