package shuanghe.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.analysis.CrossCheck.Verdict;
import shuanghe.analysis.PressSeries.Reliability;
import shuanghe.analysis.PressSeries.ReportedValue;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

/** History of what reports of this and earlier editions tell of an indicator and an area. */
final class PressHistory {

  private record HistoryKey(Indicator indicator, Area area) {}

  /** The span that values must share to speak of the same time; a level holds for the last day. */
  private record TimeSpan(LocalDate end, Optional<LocalDate> start)
      implements Comparable<TimeSpan> {

    static TimeSpan of(Indicator indicator, TimePeriod period) {
      return new TimeSpan(
          period.end(),
          indicator.aggregation() == Indicator.Aggregation.STOCK
              ? Optional.empty()
              : Optional.of(period.start()));
    }

    @Override
    public int compareTo(TimeSpan other) {
      int byEnd = end.compareTo(other.end);
      return byEnd != 0
          ? byEnd
          : start.orElse(LocalDate.MIN).compareTo(other.start.orElse(LocalDate.MIN));
    }
  }

  /** A trusted statement before others, then the one of more digits, then the first. */
  private static final Comparator<Fact> MOST_EXACT =
      Comparator.comparing(Fact::isDoubtful)
          .thenComparing(f -> !f.qualifier().isEmpty())
          .thenComparing(f -> -f.value().stripTrailingZeros().precision())
          .thenComparing(Fact::place)
          .thenComparing(Fact::id);

  private final CodeLists codeLists;
  private final SourceList sources;
  private final Map<HistoryKey, List<Fact>> told;

  /**
   * @param scope what the edition may speak of
   * @param earlier reports before it, with their facts; of these only what the edition's own
   *     reports tell anew is followed
   */
  PressHistory(EditionData scope, EditionData earlier, SourceList sources) {
    this.codeLists = scope.codeLists();
    this.sources = sources;
    Set<HistoryKey> followed =
        scope.facts().stream().flatMap(f -> key(f).stream()).collect(Collectors.toSet());
    this.told =
        Stream.concat(earlier.facts().stream(), scope.facts().stream())
            .filter(f -> key(f).filter(followed::contains).isPresent())
            .collect(Collectors.groupingBy(f -> key(f).orElseThrow()));
  }

  /** What the fact's value is of; empty where it is no value of an indicator, area and period. */
  private Optional<HistoryKey> key(Fact fact) {
    boolean level = fact.kind() == Fact.Kind.LEVEL || fact.kind() == Fact.Kind.SHARE;
    return level && fact.period().isPresent() && fact.valueMax().isEmpty()
        ? fact.indicatorCode()
            .flatMap(codeLists::indicator)
            .filter(indicator -> indicator.unit().equals(fact.unit()))
            .flatMap(
                indicator ->
                    codeLists.area(fact.refArea()).map(area -> new HistoryKey(indicator, area)))
        : Optional.empty();
  }

  /** The series of a domain's indicators, in the order of the code lists. */
  List<PressSeries> of(Domain domain) {
    return codeLists.indicators().stream()
        .filter(indicator -> indicator.domain().equals(domain))
        .flatMap(
            indicator ->
                codeLists.areas().stream()
                    .map(area -> new HistoryKey(indicator, area))
                    .filter(told::containsKey))
        .map(key -> new PressSeries(key.indicator(), key.area(), values(key)))
        .toList();
  }

  private List<ReportedValue> values(HistoryKey key) {
    Map<TimeSpan, List<Fact>> bySpan =
        told.get(key).stream()
            .collect(
                Collectors.groupingBy(
                    f -> TimeSpan.of(key.indicator(), f.period().orElseThrow()),
                    TreeMap::new,
                    Collectors.toList()));
    return bySpan.values().stream().flatMap(facts -> ofOneSpan(key, facts).stream()).toList();
  }

  /** Statements that agree are one value. */
  private List<ReportedValue> ofOneSpan(HistoryKey key, List<Fact> facts) {
    List<List<Fact>> numbers = new ArrayList<>();
    for (Fact fact : facts.stream().sorted(MOST_EXACT).toList()) {
      numbers.stream()
          .filter(number -> agree(number.getFirst(), fact))
          .findFirst()
          .ifPresentOrElse(
              number -> number.add(fact), () -> numbers.add(new ArrayList<>(List.of(fact))));
    }
    return numbers.stream()
        .map(
            number ->
                new ReportedValue(
                    number.getFirst(),
                    number.getFirst().period().orElseThrow(),
                    standing(key, number, numbers),
                    cited(number)))
        .toList();
  }

  private static boolean agree(Fact one, Fact other) {
    return CrossChecker.judge(one, one.value(), other.value()) != Verdict.CONTRADICTS
        || CrossChecker.judge(other, other.value(), one.value()) != Verdict.CONTRADICTS;
  }

  private Reliability standing(HistoryKey key, List<Fact> number, List<List<Fact>> all) {
    if (number.getFirst().isDoubtful()) {
      return Reliability.DOUBTFUL;
    }
    List<List<Fact>> unlike =
        all.stream().filter(n -> n != number && !n.getFirst().isDoubtful()).toList();
    if (unlike.isEmpty()) {
      return Reliability.SURE;
    }
    return unlike.stream().anyMatch(n -> contradict(key, number, n))
        ? Reliability.CONTRADICTED
        : Reliability.UNCLEAR;
  }

  /** A report that tells two numbers speaks of two things; two reports must speak of the same. */
  private static boolean contradict(HistoryKey key, List<Fact> number, List<Fact> other) {
    Set<String> reports = new HashSet<>();
    number.forEach(f -> reports.add(f.articleId()));
    Fact one = number.getFirst();
    Fact two = other.getFirst();
    return other.stream().noneMatch(f -> reports.contains(f.articleId()))
        && speaksOfTheSame(key, one, two)
        && speaksOfTheSame(key, two, one);
  }

  private static boolean speaksOfTheSame(HistoryKey key, Fact fact, Fact other) {
    Observation told =
        new Observation(
            other.place(),
            key.indicator().code(),
            key.area().code(),
            other.period().orElseThrow(),
            Observation.Measure.VALUE,
            Optional.of(other.value()),
            Observation.ObservationStatus.NORMAL,
            "",
            "");
    return CrossConditions.broken(fact, key.indicator(), key.area(), told, fact.value()).isEmpty();
  }

  private List<Integer> cited(List<Fact> number) {
    TreeSet<Integer> cited = new TreeSet<>();
    number.forEach(f -> cited.add(sources.ofSentence(f.place(), f.sentence(), f.articleId())));
    return List.copyOf(cited);
  }
}
