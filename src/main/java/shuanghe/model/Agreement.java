package shuanghe.model;

import java.util.List;
import java.util.Optional;

/**
 * A document named in the press: a signed agreement, or a plan or other paper.
 *
 * @param id stable id, {@code ARTICLE-pN}, N counting from 1
 * @param place first place that names it
 * @param title its title without 《》; where the text gives none, the words that describe it
 * @param type sort of document
 * @param parties signatories or issuers in the order named
 * @param partiesComplete whether all who signed are among the parties, as far as the text tells
 * @param signed when it was signed, where the text says so
 * @param domain domain that the sentence speaks for
 * @param articleId {@link Article#id()} of the article it stands in
 * @param context the sentence that names it
 * @param sources every place that names it, the first being {@code place}
 */
public record Agreement(
    String id,
    Place place,
    String title,
    Type type,
    List<String> parties,
    boolean partiesComplete,
    Optional<TimePeriod> signed,
    Domain domain,
    String articleId,
    String context,
    List<Place> sources) {

  public static final Attribute<Agreement, String> TITLE =
      Attribute.of("title", new Attribute.Text(), Agreement::title, "名称", "as printed");

  public static final Attribute<Agreement, Type> TYPE =
      Attribute.of(
          "type",
          new Attribute.Code<>(Type.class, Type::code),
          Agreement::type,
          "类型",
          "agreement, plan, other");

  public static final Attribute<Agreement, List<String>> PARTIES =
      Attribute.of(
          "parties",
          new Attribute.Texts(),
          Agreement::parties,
          "签署方",
          "who signed or issued it, in the order named");

  public static final Attribute<Agreement, Boolean> PARTIES_COMPLETE =
      Attribute.of(
          "parties_complete",
          new Attribute.Flag(),
          Agreement::partiesComplete,
          "签署方齐全",
          "true where all who signed are named");

  public static final Attribute<Agreement, Optional<TimePeriod>> SIGNED =
      Attribute.of(
          "signed", new Attribute.MaybePeriod(), Agreement::signed, "签署时间", "when it was signed");

  public static final Attribute<Agreement, Domain> DOMAIN =
      Attribute.of(
          "domain",
          new Attribute.InDomain(),
          Agreement::domain,
          "领域",
          "of the clause it stands in");

  public static final Attribute<Agreement, String> ARTICLE_ID =
      Attribute.of(
          "article_id",
          new Attribute.Text(),
          Agreement::articleId,
          "报道",
          "the article it stands in");

  public static final Attribute<Agreement, String> CONTEXT =
      Attribute.of("context", new Attribute.Text(), Agreement::context, "原句", "the sentence");

  public static final Attribute<Agreement, List<Place>> SOURCES =
      Attribute.of(
          "source_lines",
          new Attribute.Lines(),
          Agreement::sources,
          "出处行",
          "every line of the file that names it");

  public static final Attribute<Agreement, String> ID =
      Attribute.of(
              "agreement_id",
              new Attribute.Text(),
              Agreement::id,
              "编号",
              "made of its place and words, so that it stays the same while they stand")
          .in("id");

  /** What an agreement consists of, in the order of its CSV file. */
  public static final Schema<Agreement> SCHEMA =
      new Schema<>(
          List.of(
              TITLE,
              TYPE,
              PARTIES,
              PARTIES_COMPLETE,
              SIGNED,
              DOMAIN,
              ARTICLE_ID,
              CONTEXT,
              SOURCES,
              ID),
          Agreement::place,
          Agreement::of);

  /** Sort of document. */
  public enum Type {
    AGREEMENT("agreement", "协议"),
    PLAN("plan", "规划"),
    OTHER("other", "其他文件");

    private final String code;
    private final String label;

    Type(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }

    /** Chinese name as papers and sheets print it. */
    public String label() {
      return label;
    }
  }

  public Agreement {
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
  }

  /** The same, signed by all of these. */
  public Agreement signedBy(List<String> all) {
    return new Agreement(
        id, place, title, type, all, true, signed, domain, articleId, context, sources);
  }

  private static Agreement of(Schema.Values<Agreement> of) {
    return new Agreement(
        of.get(ID),
        of.place(),
        of.get(TITLE),
        of.get(TYPE),
        of.get(PARTIES),
        of.get(PARTIES_COMPLETE),
        of.get(SIGNED),
        of.get(DOMAIN),
        of.get(ARTICLE_ID),
        of.get(CONTEXT),
        of.get(SOURCES));
  }
}
