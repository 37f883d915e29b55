package shuanghe.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.DomainTerm;

/**
 * Domain that the words of a name tell, by the terms of {@code domain-terms.csv} and the names of
 * the domains. Where a term stands in a longer one, as 软件 in 软件业务, the longer one counts alone.
 *
 * <p>It is no use of {@code press.text.DomainClassifier}, which compiles its terms for texts of
 * many pages and takes the domain that weighs a little more than the next: a name has a few words,
 * is looked up once for each unknown indicator, and what is proposed for a row of the code list
 * must outweigh all other domains together.
 */
public final class NamedDomain {

  /** A domain leads if the others together weigh less than half of it. */
  private static final int LEAD = 2;

  private final List<DomainTerm> terms;

  /** Domains told by the terms and names of code lists. */
  public NamedDomain(CodeLists codeLists) {
    Stream<DomainTerm> names =
        codeLists.domains().stream()
            .flatMap(
                profile ->
                    Stream.concat(
                            Stream.of(profile.name(), profile.domain().code()),
                            profile.aliases().stream())
                        .map(name -> new DomainTerm(name, profile.domain(), DomainTerm.TELLING)));
    this.terms = Stream.concat(codeLists.terms().stream(), names).toList();
  }

  /**
   * The domain of the first text with a term that tells one by itself; empty where none has, and
   * where that text speaks for several domains or for {@link Domain#OTHER}.
   */
  public Optional<Domain> first(String... texts) {
    return Stream.of(texts)
        .map(this::terms)
        .filter(found -> found.stream().anyMatch(t -> t.weight() >= DomainTerm.TELLING))
        .findFirst()
        .flatMap(NamedDomain::leader)
        .filter(domain -> !domain.isOther());
  }

  private static Optional<Domain> leader(List<DomainTerm> found) {
    int total = found.stream().mapToInt(DomainTerm::weight).sum();
    return found.stream()
        .collect(
            Collectors.groupingBy(DomainTerm::domain, Collectors.summingInt(DomainTerm::weight)))
        .entrySet()
        .stream()
        .filter(one -> (total - one.getValue()) * LEAD < one.getValue())
        .map(one -> one.getKey())
        .findFirst();
  }

  /** The terms in a text, from the left to the right, the longest at each place. */
  private List<DomainTerm> terms(String text) {
    List<DomainTerm> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Optional<DomainTerm> longest = longest(text, at);
      longest.ifPresent(found::add);
      at += longest.map(t -> t.term().length()).orElse(1);
    }
    return found;
  }

  private Optional<DomainTerm> longest(String text, int at) {
    return terms.stream()
        .filter(t -> text.startsWith(t.term(), at))
        .max(Comparator.comparingInt(t -> t.term().length()));
  }
}
