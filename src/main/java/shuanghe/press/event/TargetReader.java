package shuanghe.press.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.CueRole;
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

  /** The value of a body that is no single one: 部门. */
  private static final String MANY = "many";

  /** The longest word for who takes part. */
  private static final int LONGEST_TAKER = 4;

  private final EventWords cues;

  TargetReader(EventWords cues) {
    this.cues = cues;
  }

  /** Reads the aims among the facts of an article. */
  List<Target> read(List<Fact> facts, ArticleFrame frame) {
    List<Fact> aimed = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.kind() == Fact.Kind.TARGET
          && fact.articleId().equals(frame.id())
          && fact.sameAs().isEmpty()
          && !isAside(fact)
          && !countsTakers(fact)) {
        aimed.add(fact);
      }
    }
    return aimed.isEmpty() ? List.of() : targets(aimed, facts, frame);
  }

  /**
   * Whether the figure only describes what is aimed at, in brackets, 新开工甲高铁(乙段152公里), or counts
   * what a list names, 甲线、乙站等3个项目.
   */
  private boolean isAside(Fact fact) {
    int at = Math.max(0, fact.context().indexOf(fact.surface()));
    String before = new String(Script.plain(fact.context().substring(0, at)));
    return before.lastIndexOf('(') > before.lastIndexOf(')')
        || !before.isEmpty()
            && cues.value(before.substring(before.length() - 1), CueRole.CLOSES_LIST).isPresent();
  }

  /** Whether the noun behind a number only says who takes part: 将联合12个部门. */
  private boolean countsTakers(Fact fact) {
    String indicator = fact.indicator();
    String context = fact.context();
    String behind =
        context.substring(Math.max(0, context.indexOf(fact.surface()) + fact.surface().length()));
    if (behind.isEmpty() || !Script.isHan(behind.charAt(0))) {
      return false;
    }
    for (int i = Math.max(0, indicator.length() - LONGEST_TAKER); i < indicator.length(); i++) {
      String ending = indicator.substring(i);
      if (cues.value(ending, CueRole.BODY).filter(MANY::equals).isPresent()
          || cues.value(ending, CueRole.PERSON).isPresent()) {
        return true;
      }
    }
    return false;
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
