package shuanghe.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One quantitative statement found in an article.
 *
 * @param id stable id, made of the printed sentence and number alone
 * @param place file and line on which the number is printed
 * @param surface number with unit as printed, such as 1.3万列
 * @param value multiplied out: 17.36亿元 is 1736000000
 * @param valueMax upper end of a range, else empty
 * @param unit unit as printed without its multiplier; empty where none is printed
 * @param kind what sort of statement
 * @param qualifier 超, 近, 约, 余, 以上 … as printed, or empty
 * @param direction which way a change went
 * @param base what a change or difference is measured against, as printed: 同比, 比上月, 较2019年同期, 高于全国
 *     …, or empty
 * @param basePeriod the period it is measured against, where a time is printed: 2019-H1 for
 *     较2019年同期 of a half-year; empty for 同比 and against a place
 * @param indicator shortest phrase of the text naming what is counted
 * @param indicatorCode code of the code list's indicator it speaks of, where known
 * @param refArea name of the reference area, or empty
 * @param period the period it holds for; empty where no time word governs it
 * @param domain domain of its own clause
 * @param articleId article it stands in
 * @param context the clause around it
 * @param sentence the whole sentence
 * @param sameAs id of the first fact that says the same, or empty
 * @param evidence the rule or words behind each attribute
 * @param doubt the rules that speak against trusting an attribute, in the order of {@link Doubt},
 *     each once; empty where none does
 */
public record Fact(
    String id,
    Place place,
    String surface,
    BigDecimal value,
    Optional<BigDecimal> valueMax,
    String unit,
    Kind kind,
    String qualifier,
    Direction direction,
    String base,
    Optional<TimePeriod> basePeriod,
    String indicator,
    Optional<String> indicatorCode,
    String refArea,
    Optional<TimePeriod> period,
    Domain domain,
    String articleId,
    String context,
    String sentence,
    String sameAs,
    Evidence evidence,
    List<Doubt> doubt) {

  public Fact {
    doubt = doubt.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(doubt));
  }

  /** Whether a rule speaks against trusting it, so that 要情 and charts do without it. */
  public boolean isDoubtful() {
    return !doubt.isEmpty();
  }

  /** The same under another id, or pointing to the first fact that says the same. */
  public Fact withId(String id, String sameAs) {
    return Columns.SCHEMA.copy(this, Columns.ID.is(id), Columns.SAME_AS.is(sameAs));
  }

  /** The same, quoted in other words. */
  public Fact withSentence(String sentence) {
    return Columns.SCHEMA.copy(this, Columns.SENTENCE.is(sentence));
  }

  /** The same for another period, with its evidence and what speaks against trusting it. */
  public Fact withPeriod(Optional<TimePeriod> period, String basis, List<Doubt> further) {
    return Columns.SCHEMA.copy(
        this,
        Columns.PERIOD.is(period),
        Columns.PERIOD_EVIDENCE.is(basis),
        Columns.DOUBT.is(and(further)));
  }

  /** The same with one more rule that speaks against trusting it. */
  public Fact withDoubt(Doubt further) {
    return Columns.SCHEMA.copy(this, Columns.DOUBT.is(and(List.of(further))));
  }

  private List<Doubt> and(List<Doubt> further) {
    return Stream.concat(doubt.stream(), further.stream()).toList();
  }

  /** Sort of statement that a figure makes. */
  public enum Kind {
    LEVEL("level", "水平"),
    CHANGE("change", "变动"),
    SHARE("share", "占比"),
    DIFFERENCE("difference", "差距"),
    RANK("rank", "位次"),
    TARGET("target", "目标"),
    PROGRESS("progress", "进度");

    private final String code;
    private final String label;

    Kind(String code, String label) {
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

  /** Direction of a change; the value itself stays positive as printed. */
  public enum Direction {
    UP("up"),
    DOWN("down"),
    FLAT("flat"),
    NONE("");

    private final String code;

    Direction(String code) {
      this.code = code;
    }

    /** Code in CSV files and in the warehouse. */
    public String code() {
      return code;
    }
  }

  /**
   * The rule or the words that decided each attribute.
   *
   * @param kind id of the rule that decided {@link Fact#kind()}
   * @param indicator id of the rule that named the indicator
   * @param area id of the rule that chose the reference area, with the words it rests on
   * @param period id of the rule that chose the period, with the words it rests on
   * @param domain id of the rule that chose the domain
   */
  public record Evidence(
      String kind, String indicator, String area, String period, String domain) {}

  /** Schema of a fact, with each attribute by name. */
  public static final class Columns {

    public static final Attribute<Fact, String> SURFACE =
        Attribute.of("surface", new Attribute.Text(), Fact::surface, "原文数字", "as printed");

    public static final Attribute<Fact, BigDecimal> VALUE =
        Attribute.of(
                "value",
                new Attribute.Amount(),
                Fact::value,
                "数值",
                "multiplied out (17.36亿元 is 1736000000)")
            .in("amount");

    public static final Attribute<Fact, String> UNIT =
        Attribute.of("unit", new Attribute.Text(), Fact::unit, "单位", "without multiplier");

    public static final Attribute<Fact, Kind> KIND =
        Attribute.of(
            "kind",
            new Attribute.Code<>(Kind.class, Kind::code),
            Fact::kind,
            "类别",
            "level, change, share, difference, rank, target, progress");

    public static final Attribute<Fact, String> QUALIFIER =
        Attribute.of("qualifier", new Attribute.Text(), Fact::qualifier, "限定", "超 近 约 …");

    public static final Attribute<Fact, String> INDICATOR =
        Attribute.of("indicator", new Attribute.Text(), Fact::indicator, "指标", "what is counted");

    public static final Attribute<Fact, String> REF_AREA =
        Attribute.of(
            "ref_area", new Attribute.Text(), Fact::refArea, "地区", "the area it holds for");

    public static final Attribute<Fact, Optional<TimePeriod>> PERIOD =
        Attribute.of(
                "time_period",
                new Attribute.MaybePeriod(),
                Fact::period,
                "时期",
                "the period it holds for")
            .in("period");

    public static final Attribute<Fact, Domain> DOMAIN =
        Attribute.of("domain", new Attribute.InDomain(), Fact::domain, "领域", "of its clause");

    public static final Attribute<Fact, String> ARTICLE_ID =
        Attribute.of(
            "article_id", new Attribute.Text(), Fact::articleId, "报道", "the article it stands in");

    public static final Attribute<Fact, String> CONTEXT =
        Attribute.of("context", new Attribute.Text(), Fact::context, "分句", "its clause");

    public static final Attribute<Fact, Optional<BigDecimal>> VALUE_MAX =
        Attribute.of(
                "value_max",
                new Attribute.MaybeAmount(),
                Fact::valueMax,
                "上限",
                "upper end of a range")
            .in("amount_max");

    public static final Attribute<Fact, Direction> DIRECTION =
        Attribute.of(
            "direction",
            new Attribute.Code<>(Direction.class, Direction::code),
            Fact::direction,
            "方向",
            "up, down, flat");

    public static final Attribute<Fact, String> BASE =
        Attribute.of(
            "base",
            new Attribute.Text(),
            Fact::base,
            "对比基准",
            "what a change or difference is measured against (同比, 较2019年同期, 高于全国 …)");

    public static final Attribute<Fact, Optional<TimePeriod>> BASE_PERIOD =
        Attribute.of(
            "base_period",
            new Attribute.MaybePeriod(),
            Fact::basePeriod,
            "基准时期",
            "the period of that base where one is printed");

    public static final Attribute<Fact, Optional<String>> INDICATOR_CODE =
        Attribute.of(
            "indicator_code",
            new Attribute.MaybeText(),
            Fact::indicatorCode,
            "指标代码",
            "of the code list");

    public static final Attribute<Fact, String> ID =
        Attribute.of(
                "fact_id",
                new Attribute.Text(),
                Fact::id,
                "编号",
                "made of the printed sentence and number alone, so that it stays the same while"
                    + " they stand")
            .in("id");

    public static final Attribute<Fact, String> SAME_AS =
        Attribute.of(
            "same_as", new Attribute.Text(), Fact::sameAs, "同见", "first fact that says the same");

    public static final Attribute<Fact, String> KIND_EVIDENCE =
        Attribute.of(
            "kind_evidence",
            new Attribute.Text(),
            (Fact f) -> f.evidence().kind(),
            "类别依据",
            "what decided it");

    public static final Attribute<Fact, String> INDICATOR_EVIDENCE =
        Attribute.of(
            "indicator_evidence",
            new Attribute.Text(),
            (Fact f) -> f.evidence().indicator(),
            "指标依据",
            "what decided it");

    public static final Attribute<Fact, String> AREA_EVIDENCE =
        Attribute.of(
            "area_evidence",
            new Attribute.Text(),
            (Fact f) -> f.evidence().area(),
            "地区依据",
            "what decided it");

    public static final Attribute<Fact, String> PERIOD_EVIDENCE =
        Attribute.of(
            "period_evidence",
            new Attribute.Text(),
            (Fact f) -> f.evidence().period(),
            "时期依据",
            "what decided it");

    public static final Attribute<Fact, String> DOMAIN_EVIDENCE =
        Attribute.of(
            "domain_evidence",
            new Attribute.Text(),
            (Fact f) -> f.evidence().domain(),
            "领域依据",
            "what decided it");

    public static final Attribute<Fact, String> SENTENCE =
        Attribute.of("sentence", new Attribute.Text(), Fact::sentence, "原句", "the whole sentence");

    public static final Attribute<Fact, List<Doubt>> DOUBT =
        Attribute.of(
            "doubt", new Attribute.Codes<>(Doubt.class, Doubt::code), Fact::doubt, "存疑", doubts());

    /** All attributes, in the order of the columns of {@code facts.csv}. */
    public static final Schema<Fact> SCHEMA =
        new Schema<>(
            List.of(
                SURFACE,
                VALUE,
                UNIT,
                KIND,
                QUALIFIER,
                INDICATOR,
                REF_AREA,
                PERIOD,
                DOMAIN,
                ARTICLE_ID,
                CONTEXT,
                VALUE_MAX,
                DIRECTION,
                BASE,
                BASE_PERIOD,
                INDICATOR_CODE,
                ID,
                SAME_AS,
                KIND_EVIDENCE,
                INDICATOR_EVIDENCE,
                AREA_EVIDENCE,
                PERIOD_EVIDENCE,
                DOMAIN_EVIDENCE,
                SENTENCE,
                DOUBT),
            Fact::place,
            Columns::fact);

    private Columns() {}

    private static String doubts() {
      return Arrays.stream(Doubt.values())
          .map(doubt -> "`" + doubt.code() + "`")
          .collect(
              Collectors.joining(
                  ", ", "the rules that speak against trusting it (", "), empty where none does"));
    }

    private static Fact fact(Schema.Values<Fact> of) {
      return new Fact(
          of.get(ID),
          of.place(),
          of.get(SURFACE),
          of.get(VALUE),
          of.get(VALUE_MAX),
          of.get(UNIT),
          of.get(KIND),
          of.get(QUALIFIER),
          of.get(DIRECTION),
          of.get(BASE),
          of.get(BASE_PERIOD),
          of.get(INDICATOR),
          of.get(INDICATOR_CODE),
          of.get(REF_AREA),
          of.get(PERIOD),
          of.get(DOMAIN),
          of.get(ARTICLE_ID),
          of.get(CONTEXT),
          of.get(SENTENCE),
          of.get(SAME_AS),
          new Evidence(
              of.get(KIND_EVIDENCE),
              of.get(INDICATOR_EVIDENCE),
              of.get(AREA_EVIDENCE),
              of.get(PERIOD_EVIDENCE),
              of.get(DOMAIN_EVIDENCE)),
          of.get(DOUBT));
    }
  }
}
