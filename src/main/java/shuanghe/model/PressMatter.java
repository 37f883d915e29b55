package shuanghe.model;

import java.util.List;

/**
 * A matter the press reports on: what was or is to be done to an object, by whom.
 *
 * @param id stable id, {@code ARTICLE-mN}, N counting from 1
 * @param place first place that speaks of it
 * @param name the object: a project, an institution, a document put out …
 * @param actor who did or does it as named, or empty
 * @param status the words that tell it, their modal among them: 全面开工建设, 将开通 …
 * @param state how far the status has come about, as told
 * @param milestone turning point that the status tells of
 * @param progress figures that go with it as printed, or empty
 * @param refArea name of the area it lies in, or empty
 * @param domain domain that its clause speaks for
 * @param cooperation whether it is a matter between the two sides rather than one city's own
 * @param articleId {@link Article#id()} of the article it stands in
 * @param context the sentence that tells of it
 * @param sources every place that speaks of it
 */
public record PressMatter(
    String id,
    Place place,
    String name,
    String actor,
    String status,
    State state,
    Milestone milestone,
    String progress,
    String refArea,
    Domain domain,
    boolean cooperation,
    String articleId,
    String context,
    List<Place> sources) {

  public static final Attribute<PressMatter, String> NAME =
      Attribute.of(
          "name",
          new Attribute.Text(),
          PressMatter::name,
          "事项",
          "a project, an institution, a document …");

  public static final Attribute<PressMatter, String> STATUS =
      Attribute.of(
          "status",
          new Attribute.Text(),
          PressMatter::status,
          "进展原文",
          "as printed, with its modal (将开通)");

  public static final Attribute<PressMatter, State> STATE =
      Attribute.of(
          "state",
          new Attribute.Code<>(State.class, State::code),
          PressMatter::state,
          "状态",
          "as told: done, under-way, planned, demanded or wished");

  public static final Attribute<PressMatter, Milestone> MILESTONE =
      Attribute.of(
          "milestone",
          new Attribute.Code<>(Milestone.class, Milestone::code),
          PressMatter::milestone,
          "节点",
          "start, opening, founding, signing or empty");

  public static final Attribute<PressMatter, String> ACTOR =
      Attribute.of(
          "actor", new Attribute.Text(), PressMatter::actor, "主体", "who does it, or empty");

  public static final Attribute<PressMatter, String> PROGRESS =
      Attribute.of(
          "progress",
          new Attribute.Text(),
          PressMatter::progress,
          "进度",
          "figures that go with it as printed");

  public static final Attribute<PressMatter, String> REF_AREA =
      Attribute.of(
          "ref_area", new Attribute.Text(), PressMatter::refArea, "地区", "the area it belongs to");

  public static final Attribute<PressMatter, Domain> DOMAIN =
      Attribute.of(
          "domain",
          new Attribute.InDomain(),
          PressMatter::domain,
          "领域",
          "of the clause it stands in");

  public static final Attribute<PressMatter, Boolean> COOPERATION =
      Attribute.of(
          "cooperation",
          new Attribute.Flag(),
          PressMatter::cooperation,
          "各方合作",
          "true between the sides, false for one's own");

  public static final Attribute<PressMatter, String> ARTICLE_ID =
      Attribute.of(
          "article_id",
          new Attribute.Text(),
          PressMatter::articleId,
          "报道",
          "the article it stands in");

  public static final Attribute<PressMatter, String> CONTEXT =
      Attribute.of("context", new Attribute.Text(), PressMatter::context, "原句", "the sentence");

  public static final Attribute<PressMatter, List<Place>> SOURCES =
      Attribute.of(
          "source_lines",
          new Attribute.Lines(),
          PressMatter::sources,
          "出处行",
          "every line of the file that speaks of it");

  public static final Attribute<PressMatter, String> ID =
      Attribute.of(
              "matter_id",
              new Attribute.Text(),
              PressMatter::id,
              "编号",
              "made of its place and words, so that it stays the same while they stand")
          .in("id");

  /** What a press matter consists of, in the order of its CSV file. */
  public static final Schema<PressMatter> SCHEMA =
      new Schema<>(
          List.of(
              NAME,
              STATUS,
              STATE,
              MILESTONE,
              ACTOR,
              PROGRESS,
              REF_AREA,
              DOMAIN,
              COOPERATION,
              ARTICLE_ID,
              CONTEXT,
              SOURCES,
              ID),
          PressMatter::place,
          PressMatter::of);

  /**
   * State of what the status tells, come about or not: 开工 is done on the day the building starts.
   */
  public enum State {
    DONE("done", "已完成"),
    UNDER_WAY("under-way", "推进中"),
    PLANNED("planned", "计划中"),
    DEMANDED("demanded", "要求中"),
    WISHED("wished", "争取中");

    private final String code;
    private final String label;

    State(String code, String label) {
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

  /** The turning point in the life of a matter that its status tells. */
  public enum Milestone {
    START("start", "开工"),
    OPENING("opening", "投用"),
    FOUNDING("founding", "成立"),
    SIGNING("signing", "签约"),
    NONE("", "");

    private final String code;
    private final String label;

    Milestone(String code, String label) {
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

  public PressMatter {
    sources = List.copyOf(sources);
  }

  /** Whether it is news fit to head a page: something begun, opened, founded or signed. */
  public boolean isNews() {
    return state == State.DONE && milestone != Milestone.NONE;
  }

  private static PressMatter of(Schema.Values<PressMatter> of) {
    return new PressMatter(
        of.get(ID),
        of.place(),
        of.get(NAME),
        of.get(ACTOR),
        of.get(STATUS),
        of.get(STATE),
        of.get(MILESTONE),
        of.get(PROGRESS),
        of.get(REF_AREA),
        of.get(DOMAIN),
        of.get(COOPERATION),
        of.get(ARTICLE_ID),
        of.get(CONTEXT),
        of.get(SOURCES));
  }
}
