package shuanghe.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.HeldValue;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Place;
import shuanghe.model.ReviewItem;
import shuanghe.model.Revision;
import shuanghe.model.TimePeriod;

/** Analyst that sums up everything held into one edition. */
public final class EditionAnalyst {

  private record SeriesKey(String indicator, String area) {}

  private final EditionData held;
  private final Edition edition;
  private final SourceList sources;
  private final List<IndicatorSeries> series;
  private final Map<SeriesKey, LocalDate> newestHeld;
  private final Map<Indicator, DisplayScale> scales;
  private final List<List<Fact>> figures;
  private final Map<SeriesKey, List<Fact>> factsBySeries;
  private final Map<SeriesKey, List<List<Fact>>> figuresBySeries;
  private final PressHistory history;

  private EditionAnalyst(EditionData told, EditionData earlier, Edition edition) {
    EditionData scope =
        ReportOrder.of(
            SentenceDomains.unite(told),
            edition.period().map(TimePeriod::end).orElse(edition.asOf()));
    this.held = scope;
    this.edition = edition;
    this.sources =
        new SourceList(
            Stream.concat(scope.articles().stream(), earlier.articles().stream()).toList());
    this.series = series(scope);
    this.newestHeld = newestHeld(scope);
    this.scales = scales(series, edition);
    this.figures = FigureJoiner.join(scope.facts()).stream().map(SentenceDomains::unite).toList();
    this.factsBySeries = bySeries(scope.facts().stream());
    this.figuresBySeries = statementsBySeries();
    this.history = new PressHistory(scope, earlier, sources);
  }

  /** Analyses an edition before which no report was published. */
  public static EditionAnalysis analyse(EditionData data, Edition edition) {
    return analyse(
        data, EditionData.of(data.codeLists(), List.of(), List.of(), List.of()), edition);
  }

  /**
   * Analyses an edition.
   *
   * @param data everything held, of whatever period; what belongs to the edition is selected here,
   *     see {@link EditionScope}
   * @param earlier reports published before the edition's period and their facts
   * @throws IllegalArgumentException if an observation names an indicator or area that the code
   *     lists do not have
   */
  public static EditionAnalysis analyse(EditionData data, EditionData earlier, Edition edition) {
    EditionAnalyst analyst =
        new EditionAnalyst(EditionScope.select(data, edition), earlier, edition);
    List<DomainAnalysis> domains =
        data.codeLists().allDomains().stream().map(analyst::domain).toList();
    List<Article> undated =
        edition.period().isEmpty()
            ? List.of()
            : data.articles().stream().filter(a -> a.date().isEmpty()).toList();
    return new EditionAnalysis(
        edition,
        data.codeLists(),
        domains,
        analyst.sources.sources(),
        undated,
        analyst.held.rejections(),
        ReviewList.of(analyst.held, domains, undated),
        analyst.held.decisions());
  }

  /** The statements of each figure by the series they speak of. */
  private Map<SeriesKey, List<List<Fact>>> statementsBySeries() {
    Map<SeriesKey, List<List<Fact>>> statements = new HashMap<>();
    for (List<Fact> figure : figures) {
      bySeries(figure.stream())
          .forEach(
              (key, facts) -> statements.computeIfAbsent(key, k -> new ArrayList<>()).add(facts));
    }
    return statements;
  }

  /** The facts that speak of an indicator and an area of the code lists. */
  private Map<SeriesKey, List<Fact>> bySeries(Stream<Fact> facts) {
    return facts
        .filter(f -> f.indicatorCode().isPresent() && areaOf(f).isPresent())
        .collect(
            Collectors.groupingBy(
                f -> new SeriesKey(f.indicatorCode().get(), areaOf(f).get().code())));
  }

  private Optional<Area> areaOf(Fact fact) {
    return held.codeLists().area(fact.refArea());
  }

  private static <T> List<T> of(IndicatorSeries s, Map<SeriesKey, List<T>> facts) {
    return facts.getOrDefault(new SeriesKey(s.indicator().code(), s.area().code()), List.of());
  }

  private static List<IndicatorSeries> series(EditionData scope) {
    CodeLists codeLists = scope.codeLists();
    Map<SeriesKey, List<Observation>> observations = new HashMap<>();
    Set<Place> kept =
        scope.held().stream()
            .filter(value -> value.kind() == ReviewItem.ReviewKind.OBSERVATION)
            .map(HeldValue::place)
            .collect(Collectors.toSet());
    for (Observation o : scope.observations()) {
      if (kept.contains(o.place())) {
        continue;
      }
      Indicator indicator =
          codeLists
              .indicator(o.indicator())
              .orElseThrow(() -> unknown(o, "indicator", o.indicator()));
      Area area = codeLists.area(o.area()).orElseThrow(() -> unknown(o, "area", o.area()));
      observations
          .computeIfAbsent(new SeriesKey(indicator.code(), area.code()), k -> new ArrayList<>())
          .add(o);
    }
    List<IndicatorSeries> all = new ArrayList<>();
    for (Indicator indicator : codeLists.indicators()) {
      for (Area area : codeLists.areas()) {
        List<Observation> values = observations.get(new SeriesKey(indicator.code(), area.code()));
        if (values != null) {
          all.add(new IndicatorSeries(indicator, area, values));
        }
      }
    }
    return List.copyOf(all);
  }

  private static IllegalArgumentException unknown(Observation o, String what, String code) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT, "%s: unknown %s '%s'; add it to the code list", o.place(), what, code));
  }

  private DomainAnalysis domain(Domain domain) {
    List<PressFigure> pressFigures =
        figures.stream()
            .filter(group -> group.getFirst().domain().equals(domain))
            .map(this::figure)
            .toList();
    Set<String> stating =
        pressFigures.stream().map(f -> f.fact().articleId()).collect(Collectors.toSet());
    DomainRecords own = new DomainRecords(held, domain);
    own.list(sources);
    List<IndicatorRow> rows = new ArrayList<>();
    List<Observation> dormant = new ArrayList<>();
    List<Warning> stale = new ArrayList<>();
    List<CrossCheck> checks = new ArrayList<>();
    for (IndicatorSeries s : series) {
      if (!s.indicator().domain().equals(domain)) {
        continue;
      }
      Optional<Observation> current = s.current(edition.period());
      Optional<Observation> latest = s.latest();
      current.ifPresent(o -> rows.add(row(s, o)));
      if (latest.isPresent()) {
        int source = sources.ofRow(latest.get(), s.title(latest.get()));
        if (!waits(s, latest.get())) {
          WarningRules.ofDormant(s, latest.get(), end(), source).ifPresent(stale::add);
        }
        if (current.isEmpty()) {
          dormant.add(latest.get());
        }
      }
      checks.addAll(PressChecks.of(s, of(s, figuresBySeries), sources));
    }
    List<Matter> matters = matters(domain);
    return new DomainAnalysis(
        held.codeLists().profile(domain),
        rows,
        dormant,
        pressFigures,
        own.agreements(),
        own.targets(),
        matters,
        own.pressMatters(),
        own.nextSteps(),
        own.meetings(),
        own.proposals(),
        own.articles(stating),
        checks,
        history.of(domain),
        warnings(rows, checks, stale, matters),
        revisions(domain),
        held.held().stream()
            .filter(v -> v.kind() == ReviewItem.ReviewKind.OBSERVATION)
            .filter(v -> indicator(v.indicator()).domain().equals(domain))
            .toList(),
        held.codeLists().pairs(),
        held.codeLists().members(),
        own.counts(stating, pressFigures.size()).plus(held.unlisted(domain)));
  }

  private List<Warning> warnings(
      List<IndicatorRow> rows, List<CrossCheck> checks, List<Warning> stale, List<Matter> matters) {
    List<Warning> warnings = new ArrayList<>();
    rows.forEach(r -> WarningRules.of(r).forEach(warnings::add));
    checks.forEach(
        c ->
            WarningRules.of(
                    c, indicator(c.observation().indicator()), area(c.observation()), sources)
                .ifPresent(warnings::add));
    warnings.addAll(stale);
    matters.forEach(m -> WarningRules.of(m, end(), sources.ofMatter(m)).ifPresent(warnings::add));
    warnings.sort(Warning.ORDER);
    return warnings;
  }

  /** Whether a newer value of the series is there and waits for a decision. */
  private boolean waits(IndicatorSeries s, Observation latest) {
    LocalDate held = newestHeld.get(new SeriesKey(s.indicator().code(), s.area().code()));
    return held != null && held.isAfter(latest.period().end());
  }

  private static Map<SeriesKey, LocalDate> newestHeld(EditionData scope) {
    Map<SeriesKey, LocalDate> newest = new HashMap<>();
    for (HeldValue value : scope.held()) {
      if (value.kind() == ReviewItem.ReviewKind.OBSERVATION && value.measure() == Measure.VALUE) {
        newest.merge(
            new SeriesKey(value.indicator(), value.area()),
            value.period().orElseThrow().end(),
            (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return newest;
  }

  /** The scale of each indicator, by the values of the edition's period in all areas. */
  private static Map<Indicator, DisplayScale> scales(
      List<IndicatorSeries> series, Edition edition) {
    return series.stream()
        .collect(Collectors.groupingBy(IndicatorSeries::indicator))
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e ->
                    DisplayScale.ofAll(
                        e.getKey(),
                        e.getValue().stream()
                            .flatMap(s -> s.current(edition.period()).stream())
                            .flatMap(o -> o.value().stream())
                            .toList())));
  }

  private PressFigure figure(List<Fact> group) {
    TreeSet<Integer> numbers = new TreeSet<>();
    group.forEach(f -> numbers.add(sources.ofSentence(f.place(), f.sentence(), f.articleId())));
    return new PressFigure(group.getFirst(), group.subList(1, group.size()), List.copyOf(numbers));
  }

  private IndicatorRow row(IndicatorSeries s, Observation current) {
    Optional<Observation> target = s.target(current);
    return new IndicatorRow(
        s.indicator(),
        s.area(),
        current,
        s.previous(current),
        s.yearBefore(current),
        s.change(current),
        s.step(current),
        s.yearOnYear(current, pressRate(s, current)),
        s.pace(current),
        target,
        target.flatMap(t -> s.completion(current, t)),
        target.flatMap(t -> s.schedule(current, t)),
        s.trend(current),
        s.earlierChanges(current),
        scales.get(s.indicator()),
        sources.ofRow(current, s.title(current)));
  }

  private Optional<ValueComparison> pressRate(IndicatorSeries s, Observation current) {
    return of(s, factsBySeries).stream()
        .filter(f -> !f.isDoubtful() && f.kind() == Fact.Kind.CHANGE && f.base().equals("同比"))
        .filter(f -> f.unit().equals("%") && PressChecks.speaksOf(f, current))
        .findFirst()
        .map(
            f ->
                ValueComparison.reported(
                    PressChecks.signed(f), Message.of("comparison.from-press")));
  }

  private List<Matter> matters(Domain domain) {
    List<Matter> matters =
        held.matters().stream()
            .filter(m -> m.domain().equals(domain))
            .sorted(Comparator.comparing(Matter::status).thenComparing(Matter::place))
            .toList();
    matters.forEach(sources::ofMatter);
    return matters;
  }

  private List<Revision> revisions(Domain domain) {
    List<Revision> revisions = new ArrayList<>();
    for (IndicatorSeries s : series) {
      if (s.indicator().domain().equals(domain)) {
        held.revisions().stream().filter(r -> isOf(s, r)).forEach(revisions::add);
      }
    }
    revisions.forEach(r -> sources.ofRevision(r, title(r)));
    return revisions;
  }

  private boolean isOf(IndicatorSeries s, Revision revision) {
    return held.codeLists()
            .indicator(revision.key().indicator())
            .filter(s.indicator()::equals)
            .isPresent()
        && held.codeLists().area(revision.key().area()).filter(s.area()::equals).isPresent();
  }

  private Message title(Revision revision) {
    return Message.of(
        "source.row",
        held.codeLists().indicator(revision.key().indicator()).orElseThrow().display().name(),
        held.codeLists().area(revision.key().area()).orElseThrow().placedName(),
        PeriodWords.full(revision.key().period()));
  }

  private Area area(Observation o) {
    return held.codeLists().area(o.area()).orElseThrow();
  }

  private Indicator indicator(String code) {
    return held.codeLists().indicator(code).orElseThrow();
  }

  /** The day on which the edition looks back: the end of its period. */
  private LocalDate end() {
    return edition
        .period()
        .map(p -> p.end())
        .or(
            () ->
                held.observations().stream()
                    .filter(o -> o.measure() == Measure.VALUE)
                    .map(o -> o.period().end())
                    .max(Comparator.naturalOrder()))
        .orElse(edition.asOf());
  }
}
