package shuanghe.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Domain;
import shuanghe.model.DomainCounts;
import shuanghe.model.EditionData;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;

/**
 * Press records of an edition that are of one domain, each kind in its order.
 *
 * @param held what the edition may speak of
 * @param domain the domain
 */
record DomainRecords(EditionData held, Domain domain) {

  List<Agreement> agreements() {
    return in(held.agreements(), Agreement::domain);
  }

  List<Target> targets() {
    return in(held.targets(), Target::domain);
  }

  List<PressMatter> pressMatters() {
    return in(held.pressMatters(), PressMatter::domain);
  }

  List<NextStep> nextSteps() {
    return in(held.nextSteps(), NextStep::domain);
  }

  List<Meeting> meetings() {
    return in(held.meetings(), Meeting::domain);
  }

  List<Proposal> proposals() {
    return in(held.proposals(), Proposal::domain);
  }

  /**
   * Articles that are of this domain, first or second, or state a figure of it.
   *
   * @param stating ids of the articles that state a figure of it
   */
  List<Article> articles(Set<String> stating) {
    return held.articles().stream()
        .filter(
            a ->
                a.domain().equals(domain)
                    || a.secondary().contains(domain)
                    || stating.contains(a.id()))
        .toList();
  }

  /**
   * How much of the domain is listed.
   *
   * @param stating as for {@link #articles}
   */
  DomainCounts counts(Set<String> stating, int figures) {
    List<Article> articles = articles(stating);
    int first = (int) articles.stream().filter(a -> a.domain().equals(domain)).count();
    return new DomainCounts(
        domain,
        first,
        articles.size() - first,
        figures,
        agreements().size(),
        targets().size(),
        pressMatters().size(),
        nextSteps().size(),
        meetings().size(),
        proposals().size());
  }

  private <T> List<T> in(List<T> all, Function<T, Domain> domainOf) {
    return all.stream().filter(item -> domainOf.apply(item).equals(domain)).toList();
  }
}
