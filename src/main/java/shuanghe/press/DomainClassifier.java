package shuanghe.press;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Domain;
import shuanghe.model.DomainTerm;

/** Tells by the terms of domain-terms.csv for which domain a text speaks. */
final class DomainClassifier {

  /** A domain leads if it outweighs the next by 3 to 10. */
  private static final double LEAD = 1.3;

  private final Vocabulary words;

  DomainClassifier(Vocabulary words) {
    this.words = words;
  }

  /** The weight of each domain's terms in a text. */
  static final class Weights {

    private final Map<Domain, Double> byDomain = new EnumMap<>(Domain.class);
    private String strongest = "";
    private int strongestWeight;

    void add(Domain domain, double weight) {
      byDomain.merge(domain, weight, Double::sum);
    }

    void add(Weights other, double factor) {
      other.byDomain.forEach((d, w) -> add(d, w * factor));
    }

    double of(Domain domain) {
      return byDomain.getOrDefault(domain, 0.0);
    }

    double total() {
      return byDomain.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    String strongest() {
      return strongest;
    }

    /** The domain that clearly leads, if one does. */
    Optional<Domain> leader() {
      Domain best = null;
      double first = 0;
      double second = 0;
      for (Map.Entry<Domain, Double> e : byDomain.entrySet()) {
        if (e.getValue() > first) {
          second = first;
          first = e.getValue();
          best = e.getKey();
        } else {
          second = Math.max(second, e.getValue());
        }
      }
      return best != null && first >= second * LEAD ? Optional.of(best) : Optional.empty();
    }
  }

  Weights weigh(char[] t, int from, int to) {
    Weights weights = new Weights();
    int i = from;
    while (i < to) {
      Lexicon.Hit<DomainTerm> hit = words.terms().longest(t, i, to);
      if (hit == null) {
        i++;
        continue;
      }
      DomainTerm term = hit.value();
      weights.add(term.domain(), term.weight());
      if (term.weight() > weights.strongestWeight) {
        weights.strongestWeight = term.weight();
        weights.strongest = term.term();
      }
      i = hit.end();
    }
    return weights;
  }

  Weights weigh(String text) {
    char[] t = Script.plain(text);
    return weigh(t, 0, t.length);
  }
}
