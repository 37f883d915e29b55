package shuanghe.press.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.Domain;
import shuanghe.model.DomainTerm;

/** Classifier of texts by domain, by the terms of domain-terms.csv. */
public final class DomainClassifier {

  /** A domain leads if it outweighs the next by 3 to 10. */
  private static final double LEAD = 1.3;

  /** What the last noun of a name weighs more. */
  private static final int LAST_NOUN = 3;

  /** By rank. */
  private final List<Domain> domains;

  private final Vocabulary words;

  /**
   * @param domains all that there are, in the order of the code list
   */
  public DomainClassifier(Vocabulary words, List<Domain> domains) {
    this.domains = Stream.concat(Stream.of(Domain.OTHER), domains.stream()).toList();
    this.words = words;
  }

  /** The weight of each domain's terms in a text. */
  public static final class Weights {

    private final List<Domain> domains;
    private final double[] byDomain;

    /** The domain of the last term that tells by itself; null where none does. */
    private Domain last;

    private Weights(List<Domain> domains) {
      this.domains = domains;
      this.byDomain = new double[domains.size()];
    }

    private void add(DomainTerm term) {
      add(term.domain(), term.weight());
      if (term.weight() >= DomainTerm.TELLING) {
        last = term.domain();
      }
    }

    /** Adds to the weight of one domain. */
    public void add(Domain domain, double weight) {
      byDomain[domain.rank()] += weight;
    }

    /** Adds all weights of another text, each times the factor. */
    public void add(Weights other, double factor) {
      for (int i = 0; i < byDomain.length; i++) {
        byDomain[i] += other.byDomain[i] * factor;
      }
    }

    /** Weight of a domain, 0 where nothing speaks for it. */
    public double of(Domain domain) {
      return byDomain[domain.rank()];
    }

    /** Sum of all weights. */
    public double total() {
      double total = 0;
      for (double weight : byDomain) {
        total += weight;
      }
      return total;
    }

    /** The domain that clearly leads, if one does. */
    public Optional<Domain> leader() {
      return leader(1);
    }

    /** The domain that clearly leads and weighs no less than this. */
    public Optional<Domain> leader(int least) {
      int best = 0;
      double second = 0;
      for (int i = 1; i < byDomain.length; i++) {
        if (byDomain[i] > byDomain[best]) {
          second = byDomain[best];
          best = i;
        } else {
          second = Math.max(second, byDomain[i]);
        }
      }
      double first = byDomain[best];
      return first >= least && first >= second * LEAD
          ? Optional.of(domains.get(best))
          : Optional.empty();
    }
  }

  /** The weights of no text. */
  public Weights none() {
    return new Weights(domains);
  }

  /** The weights of a stretch of a text whose words are found. */
  public Weights weigh(CueMentions text, int from, int to) {
    Weights weights = none();
    WordList<DomainTerm> terms = words.terms();
    for (int at = text.place(terms, from, to); at < to; ) {
      int found = text.find(terms, at, to);
      weights.add(text.value(terms, found));
      at = text.place(terms, text.end(at, found), to);
    }
    return weights;
  }

  /** The weights of a name, whose last telling noun is what is counted: 制造业贷款 is a loan. */
  public Weights weighCounted(String name) {
    Weights weights = weigh(name);
    if (weights.last != null) {
      weights.add(weights.last, LAST_NOUN);
    }
    return weights;
  }

  /** Weights of the terms found in a text. */
  public Weights weigh(String text) {
    Weights weights = none();
    char[] t = Script.plain(text);
    for (int i = 0; i < t.length; ) {
      Lexicon.Hit<DomainTerm> hit = words.terms().longest(t, i, t.length);
      if (hit != null) {
        weights.add(hit.value());
      }
      i = hit == null ? i + 1 : hit.end();
    }
    return weights;
  }
}
