package shuanghe.briefing;

import java.util.ArrayList;
import java.util.List;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.Highlights;
import shuanghe.analysis.IndicatorRow;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.model.Area;

/**
 * Choice of charts: the trends of the highlighted indicators, both sides beside each other where
 * both report, one indicator area by area, and how far targets are met.
 */
final class Charts {

  private static final int SHORTEST_TREND = 3;

  private Charts() {}

  static List<Chart> of(DomainAnalysis domain, Wording words) {
    List<Chart> charts = new ArrayList<>();
    for (IndicatorRow row : Highlights.widest(domain, Highlights.HighlightRoom.DOMAIN)) {
      if (row.trend().size() >= SHORTEST_TREND) {
        charts.add(TrendChart.of(row, sides(row, domain.indicators()), words));
      }
    }
    AreaChart.of(domain.indicators(), words).ifPresent(charts::add);
    List<IndicatorRow> withTarget =
        domain.indicators().stream().filter(r -> r.completion().isPresent()).toList();
    if (!withTarget.isEmpty()) {
      charts.add(CompletionChart.of(withTarget, words));
    }
    return charts;
  }

  /**
   * The rows of two sides over the period of a row, in the order of the table: the two cities where
   * both report, else the row and one that is no part of it; the row alone where there is none.
   */
  private static List<IndicatorRow> sides(IndicatorRow row, List<IndicatorRow> rows) {
    if (!isSide(row.area())) {
      return List.of(row);
    }
    List<IndicatorRow> sides =
        rows.stream()
            .filter(r -> r.indicator().equals(row.indicator()) && isSide(r.area()))
            .filter(r -> r.current().period().equals(row.current().period()))
            .filter(r -> r.trend().size() >= SHORTEST_TREND)
            .toList();
    List<IndicatorRow> cities =
        sides.stream().filter(r -> r.area().kind() != Area.AreaKind.PROVINCE).limit(2).toList();
    List<IndicatorRow> apart =
        cities.size() == 2
            ? cities
            : sides.stream()
                .filter(r -> !r.area().parent().equals(row.area().name()))
                .filter(r -> !row.area().parent().equals(r.area().name()))
                .limit(2)
                .toList();
    return apart.size() == 2 ? apart : List.of(row);
  }

  /** Whether an area is a side of the cooperation rather than both or a part of one. */
  private static boolean isSide(Area area) {
    return switch (area.kind()) {
      case MUNICIPALITY, PROVINCE, CITY -> true;
      default -> false;
    };
  }

  static List<Chart> overview(EditionAnalysis edition, Wording words) {
    boolean anyMatter = edition.domains().stream().anyMatch(d -> !d.matters().isEmpty());
    return anyMatter ? List.of(MatterChart.of(edition, words)) : List.of();
  }
}
