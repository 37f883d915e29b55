package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import shuanghe.model.Fact;

/**
 * The few figures of a domain that matter most (要情), by a rule that is printed with them.
 *
 * @param indicators the three rows with the largest computed 同比 rate, one for each indicator
 * @param figures the three press figures that state an amount, a rank or a progress and are stated
 *     most often; of equally frequent ones the first in reading order
 */
public record Highlights(List<IndicatorRow> indicators, List<PressFigure> figures) {

  private static final int EACH = 3;

  public Highlights {
    indicators = List.copyOf(indicators);
    figures = List.copyOf(figures);
  }

  /** The rule in the words printed in the briefing. */
  public static String rule() {
    return "要情选取：指标取同比变动幅度最大的三项，同一指标只取一个地区；报道数据取被报道次数最多的三项总量、位次或进度数据，次数相同的以在前者为先。";
  }

  /** Chooses the highlights of a domain. */
  public static Highlights of(DomainAnalysis domain) {
    return new Highlights(widest(domain.indicators()), mostStated(domain.figures()));
  }

  private static List<IndicatorRow> widest(List<IndicatorRow> rows) {
    Comparator<IndicatorRow> byWidth =
        Comparator.comparing(
            (IndicatorRow r) -> r.yearOnYear().rate().map(BigDecimal::abs).orElse(BigDecimal.ZERO));
    Set<String> taken = new HashSet<>();
    List<IndicatorRow> chosen = new ArrayList<>();
    for (IndicatorRow row : rows.stream().sorted(byWidth.reversed()).toList()) {
      if (chosen.size() < EACH
          && row.yearOnYear().rate().isPresent()
          && taken.add(row.indicator().code())) {
        chosen.add(row);
      }
    }
    return chosen;
  }

  private static List<PressFigure> mostStated(List<PressFigure> figures) {
    return figures.stream()
        .filter(f -> isTelling(f.fact()))
        .sorted(Comparator.comparing((PressFigure f) -> -f.others().size()))
        .limit(EACH)
        .toList();
  }

  private static boolean isTelling(Fact fact) {
    return switch (fact.kind()) {
      case LEVEL, RANK, PROGRESS -> !fact.indicator().isEmpty();
      case CHANGE, SHARE, DIFFERENCE, TARGET -> false;
    };
  }
}
