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
import shuanghe.model.Place;
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

  /** Has the sentences of the records listed as sources, kind by kind. */
  void list(SourceList sources) {
    agreements().forEach(a -> list(a.place(), a.context(), a.articleId(), a.sources(), sources));
    targets().forEach(t -> list(t.place(), t.context(), t.articleId(), t.sources(), sources));
    pressMatters().forEach(m -> list(m.place(), m.context(), m.articleId(), m.sources(), sources));
    nextSteps().forEach(n -> sources.ofClause(n.place(), n.text(), n.articleId()));
    meetings().forEach(m -> sources.ofClause(m.place(), m.context(), m.articleId()));
    proposals().forEach(p -> sources.ofClause(p.place(), p.context(), p.articleId()));
  }

  private static void list(
      Place first, String context, String articleId, List<Place> all, SourceList sources) {
    sources.ofClause(first, context, articleId);
    all.stream().filter(p -> !p.equals(first)).forEach(p -> sources.ofPlace(p, articleId));
  }

  private <T> List<T> in(List<T> all, Function<T, Domain> domainOf) {
    return all.stream().filter(item -> domainOf.apply(item).equals(domain)).toList();
  }
}
