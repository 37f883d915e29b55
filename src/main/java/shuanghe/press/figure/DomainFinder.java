package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shuanghe.model.Domain;
import shuanghe.press.page.Passage;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.DomainClassifier.Weights;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Rule;

/** Finds the domain of what a figure counts, by named rules. */
final class DomainFinder {

  /** What a name or a clause must weigh to tell the domain by itself: 企业 and 总投资 do not. */
  private static final int TELLING = 3;

  /** A domain with the rule that decided it. */
  record Governing(Domain domain, String evidence) {}

  /**
   * A figure whose domain is asked for.
   *
   * @param indicator the name of what is counted
   * @param item the name of the list item it was dealt to, or empty
   */
  record Figure(DomainFinder in, Phrase phrase, String indicator, String item) {}

  static final List<Rule<Figure, Optional<Domain>>> RULES =
      List.of(
          rule(
              "item-of-a-list",
              "The item that a figure is dealt to tells its domain.",
              "旅游、物流项目分别为3个、4个",
              "3个、4个项目",
              f -> f.in.weights.weighCounted(f.item).leader()),
          rule(
              "thing-counted",
              "What is counted tells the domain, its last noun more than those before it.",
              "制造业贷款余额3亿元",
              "制造业总投资3亿元",
              f -> f.in.weights.weighCounted(f.indicator).leader(TELLING)),
          rule(
              "clause",
              "Else the words of its clause tell it.",
              "铁路累计投资3亿元",
              "累计投资3亿元",
              f -> f.in.ofClause(f)),
          rule(
              "sentence",
              "Else the words of its sentence tell it.",
              "铁路加快建设，累计投资3亿元",
              "加快建设，累计投资3亿元",
              f ->
                  f.in
                      .weights
                      .weigh(
                          f.phrase.sentence().text(),
                          f.phrase.sentence().from(),
                          f.phrase.sentence().to())
                      .leader()),
          rule(
              "sentence-before",
              "Else it is that of the figures before in the paragraph: the head of a list holds for"
                  + " its items.",
              "开工物流项目3个。其中万州1个",
              "其中万州1个",
              f -> f.in.before),
          rule(
              "opening",
              "Else the first sentence of the paragraph with the head of its section tells it.",
              "交通提速：路网更密。投资3亿元",
              "一片繁忙。投资3亿元",
              f -> f.in.opening()),
          rule(
              "whole-report",
              "Else it is the domain of the report.",
              "铁路建设提速（标题）",
              "新春走基层（标题）",
              f -> Optional.of(f.in.report)));

  /** How many rules tell by words of the figure's own sentence. */
  private static final int OWN = 4;

  private final DomainClassifier weights;
  private final Domain report;
  private Passage passage;
  private String sectionHead = "";

  /** What the first sentence of the paragraph tells; null until it is asked for. */
  private Optional<Domain> opening;

  private Optional<Domain> before = Optional.empty();

  /**
   * @param report domain of the report as a whole
   */
  DomainFinder(DomainClassifier weights, Domain report) {
    this.weights = weights;
    this.report = report;
  }

  private static Rule<Figure, Optional<Domain>> rule(
      String id,
      String says,
      String example,
      String counterexample,
      Function<Figure, Optional<Domain>> decides) {
    return new Rule<>(
        id, says, example, counterexample, f -> decides.apply(f).isPresent(), decides);
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
      Weights begins = weights.weigh(passage.plain(), first[0], first[1]);
      begins.add(weights.weigh(sectionHead), 2);
      opening = begins.leader();
    }
    return opening;
  }

  Governing of(Phrase phrase, String indicator, String item) {
    Figure figure = new Figure(this, phrase, indicator, item);
    for (int i = 0; i < RULES.size(); i++) {
      Optional<Domain> domain = RULES.get(i).decides().apply(figure);
      if (domain.isPresent()) {
        before = i < OWN ? domain : before;
        return new Governing(domain.get(), RULES.get(i).id());
      }
    }
    throw new IllegalStateException("the last rule of domain always holds");
  }

  private Optional<Domain> ofClause(Figure f) {
    Weights clause =
        weights.weigh(f.phrase.sentence().text(), f.phrase.clauseStart(), f.phrase.clauseEnd());
    boolean telling = clause.leader(TELLING).isPresent();
    clause.add(weights.weigh(f.indicator), 1);
    return telling ? clause.leader(TELLING) : Optional.empty();
  }
}
