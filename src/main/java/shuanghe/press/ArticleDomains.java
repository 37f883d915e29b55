package shuanghe.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shuanghe.model.Domain;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.DomainClassifier.Weights;

/** Domains of an article, by the weight of each domain's terms in its passages. */
final class ArticleDomains {

  private final DomainClassifier classifier;
  private final List<Domain> domains;

  /**
   * @param domains all that there are, {@link Domain#OTHER} among them
   */
  ArticleDomains(DomainClassifier classifier, List<Domain> domains) {
    this.classifier = classifier;
    this.domains = domains;
  }

  /**
   * The weights of an article: a headline counts more than the text, a caption nothing.
   *
   * @param byPassage those of its passages, in order
   */
  Weights weights(FoundArticle article, List<Weights> byPassage) {
    Weights weights = classifier.none();
    for (int i = 0; i < byPassage.size(); i++) {
      double factor =
          switch (article.passages().get(i).role()) {
            case HEADLINE -> 6;
            case SECTION_HEAD -> 3;
            case KICKER -> 2;
            case BODY, DATA_BOX, TABLE -> 1;
            case BYLINE, CAPTION, CREDIT -> 0;
          };
      weights.add(byPassage.get(i), factor);
    }
    return weights;
  }

  /** The leading domain; an article that speaks of many alike belongs to none. */
  Domain main(FoundArticle article, Weights weights) {
    Domain best = Domain.OTHER;
    double first = 0;
    double total = weights.total();
    int themes = 0;
    for (Domain domain : domains) {
      double w = weights.of(domain);
      if (w > first) {
        first = w;
        best = domain;
      }
      if (!domain.isOther() && w >= total * 0.1) {
        themes++;
      }
    }
    return total == 0
            || first < total * 0.5 && themes >= 3
            || article.continuation() && first < total * 0.6
        ? Domain.OTHER
        : best;
  }

  /** Domains beside the main one with an eighth of the weight or nearly, the weightiest first. */
  List<Domain> secondary(Weights weights, Domain main) {
    double least = weights.total() * 0.12;
    Map<Domain, Double> shares = new TreeMap<>();
    for (Domain domain : domains) {
      if (!domain.isOther()
          && !domain.equals(main)
          && weights.of(domain) > 0
          && weights.of(domain) >= least) {
        shares.put(domain, weights.of(domain));
      }
    }
    List<Domain> ranked = new ArrayList<>(shares.keySet());
    ranked.sort(Comparator.comparing(shares::get, Comparator.reverseOrder()));
    return List.copyOf(ranked);
  }
}
