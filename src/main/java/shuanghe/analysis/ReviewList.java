package shuanghe.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.analysis.CrossCheck.Verdict;
import shuanghe.analysis.Highlights.HighlightRoom;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Decision;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.Doubt;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.ReviewItem;
import shuanghe.model.ReviewItem.Prominence;
import shuanghe.model.ReviewItem.ReviewKind;
import shuanghe.model.TimePeriod;

/** List of 待核: what is held, doubtful, contradicted without being sure, or undated. */
final class ReviewList {

  private static final String DATE = "date";

  private final CodeLists codeLists;
  private final List<DomainAnalysis> domains;
  private final Set<String> onPageOne;

  private ReviewList(CodeLists codeLists, List<DomainAnalysis> domains) {
    this.codeLists = codeLists;
    this.domains = domains;
    this.onPageOne =
        domains.stream()
            .flatMap(d -> Highlights.figuresIfTrusted(d, HighlightRoom.DOMAIN).stream())
            .flatMap(f -> Stream.concat(Stream.of(f.fact()), f.others().stream()))
            .map(Fact::id)
            .collect(Collectors.toSet());
  }

  /**
   * The entries of an edition, but for what was decided.
   *
   * @param undated articles that no edition of a period can claim
   */
  static List<ReviewItem> of(
      EditionData held, List<DomainAnalysis> domains, List<Article> undated) {
    ReviewList list = new ReviewList(held.codeLists(), domains);
    List<ReviewItem> items = new ArrayList<>(held.review());
    Set<String> listed = items.stream().map(ReviewItem::id).collect(Collectors.toSet());
    held.facts().stream().filter(Fact::isDoubtful).forEach(f -> items.addAll(list.doubtful(f)));
    domains.forEach(d -> d.checks().forEach(c -> list.unsure(c, items)));
    undated.stream()
        .filter(a -> !listed.contains(a.id()))
        .forEach(a -> items.add(ReviewList.undated(a)));
    Set<String> decided = decided(held.decisions());
    return items.stream()
        .filter(i -> !decided.contains(i.id() + "\t") && !decided.contains(key(i)))
        .toList();
  }

  private static String key(ReviewItem item) {
    return item.id() + "\t" + item.attribute();
  }

  private static Set<String> decided(List<DecisionOutcome> outcomes) {
    Set<String> decided = new HashSet<>();
    for (DecisionOutcome outcome : outcomes) {
      Decision d = outcome.decision();
      if (outcome.fate() == DecisionOutcome.Fate.APPLIED) {
        decided.add(d.id() + "\t" + d.attribute().code());
      }
    }
    return decided;
  }

  /** One entry for each attribute that is in doubt. */
  private List<ReviewItem> doubtful(Fact fact) {
    Map<String, Set<Doubt>> byAttribute = new LinkedHashMap<>();
    for (Doubt doubt : fact.doubt()) {
      byAttribute.computeIfAbsent(doubt.attribute(), a -> EnumSet.noneOf(Doubt.class)).add(doubt);
    }
    return byAttribute.entrySet().stream()
        .map(
            e ->
                item(
                    fact,
                    e.getKey(),
                    e.getValue().stream().map(Doubt::code).collect(Collectors.joining(";")),
                    Doubt.message(e.getValue())))
        .toList();
  }

  private ReviewItem item(Fact fact, String attribute, String rule, Message expected) {
    String printed =
        switch (attribute) {
          case "time_period" -> fact.period().map(TimePeriod::label).orElse("");
          case "ref_area" -> codeLists.placedName(fact.refArea());
          default -> fact.surface();
        };
    return new ReviewItem(
        fact.id(),
        ReviewKind.FACT,
        fact.place(),
        codeLists.subject(fact.refArea(), fact.indicator()),
        attribute,
        printed,
        rule,
        expected,
        fact.sentence(),
        prominence(fact));
  }

  private Prominence prominence(Fact fact) {
    if (onPageOne.contains(fact.id())) {
      return Prominence.PAGE_ONE;
    }
    return fact.domain().isOther() ? Prominence.LIST : Prominence.BRIEFING;
  }

  private void unsure(CrossCheck check, List<ReviewItem> items) {
    Fact fact = check.fact();
    boolean listed =
        fact.isDoubtful() && fact.doubt().stream().anyMatch(d -> d.attribute().equals("value"));
    if (check.verdict() == Verdict.UNSURE && !listed) {
      Observation o = check.observation();
      CrossCheck.Condition condition = check.unsure().orElseThrow();
      items.add(
          item(
              fact,
              "value",
              condition.code(),
              Message.of("review.unsure", amount(o), condition.message())));
    }
  }

  private String amount(Observation o) {
    Indicator indicator = codeLists.indicator(o.indicator()).orElseThrow();
    return o.measure() == Observation.Measure.YEAR_ON_YEAR
        ? PrintedNumbers.percent(o.value().orElseThrow())
        : PrintedNumbers.withUnit(indicator, o.value().orElseThrow());
  }

  private static ReviewItem undated(Article article) {
    return new ReviewItem(
        article.id(),
        ReviewKind.ARTICLE,
        article.place(),
        article.displayTitle(),
        DATE,
        "",
        "undated",
        Message.of("review.undated"),
        article.dateBasis(),
        Prominence.BRIEFING);
  }
}
