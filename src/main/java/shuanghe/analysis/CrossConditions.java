package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.CrossCheck.Condition;
import shuanghe.model.Area;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/**
 * Conditions on which a press figure and a statistical value that differ surely speak of the same,
 * so that the difference may be told as a contradiction. The fact's doubts say whether its period
 * stands in its own report with a year printed on the page; the rest is looked up in its sentence.
 */
final class CrossConditions {

  private static final List<String> OUTLOOKS = List.of("预计", "力争", "计划", "有望", "预期", "争取");
  private static final List<String> AVERAGES =
      List.of("日均", "月均", "年均", "人均", "户均", "平均", "单日", "当日");
  private static final List<String> HOLIDAYS = List.of("假期", "长假", "黄金周", "节日期间", "春运");
  private static final String SINCE_THE_BEGINNING = "累计";

  /** No holiday is longer than a month. */
  private static final int LONGEST_HOLIDAY = 31;

  /**
   * Values this many times apart or more are of different magnitudes: about half a power of ten.
   */
  private static final BigDecimal APART = BigDecimal.valueOf(3);

  /** How much of an indicator's name, in order, must stand in the sentence. */
  private static final double MOST_OF_NAME = 0.75;

  private CrossConditions() {}

  /** The first condition that does not hold; empty where all do. */
  static Optional<Condition> broken(
      Fact fact, Indicator indicator, Area area, Observation o, BigDecimal printed) {
    return Stream.of(Condition.values())
        .filter(condition -> !holds(condition, fact, indicator, area, o, printed))
        .findFirst();
  }

  private static boolean holds(
      Condition condition,
      Fact fact,
      Indicator indicator,
      Area area,
      Observation o,
      BigDecimal printed) {
    return switch (condition) {
      case FIGURE_IS_TRUSTED -> !fact.isDoubtful();
      case INDICATOR_IN_SENTENCE ->
          names(indicator).anyMatch(name -> stands(name, fact.sentence()));
      case AREA_IN_SENTENCE -> names(area).anyMatch(fact.sentence()::contains);
      case NO_BASE_OF_COMPARISON -> !fact.basePeriod().equals(fact.period());
      case NO_OUTLOOK -> OUTLOOKS.stream().noneMatch(clause(fact)::contains);
      case SAME_FREQUENCY -> isSameFrequency(fact, indicator, o.period());
      case ONE_MAGNITUDE -> isOneMagnitude(printed, o.value().orElseThrow());
    };
  }

  private static String clause(Fact fact) {
    return fact.qualifier() + fact.context();
  }

  private static Stream<String> names(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream());
  }

  private static Stream<String> names(Area area) {
    return Stream.of(Stream.of(area.name()), area.aliases().stream(), area.pairWords().stream())
        .flatMap(s -> s);
  }

  /** Whether the name stands in the sentence, or most of it does in order: 高铁动车对数 in 高铁动车186对. */
  private static boolean stands(String name, String sentence) {
    return sentence.contains(name)
        || name.length() > 3 && inOrder(name, sentence) >= name.length() * MOST_OF_NAME;
  }

  /** The length of the longest common subsequence. */
  private static int inOrder(String name, String sentence) {
    int[] row = new int[name.length() + 1];
    for (int i = 0; i < sentence.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= name.length(); j++) {
        int above = row[j];
        row[j] =
            sentence.charAt(i) == name.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[name.length()];
  }

  /** An average is no total, a holiday no month, a sum since the beginning none since January. */
  private static boolean isSameFrequency(Fact fact, Indicator indicator, TimePeriod period) {
    boolean average =
        AVERAGES.stream()
            .anyMatch(word -> clause(fact).contains(word) && isNotNamed(indicator, word));
    boolean sum =
        clause(fact).contains(SINCE_THE_BEGINNING)
            && isNotNamed(indicator, SINCE_THE_BEGINNING)
            && period.start().getDayOfYear() != 1;
    boolean holiday =
        HOLIDAYS.stream().anyMatch(fact.sentence()::contains)
            && period.start().plusDays(LONGEST_HOLIDAY).isBefore(period.end());
    return !average && !sum && !holiday;
  }

  private static boolean isNotNamed(Indicator indicator, String word) {
    return names(indicator).noneMatch(name -> name.contains(word));
  }

  private static boolean isOneMagnitude(BigDecimal a, BigDecimal b) {
    BigDecimal more = a.abs().max(b.abs());
    BigDecimal less = a.abs().min(b.abs());
    return less.multiply(APART).compareTo(more) > 0;
  }
}
