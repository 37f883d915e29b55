package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.IndicatorRow;
import shuanghe.briefing.BriefingView.Chart;

/**
 * Choice of charts: the trends of the highlighted indicators, one indicator area by area, and how
 * far targets are met.
 */
final class Charts {

  private static final int SHORTEST_TREND = 3;

  private Charts() {}

  static List<Chart> of(DomainAnalysis domain) {
    List<Chart> charts = new ArrayList<>();
    for (IndicatorRow row : Highlights.widest(domain, Highlights.HighlightRoom.DOMAIN)) {
      if (row.trend().size() >= SHORTEST_TREND) {
        charts.add(TrendChart.of(row));
      }
    }
    AreaChart.of(domain.indicators()).ifPresent(charts::add);
    List<IndicatorRow> withTarget =
        domain.indicators().stream().filter(r -> r.completion().isPresent()).toList();
    if (!withTarget.isEmpty()) {
      charts.add(CompletionChart.of(withTarget));
    }
    return charts;
  }

  static List<Chart> overview(EditionAnalysis edition) {
    boolean anyMatter = edition.domains().stream().anyMatch(d -> !d.matters().isEmpty());
    return anyMatter ? List.of(MatterChart.of(edition)) : List.of();
  }
}
