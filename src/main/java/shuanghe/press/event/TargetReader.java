package shuanghe.press.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Fact;
import shuanghe.model.Place;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;

/** Makes targets with their deadlines of the facts that tell what is aimed at or foreseen. */
final class TargetReader {

  private TargetReader() {}

  static List<Target> read(List<Fact> facts, ArticleFrame frame) {
    Map<String, List<Place>> repeats = new HashMap<>();
    for (Fact fact : facts) {
      if (!fact.sameAs().isEmpty()) {
        repeats.computeIfAbsent(fact.sameAs(), k -> new ArrayList<>()).add(fact.place());
      }
    }
    List<Target> targets = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.kind() == Fact.Kind.TARGET
          && fact.articleId().equals(frame.id())
          && fact.sameAs().isEmpty()) {
        targets.add(target(fact, repeats.getOrDefault(fact.id(), List.of()), targets.size() + 1));
      }
    }
    return targets;
  }

  private static Target target(Fact fact, List<Place> repeats, int number) {
    List<Place> sources = new ArrayList<>(List.of(fact.place()));
    sources.addAll(repeats);
    String words = fact.period().map(TimePeriod::label).orElse("");
    return new Target(
        fact.articleId() + "-t" + number,
        fact.place(),
        fact.indicator(),
        fact.value(),
        fact.unit(),
        fact.qualifier(),
        fact.period(),
        words,
        fact.refArea(),
        fact.domain(),
        fact.articleId(),
        fact.id(),
        fact.context(),
        sources);
  }
}
