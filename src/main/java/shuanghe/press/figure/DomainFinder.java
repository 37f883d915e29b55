package shuanghe.press.figure;

import java.util.Optional;
import java.util.function.Function;
import shuanghe.model.Domain;
import shuanghe.model.DomainTerm;
import shuanghe.press.page.Passage;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.DomainClassifier.Weights;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.RuleTrace;

/** Finder of the domain of what a figure counts, by named rules. */
final class DomainFinder {

  /**
   * A domain with the rule that decided it.
   *
   * @param domain the domain
   * @param evidence id of the rule, with the words it rests on
   */
  record GoverningDomain(Domain domain, String evidence) {}

  /**
   * A figure whose domain is asked for.
   *
   * @param in the finder of its article
   * @param phrase the figure in its clause
   * @param indicator the name of what is counted
   * @param item the name of the list item it was dealt to, or empty
   */
  record DomainFigure(DomainFinder in, Phrase phrase, String indicator, String item) {}

  static final RuleList<DomainFigure, Optional<Domain>> RULES =
      RuleList.of(
          "domain",
          rule(
              "item-of-a-list",
              f ->
                  f.item.isEmpty() ? Optional.empty() : f.in.weights.weighCounted(f.item).leader()),
          rule(
              "thing-counted",
              f -> f.in.weights.weighCounted(f.indicator).leader(DomainTerm.TELLING)),
          rule("clause", f -> f.in.ofClause(f)),
          rule(
              "sentence",
              f ->
                  f.in
                      .weights
                      .weigh(
                          f.phrase.sentence().mentions(),
                          f.phrase.sentence().from(),
                          f.phrase.clauseEnd())
                      .leader(DomainTerm.TELLING)),
          rule("sentence-before", f -> f.in.before),
          rule("opening", f -> f.in.opening()),
          rule("whole-report", f -> Optional.of(f.in.report)));

  /** How many rules tell by words of the figure's own sentence. */
  private static final int OWN = 4;

  private final DomainClassifier weights;
  private final Domain report;
  private final RuleTrace trace;
  private Passage passage;
  private String sectionHead = "";

  /** What the first sentence of the paragraph tells; null until it is asked for. */
  private Optional<Domain> opening;

  private Optional<Domain> before = Optional.empty();

  /**
   * @param report domain of the report as a whole
   */
  DomainFinder(DomainClassifier weights, Domain report, RuleTrace trace) {
    this.trace = trace;
    this.weights = weights;
    this.report = report;
  }

  private static Rule<DomainFigure, Optional<Domain>> rule(
      String id, Function<DomainFigure, Optional<Domain>> decides) {
    return new Rule<>(id, f -> decides.apply(f).isPresent(), decides);
  }

  /** Begins a paragraph. */
  void begin(Passage passage, String sectionHead) {
    before = Optional.empty();
    opening = null;
    this.passage = passage;
    this.sectionHead = sectionHead;
  }

  private Optional<Domain> opening() {
    if (opening == null) {
      int[] first = passage.sentences().getFirst();
      Weights begins = weights.weigh(passage.mentions(), first[0], first[1]);
      begins.add(weights.weigh(sectionHead), 2);
      opening = begins.leader();
    }
    return opening;
  }

  /**
   * The domain of a figure and the rule that decided.
   *
   * @param indicator the name of what is counted
   * @param item what of a list it is counted of, or empty
   */
  GoverningDomain of(Phrase phrase, String indicator, String item) {
    DomainFigure figure = new DomainFigure(this, phrase, indicator, item);
    for (int i = 0; i < RULES.rules().size(); i++) {
      Rule<DomainFigure, Optional<Domain>> rule = RULES.rules().get(i);
      Optional<Domain> domain = rule.decides().apply(figure);
      if (domain.isPresent()) {
        trace.decided(RULES, rule, figure, phrase.quantity().start());
        before = i < OWN ? domain : before;
        return new GoverningDomain(domain.get(), rule.id());
      }
    }
    throw new IllegalStateException("the last rule of domain always holds");
  }

  private Optional<Domain> ofClause(DomainFigure f) {
    Weights clause =
        weights.weigh(f.phrase.sentence().mentions(), f.phrase.clauseStart(), f.phrase.clauseEnd());
    if (clause.leader(DomainTerm.TELLING).isEmpty()) {
      return Optional.empty();
    }
    clause.add(weights.weigh(f.indicator), 1);
    return clause.leader(DomainTerm.TELLING);
  }
}
