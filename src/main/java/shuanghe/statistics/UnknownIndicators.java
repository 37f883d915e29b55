package shuanghe.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.CodeLists;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.ProvisionalIndicator;
import shuanghe.model.ReviewItem;

/** Entries of 待核 for the indicators that tables give and the code list lacks, one each. */
public final class UnknownIndicators {

  private static final String RULE = "unknown-indicator";
  private static final String EXPECTED = "代码表没有这一指标，其数值暂不入简报；请核对后在codelists/indicators.csv加一行：";

  private record First(Observation observation, ProvisionalIndicator indicator) {}

  private UnknownIndicators() {}

  /** Those among observations, in the order of their first places. */
  public static List<ReviewItem> in(List<Observation> observations, CodeLists codeLists) {
    Map<String, First> firsts = new LinkedHashMap<>();
    for (Observation o : observations) {
      ProvisionalIndicator.of(o.indicator())
          .ifPresent(
              found ->
                  firsts.merge(found.name(), new First(o, found), UnknownIndicators::withUnit));
    }
    return firsts.values().stream().map(first -> item(first, codeLists)).toList();
  }

  /** Where the first value does not tell the unit, such as a 同比, one that does counts. */
  private static First withUnit(First first, First other) {
    return first.indicator().unit().isEmpty() && !other.indicator().unit().isEmpty()
        ? other
        : first;
  }

  private static ReviewItem item(First first, CodeLists codeLists) {
    return new ReviewItem(
        first.observation().id(),
        ReviewItem.Kind.OBSERVATION,
        first.observation().place(),
        first.indicator().name(),
        "indicator",
        first.indicator().name(),
        RULE,
        EXPECTED + first.indicator().line(codeLists),
        "",
        ReviewItem.Prominence.BRIEFING);
  }

  /** The sentence that people are told on the console. */
  public static Message sentence(ReviewItem item) {
    return Message.of(
        "indicator.provisional",
        item.place(),
        item.subject(),
        item.expected().substring(EXPECTED.length()));
  }
}
