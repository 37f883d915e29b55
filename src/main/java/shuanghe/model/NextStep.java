package shuanghe.model;

/**
 * Something the press says will be done next.
 *
 * @param actor who is to do it as named, or empty
 * @param text the sentence
 */
public record NextStep(
    String id, Place place, String actor, String text, Domain domain, String articleId) {}
