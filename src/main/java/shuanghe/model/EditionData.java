package shuanghe.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the warehouse holds for an edition, sorted by place, so that equal input is equal.
 *
 * @param codeLists the code lists of the run
 * @param articles articles dated within the edition's period, with their paragraphs
 * @param facts figures that these articles state
 * @param agreements documents that they name
 * @param targets aims that they state
 * @param pressMatters matters that they report on
 * @param nextSteps what they say will be done
 * @param meetings meetings that they report on
 * @param proposals shortcomings and proposals that they tell of
 * @param observations values of indicator tables, also of the periods that those of the edition are
 *     set against
 * @param revisions observations corrected since they were first read
 * @param matters lines of the ledgers as they stood at the end of the period
 * @param rejections rows and files of the input that were not taken
 * @param review what readers and rules want looked at: held values, undated articles, pages without
 *     a figure; the analysis adds the doubtful facts
 * @param decisions what became of the decisions of the office, in the order of their rows
 * @param held what plausibility rules keep out of the briefing; the observations among them stand
 *     in {@code observations} too
 * @param unlisted how much more the articles of the period tell of each domain than is listed here;
 *     empty where all is listed
 */
public record EditionData(
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
    List<ReviewItem> review,
    List<DecisionOutcome> decisions,
    List<HeldValue> held,
    List<DomainCounts> unlisted) {

  public EditionData {
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
    decisions = List.copyOf(decisions);
    held = List.copyOf(held);
    unlisted = List.copyOf(unlisted);
  }

  /** Articles, their facts and observations alone. */
  public static EditionData of(
      CodeLists codeLists,
      List<Article> articles,
      List<Fact> facts,
      List<Observation> observations) {
    return new EditionData(
        codeLists,
        articles,
        facts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        observations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same with other rejections. */
  public EditionData withRejections(List<Rejection> others) {
    return decided(facts, targets, observations, others, decisions);
  }

  /** The same as it was decided. */
  public EditionData decided(
      List<Fact> decidedFacts,
      List<Target> decidedTargets,
      List<Observation> decidedObservations,
      List<Rejection> further,
      List<DecisionOutcome> outcomes) {
    return copy(
        codeLists,
        decidedFacts,
        decidedTargets,
        decidedObservations,
        further,
        review,
        outcomes,
        held);
  }

  /** The same with other reports and records of the press. */
  public EditionData withPress(
      List<Article> otherArticles,
      List<Fact> otherFacts,
      List<Agreement> otherAgreements,
      List<Target> otherTargets,
      List<PressMatter> otherMatters,
      List<NextStep> otherSteps,
      List<Meeting> otherMeetings,
      List<Proposal> otherProposals) {
    return new EditionData(
        codeLists,
        otherArticles,
        otherFacts,
        otherAgreements,
        otherTargets,
        otherMatters,
        otherSteps,
        otherMeetings,
        otherProposals,
        observations,
        revisions,
        matters,
        rejections,
        review,
        decisions,
        held,
        unlisted);
  }

  /** The same with what plausibility rules hold and what they think of the facts. */
  public EditionData withHeld(List<HeldValue> values, List<Fact> judged, List<ReviewItem> found) {
    List<ReviewItem> all = Stream.concat(review.stream(), found.stream()).toList();
    return copy(codeLists, judged, targets, observations, rejections, all, decisions, values);
  }

  /** How much more there is to tell of a domain than is listed. */
  public DomainCounts unlisted(Domain domain) {
    return unlisted.stream()
        .filter(counts -> counts.domain().equals(domain))
        .findFirst()
        .orElseGet(() -> DomainCounts.none(domain));
  }

  /** The same with its code lists as an edition in a language shows them. */
  public EditionData in(MessageLanguage language) {
    return copy(
        codeLists.in(language), facts, targets, observations, rejections, review, decisions, held);
  }

  private EditionData copy(
      CodeLists shown,
      List<Fact> told,
      List<Target> aims,
      List<Observation> observed,
      List<Rejection> rejected,
      List<ReviewItem> reviewed,
      List<DecisionOutcome> outcomes,
      List<HeldValue> heldBack) {
    return new EditionData(
        shown,
        articles,
        told,
        agreements,
        aims,
        pressMatters,
        nextSteps,
        meetings,
        proposals,
        observed,
        revisions,
        matters,
        rejected,
        reviewed,
        outcomes,
        heldBack,
        unlisted);
  }
}
