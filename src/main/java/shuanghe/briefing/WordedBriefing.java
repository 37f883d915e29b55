package shuanghe.briefing;

import java.util.List;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.model.Edition;

/** Wording of one briefing of an edition, with the wording of the parts that it is made of. */
abstract sealed class WordedBriefing permits DomainBriefing, OverviewBriefing {

  final EditionAnalysis edition;
  final Office office;
  final Wording words;
  final Citations citations;
  final DomainSections sections;
  final PressSections press;
  final StatisticsSections statistics;

  WordedBriefing(EditionAnalysis edition, Office office) {
    this.edition = edition;
    this.office = office;
    this.words = new Wording(edition.codeLists());
    this.citations = new Citations(edition, words);
    this.sections = new DomainSections(citations, words);
    this.press = new PressSections(edition, citations, words);
    this.statistics = new StatisticsSections(edition, citations, words);
  }

  /**
   * The head of the briefing.
   *
   * @param domain name of the domain; empty for the overview
   * @param changes as in {@link #view}
   */
  final IssueHead head(String domain, List<String> changes) {
    Edition issued = edition.edition();
    return new IssueHead(
        words.edition(issued),
        issued.date().toString(),
        words.day(issued.date()),
        issued.issue(),
        issued.totalIssue(),
        words.text(office.number(issued, domain)),
        changes,
        office);
  }

  /**
   * The model that the office's template is filled with.
   *
   * @param changes what is other than in the version published before; none in the first
   */
  abstract BriefingView view(List<String> changes);
}
