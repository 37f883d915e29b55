package shuanghe.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Doubt;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.PressMatter;

/**
 * Check of what is told of both sides together: 两地 and 双方 mean them by default, and any two places
 * in a report that names no area of the code lists. A figure of such a report is doubted, a matter
 * is of no area and no cooperation of the sides.
 */
final class PairCheck {

  /** An area's name of one character, such as 渝, stands in other words too. */
  private static final int SHORTEST_NAME = 2;

  private final EditionData told;
  private final Set<String> pairs;
  private final Set<String> decided;

  /** Names of areas, those that most reports have in front. */
  private final List<String> names = new ArrayList<>();

  private PairCheck(EditionData told, Set<String> decided) {
    this.told = told;
    this.decided = decided;
    CodeLists codeLists = told.codeLists();
    this.pairs = Set.copyOf(codeLists.pairs());
    names.addAll(codeLists.pairs());
    names.addAll(codeLists.members());
    for (Area area : codeLists.areas()) {
      Stream.of(
              Stream.of(area.name()),
              area.aliases().stream(),
              area.pairWords().stream().filter(w -> meansOne(w, codeLists)))
          .flatMap(some -> some)
          .filter(name -> name.length() >= SHORTEST_NAME)
          .forEach(names::add);
    }
  }

  /** Whether a word means the same pair wherever it stands: 双城, but not 两地. */
  private static boolean meansOne(String word, CodeLists codeLists) {
    return codeLists.areas().stream().filter(a -> a.pairWords().contains(word)).count() == 1;
  }

  /**
   * The same data with what is told of a pair in reports that name no area doubted.
   *
   * @param decided ids of the figures whose area somebody has decided
   */
  static EditionData apply(EditionData told, Set<String> decided) {
    return new PairCheck(told, decided).apply();
  }

  private EditionData apply() {
    Set<String> unnamed = unnamed();
    if (unnamed.isEmpty()) {
      return told;
    }
    return told.withPress(
        told.articles(),
        told.facts().stream().map(f -> unnamed.contains(f.articleId()) ? doubted(f) : f).toList(),
        told.agreements(),
        told.targets(),
        told.pressMatters().stream()
            .map(m -> unnamed.contains(m.articleId()) ? unplaced(m) : m)
            .toList(),
        told.nextSteps(),
        told.meetings(),
        told.proposals());
  }

  private Fact doubted(Fact fact) {
    boolean sure =
        !pairs.contains(fact.refArea())
            || decided.contains(fact.id())
            || fact.doubt().contains(Doubt.AREA_INFERRED);
    return sure ? fact : fact.withDoubt(Doubt.AREA_INFERRED);
  }

  private PressMatter unplaced(PressMatter matter) {
    return pairs.contains(matter.refArea())
        ? PressMatter.SCHEMA.copy(
            matter, PressMatter.REF_AREA.is(""), PressMatter.COOPERATION.is(false))
        : matter;
  }

  /** Ids of the reports that tell something of a pair and name no area in what is held of them. */
  private Set<String> unnamed() {
    Set<String> asked = new HashSet<>();
    told.facts().stream()
        .filter(f -> pairs.contains(f.refArea()))
        .forEach(f -> asked.add(f.articleId()));
    told.pressMatters().stream()
        .filter(m -> pairs.contains(m.refArea()))
        .forEach(m -> asked.add(m.articleId()));
    Map<String, StringBuilder> texts = new HashMap<>();
    asked.forEach(id -> texts.put(id, new StringBuilder()));
    told.articles()
        .forEach(a -> add(texts, a.id(), a.displayTitle() + '\n' + a.subtitle() + a.newspaper()));
    told.facts().forEach(f -> add(texts, f.articleId(), f.sentence()));
    told.agreements().forEach(a -> add(texts, a.articleId(), a.context()));
    told.targets().forEach(t -> add(texts, t.articleId(), t.context()));
    told.pressMatters().forEach(m -> add(texts, m.articleId(), m.context()));
    told.nextSteps().forEach(s -> add(texts, s.articleId(), s.text()));
    told.meetings().forEach(m -> add(texts, m.articleId(), m.name() + m.venue() + m.context()));
    told.proposals().forEach(p -> add(texts, p.articleId(), p.context()));
    asked.removeIf(id -> isNamed(texts.get(id).toString()));
    return asked;
  }

  private static void add(Map<String, StringBuilder> texts, String article, String text) {
    StringBuilder of = texts.get(article);
    if (of != null) {
      of.append(text).append('\n');
    }
  }

  private boolean isNamed(String text) {
    return names.stream().anyMatch(text::contains);
  }
}
