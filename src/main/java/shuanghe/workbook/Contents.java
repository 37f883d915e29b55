package shuanghe.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shuanghe.analysis.CrossCheck;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.PressFigure;
import shuanghe.analysis.PressSeries;
import shuanghe.analysis.Source;
import shuanghe.analysis.Warning;
import shuanghe.messages.Messages;
import shuanghe.model.Agreement;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Rejection;
import shuanghe.model.Revision;
import shuanghe.model.Target;

/** Contents of one workbook: the whole edition, or one domain's part of it. */
final class Contents {

  private final Edition edition;
  private final CodeLists codeLists;
  private final Messages messages;
  private final SheetWords words;
  private final String name;
  private final List<DomainAnalysis> domains;
  private final List<Source> sources;
  private final List<Rejection> rejections;
  private final int[] sourceNumbers;
  private final Map<String, Article> articlesById = new LinkedHashMap<>();
  private final Map<String, List<Source>> sourcesOfFile = new HashMap<>();
  private final List<Article> undated;
  private final List<ReviewRow> review;
  private final List<DecisionOutcome> decisions;
  private final List<FigureRow> figures;

  private Contents(
      EditionAnalysis analysis,
      String name,
      List<DomainAnalysis> domains,
      List<Source> sources,
      Messages messages) {
    this.messages = messages;
    this.edition = analysis.edition();
    this.codeLists = analysis.codeLists();
    this.words = new SheetWords(codeLists);
    this.name = name;
    this.domains = domains;
    this.sources = sources;
    this.rejections = analysis.rejections();
    this.undated = analysis.undated();
    this.review = ReviewRow.of(analysis.review(), analysis.decisions(), messages, words);
    this.decisions = analysis.decisions();
    this.sourceNumbers = sources.stream().mapToInt(Source::number).toArray();
    for (Source source : sources) {
      sourcesOfFile.computeIfAbsent(source.place().file(), f -> new ArrayList<>()).add(source);
    }
    domains.forEach(d -> d.articles().forEach(a -> articlesById.putIfAbsent(a.id(), a)));
    this.figures = figureRows();
  }

  /** All parts of an edition. */
  static Contents ofEdition(EditionAnalysis analysis, Messages messages) {
    return new Contents(
        analysis,
        new SheetWords(analysis.codeLists()).of("总览"),
        analysis.domains(),
        analysis.sources(),
        messages);
  }

  /** One domain's part of an edition. */
  static Contents ofDomain(EditionAnalysis analysis, Domain domain, Messages messages) {
    EditionAnalysis part = analysis.part(domain);
    return new Contents(
        part,
        new SheetWords(analysis.codeLists()).domain(domain),
        part.domains(),
        part.sources(),
        messages);
  }

  Edition edition() {
    return edition;
  }

  /** 总览 or the domain's name. */
  String name() {
    return name;
  }

  List<DomainAnalysis> domains() {
    return domains;
  }

  List<Source> sources() {
    return sources;
  }

  List<Rejection> rejections() {
    return rejections;
  }

  /** Articles that no edition of a period can claim, because nothing dates them. */
  List<Article> undated() {
    return undated;
  }

  /** What is to be looked at in the whole edition, and what was decided before. */
  List<ReviewRow> review() {
    return review;
  }

  List<DecisionOutcome> decisions() {
    return decisions;
  }

  /** The indicator of a code; one that no code list knows any more is shown by its code. */
  Indicator indicator(String code) {
    return codeLists
        .indicator(code)
        .orElseGet(
            () ->
                new Indicator(
                    code, code, List.of(), Domain.OTHER, "", "", 0, 2, Indicator.Desired.NEITHER));
  }

  /** Name of an area as papers print it; the code where no list has it. */
  String areaName(String code) {
    return codeLists.area(code).map(Area::placedName).orElse(code);
  }

  /** In the language of the edition. */
  Messages messages() {
    return messages;
  }

  /** Words of the sheets in the language of the edition. */
  SheetWords words() {
    return words;
  }

  /** Names of the areas that stand for sides that work together. */
  List<String> pairs() {
    return codeLists.pairs();
  }

  /** Name of the area that an area is a part of, or empty. */
  String areaParent(String area) {
    return words.name(codeLists.parentOf(area));
  }

  /**
   * Number of the source for something that stands at a place: the sentence of that line that holds
   * the text, else another sentence of the file that does, else whatever is listed of that line.
   *
   * @param text a clause of the sentence; empty for a row of a table
   */
  Optional<Integer> sourceAt(Place place, String text) {
    List<Source> ofFile = sourcesOfFile.getOrDefault(place.file(), List.of());
    Optional<Source> said =
        text.isEmpty()
            ? Optional.empty()
            : ofFile.stream()
                .filter(s -> s.sentence().contains(text))
                .min(Comparator.comparingInt(s -> Math.abs(s.place().line() - place.line())));
    return said.or(() -> ofFile.stream().filter(s -> s.place().equals(place)).findFirst())
        .map(Source::number);
  }

  /** Row of a source in the list of sources. */
  Optional<Integer> rowOfSource(int number) {
    int row = Arrays.binarySearch(sourceNumbers, number);
    return row < 0 ? Optional.empty() : Optional.of(row);
  }

  /** The figures of the press, repeated ones after the first that says the same. */
  List<FigureRow> figures() {
    return figures;
  }

  private List<FigureRow> figureRows() {
    List<FigureRow> rows = new ArrayList<>();
    for (DomainAnalysis domain : domains) {
      for (PressFigure figure : domain.figures()) {
        rows.add(new FigureRow(figure.fact(), "", figure.sources()));
        figure
            .others()
            .forEach(
                f ->
                    rows.add(
                        new FigureRow(
                            f,
                            figure.fact().id(),
                            sourceAt(f.place(), f.sentence())
                                .map(List::of)
                                .orElse(figure.sources()))));
      }
    }
    return rows;
  }

  /** Every article once, though several domains may speak in it. */
  List<Article> articles() {
    return List.copyOf(articlesById.values());
  }

  /** An article by its id. */
  Optional<Article> article(String id) {
    return Optional.ofNullable(articlesById.get(id));
  }

  List<Agreement> agreements() {
    return all(DomainAnalysis::agreements);
  }

  List<Target> targets() {
    return all(DomainAnalysis::targets);
  }

  List<Matter> matters() {
    return all(DomainAnalysis::matters);
  }

  List<PressMatter> pressMatters() {
    return all(DomainAnalysis::pressMatters);
  }

  List<Proposal> proposals() {
    return all(DomainAnalysis::proposals);
  }

  List<Meeting> meetings() {
    return all(DomainAnalysis::meetings);
  }

  List<NextStep> nextSteps() {
    return all(DomainAnalysis::nextSteps);
  }

  List<PressSeries> pressSeries() {
    return all(DomainAnalysis::pressSeries);
  }

  List<CrossCheck> checks() {
    return all(DomainAnalysis::checks);
  }

  List<Warning> warnings() {
    return all(DomainAnalysis::warnings);
  }

  List<Revision> revisions() {
    return all(DomainAnalysis::revisions);
  }

  private <T> List<T> all(Function<DomainAnalysis, List<T>> part) {
    return domains.stream().flatMap(d -> part.apply(d).stream()).toList();
  }
}
