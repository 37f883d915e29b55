package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import shuanghe.analysis.ChangePhrases;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.briefing.SvgText.Anchor;
import shuanghe.model.Matter;
import shuanghe.model.Message;

/** Matters of each domain: done in black, open hatched. */
final class MatterChart {

  private static final int WIDTH = 440;
  private static final int LEFT = 110;
  private static final int RIGHT = 110;
  private static final int STEP = 22;
  private static final int TOP = 8;
  private static final double LABEL = 9;

  private MatterChart() {}

  static Chart of(EditionAnalysis edition, Wording words) {
    List<DomainAnalysis> domains =
        edition.domains().stream().filter(d -> !d.matters().isEmpty()).toList();
    int most = domains.stream().mapToInt(d -> d.matters().size()).max().orElse(1);
    SvgText svg = new SvgText(WIDTH, TOP + domains.size() * STEP + 4, alternative(domains, words));
    double unit = (double) (WIDTH - LEFT - RIGHT) / most;
    for (int i = 0; i < domains.size(); i++) {
      DomainAnalysis domain = domains.get(i);
      double y = TOP + i * STEP;
      int all = domain.matters().size();
      int done = done(domain);
      svg.text(LEFT - 5, y + 10, LABEL, Anchor.END, words.domain(domain.profile().domain()));
      if (done > 0) {
        svg.rect(LEFT, y, unit * done, 13, SvgText.GREY);
      }
      if (all > done) {
        svg.hatched(LEFT + unit * done, y, unit * (all - done), 13);
      }
      svg.text(
          LEFT + unit * all + 6,
          y + 10,
          LABEL,
          Anchor.START,
          words.text("chart.matters-of-domain", all, done));
    }
    return new Chart(words.text("chart.matters"), svg.end(), data(domains, words));
  }

  private static ChartData data(List<DomainAnalysis> domains, Wording words) {
    return new ChartData(
        alternative(domains, words),
        ChartData.ChartForm.STACKED_BARS,
        words.text("chart.matters-unit"),
        names(domains, words),
        List.of(
            series(words.text("chart.matters-done"), domains, MatterChart::done),
            series(words.text("chart.matters-open"), domains, d -> d.matters().size() - done(d))));
  }

  private static ChartData.ChartSeries series(
      String name, List<DomainAnalysis> domains, ToIntFunction<DomainAnalysis> count) {
    return new ChartData.ChartSeries(
        name,
        domains.stream().map(d -> Optional.of(BigDecimal.valueOf(count.applyAsInt(d)))).toList());
  }

  private static int done(DomainAnalysis domain) {
    return (int) domain.matters().stream().filter(m -> m.status() == Matter.Status.DONE).count();
  }

  private static String alternative(List<DomainAnalysis> domains, Wording words) {
    return words.text(
        "chart.matters-alternative",
        ChangePhrases.items(
            domains.stream()
                .map(
                    d ->
                        Message.of(
                            "chart.domain-matters",
                            words.domain(d.profile().domain()),
                            d.matters().size(),
                            done(d)))
                .toList()));
  }

  private static List<String> names(List<DomainAnalysis> domains, Wording words) {
    return domains.stream().map(d -> words.domain(d.profile().domain())).toList();
  }
}
