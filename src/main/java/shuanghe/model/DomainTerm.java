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
   * The words with the names of domains that have none, so that a new domain is a row of {@code
   * domains.csv} and its words may come later.
   *
   * @param domains whose name and aliases speak for them where the list has no word of theirs
   */
  public static List<DomainTerm> withNames(List<DomainTerm> terms, List<DomainProfile> domains) {
    Set<Domain> spokenFor = terms.stream().map(DomainTerm::domain).collect(Collectors.toSet());
    Stream<DomainTerm> names =
        domains.stream()
            .filter(profile -> !spokenFor.contains(profile.domain()))
            .flatMap(
                profile ->
                    Stream.concat(Stream.of(profile.name()), profile.aliases().stream())
                        .map(name -> new DomainTerm(name, profile.domain(), TELLING)));
    return Stream.concat(terms.stream(), names).toList();
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
