package shuanghe.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import shuanghe.model.Article;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/** Selection, out of everything held, of what an edition may speak of. */
final class EditionScope {

  private EditionScope() {}

  /**
   * Articles whose dateline lies in the edition's period, with all that stands in them; values of
   * periods that ended by its end, with every target; revisions first seen in it. The ledger and
   * the rejections are kept whole, and so is everything for the edition {@code all}. Selecting
   * twice is the same as once.
   */
  static EditionData select(EditionData data, Edition edition) {
    if (edition.period().isEmpty()) {
      return data;
    }
    TimePeriod period = edition.period().get();
    List<Article> articles =
        data.articles().stream()
            .filter(a -> a.date().filter(period::contains).isPresent())
            .toList();
    Set<String> ids = articles.stream().map(Article::id).collect(Collectors.toUnmodifiableSet());
    return new EditionData(
        data.codeLists(),
        articles,
        ofArticles(data.facts(), f -> f.articleId(), ids),
        ofArticles(data.agreements(), a -> a.articleId(), ids),
        ofArticles(data.targets(), t -> t.articleId(), ids),
        ofArticles(data.pressMatters(), m -> m.articleId(), ids),
        ofArticles(data.nextSteps(), n -> n.articleId(), ids),
        ofArticles(data.meetings(), m -> m.articleId(), ids),
        ofArticles(data.proposals(), p -> p.articleId(), ids),
        data.observations().stream()
            .filter(
                o ->
                    o.measure() == Observation.Measure.TARGET
                        || !o.period().end().isAfter(period.end()))
            .toList(),
        data.revisions().stream().filter(r -> r.seenIn().equals(edition.folder())).toList(),
        data.matters(),
        data.rejections(),
        data.review(),
        data.decisions(),
        data.held(),
        data.unlisted());
  }

  private static <T> List<T> ofArticles(
      List<T> items, Function<T, String> articleId, Set<String> ids) {
    return items.stream().filter(i -> ids.contains(articleId.apply(i))).toList();
  }
}
