package shuanghe.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An aim with a deadline stated in the press.
 *
 * @param id stable id, {@code ARTICLE-tN}, N counting from 1
 * @param place first place that states it
 * @param indicator shortest phrase of the text naming what is to be reached
 * @param value multiplied out, as {@link Fact#value()}
 * @param unit unit as printed without its multiplier; empty where none is printed
 * @param qualifier 超, 以上 … as printed, or empty
 * @param deadline the period by whose end it is due
 * @param deadlineText the words that state the deadline
 * @param refArea name of the reference area, or empty
 * @param domain domain of its own clause
 * @param articleId {@link Article#id()} of the article it stands in
 * @param factId the fact that carries the number
 * @param context the clause around the number
 * @param sources every place that states it
 */
public record Target(
    String id,
    Place place,
    String indicator,
    BigDecimal value,
    String unit,
    String qualifier,
    Optional<TimePeriod> deadline,
    String deadlineText,
    String refArea,
    Domain domain,
    String articleId,
    String factId,
    String context,
    List<Place> sources) {

  public static final Attribute<Target, String> INDICATOR =
      Attribute.of("indicator", new Attribute.Text(), Target::indicator, "指标", "what is aimed at");

  public static final Attribute<Target, BigDecimal> VALUE =
      Attribute.of("value", new Attribute.Amount(), Target::value, "数值", "multiplied out")
          .in("amount");

  public static final Attribute<Target, String> UNIT =
      Attribute.of("unit", new Attribute.Text(), Target::unit, "单位", "without multiplier");

  public static final Attribute<Target, String> QUALIFIER =
      Attribute.of("qualifier", new Attribute.Text(), Target::qualifier, "限定", "超 近 约 …");

  public static final Attribute<Target, Optional<TimePeriod>> DEADLINE =
      Attribute.of(
          "deadline",
          new Attribute.MaybePeriod(),
          Target::deadline,
          "期限",
          "the period by whose end it is due");

  public static final Attribute<Target, String> DEADLINE_TEXT =
      Attribute.of(
          "deadline_text",
          new Attribute.Text(),
          Target::deadlineText,
          "期限原文",
          "the words that state it");

  public static final Attribute<Target, String> REF_AREA =
      Attribute.of(
          "ref_area", new Attribute.Text(), Target::refArea, "地区", "the area it holds for");

  public static final Attribute<Target, Domain> DOMAIN =
      Attribute.of(
          "domain", new Attribute.InDomain(), Target::domain, "领域", "of the clause it stands in");

  public static final Attribute<Target, String> ARTICLE_ID =
      Attribute.of(
          "article_id", new Attribute.Text(), Target::articleId, "报道", "the article it stands in");

  public static final Attribute<Target, String> FACT_ID =
      Attribute.of(
          "fact_id",
          new Attribute.Text(),
          Target::factId,
          "数字编号",
          "the fact that carries the number");

  public static final Attribute<Target, String> CONTEXT =
      Attribute.of("context", new Attribute.Text(), Target::context, "原句", "the sentence");

  public static final Attribute<Target, List<Place>> SOURCES =
      Attribute.of(
          "source_lines",
          new Attribute.Lines(),
          Target::sources,
          "出处行",
          "every line of the file that states it");

  public static final Attribute<Target, String> ID =
      Attribute.of(
              "target_id",
              new Attribute.Text(),
              Target::id,
              "编号",
              "made of its place and words, so that it stays the same while they stand")
          .in("id");

  /** What a target consists of, in the order of its CSV file. */
  public static final Schema<Target> SCHEMA =
      new Schema<>(
          List.of(
              INDICATOR,
              VALUE,
              UNIT,
              QUALIFIER,
              DEADLINE,
              DEADLINE_TEXT,
              REF_AREA,
              DOMAIN,
              ARTICLE_ID,
              FACT_ID,
              CONTEXT,
              SOURCES,
              ID),
          Target::place,
          Target::of);

  public Target {
    sources = List.copyOf(sources);
  }

  private static Target of(Schema.Values<Target> of) {
    return new Target(
        of.get(ID),
        of.place(),
        of.get(INDICATOR),
        of.get(VALUE),
        of.get(UNIT),
        of.get(QUALIFIER),
        of.get(DEADLINE),
        of.get(DEADLINE_TEXT),
        of.get(REF_AREA),
        of.get(DOMAIN),
        of.get(ARTICLE_ID),
        of.get(FACT_ID),
        of.get(CONTEXT),
        of.get(SOURCES));
  }
}
