package shuanghe.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.DomainCounts;
import shuanghe.model.DomainProfile;
import shuanghe.model.HeldValue;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.Message;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Revision;
import shuanghe.model.Target;

/**
 * One domain in an edition: what its briefing and its workbook say.
 *
 * @param profile name, title and themes of the domain
 * @param indicators rows of its indicators with a value for the period, in the order of the code
 *     lists
 * @param dormant the latest value of each series of the domain that has none for the period
 * @param figures press figures of the domain in reading order, repeated ones joined
 * @param agreements documents that the press names
 * @param targets aims that the press states
 * @param matters lines of the ledgers as they stood at the period's end
 * @param pressMatters matters that the press reports on
 * @param nextSteps what the press says will be done
 * @param meetings meetings that the press reports on
 * @param proposals shortcomings and proposals of the press
 * @param articles articles whose domain this is, or that have paragraphs of it as secondary domain
 *     or state a figure of it
 * @param checks press figures set against statistics
 * @param pressSeries what reports of this and earlier editions tell of each indicator and area of
 *     which this edition's own reports tell a value
 * @param warnings findings in the order of {@link Warning.WarningRule}
 * @param revisions corrected values of its indicators
 * @param held values of indicator tables that plausibility rules keep out, by place
 * @param pairs names of the areas that stand for both sides
 * @param sides names of the areas that work together, the pairs' members
 * @param counts how much the reports tell of the domain, also where that is more than is listed
 *     here
 */
public record DomainAnalysis(
    DomainProfile profile,
    List<IndicatorRow> indicators,
    List<Observation> dormant,
    List<PressFigure> figures,
    List<Agreement> agreements,
    List<Target> targets,
    List<Matter> matters,
    List<PressMatter> pressMatters,
    List<NextStep> nextSteps,
    List<Meeting> meetings,
    List<Proposal> proposals,
    List<Article> articles,
    List<CrossCheck> checks,
    List<PressSeries> pressSeries,
    List<Warning> warnings,
    List<Revision> revisions,
    List<HeldValue> held,
    List<String> pairs,
    List<String> sides,
    DomainCounts counts) {

  public DomainAnalysis {
    indicators = List.copyOf(indicators);
    dormant = List.copyOf(dormant);
    figures = List.copyOf(figures);
    agreements = List.copyOf(agreements);
    targets = List.copyOf(targets);
    matters = List.copyOf(matters);
    pressMatters = List.copyOf(pressMatters);
    nextSteps = List.copyOf(nextSteps);
    meetings = List.copyOf(meetings);
    proposals = List.copyOf(proposals);
    articles = List.copyOf(articles);
    checks = List.copyOf(checks);
    pressSeries = List.copyOf(pressSeries);
    warnings = List.copyOf(warnings);
    revisions = List.copyOf(revisions);
    pairs = List.copyOf(pairs);
    sides = List.copyOf(sides);
    held = List.copyOf(held);
  }

  /**
   * Which periods of a series have a value that waits for a decision, as readers are told:
   * 2023年8月数待核; nothing where none has.
   *
   * @param indicator code of the code list
   * @param area code of the code list
   */
  public Message pending(String indicator, String area) {
    List<Message> periods =
        held.stream()
            .filter(v -> v.indicator().equals(indicator) && v.area().equals(area))
            .flatMap(v -> v.period().stream())
            .distinct()
            .sorted()
            .map(PeriodWords::full)
            .toList();
    return periods.isEmpty() ? Message.NONE : Message.of("series.pending", periods);
  }

  /** Those of some sources that the domain cites or that stand at the places it tells of. */
  List<Source> sourcesIn(List<Source> sources) {
    Set<Integer> cited = new HashSet<>();
    figures.forEach(f -> cited.addAll(f.sources()));
    warnings.forEach(w -> cited.addAll(w.sources()));
    checks.forEach(c -> cited.addAll(c.sources()));
    pressSeries.forEach(s -> s.values().forEach(v -> cited.addAll(v.sources())));
    indicators.forEach(r -> cited.add(r.source()));
    Set<Place> places = places();
    return sources.stream()
        .filter(s -> cited.contains(s.number()) || places.contains(s.place()))
        .toList();
  }

  private Set<Place> places() {
    Set<Place> places = new HashSet<>();
    for (PressFigure figure : figures) {
      places.add(figure.fact().place());
      figure.others().forEach(f -> places.add(f.place()));
    }
    agreements.forEach(a -> places.addAll(a.sources()));
    targets.forEach(t -> places.addAll(t.sources()));
    pressMatters.forEach(m -> places.addAll(m.sources()));
    matters.forEach(m -> places.add(m.place()));
    meetings.forEach(m -> places.add(m.place()));
    nextSteps.forEach(s -> places.add(s.place()));
    proposals.forEach(p -> places.add(p.place()));
    dormant.forEach(o -> places.add(o.place()));
    return places;
  }

  /** How many statements of the reports are counted alone, because there are too many to list. */
  public int unlisted() {
    int listed =
        Stream.of(figures, agreements, targets, pressMatters, nextSteps, meetings, proposals)
            .mapToInt(List::size)
            .sum();
    return counts.statements() - listed;
  }

  /** Whether there is nothing to tell of the domain: no value, nothing of the press, no matter. */
  public boolean isEmpty() {
    return Stream.of(
            indicators,
            figures,
            agreements,
            targets,
            matters,
            pressMatters,
            nextSteps,
            meetings,
            proposals,
            articles,
            warnings,
            revisions,
            held)
        .allMatch(List::isEmpty);
  }
}
