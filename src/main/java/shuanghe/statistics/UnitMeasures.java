package shuanghe.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import shuanghe.model.CodeLists;
import shuanghe.model.Unit;

/**
 * Reader of units of measure with their multiplier: 万辆 is 辆 with multiplier 4 (SDMX UNIT_MEASURE
 * and UNIT_MULT). A unit that itself begins like a multiplier, such as 千瓦时, is told by its name
 * first.
 */
public final class UnitMeasures {

  /** Powers of ten that stand before a unit, the longer ones first. */
  private static final List<Multiplier> MULTIPLIERS =
      List.of(
          new Multiplier("万亿", 12),
          new Multiplier("千亿", 11),
          new Multiplier("百亿", 10),
          new Multiplier("十亿", 9),
          new Multiplier("千万", 7),
          new Multiplier("百万", 6),
          new Multiplier("十万", 5),
          new Multiplier("亿", 8),
          new Multiplier("万", 4),
          new Multiplier("千", 3),
          new Multiplier("百", 2),
          new Multiplier("trillion ", 12),
          new Multiplier("billion ", 9),
          new Multiplier("100 million ", 8),
          new Multiplier("hundred million ", 8),
          new Multiplier("million ", 6),
          new Multiplier("10,000 ", 4),
          new Multiplier("10 000 ", 4),
          new Multiplier("10000 ", 4),
          new Multiplier("ten thousand ", 4),
          new Multiplier("1,000 ", 3),
          new Multiplier("thousand ", 3));

  /** How tables write the unit of a rate. */
  private static final Set<String> RATES = Set.of("%", "％", "百分比", "百分点", "个百分点");

  private static final int HIGHEST = 15;

  private record Multiplier(String word, int power) {}

  /**
   * A unit with the multiplier written before it.
   *
   * @param unit name of the unit in the code list
   * @param power power of ten, 0 where no multiplier is written
   */
  public record UnitMeasure(String unit, int power) {}

  private final Map<String, String> unitNames = new ConcurrentHashMap<>();

  /** Units of the given code lists. */
  public UnitMeasures(CodeLists codeLists) {
    for (Unit unit : codeLists.units()) {
      unitNames.put(unit.name(), unit.name());
      unit.aliases().forEach(alias -> unitNames.putIfAbsent(alias, unit.name()));
      unitNames.putIfAbsent(codeLists.englishName(unit.name()), unit.name());
    }
  }

  /**
   * Reads a unit of measure that must be the wanted unit, with or without multiplier; a multiplier
   * alone, as in 亿 for 亿元, is of the wanted unit.
   */
  public Optional<UnitMeasure> read(String text, String wanted) {
    if (isSame(text, wanted)) {
      return Optional.of(new UnitMeasure(wanted, 0));
    }
    for (Multiplier m : MULTIPLIERS) {
      if (text.equals(m.word()) && !wanted.equals("%")
          || text.startsWith(m.word()) && isSame(text.substring(m.word().length()), wanted)) {
        return Optional.of(new UnitMeasure(wanted, m.power()));
      }
    }
    return Optional.empty();
  }

  /** The unit told, or of several parted by 、 the first that is the wanted unit. */
  Optional<String> among(String told, String wanted) {
    return Stream.of(listed(told)).filter(unit -> read(unit, wanted).isPresent()).findFirst();
  }

  /** The one amount among several units that are told; empty where there are none or more. */
  String amountAmong(String told) {
    String[] listed = listed(told);
    List<String> amounts =
        Stream.of(listed)
            .filter(unit -> listed.length == 1 || !RATES.contains(unit))
            .distinct()
            .toList();
    return amounts.size() == 1 ? amounts.getFirst() : "";
  }

  private String[] listed(String told) {
    return isUnit(told) ? new String[] {told} : told.split("[、,，/;；\\s]+");
  }

  private boolean isSame(String text, String wanted) {
    return text.equals(wanted)
        || wanted.equals("%") && RATES.contains(text)
        || unitNames.getOrDefault(text, text).equals(unitNames.getOrDefault(wanted, wanted));
  }

  /** Reads any unit of measure; one that the code list lacks is taken as it is written. */
  UnitMeasure any(String text) {
    if (unitNames.containsKey(text)) {
      return new UnitMeasure(unitNames.get(text), 0);
    }
    return MULTIPLIERS.stream()
        .filter(m -> text.startsWith(m.word()))
        .filter(m -> unitNames.containsKey(text.substring(m.word().length())))
        .map(m -> new UnitMeasure(unitNames.get(text.substring(m.word().length())), m.power()))
        .findFirst()
        .orElse(new UnitMeasure(text, 0));
  }

  /** Whether a text is the unit of a difference between two rates. */
  static boolean arePoints(String text) {
    return text.endsWith("百分点");
  }

  /** Whether a text is a unit of the code list, with or without multiplier, or one of a rate. */
  boolean isUnit(String text) {
    return RATES.contains(text)
        || unitNames.containsKey(text)
        || MULTIPLIERS.stream()
            .anyMatch(
                m ->
                    text.startsWith(m.word())
                        && unitNames.containsKey(text.substring(m.word().length())));
  }

  /** Whether a text behind a number says what the number counts: nothing, 辆, 万 or 万辆. */
  boolean mayFollow(String text) {
    return isUnit(text) || power(text).isPresent();
  }

  /** Reads a multiplier: a power of ten from 0 to 15, or its word such as 万; empty is 0. */
  static Optional<Integer> power(String text) {
    if (text.isEmpty()) {
      return Optional.of(0);
    }
    if (text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.parseInt(text)).filter(power -> power <= HIGHEST);
    }
    return MULTIPLIERS.stream()
        .filter(m -> m.word().equals(text))
        .map(Multiplier::power)
        .findFirst();
  }
}
