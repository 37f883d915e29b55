package shuanghe.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that speaks for a domain, from the code list {@code domain-terms.csv}.
 *
 * @param term the word as it stands in the text
 * @param domain the domain it speaks for
 * @param weight how strongly, from 1; {@link #TELLING} and more tells the domain by itself
 */
public record DomainTerm(String term, Domain domain, int weight) {

  /** Least weight that tells a domain by itself; 企业 and 总投资 weigh less. */
  public static final int TELLING = 3;

  /**
   * The words with the names of domains that have none and of their indicators, so that a new
   * domain is a row of {@code domains.csv} and its words may come later.
   *
   * @param domains whose name and aliases speak for them where the list has no word of theirs
   * @param indicators whose names do so too, but for those that are a word of the list
   */
  public static List<DomainTerm> withNames(
      List<DomainTerm> terms, List<DomainProfile> domains, List<Indicator> indicators) {
    Set<Domain> spokenFor = terms.stream().map(DomainTerm::domain).collect(Collectors.toSet());
    Set<String> words = terms.stream().map(DomainTerm::term).collect(Collectors.toSet());
    Stream<DomainTerm> ofDomains =
        domains.stream()
            .flatMap(profile -> named(profile.name(), profile.aliases(), profile.domain()));
    Stream<DomainTerm> ofIndicators =
        indicators.stream()
            .flatMap(i -> named(i.name(), i.aliases(), i.domain()))
            .filter(named -> !words.contains(named.term()));
    return Stream.concat(
            terms.stream(),
            Stream.concat(ofDomains, ofIndicators)
                .filter(named -> !spokenFor.contains(named.domain())))
        .toList();
  }

  private static Stream<DomainTerm> named(String name, List<String> aliases, Domain domain) {
    return Stream.concat(Stream.of(name), aliases.stream())
        .map(word -> new DomainTerm(word, domain, TELLING));
  }

  /**
   * The words without those of {@link Domain#OTHER} that also stand for a domain, as where an
   * office has made one of what was none.
   */
  public static List<DomainTerm> withoutDoubled(List<DomainTerm> terms) {
    Set<String> taken =
        terms.stream()
            .filter(t -> !t.domain().isOther())
            .map(DomainTerm::term)
            .collect(Collectors.toSet());
    return terms.stream().filter(t -> !t.domain().isOther() || !taken.contains(t.term())).toList();
  }
}
