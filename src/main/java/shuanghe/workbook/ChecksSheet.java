package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shuanghe.analysis.CrossCheck;
import shuanghe.model.Indicator;

/** 核对: press figures against statistics of the same indicator, area and period. */
final class ChecksSheet {

  static final String NAME = "核对";
  static final String DOMAIN = "领域";
  static final String VERDICT = "结论";

  private static final String PRESS = "报道值";
  private static final String STATISTICS = "统计值";

  private ChecksSheet() {}

  static ListSheet<CrossCheck> of(Contents contents, Citations citations) {
    return new ListSheet<>(
        NAME,
        "每行一个报道数字与同指标、同地区、同时期统计数据的核对；差额、差率为公式。",
        2,
        List.of(
            Column.text("指标", 30, c -> indicator(contents, c).name()),
            Column.centred(DOMAIN, c -> c.fact().domain().label()),
            Column.centred("地区", c -> contents.areaName(c.observation().area())),
            Column.centred("时期", c -> c.observation().period().label()),
            Column.text("报道原文", 18, c -> c.fact().surface()),
            Column.centred("限定", c -> c.fact().qualifier()),
            Column.number(
                PRESS,
                c -> Optional.of(Shown.value(indicator(contents, c), c.fact().value())),
                c -> format(contents, c)),
            Column.number(
                STATISTICS,
                c -> c.observation().value().map(v -> Shown.value(indicator(contents, c), v)),
                c -> format(contents, c)),
            Column.centred("单位", c -> indicator(contents, c).displayUnit()),
            new Column<>("差额", 18, (c, out) -> difference(contents, c, out)),
            new Column<>("差率", 14, (c, out) -> rate(contents, c, out)),
            Column.centred(VERDICT, c -> label(c.verdict())),
            Column.text("待核原因", 26, c -> c.unsure().map(CrossCheck.Condition::label).orElse("")),
            citations.byNumber(CrossCheck::sources),
            Column.text("原句", 64, c -> c.fact().sentence()),
            Citations.place("报道出处", c -> c.fact().place()),
            Citations.place("统计出处", c -> c.observation().place())),
        contents.checks());
  }

  private static Indicator indicator(Contents contents, CrossCheck check) {
    return contents.indicator(check.observation().indicator());
  }

  /** As many decimals as the figures have, so that a difference can be seen. */
  private static CellFormat format(Contents contents, CrossCheck check) {
    Indicator indicator = indicator(contents, check);
    int decimals =
        Math.max(
            decimals(Shown.value(indicator, check.fact().value())),
            check.observation().value().map(v -> decimals(Shown.value(indicator, v))).orElse(0));
    return indicator.isRate() ? CellFormat.percent(decimals - 2) : CellFormat.plain(decimals);
  }

  private static int decimals(BigDecimal value) {
    return value.stripTrailingZeros().scale();
  }

  private static void difference(Contents contents, CrossCheck check, RowTarget out) {
    Indicator indicator = indicator(contents, check);
    Optional<BigDecimal> statistics = check.observation().value();
    if (statistics.isEmpty()) {
      out.blank();
      return;
    }
    double press = Shown.value(indicator, check.fact().value()).doubleValue();
    double observed = Shown.value(indicator, statistics.get()).doubleValue();
    String formula = "ROUND(" + out.ref(PRESS) + "-" + out.ref(STATISTICS) + ",9)";
    double cached = Formulas.round(press - observed, 9);
    out.formula(formula, cached, indicator.isRate() ? CellFormat.PERCENT_2 : CellFormat.GENERAL);
  }

  private static void rate(Contents contents, CrossCheck check, RowTarget out) {
    Optional<BigDecimal> statistics = check.observation().value();
    if (statistics.isEmpty() || statistics.get().signum() == 0) {
      out.blank();
      return;
    }
    Indicator indicator = indicator(contents, check);
    double press = Shown.value(indicator, check.fact().value()).doubleValue();
    double observed = Shown.value(indicator, statistics.get()).doubleValue();
    out.formula(
        "ROUND(" + out.ref(PRESS) + "/" + out.ref(STATISTICS) + "-1,9)",
        Formulas.round(press / observed - 1, 9),
        CellFormat.PERCENT_2);
  }

  /** The verdict with a sign, so that it is not told by a colour. */
  static String label(CrossCheck.Verdict verdict) {
    String sign =
        switch (verdict) {
          case AGREES -> "✓ ";
          case ROUNDING -> "≈ ";
          case CONTRADICTS -> "⚠ ";
          case UNSURE -> "？ ";
        };
    return sign + verdict.label();
  }
}
