package shuanghe.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word that speaks for a domain, from the code list {@code domain-terms.csv}.
 *
 * @param term the word as it stands in the text
 * @param domain the domain it speaks for
 * @param weight how strongly, from 1
 */
public record DomainTerm(String term, Domain domain, int weight) {

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
