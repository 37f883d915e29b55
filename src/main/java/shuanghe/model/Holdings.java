package shuanghe.model;

import java.util.List;

/**
 * Everything the warehouse holds for an edition, sorted by place, so that equal input is equal.
 *
 * @param review what readers and rules want looked at: held values, undated articles, pages without
 *     a figure; the analysis adds the doubtful facts
 */
public record Holdings(
    CodeLists codeLists,
    List<Article> articles,
    List<Fact> facts,
    List<Agreement> agreements,
    List<Target> targets,
    List<PressMatter> pressMatters,
    List<NextStep> nextSteps,
    List<Meeting> meetings,
    List<Proposal> proposals,
    List<Observation> observations,
    List<Revision> revisions,
    List<Matter> matters,
    List<Rejection> rejections,
    List<ReviewItem> review) {

  public Holdings {
    articles = List.copyOf(articles);
    facts = List.copyOf(facts);
    agreements = List.copyOf(agreements);
    targets = List.copyOf(targets);
    pressMatters = List.copyOf(pressMatters);
    nextSteps = List.copyOf(nextSteps);
    meetings = List.copyOf(meetings);
    proposals = List.copyOf(proposals);
    observations = List.copyOf(observations);
    revisions = List.copyOf(revisions);
    matters = List.copyOf(matters);
    rejections = List.copyOf(rejections);
    review = List.copyOf(review);
  }

  /** The same with other rejections. */
  public Holdings withRejections(List<Rejection> others) {
    return new Holdings(
        codeLists,
        articles,
        facts,
        agreements,
        targets,
        pressMatters,
        nextSteps,
        meetings,
        proposals,
        observations,
        revisions,
        matters,
        others,
        review);
  }
}
