package shuanghe.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    return with(id, period, sentence, sameAs, evidence, doubt);
  }

  /** The same, quoted in other words. */
  public Fact withSentence(String sentence) {
    return with(id, period, sentence, sameAs, evidence, doubt);
  }

  /** The same for another period, with its evidence and what speaks against trusting it. */
  public Fact withPeriod(Optional<TimePeriod> period, String basis, List<Doubt> further) {
    return with(id, period, sentence, sameAs, evidence.withPeriod(basis), and(further));
  }

  /** The same with one more rule that speaks against trusting it. */
  public Fact withDoubt(Doubt further) {
    return with(id, period, sentence, sameAs, evidence, and(List.of(further)));
  }

  private List<Doubt> and(List<Doubt> further) {
    return Stream.concat(doubt.stream(), further.stream()).toList();
  }

  private Fact with(
      String id,
      Optional<TimePeriod> period,
      String sentence,
      String sameAs,
      Evidence evidence,
      List<Doubt> doubt) {
    return new Fact(
        id,
        place,
        surface,
        value,
        valueMax,
        unit,
        kind,
        qualifier,
        direction,
        base,
        basePeriod,
        indicator,
        indicatorCode,
        refArea,
        period,
        domain,
        articleId,
        context,
        sentence,
        sameAs,
        evidence,
        doubt);
  }

  /** What sort of statement a figure makes. */
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

    public String code() {
      return code;
    }

    public String label() {
      return label;
    }
  }

  /** Which way a change went; the value itself stays positive as printed. */
  public enum Direction {
    UP("up"),
    DOWN("down"),
    FLAT("flat"),
    NONE("");

    private final String code;

    Direction(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** The rule or the words that decided each attribute. */
  public record Evidence(String kind, String indicator, String area, String period, String domain) {

    Evidence withPeriod(String other) {
      return new Evidence(kind, indicator, area, other, domain);
    }
  }
}
