package shuanghe.model;

import java.util.List;

/**
 * A shortcoming named or a proposal made in the press.
 *
 * @param id stable id, {@code ARTICLE-sN}, N counting from 1
 * @param place file and line of the sentence
 * @param kind shortcoming or proposal
 * @param text what falls short or what is proposed, as printed
 * @param by who says so as named, or empty
 * @param to to whom it is said, where the press names somebody; else empty
 * @param domain domain that the sentence speaks for
 * @param articleId {@link Article#id()} of the article it stands in
 * @param context the sentence
 */
public record Proposal(
    String id,
    Place place,
    ProposalKind kind,
    String text,
    String by,
    String to,
    Domain domain,
    String articleId,
    String context) {

  public static final Attribute<Proposal, ProposalKind> KIND =
      Attribute.of(
          "kind",
          new Attribute.Code<>(ProposalKind.class, ProposalKind::code),
          Proposal::kind,
          "类别",
          "shortcoming or proposal");

  public static final Attribute<Proposal, String> TEXT =
      Attribute.of("text", new Attribute.Text(), Proposal::text, "内容", "as printed");

  public static final Attribute<Proposal, String> BY =
      Attribute.of("by", new Attribute.Text(), Proposal::by, "提出者", "who says so, or empty")
          .in("said_by");

  public static final Attribute<Proposal, String> TO =
      Attribute.of("to", new Attribute.Text(), Proposal::to, "对象", "to whom, or empty")
          .in("said_to");

  public static final Attribute<Proposal, Domain> DOMAIN =
      Attribute.of(
          "domain", new Attribute.InDomain(), Proposal::domain, "领域", "of the clause it stands in");

  public static final Attribute<Proposal, String> ARTICLE_ID =
      Attribute.of(
          "article_id",
          new Attribute.Text(),
          Proposal::articleId,
          "报道",
          "the article it stands in");

  public static final Attribute<Proposal, String> CONTEXT =
      Attribute.of("context", new Attribute.Text(), Proposal::context, "原句", "the sentence");

  public static final Attribute<Proposal, String> ID =
      Attribute.of(
              "proposal_id",
              new Attribute.Text(),
              Proposal::id,
              "编号",
              "made of its place and words, so that it stays the same while they stand")
          .in("id");

  /** What a proposal consists of, in the order of its CSV file. */
  public static final Schema<Proposal> SCHEMA =
      new Schema<>(
          List.of(KIND, TEXT, BY, TO, DOMAIN, ARTICLE_ID, CONTEXT, ID),
          Proposal::place,
          Proposal::of);

  /** Sort of statement. */
  public enum ProposalKind {
    SHORTCOMING("shortcoming", "短板"),
    PROPOSAL("proposal", "建议");

    private final String code;
    private final String label;

    ProposalKind(String code, String label) {
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

  private static Proposal of(Schema.Values<Proposal> of) {
    return new Proposal(
        of.get(ID),
        of.place(),
        of.get(KIND),
        of.get(TEXT),
        of.get(BY),
        of.get(TO),
        of.get(DOMAIN),
        of.get(ARTICLE_ID),
        of.get(CONTEXT));
  }
}
