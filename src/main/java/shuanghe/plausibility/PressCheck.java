package shuanghe.plausibility;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.HeldValue;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation.Measure;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.ReviewItem;

/**
 * Plausibility check of the figures of the press: shares and falls by themselves, amounts against
 * the values of the same indicator and area.
 */
final class PressCheck {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final CodeLists codeLists;
  private final Limits limits;
  private final Accumulation accumulation;
  private final Map<Plausibility.JudgedKey, Series> series;

  PressCheck(
      CodeLists codeLists,
      Limits limits,
      Accumulation accumulation,
      Map<Plausibility.JudgedKey, Series> series) {
    this.codeLists = codeLists;
    this.limits = limits;
    this.accumulation = accumulation;
    this.series = series;
  }

  /** What a held figure is doubted for. */
  static Doubt doubt(HeldValue held) {
    return held.rule() == PlausibilityRule.MAGNITUDE ? Doubt.MAGNITUDE : Doubt.IMPLAUSIBLE;
  }

  /** The figure as held, where a rule holds it. */
  Optional<HeldValue> ask(Fact fact) {
    boolean beyondAll = fact.unit().equals("%") && fact.value().compareTo(WHOLE) > 0;
    return switch (fact.kind()) {
      case SHARE -> beyondAll ? share(fact) : Optional.empty();
      case CHANGE ->
          beyondAll && fact.direction() == Fact.Direction.DOWN
              ? held(fact, PlausibilityRule.SIGN, Message.of("plausibility.fall"))
              : Optional.empty();
      case LEVEL -> beyondAll ? share(fact) : level(fact);
      case DIFFERENCE, RANK, TARGET, PROGRESS -> Optional.empty();
    };
  }

  private Optional<HeldValue> share(Fact fact) {
    OptionalDouble highest =
        fact.indicatorCode()
            .flatMap(codeLists::indicator)
            .map(indicator -> limits.of(PlausibilityRule.SHARE, indicator))
            .orElseGet(() -> limits.of(PlausibilityRule.SHARE, fact.indicator()));
    return highest.isPresent() && fact.value().doubleValue() > highest.getAsDouble()
        ? held(
            fact,
            PlausibilityRule.SHARE,
            Message.of(
                "plausibility.not-over",
                String.format(Locale.ROOT, "%.0f%%", highest.getAsDouble())))
        : Optional.empty();
  }

  private Optional<HeldValue> level(Fact fact) {
    Optional<Indicator> indicator =
        fact.indicatorCode()
            .flatMap(codeLists::indicator)
            .filter(i -> i.unit().equals(fact.unit()))
            .filter(i -> limits.of(PlausibilityRule.MAGNITUDE, i).isPresent());
    Optional<Area> area = codeLists.area(fact.refArea());
    if (indicator.isEmpty() || area.isEmpty() || fact.period().isEmpty()) {
      return Optional.empty();
    }
    Optional<Series> known =
        Optional.ofNullable(
            series.get(
                new Plausibility.JudgedKey(
                    indicator.get().code(), area.get().code(), Measure.VALUE)));
    if (known.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble off =
        new Scale(known.get(), accumulation).off(fact.value().doubleValue(), fact.period().get());
    return off.isPresent() && Scale.isSlip(off.getAsDouble())
        ? held(
            fact,
            PlausibilityRule.MAGNITUDE,
            MagnitudeRule.expected(
                fact.value().doubleValue(), off.getAsDouble(), new ValueWords(known.get())::number))
        : Optional.empty();
  }

  private Optional<HeldValue> held(Fact fact, PlausibilityRule rule, Message expected) {
    return Optional.of(
        new HeldValue(
            fact.id(),
            ReviewItem.ReviewKind.FACT,
            fact.place(),
            fact.indicatorCode().orElse(""),
            codeLists.area(fact.refArea()).map(Area::code).orElse(""),
            fact.period(),
            fact.kind() == Fact.Kind.CHANGE ? Measure.YEAR_ON_YEAR : Measure.VALUE,
            fact.value(),
            fact.unit(),
            rule,
            expected));
  }
}
