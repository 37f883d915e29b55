package shuanghe.model;

import java.util.List;

/**
 * Something the press says will be done next.
 *
 * @param id stable id, {@code ARTICLE-nN}, N counting from 1
 * @param place file and line of the sentence
 * @param actor who is to do it as named, or empty
 * @param text the sentence
 * @param domain domain that the sentence speaks for
 * @param articleId {@link Article#id()} of the article it stands in
 */
public record NextStep(
    String id, Place place, String actor, String text, Domain domain, String articleId) {

  public static final Attribute<NextStep, String> ACTOR =
      Attribute.of(
          "actor", new Attribute.Text(), NextStep::actor, "主体", "who is to do it, or empty");

  public static final Attribute<NextStep, String> TEXT =
      Attribute.of("text", new Attribute.Text(), NextStep::text, "内容", "the sentence");

  public static final Attribute<NextStep, Domain> DOMAIN =
      Attribute.of(
          "domain", new Attribute.InDomain(), NextStep::domain, "领域", "of the clause it stands in");

  public static final Attribute<NextStep, String> ARTICLE_ID =
      Attribute.of(
          "article_id",
          new Attribute.Text(),
          NextStep::articleId,
          "报道",
          "the article it stands in");

  public static final Attribute<NextStep, String> ID =
      Attribute.of(
              "step_id",
              new Attribute.Text(),
              NextStep::id,
              "编号",
              "made of its place and words, so that it stays the same while they stand")
          .in("id");

  /** What a next step consists of, in the order of its CSV file. */
  public static final Schema<NextStep> SCHEMA =
      new Schema<>(List.of(ACTOR, TEXT, DOMAIN, ARTICLE_ID, ID), NextStep::place, NextStep::of);

  private static NextStep of(Schema.Values<NextStep> of) {
    return new NextStep(
        of.get(ID), of.place(), of.get(ACTOR), of.get(TEXT), of.get(DOMAIN), of.get(ARTICLE_ID));
  }
}
