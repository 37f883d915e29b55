package shuanghe.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import shuanghe.analysis.AreaComparison;
import shuanghe.analysis.CrossCheck;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.IndicatorRow;
import shuanghe.analysis.PrintedNumbers;
import shuanghe.briefing.StatisticsPart.AreaCell;
import shuanghe.briefing.StatisticsPart.AreaRow;
import shuanghe.briefing.StatisticsPart.AreaTable;
import shuanghe.briefing.StatisticsPart.CheckLine;
import shuanghe.briefing.StatisticsPart.IndicatorLine;
import shuanghe.briefing.StatisticsPart.RevisionLine;
import shuanghe.model.Area;
import shuanghe.model.Indicator;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Revision;

/** Wording of what the indicator tables brought, and how the press agrees with them. */
final class StatisticsSections {

  private final EditionAnalysis edition;
  private final Citations citations;
  private final Wording words;

  StatisticsSections(EditionAnalysis edition, Citations citations, Wording words) {
    this.edition = edition;
    this.citations = citations;
    this.words = words;
  }

  List<CheckLine> checks(DomainAnalysis domain) {
    return domain.checks().stream()
        .filter(c -> c.verdict() != CrossCheck.Verdict.UNSURE)
        .map(c -> check(c, indicator(c.observation().indicator())))
        .toList();
  }

  private CheckLine check(CrossCheck c, Indicator indicator) {
    boolean rate = c.observation().measure() == Observation.Measure.YEAR_ON_YEAR;
    BigDecimal exact = c.observation().value().orElseThrow();
    return new CheckLine(
        rate
            ? words.text("series.growth-short", indicator.display().name())
            : indicator.display().name(),
        edition.codeLists().placedName(c.fact().refArea()),
        words.period(c.observation().period()),
        PressWords.value(c.fact()),
        rate ? PrintedNumbers.percent(exact) : PrintedNumbers.withUnit(indicator, exact),
        difference(c, indicator, rate),
        words.text(c.verdict().label()),
        citations.cite(c.sources()));
  }

  private String difference(CrossCheck c, Indicator indicator, boolean rate) {
    if (c.difference().signum() == 0) {
      return IndicatorWords.NOTHING;
    }
    BigDecimal gap = c.difference().abs();
    Message size =
        rate || indicator.isRate()
            ? Message.of("change.points", PrintedNumbers.points(indicator, gap))
            : Message.of("words", PrintedNumbers.withUnit(indicator, gap));
    return words.text(
        c.difference().signum() > 0 ? "check.report-more" : "check.report-less", size);
  }

  private int year() {
    return edition
        .edition()
        .period()
        .map(p -> p.end().getYear())
        .orElse(edition.edition().asOf().getYear());
  }

  /** The main indicators with the areas beside each other. */
  AreaTable areas(AreaComparison comparison) {
    List<String> names = new ArrayList<>();
    comparison.areas().forEach(a -> names.add(a.placedName()));
    names.add(String.join("／", words.names(edition.codeLists().pairs())));
    return new AreaTable(
        names, comparison.rows().stream().map(row -> areaRow(row, comparison)).toList());
  }

  private AreaRow areaRow(AreaComparison.Row row, AreaComparison comparison) {
    List<AreaCell> cells = new ArrayList<>();
    for (Area area : comparison.areas()) {
      cells.add(row.of(area).map(r -> areaCell(r, "", row.rank(area))).orElse(AreaCell.NOTHING));
    }
    cells.add(
        row.both()
            .map(r -> areaCell(r, togetherNote(row, r.area()), OptionalInt.empty()))
            .or(() -> row.sum().map(sum -> sumCell(row, sum)))
            .orElse(AreaCell.NOTHING));
    return new AreaRow(
        row.indicator().display().name(),
        DisplayText.of(row.scale().unit()),
        words.brief(row.period(), year()),
        cells);
  }

  private String togetherNote(AreaComparison.Row row, Area pair) {
    return row.isNoTotal() ? words.text("cell.no-total", pair.shownName()) : pair.shownName();
  }

  private AreaCell areaCell(IndicatorRow row, String note, OptionalInt rank) {
    IndicatorLine line = IndicatorWords.line(row, year(), words);
    String change = change(line.yearOnYear());
    return new AreaCell(
        line.current(),
        note,
        rank.isPresent()
            ? change + words.text("sentence.aside", Integer.toString(rank.getAsInt()))
            : change,
        citations.cite(line.sources()));
  }

  private AreaCell sumCell(AreaComparison.Row row, AreaComparison.Sum sum) {
    return new AreaCell(
        PrintedNumbers.bare(row.scale(), sum.value()),
        words.text("cell.added-up", sum.pair().shownName()),
        change(words.text(IndicatorWords.cell(row.indicator(), sum.yearOnYear()))),
        List.of());
  }

  /** The change below a value; nothing where there is none to tell. */
  private static String change(String cell) {
    return cell.equals(IndicatorWords.NOTHING) ? "" : cell;
  }

  List<IndicatorLine> indicators(List<IndicatorRow> rows) {
    int year = year();
    rows.forEach(r -> citations.cite(List.of(r.source())));
    return rows.stream().map(r -> IndicatorWords.line(r, year, words)).toList();
  }

  /** Series without a value for the period, one line for each indicator and period. */
  List<SourcedLine> dormant(DomainAnalysis domain) {
    Map<String, List<Observation>> latest = new LinkedHashMap<>();
    for (Observation o : domain.dormant()) {
      latest
          .computeIfAbsent(
              words.text(
                  "dormant.latest",
                  indicator(o.indicator()).display().name(),
                  words.period(o.period())),
              k -> new ArrayList<>())
          .add(o);
    }
    return latest.entrySet().stream()
        .map(
            e ->
                SourcedLine.of(
                    words.text(
                        "dormant",
                        e.getKey(),
                        words.clauses(e.getValue().stream().map(o -> latest(domain, o)).toList())),
                    e.getValue().stream()
                        .flatMap(o -> citations.of(o.place(), "", List.of()).stream())
                        .toList()))
        .toList();
  }

  private String latest(DomainAnalysis domain, Observation o) {
    Message pending = domain.pending(o.indicator(), o.area());
    return words.text(
        "dormant.of-area",
        area(o.area()),
        PrintedNumbers.withUnit(indicator(o.indicator()), o.value().orElseThrow()),
        pending.isEmpty() ? pending : Message.of("sentence.aside", pending));
  }

  List<RevisionLine> revisions(DomainAnalysis domain) {
    return domain.revisions().stream().map(this::revision).toList();
  }

  private RevisionLine revision(Revision revision) {
    Indicator indicator = indicator(revision.key().indicator());
    return new RevisionLine(
        indicator.display().name(),
        area(revision.key().area()),
        words.period(revision.key().period()),
        value(indicator, revision.before()),
        value(indicator, revision.after()),
        citations.of(revision.place(), "", List.of()));
  }

  private String value(Indicator indicator, Optional<BigDecimal> value) {
    return value
        .map(v -> PrintedNumbers.withUnit(indicator, v))
        .orElseGet(() -> words.text("cell.missing"));
  }

  private Indicator indicator(String code) {
    return edition.codeLists().indicator(code).orElseThrow();
  }

  private String area(String code) {
    return edition.codeLists().area(code).orElseThrow().placedName();
  }
}
