package shuanghe.model;

/**
 * A word that speaks for a domain, from the code list {@code domain-terms.csv}.
 *
 * @param term the word as it stands in the text
 * @param domain the domain it speaks for
 * @param weight how strongly, from 1
 */
public record DomainTerm(String term, Domain domain, int weight) {}
