package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.CrossCheck;
import shuanghe.analysis.DisplayScale;
import shuanghe.messages.Messages;
import shuanghe.model.Domain;
import shuanghe.model.Indicator;

/** 核对: press figures against statistics of the same indicator, area and period. */
final class ChecksSheet {

  static final String NAME = "核对";
  static final String DOMAIN = "领域";
  static final String VERDICT = "结论";

  private static final String PRESS = "报道值";
  private static final String STATISTICS = "统计值";

  /** Places of a fraction that is shown as a percentage with two. */
  private static final int RATE_PLACES = 4;

  private ChecksSheet() {}

  static ListSheet<CrossCheck> of(Contents contents, CitationColumns citations) {
    return new ListSheet<>(
            NAME,
            "每行一个报道数字与同指标、同地区、同时期统计数据的核对；差额、差率为公式。",
            2,
            List.of(
                SheetColumn.text("指标", 30, c -> indicator(contents, c).display().name()),
                SheetColumn.domain(DOMAIN, c -> domain(contents, c)),
                SheetColumn.centred("地区", c -> contents.areaName(c.observation().area())),
                SheetColumn.period("时期", c -> Optional.of(c.observation().period())),
                SheetColumn.text("报道原文", 18, c -> c.fact().surface()),
                SheetColumn.centred("限定", c -> c.fact().qualifier()),
                SheetColumn.number(
                    PRESS,
                    c -> Optional.of(shown(contents, c, c.fact().value())),
                    c -> format(contents, c)),
                SheetColumn.number(
                    STATISTICS,
                    c -> c.observation().value().map(v -> shown(contents, c, v)),
                    c -> format(contents, c)),
                SheetColumn.centred("单位", c -> scale(contents, c).unit()),
                new SheetColumn<>("差额", 18, (c, out) -> difference(contents, c, out)),
                new SheetColumn<>("差率", 14, ChecksSheet::rate),
                SheetColumn.centred(VERDICT, c -> label(c.verdict(), contents.messages())),
                citations.byNumber(CrossCheck::sources),
                SheetColumn.text(
                    "待核原因",
                    26,
                    c -> c.unsure().map(u -> contents.messages().text(u.message())).orElse("")),
                CitationColumns.place("报道出处", c -> c.fact().place()),
                CitationColumns.place("统计出处", c -> c.observation().place()),
                SheetColumn.line("原句", 64, c -> c.fact().sentence())),
            contents.checks())
        .printing(CitationColumns.HEAD);
  }

  private static Indicator indicator(Contents contents, CrossCheck check) {
    return contents.indicator(check.observation().indicator());
  }

  /** One scale for both values, so that they stand beside each other. */
  private static DisplayScale scale(Contents contents, CrossCheck check) {
    return DisplayScale.ofAll(indicator(contents, check), values(check));
  }

  private static List<BigDecimal> values(CrossCheck check) {
    return Stream.concat(Stream.of(check.fact().value()), check.observation().value().stream())
        .toList();
  }

  private static BigDecimal shown(Contents contents, CrossCheck check, BigDecimal value) {
    return CellValues.value(indicator(contents, check), scale(contents, check), value);
  }

  /** As many decimals as the figures have, so that a difference can be seen. */
  private static CellFormat format(Contents contents, CrossCheck check) {
    int decimals =
        values(check).stream()
            .mapToInt(v -> shown(contents, check, v).stripTrailingZeros().scale())
            .max()
            .orElse(0);
    return indicator(contents, check).isRate()
        ? CellFormat.percent(decimals - 2)
        : CellFormat.plain(decimals);
  }

  private static void difference(Contents contents, CrossCheck check, RowTarget out) {
    Optional<BigDecimal> statistics = check.observation().value();
    if (statistics.isEmpty()) {
      out.blank();
      return;
    }
    BigDecimal press = shown(contents, check, check.fact().value());
    BigDecimal observed = shown(contents, check, statistics.get());
    out.formula(
        "ROUND(" + out.ref(PRESS) + "-" + out.ref(STATISTICS) + "," + Formulas.EXACT + ")",
        Formulas.round(press.subtract(observed), Formulas.EXACT),
        indicator(contents, check).isRate() ? CellFormat.PERCENT_2 : CellFormat.GENERAL);
  }

  private static void rate(CrossCheck check, RowTarget out) {
    Optional<BigDecimal> statistics = check.observation().value();
    if (statistics.isEmpty() || statistics.get().signum() == 0) {
      out.blank();
      return;
    }
    String press = out.ref(PRESS);
    String observed = out.ref(STATISTICS);
    out.formula(
        Formulas.rounded("(" + press + "-" + observed + ")/" + observed, RATE_PLACES),
        Formulas.growth(
            check.fact().value().doubleValue(), statistics.get().doubleValue(), RATE_PLACES),
        CellFormat.PERCENT_2);
  }

  /** The domain that the check is listed in: that of its indicator. */
  static Domain domain(Contents contents, CrossCheck check) {
    return indicator(contents, check).domain();
  }

  /** The verdict with a sign, so that it is not told by a colour. */
  static String label(CrossCheck.Verdict verdict, Messages words) {
    String sign =
        switch (verdict) {
          case AGREES -> "✓ ";
          case ROUNDING -> "≈ ";
          case CONTRADICTS -> "⚠ ";
          case UNSURE -> "？ ";
        };
    return sign + words.text(verdict.label());
  }
}
