package shuanghe.model;

/**
 * Counts of what the reports of an edition tell of one domain.
 *
 * @param domain the domain
 * @param articles articles whose own domain it is
 * @param further articles of other domains that speak of it or state a figure of it
 * @param figures figures; one that its own article says again counts once, and so does one that
 *     several reports state, as far as it is listed
 * @param agreements documents named
 * @param targets aims
 * @param pressMatters matters reported on
 * @param nextSteps what will be done
 * @param meetings meetings
 * @param proposals shortcomings and proposals
 */
public record DomainCounts(
    Domain domain,
    int articles,
    int further,
    int figures,
    int agreements,
    int targets,
    int pressMatters,
    int nextSteps,
    int meetings,
    int proposals) {

  /** Figures, documents, aims, matters, steps, meetings and proposals together. */
  public int statements() {
    return figures + agreements + targets + pressMatters + nextSteps + meetings + proposals;
  }

  /** Nothing of a domain. */
  static DomainCounts none(Domain domain) {
    return new DomainCounts(domain, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Both together. */
  public DomainCounts plus(DomainCounts more) {
    return new DomainCounts(
        domain,
        articles + more.articles,
        further + more.further,
        figures + more.figures,
        agreements + more.agreements,
        targets + more.targets,
        pressMatters + more.pressMatters,
        nextSteps + more.nextSteps,
        meetings + more.meetings,
        proposals + more.proposals);
  }
}
