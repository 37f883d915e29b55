package shuanghe.analysis;

import java.util.List;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.Rejection;
import shuanghe.model.ReviewItem;

/**
 * A whole edition, ready to be put into words, pages and sheets.
 *
 * @param edition number, date and period
 * @param codeLists the code lists of the run, for the names behind codes
 * @param domains the five cooperation domains in order and, last, 其他
 * @param sources the source list, numbers ascending; every figure's number points into it
 * @param undated articles held that no edition of a period can claim, because no evidence dates
 *     them
 * @param rejections what was not taken
 * @param review 待核: all that a person should look at, in {@link ReviewItem#ORDER}
 * @param decisions what became of the decisions of the office
 */
public record EditionAnalysis(
    Edition edition,
    CodeLists codeLists,
    List<DomainAnalysis> domains,
    List<Source> sources,
    List<Article> undated,
    List<Rejection> rejections,
    List<ReviewItem> review,
    List<DecisionOutcome> decisions) {

  public EditionAnalysis {
    domains = List.copyOf(domains);
    sources = List.copyOf(sources);
    undated = List.copyOf(undated);
    rejections = List.copyOf(rejections);
    review = review.stream().sorted(ReviewItem.ORDER).toList();
    decisions = List.copyOf(decisions);
  }

  /** How many figures the press states; a figure stated several times counts once where listed. */
  public int figures() {
    return domains.stream().mapToInt(d -> d.counts().figures()).sum();
  }

  /** How many articles there are, each of one domain. */
  public int articles() {
    return domains.stream().mapToInt(d -> d.counts().articles()).sum();
  }

  /**
   * What the files of one domain are made of: the domain, the sources that it cites or has at the
   * places it tells of, and what concerns the whole edition. The same again gives the same.
   */
  public EditionAnalysis part(Domain domain) {
    DomainAnalysis part = of(domain);
    return new EditionAnalysis(
        edition,
        codeLists,
        List.of(part),
        part.sourcesIn(sources),
        undated,
        rejections,
        review,
        decisions);
  }

  /** The analysis of one domain. */
  public DomainAnalysis of(Domain domain) {
    return domains.stream()
        .filter(d -> d.profile().domain().equals(domain))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no analysis of domain " + domain));
  }
}
