package shuanghe.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import shuanghe.decision.DecidedCorrections.UnfitDecisionException;
import shuanghe.model.Decision;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.Decision.DecidedRuling;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.DecisionOutcome.Fate;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Observation;
import shuanghe.model.Rejection;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;

/** All decisions of the office, applied to what is held. */
public final class Decisions {

  private final Map<String, List<Decision>> byId = new LinkedHashMap<>();
  private final List<Rejection> rejections;

  /**
   * @param rejections rows of the file that are no decisions
   */
  public Decisions(List<Decision> decisions, List<Rejection> rejections) {
    this.rejections = List.copyOf(rejections);
    decisions.forEach(d -> byId.computeIfAbsent(d.id(), id -> new ArrayList<>()).add(d));
  }

  /**
   * Held data, as they were decided on.
   *
   * @param data facts and observations decided on, what was dropped gone
   * @param settled the observations that were confirmed or corrected: no rule holds them any more
   */
  public record Decided(EditionData data, Set<Observation.Key> settled) {}

  /**
   * Applies all decisions. One that does not fit what it is about is a rejection; what became of
   * the others stands in {@link EditionData#decisions()}.
   *
   * @param known tells which of some ids the warehouse holds for any period
   */
  public Decided applied(EditionData held, Function<Collection<String>, Set<String>> known) {
    return byId.isEmpty() && rejections.isEmpty()
        ? new Decided(held, Set.of())
        : new Application(held).applied(known);
  }

  /** All decisions, those on one thing together. */
  public List<Decision> all() {
    return byId.values().stream().flatMap(List::stream).toList();
  }

  /** Ids of what is decided on. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  /** The rows of the file that are no decisions. */
  public List<Rejection> rejections() {
    return rejections;
  }

  /** One application of the decisions. */
  private final class Application {

    private final EditionData held;
    private final DecidedCorrections corrections;
    private final Map<Decision, DecisionOutcome> outcomes = new HashMap<>();
    private final List<Rejection> refused;
    private final Set<Observation.Key> settled = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, Fact> corrected = new HashMap<>();
    private final Map<String, String> amended = new HashMap<>();

    Application(EditionData held) {
      this.held = held;
      this.corrections = new DecidedCorrections(held.codeLists());
      this.refused = new ArrayList<>(held.rejections());
      this.refused.addAll(rejections);
    }

    Decided applied(Function<Collection<String>, Set<String>> known) {
      List<Fact> facts = facts();
      List<Target> targets = targets();
      List<Observation> observations = observations();
      refused.sort(Comparator.comparing(Rejection::place));
      return new Decided(
          held.decided(facts, targets, observations, refused, outcomes(known)), settled);
    }

    private List<Fact> facts() {
      List<Fact> facts = new ArrayList<>(held.facts().size());
      for (Fact fact : held.facts()) {
        List<Decision> decisions = byId.getOrDefault(fact.id(), List.of());
        if (drops(decisions)) {
          dropped.add(fact.id());
          decisions.forEach(d -> took(d, subject(fact), printedOf(fact, d.attribute())));
        } else {
          facts.add(decisions.isEmpty() ? fact : decided(fact, decisions));
        }
      }
      return corrected.isEmpty() ? facts : facts.stream().map(this::consistent).toList();
    }

    private Fact decided(Fact fact, List<Decision> decisions) {
      try {
        Fact decided = corrections.decided(fact, decisions);
        decisions.forEach(d -> took(d, subject(fact), printedOf(fact, d.attribute())));
        if (decisions.stream().anyMatch(d -> d.ruling() == DecidedRuling.CORRECT)) {
          corrected.put(fact.id(), decided);
          if (!decided.surface().equals(fact.surface())) {
            amended.merge(
                sentenceKey(fact),
                amended(fact.sentence(), fact, decided),
                (before, again) -> amended(before, fact, decided));
          }
        }
        return decided;
      } catch (UnfitDecisionException unfit) {
        refused.add(unfit.rejection());
        decisions.forEach(d -> outcomes.put(d, new DecisionOutcome(d, Fate.REFUSED, "", "")));
        return fact;
      }
    }

    /** A corrected figure is no longer what others repeat, and no sentence is quoted without it. */
    private Fact consistent(Fact fact) {
      String sentence = amended.get(sentenceKey(fact));
      Fact told = sentence == null ? fact : fact.withSentence(sentence);
      return corrected.containsKey(fact.sameAs()) ? told.withId(told.id(), "") : told;
    }

    private static String sentenceKey(Fact fact) {
      return fact.articleId() + "\t" + fact.sentence();
    }

    private static String amended(String sentence, Fact printed, Fact decided) {
      int clause = Math.max(0, sentence.indexOf(printed.context()));
      int at = sentence.indexOf(printed.surface(), clause);
      return at < 0
          ? sentence
          : sentence.substring(0, at)
              + decided.surface()
              + "（经核定，原文为"
              + printed.surface()
              + "）"
              + sentence.substring(at + printed.surface().length());
    }

    private List<Target> targets() {
      return held.targets().stream().filter(t -> !dropped.contains(t.factId())).toList();
    }

    private List<Observation> observations() {
      List<Observation> observations = new ArrayList<>(held.observations().size());
      for (Observation o : held.observations()) {
        List<Decision> decisions = byId.getOrDefault(o.id(), List.of());
        if (drops(decisions)) {
          decisions.forEach(d -> took(d, subject(o), printedOf(o)));
        } else {
          observations.add(decisions.isEmpty() ? o : decided(o, decisions));
        }
      }
      return observations;
    }

    private Observation decided(Observation o, List<Decision> decisions) {
      try {
        Observation decided = corrections.decided(o, decisions);
        decisions.forEach(d -> took(d, subject(o), printedOf(o)));
        settled.add(o.key());
        return decided;
      } catch (UnfitDecisionException unfit) {
        refused.add(unfit.rejection());
        decisions.forEach(d -> outcomes.put(d, new DecisionOutcome(d, Fate.REFUSED, "", "")));
        return o;
      }
    }

    private void took(Decision decision, String subject, String printed) {
      outcomes.putIfAbsent(decision, new DecisionOutcome(decision, Fate.APPLIED, subject, printed));
    }

    private List<DecisionOutcome> outcomes(Function<Collection<String>, Set<String>> known) {
      List<Decision> all = all();
      List<String> missing =
          all.stream().filter(d -> !outcomes.containsKey(d)).map(Decision::id).distinct().toList();
      Set<String> elsewhere = missing.isEmpty() ? Set.of() : known.apply(missing);
      return all.stream()
          .sorted(Comparator.comparing(Decision::place))
          .map(
              d ->
                  outcomes.getOrDefault(
                      d,
                      new DecisionOutcome(
                          d, elsewhere.contains(d.id()) ? Fate.ELSEWHERE : Fate.UNMATCHED, "", "")))
          .toList();
    }

    private String subject(Fact fact) {
      return held.codeLists().subject(fact.refArea(), fact.indicator())
          + fact.period().map(p -> "（" + p.label() + "）").orElse("");
    }

    private String subject(Observation o) {
      String indicator =
          held.codeLists().indicator(o.indicator()).map(i -> i.name()).orElse(o.indicator());
      return held.codeLists().subject(o.area(), indicator) + "（" + o.period().label() + "）";
    }

    private static String printedOf(Fact fact, DecidedAttribute attribute) {
      return switch (attribute) {
        case ALL, VALUE -> fact.surface();
        case UNIT -> fact.unit();
        case KIND -> fact.kind().label();
        case QUALIFIER -> fact.qualifier();
        case INDICATOR -> fact.indicator();
        case REF_AREA -> fact.refArea();
        case TIME_PERIOD -> fact.period().map(TimePeriod::label).orElse("");
        case DOMAIN -> fact.domain().label();
      };
    }

    private String printedOf(Observation o) {
      String unit = held.codeLists().indicator(o.indicator()).map(i -> i.unit()).orElse("");
      return o.value().map(v -> v.toPlainString() + unit).orElse("");
    }
  }

  private static boolean drops(List<Decision> decisions) {
    return decisions.stream().anyMatch(d -> d.ruling() == DecidedRuling.DROP);
  }
}
