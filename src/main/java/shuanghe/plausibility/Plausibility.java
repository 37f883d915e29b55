package shuanghe.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Decision;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.HeldValue;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.ReviewItem;

/** Plausibility check of every value that the warehouse holds. */
public final class Plausibility {

  /**
   * Series that is judged as a whole.
   *
   * @param indicator code of the indicator
   * @param area code of the area
   * @param measure value, target or reported 同比
   */
  record JudgedKey(String indicator, String area, Measure measure) {}

  private final CodeLists codeLists;
  private final Limits limits;
  private final Map<JudgedKey, Series> series = new LinkedHashMap<>();
  private final Accumulation accumulation;
  private final Map<String, List<Area>> pairs = new HashMap<>();

  private Plausibility(
      CodeLists codeLists, List<Observation> observations, Set<Observation.Key> settled) {
    this.codeLists = codeLists;
    this.limits = new Limits(codeLists.limits());
    Map<JudgedKey, List<Value>> values = new LinkedHashMap<>();
    for (Observation o : observations) {
      if (o.value().isPresent()) {
        values
            .computeIfAbsent(
                new JudgedKey(o.indicator(), o.area(), o.measure()), k -> new ArrayList<>())
            .add(new Value(o, settled.contains(o.key())));
      }
    }
    values.forEach(
        (key, of) -> {
          Optional<Indicator> indicator = codeLists.indicator(key.indicator());
          Optional<Area> area = codeLists.area(key.area());
          if (indicator.isPresent() && area.isPresent()) {
            series.put(key, new Series(indicator.get(), area.get(), key.measure(), of));
          }
        });
    this.accumulation = new Accumulation(series.values());
    for (Area area : codeLists.areas()) {
      if (area.kind() == Area.AreaKind.PAIR) {
        area.members().forEach(m -> pairs.computeIfAbsent(m, k -> new ArrayList<>()).add(area));
      }
    }
  }

  /**
   * Holds what cannot be right: the values of indicator tables, each set against its own series,
   * and the figures of the press set against the series of the same indicator and area; and doubts
   * what is told of both sides in a report that names none.
   *
   * @param settled the observations that somebody has confirmed or corrected; no rule holds them,
   *     and none a fact whose value is decided
   * @return the same data with the values held, the facts doubted, and entries of 待核 for the
   *     observations; the values are sorted by place
   */
  public static EditionData assess(
      EditionData data, Edition edition, Set<Observation.Key> settled) {
    Plausibility check = new Plausibility(data.codeLists(), data.observations(), settled);
    check.askSeries();
    List<HeldValue> held = new ArrayList<>();
    List<ReviewItem> review = new ArrayList<>();
    HeldEntries entries = new HeldEntries(edition);
    for (Series s : check.series.values()) {
      for (Value value : s.values()) {
        if (value.isHeld()) {
          held.add(HeldEntries.value(s, value));
          review.add(entries.review(s, value));
        }
      }
    }
    PressCheck press =
        new PressCheck(check.codeLists, check.limits, check.accumulation, check.series);
    Set<String> decided = decided(data, DecidedAttribute.VALUE);
    List<Fact> facts = new ArrayList<>(data.facts().size());
    for (Fact fact : data.facts()) {
      Optional<HeldValue> found = decided.contains(fact.id()) ? Optional.empty() : press.ask(fact);
      found.ifPresent(held::add);
      facts.add(found.map(v -> fact.withDoubt(PressCheck.doubt(v))).orElse(fact));
    }
    held.sort(Comparator.comparing(HeldValue::place).thenComparing(HeldValue::id));
    return PairCheck.apply(
        data.withHeld(held, facts, review), decided(data, DecidedAttribute.REF_AREA));
  }

  /** Ids of the figures of which an attribute, or all of it, is decided. */
  private static Set<String> decided(EditionData data, DecidedAttribute attribute) {
    return data.decisions().stream()
        .filter(outcome -> outcome.fate() == DecisionOutcome.Fate.APPLIED)
        .map(DecisionOutcome::decision)
        .filter(d -> d.attribute() == DecidedAttribute.ALL || d.attribute() == attribute)
        .map(Decision::id)
        .collect(Collectors.toSet());
  }

  private void askSeries() {
    for (Series s : series.values()) {
      new SeriesCheck(s, limits, accumulation).apply();
    }
    for (Series s : series.values()) {
      askScale(s);
    }
    for (Series s : series.values()) {
      askParts(s);
    }
    for (Series s : series.values()) {
      askGrowth(s);
    }
  }

  /**
   * Values that no other of their frequency stands beside, and targets, by the scale of the series.
   */
  private void askScale(Series s) {
    boolean target = s.measure() == Measure.TARGET;
    Optional<Series> actual = series(s.indicator(), s.area(), Measure.VALUE);
    if (s.isRate()
        || actual.isEmpty()
        || limits.of(PlausibilityRule.MAGNITUDE, s.indicator()).isEmpty()) {
      return;
    }
    List<Value> lonely = target ? s.values() : s.lonely();
    Scale scale = new Scale(actual.get(), accumulation);
    ValueWords words = new ValueWords(s);
    for (Value value : lonely) {
      if (!value.isHeld() && value.number() != 0) {
        OptionalDouble off = scale.off(value);
        if (off.isPresent() && Scale.isSlip(off.getAsDouble())) {
          value.hold(
              PlausibilityRule.MAGNITUDE,
              () -> MagnitudeRule.expected(value.number(), off.getAsDouble(), words::number));
        }
      }
    }
  }

  private void askGrowth(Series s) {
    OptionalDouble points = limits.of(PlausibilityRule.GROWTH, s.indicator());
    if (s.measure() == Measure.YEAR_ON_YEAR && points.isPresent()) {
      series(s.indicator(), s.area(), Measure.VALUE)
          .ifPresent(
              values ->
                  GrowthRule.apply(s, values, points.getAsDouble(), new ValueWords(s)::number));
    }
  }

  private void askParts(Series s) {
    if (s.measure() != Measure.VALUE) {
      return;
    }
    OptionalDouble tolerance = limits.of(PlausibilityRule.PART, s.indicator());
    if (tolerance.isPresent() && !s.isRate()) {
      PartRule rule = new PartRule(PlausibilityRule.PART, tolerance.getAsDouble(), this::placed);
      if (accumulation.isKnown(s) && accumulation.of(s)) {
        rule.applyWithin(s);
      }
      for (Optional<Area> whole = parent(s.area());
          whole.isPresent();
          whole = parent(whole.get())) {
        series(s.indicator(), whole.get(), Measure.VALUE).ifPresent(w -> rule.apply(s, w));
      }
      for (Area pair : pairs.getOrDefault(s.area().name(), List.of())) {
        series(s.indicator(), pair, Measure.VALUE).ifPresent(w -> rule.apply(s, w));
      }
    }
    limits
        .whole(s.indicator())
        .flatMap(codeLists::indicator)
        .flatMap(whole -> series(whole, s.area(), Measure.VALUE))
        .ifPresent(w -> new PartRule(PlausibilityRule.PART_OF, 0, this::placed).apply(s, w));
  }

  private Message placed(Value value) {
    Observation o = value.observation();
    return new ValueWords(series.get(new JudgedKey(o.indicator(), o.area(), o.measure())))
        .placed(value);
  }

  private Optional<Area> parent(Area area) {
    return area.parent().isEmpty() ? Optional.empty() : codeLists.area(area.parent());
  }

  private Optional<Series> series(Indicator indicator, Area area, Measure measure) {
    return Optional.ofNullable(series.get(new JudgedKey(indicator.code(), area.code(), measure)));
  }
}
