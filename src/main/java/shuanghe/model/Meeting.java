package shuanghe.model;

import java.util.List;
import java.util.Optional;

/**
 * A meeting the press reports on, with its day and venue where they are told.
 *
 * @param id stable id, {@code ARTICLE-cN}, N counting from 1
 * @param place file and line of the sentence
 * @param name its name as printed
 * @param date day or period on which it was held; empty where the text tells none
 * @param venue where it was held as printed, or empty
 * @param domain domain that the sentence speaks for
 * @param articleId {@link Article#id()} of the article it stands in
 * @param context the sentence that tells of it
 */
public record Meeting(
    String id,
    Place place,
    String name,
    Optional<TimePeriod> date,
    String venue,
    Domain domain,
    String articleId,
    String context) {

  public static final Attribute<Meeting, String> NAME =
      Attribute.of("name", new Attribute.Text(), Meeting::name, "会议", "as printed");

  public static final Attribute<Meeting, Optional<TimePeriod>> DATE =
      Attribute.of("date", new Attribute.MaybePeriod(), Meeting::date, "时间", "when it was held")
          .in("held_on");

  public static final Attribute<Meeting, String> VENUE =
      Attribute.of(
          "venue", new Attribute.Text(), Meeting::venue, "地点", "where it was held, or empty");

  public static final Attribute<Meeting, Domain> DOMAIN =
      Attribute.of(
          "domain", new Attribute.InDomain(), Meeting::domain, "领域", "of the clause it stands in");

  public static final Attribute<Meeting, String> ARTICLE_ID =
      Attribute.of(
          "article_id", new Attribute.Text(), Meeting::articleId, "报道", "the article it stands in");

  public static final Attribute<Meeting, String> CONTEXT =
      Attribute.of("context", new Attribute.Text(), Meeting::context, "原句", "the sentence");

  public static final Attribute<Meeting, String> ID =
      Attribute.of(
              "meeting_id",
              new Attribute.Text(),
              Meeting::id,
              "编号",
              "made of its place and words, so that it stays the same while they stand")
          .in("id");

  /** What a meeting consists of, in the order of its CSV file. */
  public static final Schema<Meeting> SCHEMA =
      new Schema<>(
          List.of(NAME, DATE, VENUE, DOMAIN, ARTICLE_ID, CONTEXT, ID), Meeting::place, Meeting::of);

  private static Meeting of(Schema.Values<Meeting> of) {
    return new Meeting(
        of.get(ID),
        of.place(),
        of.get(NAME),
        of.get(DATE),
        of.get(VENUE),
        of.get(DOMAIN),
        of.get(ARTICLE_ID),
        of.get(CONTEXT));
  }
}
