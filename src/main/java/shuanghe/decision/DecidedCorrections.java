package shuanghe.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.CodeLists;
import shuanghe.model.Decision;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.Decision.DecidedRuling;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Fact.Columns;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Rejection;
import shuanghe.model.TimePeriod;
import shuanghe.statistics.UnitMeasures;

/** Corrections of facts and observations to what was decided about them. */
final class DecidedCorrections {

  /** A bare number this much smaller than one printed in 万 or 亿 may be meant in 万 or 亿. */
  private static final BigDecimal SLIP = new BigDecimal("1000");

  private final CodeLists codeLists;
  private final UnitMeasures units;

  DecidedCorrections(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.units = new UnitMeasures(codeLists);
  }

  /** A decision that turns out to fit neither number nor unit of what it is about. */
  static final class UnfitDecisionException extends Exception {

    /** The column of the sheet 待核 in which decisions are written. */
    private static final String COLUMN = "处理";

    private final transient Rejection rejection;

    private UnfitDecisionException(Decision decision, Message fault) {
      super(fault.toString());
      this.rejection =
          new Rejection(decision.place(), COLUMN, decision.value(), fault, fault.remedy(), "");
    }

    Rejection rejection() {
      return rejection;
    }
  }

  /** The kind of a code or a Chinese name. */
  static Optional<Fact.Kind> kind(String text) {
    return Arrays.stream(Fact.Kind.values())
        .filter(k -> k.code().equalsIgnoreCase(text) || k.label().equals(text))
        .findFirst();
  }

  /**
   * The fact with all that was confirmed trusted and all that was corrected right.
   *
   * @throws UnfitDecisionException where a number's unit is not that of the fact, or where a number
   *     stands for the name of the indicator
   */
  Fact decided(Fact fact, List<Decision> decisions) throws UnfitDecisionException {
    Map<DecidedAttribute, Decision> right = new EnumMap<>(DecidedAttribute.class);
    for (Decision d : decisions) {
      if (d.ruling() == DecidedRuling.CORRECT) {
        right.put(d.attribute(), d);
      }
    }
    Optional<Decision> value = Optional.ofNullable(right.get(DecidedAttribute.VALUE));
    String unit = text(right, DecidedAttribute.UNIT, fact.unit());
    BigDecimal amount = value.isPresent() ? amount(value.get(), fact, unit) : fact.value();
    String indicator = indicator(right, fact);
    return Columns.SCHEMA.copy(
        fact,
        Columns.SURFACE.is(value.map(d -> surface(d, unit)).orElse(fact.surface())),
        Columns.VALUE.is(amount),
        Columns.VALUE_MAX.is(value.isPresent() ? Optional.empty() : fact.valueMax()),
        Columns.UNIT.is(unit),
        Columns.KIND.is(
            kind(text(right, DecidedAttribute.KIND, fact.kind().code())).orElse(fact.kind())),
        Columns.QUALIFIER.is(
            text(right, DecidedAttribute.QUALIFIER, value.isPresent() ? "" : fact.qualifier())),
        Columns.INDICATOR.is(indicator),
        Columns.INDICATOR_CODE.is(
            right.containsKey(DecidedAttribute.INDICATOR)
                ? codeLists.indicator(indicator).map(Indicator::code)
                : fact.indicatorCode()),
        Columns.REF_AREA.is(
            Optional.ofNullable(right.get(DecidedAttribute.REF_AREA))
                .flatMap(d -> codeLists.area(d.value()))
                .map(a -> a.name())
                .orElse(fact.refArea())),
        Columns.PERIOD.is(
            Optional.ofNullable(right.get(DecidedAttribute.TIME_PERIOD))
                .flatMap(d -> TimePeriod.parse(d.value()))
                .or(fact::period)),
        Columns.DOMAIN.is(
            codeLists
                .domain(text(right, DecidedAttribute.DOMAIN, fact.domain().code()))
                .orElse(fact.domain())),
        Columns.SAME_AS.is(right.isEmpty() ? fact.sameAs() : ""),
        Columns.DOUBT.is(
            fact.doubt().stream().filter(doubt -> !isSettled(doubt, decisions)).toList()));
  }

  private static String text(
      Map<DecidedAttribute, Decision> right, DecidedAttribute attribute, String read) {
    Decision decision = right.get(attribute);
    return decision == null ? read : decision.value();
  }

  /** A number with the fact's unit is no name: 1.3万人次 in the row that asks what was counted. */
  private String indicator(Map<DecidedAttribute, Decision> right, Fact fact)
      throws UnfitDecisionException {
    Decision decision = right.get(DecidedAttribute.INDICATOR);
    if (decision == null) {
      return fact.indicator();
    }
    Optional<String> unit = WrittenAmount.parse(decision.value()).map(WrittenAmount::unit);
    if (unit.filter(u -> u.isEmpty() || units.read(u, fact.unit()).isPresent()).isPresent()) {
      throw new UnfitDecisionException(decision, Message.of("decision.number-for-name"));
    }
    return decision.value();
  }

  private static boolean isSettled(Doubt doubt, List<Decision> decisions) {
    return decisions.stream()
        .map(Decision::attribute)
        .anyMatch(a -> a == DecidedAttribute.ALL || a.code().equals(doubt.attribute()));
  }

  private static String surface(Decision decision, String unit) {
    WrittenAmount amount = WrittenAmount.parse(decision.value()).orElseThrow();
    return amount.unit().isEmpty() ? amount.number().toPlainString() + unit : decision.value();
  }

  private BigDecimal amount(Decision decision, Fact fact, String unit)
      throws UnfitDecisionException {
    BigDecimal amount = amount(decision, unit);
    boolean bare = WrittenAmount.parse(decision.value()).orElseThrow().unit().isEmpty();
    boolean printedInTenThousands =
        fact.value().abs().compareTo(SLIP) >= 0
            && fact.surface().chars().noneMatch(Character::isWhitespace)
            && !fact.surface().contains(fact.value().abs().toPlainString());
    if (bare
        && printedInTenThousands
        && amount.signum() != 0
        && amount.abs().multiply(SLIP).compareTo(fact.value().abs()) <= 0) {
      throw new UnfitDecisionException(
          decision, Message.of("decision.ambiguous", fact.surface(), surface(decision, unit)));
    }
    return amount;
  }

  private BigDecimal amount(Decision decision, String unit) throws UnfitDecisionException {
    WrittenAmount amount = WrittenAmount.parse(decision.value()).orElseThrow();
    if (amount.unit().isEmpty()) {
      return amount.number();
    }
    UnitMeasures.UnitMeasure measure =
        units
            .read(amount.unit(), unit)
            .or(() -> units.read(amount.unit() + unit, unit))
            .orElseThrow(
                () ->
                    new UnfitDecisionException(
                        decision,
                        unit.isEmpty()
                            ? Message.of("decision.unit-of-number")
                            : Message.of("decision.unit", unit)));
    BigDecimal value = amount.number().scaleByPowerOfTen(measure.power());
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /**
   * The observation with the right value.
   *
   * @throws UnfitDecisionException where a number's unit is not that of the indicator, or where
   *     another attribute than the value is to be corrected
   */
  Observation decided(Observation o, List<Decision> decisions) throws UnfitDecisionException {
    Observation decided = o;
    for (Decision d : decisions) {
      if (d.ruling() == DecidedRuling.CORRECT) {
        if (d.attribute() != DecidedAttribute.VALUE) {
          throw new UnfitDecisionException(d, Message.of("decision.only-value", o.place()));
        }
        String unit =
            o.measure() == Observation.Measure.YEAR_ON_YEAR
                ? "%"
                : codeLists.indicator(o.indicator()).map(Indicator::unit).orElse("");
        decided =
            new Observation(
                o.place(),
                o.indicator(),
                o.area(),
                o.period(),
                o.measure(),
                Optional.of(amount(d, unit)),
                o.status(),
                o.source(),
                o.note());
      }
    }
    return decided;
  }
}
