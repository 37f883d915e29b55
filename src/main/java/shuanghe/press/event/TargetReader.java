package shuanghe.press.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.Script;

/**
 * Reader of targets with their deadlines among the facts that tell what is aimed at or foreseen.
 */
final class TargetReader {

  /** A figure that is aimed at, and the day of its report. */
  private record Aim(Fact fact, Optional<LocalDate> report) {

    /** Whether its period is over by the day of the report. */
    boolean isOver() {
      return report.flatMap(day -> fact.period().filter(p -> !p.end().isAfter(day))).isPresent();
    }
  }

  /** By when a figure is aimed at. */
  private static final RuleList<Aim, Optional<TimePeriod>> DEADLINES =
      RuleList.of(
          "deadline",
          new Rule<>("not-ahead", Aim::isOver, a -> Optional.empty()),
          new Rule<>("told", a -> a.fact().period().isPresent(), a -> a.fact().period()),
          new Rule<>("untold", a -> true, a -> Optional.empty()));

  private TargetReader() {}

  static List<Target> read(List<Fact> facts, ArticleFrame frame) {
    List<Fact> aimed = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.kind() == Fact.Kind.TARGET
          && fact.articleId().equals(frame.id())
          && fact.sameAs().isEmpty()
          && !isAside(fact)) {
        aimed.add(fact);
      }
    }
    return aimed.isEmpty() ? List.of() : targets(aimed, facts, frame);
  }

  /** Whether brackets only describe by the figure what is aimed at: 新开工甲高铁(乙段152公里). */
  private static boolean isAside(Fact fact) {
    int at = Math.max(0, fact.context().indexOf(fact.surface()));
    String before = new String(Script.plain(fact.context().substring(0, at)));
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private static List<Target> targets(List<Fact> aimed, List<Fact> facts, ArticleFrame frame) {
    Map<String, List<Place>> repeats = new HashMap<>();
    for (Fact fact : facts) {
      if (!fact.sameAs().isEmpty()) {
        repeats.computeIfAbsent(fact.sameAs(), k -> new ArrayList<>()).add(fact.place());
      }
    }
    List<Target> targets = new ArrayList<>();
    for (Fact fact : aimed) {
      Aim aim = new Aim(fact, frame.anchor().date());
      Rule<Aim, Optional<TimePeriod>> rule = DEADLINES.first(aim).orElseThrow();
      frame.trace().decided(DEADLINES, rule, aim, fact.place(), fact::surface);
      targets.add(
          target(
              fact,
              rule.decides().apply(aim),
              repeats.getOrDefault(fact.id(), List.of()),
              targets.size() + 1));
    }
    return targets;
  }

  private static Target target(
      Fact fact, Optional<TimePeriod> deadline, List<Place> repeats, int number) {
    List<Place> sources = new ArrayList<>(List.of(fact.place()));
    sources.addAll(repeats);
    String words = deadline.map(TimePeriod::label).orElse("");
    return new Target(
        fact.articleId() + "-t" + number,
        fact.place(),
        fact.indicator(),
        fact.value(),
        fact.unit(),
        fact.qualifier(),
        deadline,
        words,
        fact.refArea(),
        fact.domain(),
        fact.articleId(),
        fact.id(),
        fact.context(),
        sources);
  }
}
