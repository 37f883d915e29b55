package shuanghe.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.input.NamedDomain;
import shuanghe.input.NearestName;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.ProvisionalIndicator;
import shuanghe.model.ReviewItem;

/**
 * An indicator that tables give and the code list lacks.
 *
 * @param first the first of its values
 * @param indicator name and unit, as the table gives them
 * @param nearest the name of the code list that it may be a slip of, or empty
 * @param domain the domain that its name tells, or the name of its file or sheet; empty where
 *     neither does
 * @param line what to add to the code list if it is none
 */
public record UnknownIndicator(
    Observation first,
    ProvisionalIndicator indicator,
    String nearest,
    Optional<Domain> domain,
    String line) {

  private static final String RULE = "unknown-indicator";

  private record First(Observation observation, ProvisionalIndicator indicator) {}

  /** Those among observations, in the order of their first places, one each. */
  public static List<UnknownIndicator> in(List<Observation> observations, CodeLists codeLists) {
    Map<String, First> firsts = new LinkedHashMap<>();
    for (Observation o : observations) {
      ProvisionalIndicator.of(o.indicator())
          .ifPresent(
              found -> firsts.merge(found.name(), new First(o, found), UnknownIndicator::withUnit));
    }
    NamedDomain domains = new NamedDomain(codeLists);
    return firsts.values().stream().map(first -> of(first, domains, codeLists)).toList();
  }

  /** Where the first value does not tell the unit, such as a 同比, one that does counts. */
  private static First withUnit(First first, First other) {
    return first.indicator().unit().isEmpty() && !other.indicator().unit().isEmpty()
        ? other
        : first;
  }

  private static UnknownIndicator of(First first, NamedDomain domains, CodeLists codeLists) {
    Place place = first.observation().place();
    Optional<Domain> domain = domains.first(first.indicator().name(), place.cell(), place.file());
    Stream<String> names =
        codeLists.indicators().stream()
            .flatMap(i -> Stream.concat(Stream.of(i.name()), i.aliases().stream()));
    return new UnknownIndicator(
        first.observation(),
        first.indicator(),
        NearestName.of(first.indicator().name(), names).orElse(""),
        domain,
        first.indicator().line(domain.map(Domain::code).orElse("")));
  }

  /** The entry of 待核. */
  public ReviewItem reviewItem() {
    return new ReviewItem(
        first.id(),
        ReviewItem.ReviewKind.OBSERVATION,
        first.place(),
        indicator.name(),
        "indicator",
        indicator.name(),
        RULE,
        nearest.isEmpty()
            ? Message.of("review.unknown-indicator", line, openDomain())
            : Message.of("review.indicator-near", nearest, line, openDomain()),
        "",
        ReviewItem.Prominence.BRIEFING);
  }

  /** The sentence that people are told on the console. */
  public Message sentence() {
    return Message.of(
        "indicator.provisional",
        first.place(),
        indicator.name(),
        nearest.isEmpty() ? Message.NONE : Message.of("nearest-name", nearest),
        line,
        openDomain());
  }

  private Message openDomain() {
    return domain.isPresent() ? Message.NONE : Message.of("indicator.open-domain");
  }
}
