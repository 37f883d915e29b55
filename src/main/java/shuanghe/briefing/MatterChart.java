package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.briefing.BriefingView.Chart;
import shuanghe.briefing.SvgText.Anchor;
import shuanghe.model.Matter;

/** Matters of each domain: done in black, open hatched. */
final class MatterChart {

  private static final int WIDTH = 440;
  private static final int LEFT = 110;
  private static final int RIGHT = 110;
  private static final int STEP = 22;
  private static final int TOP = 8;
  private static final double LABEL = 9;

  private MatterChart() {}

  static Chart of(EditionAnalysis edition) {
    List<DomainAnalysis> domains =
        edition.domains().stream().filter(d -> !d.matters().isEmpty()).toList();
    int most = domains.stream().mapToInt(d -> d.matters().size()).max().orElse(1);
    SvgText svg = new SvgText(WIDTH, TOP + domains.size() * STEP + 4, alternative(domains));
    double unit = (double) (WIDTH - LEFT - RIGHT) / most;
    for (int i = 0; i < domains.size(); i++) {
      DomainAnalysis domain = domains.get(i);
      double y = TOP + i * STEP;
      int all = domain.matters().size();
      int done = done(domain);
      svg.text(LEFT - 5, y + 10, LABEL, Anchor.END, domain.profile().name());
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
          String.format(Locale.ROOT, "共%s项，已完成%s项", all, done));
    }
    return new Chart("各领域合作事项（深色为已完成，斜线为未完成）", svg.end(), data(domains));
  }

  private static ChartData data(List<DomainAnalysis> domains) {
    return new ChartData(
        alternative(domains),
        ChartData.ChartForm.STACKED_BARS,
        "项",
        domains.stream().map(d -> d.profile().name()).toList(),
        List.of(
            series("已完成", domains, MatterChart::done),
            series("未完成", domains, d -> d.matters().size() - done(d))));
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

  private static String alternative(List<DomainAnalysis> domains) {
    return domains.stream()
        .map(
            d ->
                String.format(
                    Locale.ROOT, "%s共%s项，已完成%s项", d.profile().name(), d.matters().size(), done(d)))
        .collect(Collectors.joining("；", "各领域合作事项条形图。", "。"));
  }
}
