package shuanghe.plausibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.Edition;
import shuanghe.model.HeldValue;
import shuanghe.model.Observation;
import shuanghe.model.ReviewItem;
import shuanghe.model.ReviewItem.Prominence;

/** Entries for what the rules hold. */
final class HeldEntries {

  /** As far back as the charts of a briefing reach. */
  private static final int MONTHS_SHOWN = 24;

  private final Edition edition;

  HeldEntries(Edition edition) {
    this.edition = edition;
  }

  /** A value of an indicator table that is held. */
  static HeldValue value(Series series, Value value) {
    Observation o = value.observation();
    Value.Finding finding = value.finding().orElseThrow();
    return new HeldValue(
        o.id(),
        ReviewItem.ReviewKind.OBSERVATION,
        o.place(),
        o.indicator(),
        o.area(),
        Optional.of(o.period()),
        o.measure(),
        o.value().orElseThrow(),
        series.unit(),
        finding.rule(),
        finding.expected());
  }

  /** Its entry of 待核. */
  ReviewItem review(Series series, Value value) {
    Observation o = value.observation();
    Value.Finding finding = value.finding().orElseThrow();
    String subject = series.area().name() + series.indicator().name();
    String printed = o.value().orElseThrow().toPlainString() + series.unit();
    return new ReviewItem(
        o.id(),
        ReviewItem.ReviewKind.OBSERVATION,
        o.place(),
        subject,
        "value",
        printed,
        finding.rule().code(),
        finding.expected(),
        Stream.of(subject, series.measureLabel(), o.period().label(), printed, o.source(), o.note())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")),
        prominence(o.period().end()));
  }

  private Prominence prominence(LocalDate end) {
    LocalDate last = edition.asOf();
    boolean current = edition.period().map(p -> p.contains(end)).orElse(false) || end.isAfter(last);
    if (current) {
      return Prominence.PAGE_ONE;
    }
    return end.isBefore(last.minusMonths(MONTHS_SHOWN)) ? Prominence.LIST : Prominence.BRIEFING;
  }
}
