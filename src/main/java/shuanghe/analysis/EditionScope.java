package shuanghe.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuanghe.model.Article;
import shuanghe.model.Edition;
import shuanghe.model.Holdings;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/** Picks out of everything held what an edition may speak of. */
public final class EditionScope {

  private EditionScope() {}

  /**
   * Articles whose dateline lies in the edition's period, with all that stands in them; values of
   * periods that ended by its end, with every target; revisions first seen in it. The ledger and
   * the rejections are kept whole, and so is everything for the edition {@code all}. Selecting
   * twice is the same as once.
   */
  public static Holdings select(Holdings holdings, Edition edition) {
    if (edition.period().isEmpty()) {
      return holdings;
    }
    TimePeriod period = edition.period().get();
    List<Article> articles =
        holdings.articles().stream()
            .filter(a -> a.date().filter(period::contains).isPresent())
            .toList();
    Set<String> ids = articles.stream().map(Article::id).collect(Collectors.toUnmodifiableSet());
    return new Holdings(
        holdings.codeLists(),
        articles,
        ofArticles(holdings.facts(), f -> f.articleId(), ids),
        ofArticles(holdings.agreements(), a -> a.articleId(), ids),
        ofArticles(holdings.targets(), t -> t.articleId(), ids),
        ofArticles(holdings.pressMatters(), m -> m.articleId(), ids),
        ofArticles(holdings.nextSteps(), n -> n.articleId(), ids),
        ofArticles(holdings.meetings(), m -> m.articleId(), ids),
        ofArticles(holdings.proposals(), p -> p.articleId(), ids),
        holdings.observations().stream()
            .filter(
                o ->
                    o.measure() == Observation.Measure.TARGET
                        || !o.period().end().isAfter(period.end()))
            .toList(),
        holdings.revisions().stream().filter(r -> r.seenIn().equals(edition.folder())).toList(),
        holdings.matters(),
        holdings.rejections(),
        holdings.review(),
        holdings.decisions(),
        holdings.held());
  }

  private static <T> List<T> ofArticles(
      List<T> items, Function<T, String> articleId, Set<String> ids) {
    return items.stream().filter(i -> ids.contains(articleId.apply(i))).toList();
  }
}
