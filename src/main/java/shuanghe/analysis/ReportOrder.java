package shuanghe.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Doubt;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;

/**
 * Order in which papers and workbooks tell of reports: those on both sides together first, then
 * those on a whole side, then the others; of a kind the newest first, those without a day last.
 * What one report tells stays in its reading order, but for aims: the next to fall due comes first,
 * then those without a time, then those past.
 */
final class ReportOrder {

  /** Reach of a report: of what most of its figures are, of equals the wider. */
  private enum ReportReach {
    TOGETHER,
    SIDE,
    OTHER
  }

  private final Set<String> pairs;
  private final Set<String> sides;
  private final Map<String, Integer> ranks = new HashMap<>();

  private ReportOrder(EditionData told) {
    pairs = Set.copyOf(told.codeLists().pairs());
    sides = Set.copyOf(told.codeLists().members());
    Map<String, Map<ReportReach, Integer>> votes = new HashMap<>();
    told.facts().forEach(f -> vote(votes, f.articleId(), reach(f)));
    told.pressMatters().stream()
        .filter(m -> !votes.containsKey(m.articleId()))
        .toList()
        .forEach(m -> vote(votes, m.articleId(), reach(m)));
    Comparator<Article> order =
        Comparator.comparing((Article a) -> most(votes.getOrDefault(a.id(), Map.of())))
            .thenComparing(a -> a.citedDay().orElse(LocalDate.MIN), Collections.reverseOrder());
    told.articles().stream()
        .sorted(order)
        .forEach(article -> ranks.putIfAbsent(article.id(), ranks.size()));
  }

  private static void vote(
      Map<String, Map<ReportReach, Integer>> votes, String article, ReportReach reach) {
    votes.computeIfAbsent(article, a -> new LinkedHashMap<>()).merge(reach, 1, Integer::sum);
  }

  private static ReportReach most(Map<ReportReach, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<ReportReach, Integer>comparingByValue()
                .thenComparing(Map.Entry.<ReportReach, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(ReportReach.OTHER);
  }

  private ReportReach reach(Fact fact) {
    return fact.doubt().contains(Doubt.AREA_INFERRED) ? ReportReach.OTHER : reach(fact.refArea());
  }

  private ReportReach reach(PressMatter matter) {
    return matter.cooperation() ? ReportReach.TOGETHER : reach(matter.refArea());
  }

  private ReportReach reach(String area) {
    if (pairs.contains(area)) {
      return ReportReach.TOGETHER;
    }
    return sides.contains(area) ? ReportReach.SIDE : ReportReach.OTHER;
  }

  /**
   * The same data with what the press tells in this order.
   *
   * @param day from which aims are past or open
   */
  static EditionData of(EditionData told, LocalDate day) {
    ReportOrder order = new ReportOrder(told);
    return told.withPress(
        order.sorted(told.articles(), Article::id),
        order.sorted(told.facts(), Fact::articleId),
        order.sorted(told.agreements(), Agreement::articleId),
        order.sorted(told.targets(), Target::articleId).stream().sorted(byDeadline(day)).toList(),
        order.sorted(told.pressMatters(), PressMatter::articleId),
        order.sorted(told.nextSteps(), NextStep::articleId),
        order.sorted(told.meetings(), Meeting::articleId),
        order.sorted(told.proposals(), Proposal::articleId));
  }

  private static Comparator<Target> byDeadline(LocalDate day) {
    return Comparator.comparing((Target t) -> due(t).isBefore(day)).thenComparing(ReportOrder::due);
  }

  private static LocalDate due(Target target) {
    return target.deadline().map(TimePeriod::end).orElse(LocalDate.MAX);
  }

  private <T> List<T> sorted(List<T> items, Function<T, String> articleId) {
    return items.stream()
        .sorted(
            Comparator.comparing(
                item ->
                    Optional.ofNullable(ranks.get(articleId.apply(item)))
                        .orElse(Integer.MAX_VALUE)))
        .toList();
  }
}
