package shuanghe.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/**
 * The main indicators with the sides of the cooperation beside each other.
 *
 * @param areas the sides, a city before the province it lies in
 * @param rows those of greatest weight in the order of the code list, at most twelve
 */
public record AreaComparison(List<Area> areas, List<Row> rows) {

  private static final int MOST_ROWS = 12;

  /** How far a published total may be off the sum of its rounded parts: a hundredth. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.01");

  public AreaComparison {
    areas = List.copyOf(areas);
    rows = List.copyOf(rows);
  }

  /**
   * One indicator over one period.
   *
   * @param indicator the indicator
   * @param period the period that all its values are of
   * @param scale the unit in which all its values are printed
   * @param byArea its rows by the name of the area
   * @param both the row of an area that stands for the sides together, where one is reported
   * @param sum their values added up, where none is reported and values can be added
   */
  public record Row(
      Indicator indicator,
      TimePeriod period,
      DisplayScale scale,
      Map<String, IndicatorRow> byArea,
      Optional<IndicatorRow> both,
      Optional<Sum> sum) {

    public Row {
      byArea = Map.copyOf(byArea);
    }

    /** The row of a side. */
    public Optional<IndicatorRow> of(Area area) {
      return Optional.ofNullable(byArea.get(area.name()));
    }

    /** Whether the value reported of the sides together is not what they add up to. */
    public boolean isNoTotal() {
      return both.filter(r -> AreaComparison.isNoTotal(r, byArea.values())).isPresent();
    }

    /** The place of a side by growth, from 1; empty where it or all others cannot be compared. */
    public OptionalInt rank(Area area) {
      List<BigDecimal> growths =
          byArea.values().stream().flatMap(r -> r.yearOnYear().size().stream()).toList();
      Optional<BigDecimal> own = of(area).flatMap(r -> r.yearOnYear().size());
      return own.isEmpty() || growths.size() < 2
          ? OptionalInt.empty()
          : OptionalInt.of(
              1 + (int) growths.stream().filter(g -> g.compareTo(own.get()) > 0).count());
    }
  }

  /**
   * Values of all members of a pair added up.
   *
   * @param pair the area that stands for the members together
   * @param value in the indicator's unit
   * @param yearOnYear of the sums, where every member has a value of the year before
   */
  public record Sum(Area pair, BigDecimal value, ValueComparison yearOnYear) {}

  /** Puts an edition's rows beside each other. */
  public static AreaComparison of(EditionAnalysis edition) {
    CodeLists codeLists = edition.codeLists();
    List<Area> pairs = codeLists.areas().stream().filter(AreaComparison::isPair).toList();
    List<Area> sides = sides(codeLists, pairs);
    Map<Indicator, List<IndicatorRow>> byIndicator = new LinkedHashMap<>();
    edition.domains().stream()
        .flatMap(d -> d.indicators().stream())
        .filter(r -> isPair(r.area()) || sides.contains(r.area()))
        .forEach(r -> byIndicator.computeIfAbsent(r.indicator(), i -> new ArrayList<>()).add(r));
    List<Row> all =
        byIndicator.entrySet().stream().map(e -> row(e.getKey(), e.getValue(), pairs)).toList();
    List<Row> chosen =
        all.stream()
            .sorted(Comparator.comparing((Row r) -> -r.indicator().weight()))
            .limit(MOST_ROWS)
            .toList();
    return new AreaComparison(sides, all.stream().filter(chosen::contains).toList());
  }

  private static boolean isPair(Area area) {
    return area.kind() == Area.AreaKind.PAIR;
  }

  /**
   * Whether a value of two sides together is smaller than that of one of them or, where both have
   * one, not what they add up to, so that it counts something else than what both have: what one
   * did with the other, for instance.
   *
   * @param row the row of any area
   * @param rows rows among which those of its members are looked for
   */
  public static boolean isNoTotal(IndicatorRow row, Collection<IndicatorRow> rows) {
    if (!isPair(row.area())
        || row.indicator().isRate()
        || row.indicator().aggregation() == Indicator.Aggregation.AVERAGE) {
      return false;
    }
    BigDecimal together = row.current().value().orElseThrow();
    List<BigDecimal> members =
        rows.stream()
            .filter(r -> row.area().members().contains(r.area().name()))
            .filter(r -> r.indicator().equals(row.indicator()))
            .filter(r -> at(r, row.current().period()))
            .flatMap(r -> r.current().value().stream())
            .toList();
    BigDecimal sum = members.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return members.stream().anyMatch(v -> v.compareTo(together) > 0)
        || members.size() == row.area().members().size()
            && together.subtract(sum).abs().compareTo(ROUNDED.multiply(sum.abs())) > 0;
  }

  private static List<Area> sides(CodeLists codeLists, List<Area> pairs) {
    List<Area> sides =
        pairs.stream()
            .flatMap(p -> p.members().stream())
            .flatMap(name -> codeLists.area(name).stream())
            .distinct()
            .toList();
    List<Area> ordered = new ArrayList<>();
    for (Area side : sides) {
      if (!ordered.contains(side)) {
        sides.stream().filter(s -> s.parent().equals(side.name())).forEach(ordered::add);
        ordered.add(side);
      }
    }
    return ordered.stream().distinct().toList();
  }

  /** The rows of the indicator's most frequent period, the later one of equals. */
  private static Row row(Indicator indicator, List<IndicatorRow> rows, List<Area> pairs) {
    TimePeriod period =
        rows.stream()
            .map(r -> r.current().period())
            .max(
                Comparator.comparing((TimePeriod p) -> rows.stream().filter(r -> at(r, p)).count())
                    .thenComparing(TimePeriod::end))
            .orElseThrow();
    Map<String, IndicatorRow> byArea = new LinkedHashMap<>();
    rows.stream().filter(r -> at(r, period)).forEach(r -> byArea.put(r.area().name(), r));
    Optional<IndicatorRow> both =
        pairs.stream().flatMap(p -> Stream.ofNullable(byArea.get(p.name()))).findFirst();
    pairs.forEach(p -> byArea.remove(p.name()));
    return new Row(
        indicator,
        period,
        rows.getFirst().scale(),
        byArea,
        both,
        both.isPresent() ? Optional.empty() : sum(indicator, byArea, pairs));
  }

  private static boolean at(IndicatorRow row, TimePeriod period) {
    return row.current().period().equals(period);
  }

  private static Optional<Sum> sum(
      Indicator indicator, Map<String, IndicatorRow> byArea, List<Area> pairs) {
    if (indicator.isRate() || indicator.aggregation() == Indicator.Aggregation.AVERAGE) {
      return Optional.empty();
    }
    return pairs.stream()
        .filter(p -> p.members().stream().allMatch(byArea::containsKey))
        .findFirst()
        .map(p -> sum(p, p.members().stream().map(byArea::get).toList()));
  }

  private static Sum sum(Area pair, List<IndicatorRow> members) {
    BigDecimal value =
        members.stream()
            .map(r -> r.current().value().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<BigDecimal> before =
        members.stream().flatMap(r -> r.yearBefore().flatMap(Observation::value).stream()).toList();
    return new Sum(
        pair,
        value,
        before.size() == members.size()
            ? ValueComparison.ofAmounts(
                value, before.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            : ValueComparison.noBase(Message.NONE));
  }
}
