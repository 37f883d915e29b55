package shuanghe.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.DisplayScale;
import shuanghe.analysis.PressSeries;
import shuanghe.messages.Messages;

/** 报道序列: what reports of this and earlier editions tell of the same indicator and area. */
final class PressSeriesSheet {

  static final String NAME = "报道序列";

  private record PressSeriesRow(
      PressSeries series, DisplayScale scale, PressSeries.ReportedValue value) {

    /** The value in the unit the series is shown in. */
    BigDecimal shown() {
      return CellValues.value(series.indicator(), scale, value.fact().value());
    }
  }

  private PressSeriesSheet() {}

  static ListSheet<PressSeriesRow> of(Contents contents, CitationColumns citations) {
    List<PressSeriesRow> rows =
        contents.pressSeries().stream()
            .sorted(Comparator.comparing((PressSeries s) -> !s.isFollowed()))
            .flatMap(PressSeriesSheet::rows)
            .toList();
    return new ListSheet<>(
            NAME,
            "每行一个报道数值；同一指标、同一地区的各期数值依次排列，有前后各期的在前；“说明”列写明存疑和不一致之处。",
            2,
            List.of(
                SheetColumn.text("指标", 30, r -> r.series().indicator().display().name()),
                SheetColumn.centred("地区", r -> r.series().area().placedName()),
                SheetColumn.period("时期", r -> Optional.of(r.value().period())),
                SheetColumn.centred("限定", r -> r.value().fact().qualifier()),
                SheetColumn.number("数值", r -> Optional.of(r.shown()), PressSeriesSheet::format),
                SheetColumn.centred("单位", r -> r.scale().unit()),
                SheetColumn.text("说明", 26, r -> note(r.value().standing(), contents.messages())),
                SheetColumn.domain("领域", r -> r.series().indicator().domain()),
                citations.byNumber(r -> r.value().sources()),
                CitationColumns.place("出处", r -> r.value().fact().place()),
                SheetColumn.date(SheetColumn.LAST_DAY, r -> Optional.of(r.value().period().end())),
                SheetColumn.line("原句", 64, r -> r.value().fact().sentence())),
            rows)
        .printing(CitationColumns.HEAD);
  }

  private static Stream<PressSeriesRow> rows(PressSeries series) {
    DisplayScale scale =
        DisplayScale.ofAll(
            series.indicator(), series.values().stream().map(v -> v.fact().value()).toList());
    return series.values().stream().map(value -> new PressSeriesRow(series, scale, value));
  }

  /** As many decimals as the report prints. */
  private static CellFormat format(PressSeriesRow row) {
    int decimals = Math.max(0, row.shown().stripTrailingZeros().scale());
    return row.series().indicator().isRate()
        ? CellFormat.percent(Math.max(0, decimals - 2))
        : CellFormat.plain(decimals);
  }

  /** With a sign, so that it is not told by a colour. */
  private static String note(PressSeries.Reliability standing, Messages words) {
    return standing == PressSeries.Reliability.SURE ? "" : "⚠ " + words.text(standing.label());
  }
}
