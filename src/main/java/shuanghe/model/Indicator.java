package shuanghe.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An indicator of the code list {@code indicators.csv}.
 *
 * @param code stable code, upper case with underscores
 * @param name Chinese name as printed
 * @param aliases other names under which tables and newspapers give it
 * @param domain the cooperation domain it belongs to
 * @param unit the unit values are stored in, multiplied out (元, not 亿元)
 * @param displayUnit the unit shown to readers, such as 亿元
 * @param displayMultiplier power of ten between the two: 8 for 亿元
 * @param decimals digits after the point shown in the display unit
 * @param desired which way is good
 * @param aggregation how values of months come together to that of a year
 * @param weight how much the indicator counts among those of the list, 1 to 5, 3 as a rule
 * @param display how name and values are shown in the language of the edition
 */
public record Indicator(
    String code,
    String name,
    List<String> aliases,
    Domain domain,
    String unit,
    String displayUnit,
    int displayMultiplier,
    int decimals,
    Desired desired,
    Aggregation aggregation,
    int weight,
    Display display) {

  /** Least weight. */
  public static final int LIGHTEST = 1;

  /** Weight of an indicator to which the code list gives none. */
  public static final int USUAL_WEIGHT = 3;

  /** Greatest weight. */
  public static final int HEAVIEST = 5;

  /** Wanted direction of an indicator; decides what counts as a warning. */
  public enum Desired {
    HIGHER("越高越好", "高"),
    LOWER("越低越好", "低"),
    NEITHER("无", "无");

    private final List<String> words;

    Desired(String... words) {
      this.words = List.of(words);
    }

    /** The way that a cell of the code list names, in Chinese or by its constant. */
    public static Optional<Desired> of(String text) {
      return Arrays.stream(values())
          .filter(d -> d.name().equalsIgnoreCase(text) || d.words.contains(text))
          .findFirst();
    }
  }

  /** Aggregation over time; only a sum grows with the time that passes. */
  public enum Aggregation {
    /** A flow: the year's value is the sum of its months. */
    SUM("合计"),
    /** A level as of a day. */
    STOCK("时点"),
    /** A mean, such as travellers a day. */
    AVERAGE("平均");

    private final String word;

    Aggregation(String word) {
      this.word = word;
    }

    /** The aggregation that a cell of the code list names, in Chinese or by its constant. */
    public static Optional<Aggregation> of(String text) {
      return Arrays.stream(values())
          .filter(a -> a.name().equalsIgnoreCase(text) || a.word.equals(text))
          .findFirst();
    }
  }

  /**
   * Display of an indicator in one language.
   *
   * @param name as printed
   * @param unit in which values are stored: 元, yuan
   * @param scaledUnit in which values of usual size are shown: 亿元, million yuan
   * @param multiplier power of ten between the two
   * @param decimals digits after the point shown in the scaled unit
   * @param style how numbers are written
   */
  public record Display(
      String name,
      String unit,
      String scaledUnit,
      int multiplier,
      int decimals,
      NumberStyle style) {}

  public Indicator {
    aliases = List.copyOf(aliases);
    if (weight < LIGHTEST || weight > HEAVIEST) {
      throw new IllegalArgumentException("weight " + weight + " of " + code);
    }
  }

  /** An indicator shown as its row of the code list has it. */
  public Indicator(
      String code,
      String name,
      List<String> aliases,
      Domain domain,
      String unit,
      String displayUnit,
      int displayMultiplier,
      int decimals,
      Desired desired,
      Aggregation aggregation,
      int weight) {
    this(
        code,
        name,
        aliases,
        domain,
        unit,
        displayUnit,
        displayMultiplier,
        decimals,
        desired,
        aggregation,
        weight,
        new Display(name, unit, displayUnit, displayMultiplier, decimals, NumberStyle.CHINESE));
  }

  /** An indicator of usual weight that sums up. */
  public Indicator(
      String code,
      String name,
      List<String> aliases,
      Domain domain,
      String unit,
      String displayUnit,
      int displayMultiplier,
      int decimals,
      Desired desired) {
    this(
        code,
        name,
        aliases,
        domain,
        unit,
        displayUnit,
        displayMultiplier,
        decimals,
        desired,
        Aggregation.SUM,
        USUAL_WEIGHT);
  }

  /** The same shown by English names and with powers of ten that English has words for. */
  Indicator inEnglish(UnaryOperator<String> names) {
    String plain = names.apply(unit);
    int multiplier = NumberStyle.ENGLISH.below(displayMultiplier);
    Display display =
        new Display(
            names.apply(name),
            plain,
            NumberStyle.ENGLISH.scaled(multiplier, plain),
            multiplier,
            Math.max(0, decimals - displayMultiplier + multiplier),
            NumberStyle.ENGLISH);
    return new Indicator(
        code,
        name,
        aliases,
        domain,
        unit,
        displayUnit,
        displayMultiplier,
        decimals,
        desired,
        aggregation,
        weight,
        display);
  }

  /** Whether the value is itself a rate in percent, whose change is told in 百分点. */
  public boolean isRate() {
    return unit.equals("%");
  }
}
