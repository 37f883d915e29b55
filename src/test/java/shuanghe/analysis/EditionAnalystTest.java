package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shuanghe.model.Article;
import shuanghe.model.Domains;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.SampleEdition;
import shuanghe.model.TimePeriod;

class EditionAnalystTest {

  private static final Edition ALL = new Edition(Optional.empty(), 1, 1, LocalDate.of(2023, 10, 3));

  private static final EditionAnalysis SEPTEMBER =
      EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER);

  private static EditionData with(List<Article> articles, List<Observation> observations) {
    EditionData h = SampleEdition.data();
    return new EditionData(
        h.codeLists(),
        articles,
        h.facts(),
        h.agreements(),
        h.targets(),
        h.pressMatters(),
        h.nextSteps(),
        h.meetings(),
        h.proposals(),
        observations,
        h.revisions(),
        h.matters(),
        h.rejections(),
        h.review(),
        h.decisions(),
        h.held(),
        h.unlisted());
  }

  private static Article dated(Optional<LocalDate> date) {
    Article a = SampleEdition.data().articles().getFirst();
    return new Article(
        a.id(),
        a.place(),
        a.newspaper(),
        a.page(),
        a.title(),
        a.subtitle(),
        a.bylines(),
        date,
        a.issued(),
        a.dateBasis(),
        a.domain(),
        a.secondary(),
        a.areas(),
        a.paragraphs(),
        a.url());
  }

  @Test
  void takesOnlyTheArticlesOfThePeriod() {
    EditionData h = with(List.of(dated(Optional.of(LocalDate.of(2023, 8, 31)))), List.of());
    EditionAnalysis edition = EditionAnalyst.analyse(h, SampleEdition.SEPTEMBER);
    assertThat(edition.of(Domains.TRANSPORT).articles()).isEmpty();
    assertThat(edition.of(Domains.TRANSPORT).figures()).isEmpty();
    assertThat(edition.of(Domains.TRANSPORT).agreements()).isEmpty();
  }

  @Test
  void namesUndatedArticlesInsteadOfDroppingThem() {
    EditionData h = with(List.of(dated(Optional.empty())), List.of());
    assertThat(EditionAnalyst.analyse(h, SampleEdition.SEPTEMBER).undated()).hasSize(1);
    assertThat(EditionAnalyst.analyse(h, ALL).undated()).isEmpty();
    assertThat(EditionAnalyst.analyse(h, ALL).of(Domains.TRANSPORT).articles()).hasSize(1);
  }

  @Test
  void callsNothingNewThatAReportWithoutADayTells() {
    assertThat(Judgements.of(judged(Optional.of(LocalDate.of(2023, 9, 27)))).news())
        .map(PressMatter::name)
        .hasValue("两港联动");
    assertThat(Judgements.of(judged(Optional.empty())).news()).isEmpty();
  }

  private static List<DomainAnalysis> judged(Optional<LocalDate> day) {
    return EditionAnalyst.analyse(with(List.of(dated(day)), List.of()), ALL).domains();
  }

  @Test
  void looksAtNoValueThatCameAfterThePeriod() {
    Edition august =
        new Edition(Optional.of(TimePeriod.month(2023, 8)), 8, 20, LocalDate.of(2023, 9, 3));
    assertThat(EditionAnalyst.analyse(SampleEdition.data(), august).domains())
        .flatExtracting(DomainAnalysis::indicators)
        .allSatisfy(r -> assertThat(r.current().period()).isEqualTo(TimePeriod.month(2023, 8)))
        .hasSize(5);
  }

  @Test
  void selectsTheSameWhenSelectingTwice() {
    EditionData once = EditionScope.select(SampleEdition.data(), SampleEdition.SEPTEMBER);
    assertThat(EditionScope.select(once, SampleEdition.SEPTEMBER)).isEqualTo(once);
  }

  @Test
  void numbersTheSourcesFromOneWithoutGaps() {
    assertThat(SEPTEMBER.sources()).extracting(Source::number).first().isEqualTo(1);
    assertThat(SEPTEMBER.sources().getLast().number()).isEqualTo(SEPTEMBER.sources().size());
  }

  @Test
  void givesEveryNumberAnEntry() {
    DomainAnalysis transport = SEPTEMBER.of(Domains.TRANSPORT);
    Stream<Integer> numbers =
        Stream.of(
                transport.figures().stream().flatMap(f -> f.sources().stream()),
                transport.checks().stream().flatMap(c -> c.sources().stream()),
                transport.warnings().stream().flatMap(w -> w.sources().stream()),
                transport.indicators().stream().map(IndicatorRow::source))
            .flatMap(s -> s);
    assertThat(numbers).isNotEmpty().allMatch(n -> n >= 1 && n <= SEPTEMBER.sources().size());
  }

  @Test
  void findsTheSourceOfAClauseByItsSentence() {
    SourceIndex index = new SourceIndex(SEPTEMBER.sources());
    assertThat(index.find(new Place("page.txt", 7), "签署《港口合作协议》"))
        .map(Source::sentence)
        .contains("双方签署《港口合作协议》");
    assertThat(index.find(new Place("nowhere.txt", 7), "")).isEmpty();
  }

  @Test
  void checksPressFiguresAgainstStatistics() {
    assertThat(SEPTEMBER.of(Domains.TRANSPORT).checks())
        .extracting(CrossCheck::verdict)
        .containsExactly(CrossCheck.Verdict.ROUNDING, CrossCheck.Verdict.CONTRADICTS);
    assertThat(SEPTEMBER.of(Domains.TRANSPORT).checks().getFirst().difference())
        .isEqualByComparingTo(new BigDecimal("-30000"));
  }

  @Test
  void takesThePressRateWhereTheYearBeforeIsMissing() {
    EditionData h = SampleEdition.data();
    List<Observation> september =
        h.observations().stream()
            .filter(o -> o.period().equals(TimePeriod.month(2023, 9)) && o.area().equals("500000"))
            .toList();
    ValueComparison rate =
        EditionAnalyst.analyse(with(h.articles(), september), SampleEdition.SEPTEMBER)
            .of(Domains.TRANSPORT)
            .indicators()
            .getFirst()
            .yearOnYear();
    assertThat(rate.outcome()).isEqualTo(ValueComparison.ComparisonOutcome.REPORTED);
    assertThat(rate.rate()).contains(new BigDecimal("12"));
    assertThat(rate.note()).isEqualTo(Message.of("comparison.from-press"));
  }

  @Test
  void warnsInTheOrderOfTheRules() {
    assertThat(SEPTEMBER.of(Domains.TRANSPORT).warnings())
        .extracting(Warning::rule)
        .containsExactly(
            Warning.WarningRule.OVERDUE,
            Warning.WarningRule.ADVERSE,
            Warning.WarningRule.ADVERSE,
            Warning.WarningRule.CONTRADICTED,
            Warning.WarningRule.STALE);
  }

  @Test
  void listsSeriesWithoutAValueOfThePeriodAsDormant() {
    assertThat(SEPTEMBER.of(Domains.TRANSPORT).dormant())
        .extracting(Observation::indicator)
        .containsExactly("ON_TIME");
  }

  @Test
  void namesTheRowOfAnUnknownIndicator() {
    Observation stray =
        new Observation(
            new Place("indicators/x.csv", 14),
            "NOWHERE",
            "500000",
            TimePeriod.month(2023, 9),
            Observation.Measure.VALUE,
            Optional.of(BigDecimal.ONE),
            Observation.ObservationStatus.NORMAL,
            "",
            "");
    assertThatThrownBy(
            () -> EditionAnalyst.analyse(with(List.of(), List.of(stray)), SampleEdition.SEPTEMBER))
        .hasMessage("indicators/x.csv:14: unknown indicator 'NOWHERE'; add it to the code list");
  }

  @Test
  void choosesOneAreaOfAnIndicatorAndOneFigureOfASentence() {
    Highlights chosen =
        Highlights.of(
            SEPTEMBER.of(Domains.TRANSPORT),
            Highlights.HighlightRoom.DOMAIN,
            new Judgements(List.of(), List.of(), Optional.empty()));
    assertThat(chosen.indicators())
        .extracting(row -> row.indicator().code())
        .containsExactly("FREIGHT", "COST");
    assertThat(chosen.figures()).extracting(f -> f.fact().id()).containsExactly("f1", "f3", "f5");
  }

  @Test
  void choosesFiguresOfListedIndicatorsFirst() {
    EditionData sample = SampleEdition.data();
    Fact listed =
        sample.facts().stream().filter(f -> f.id().equals("f3")).findFirst().orElseThrow();
    String sentence = "9月北山区货运量为30万吨。";
    Fact unlisted =
        Fact.Columns.SCHEMA.copy(
            listed,
            Fact.Columns.ID.is("f80"),
            Fact.Columns.INDICATOR_CODE.is(Optional.empty()),
            Fact.Columns.CONTEXT.is(sentence),
            Fact.Columns.SENTENCE.is(sentence));
    EditionAnalysis edition =
        EditionAnalyst.analyse(
            EditionData.of(
                sample.codeLists(), sample.articles(), List.of(unlisted, listed), List.of()),
            SampleEdition.SEPTEMBER);

    assertThat(
            Highlights.of(
                    edition.of(Domains.TRANSPORT),
                    Highlights.HighlightRoom.DOMAIN,
                    new Judgements(List.of(), List.of(), Optional.empty()))
                .figures())
        .extracting(f -> f.fact().id())
        .containsExactly("f3", "f80");
  }
}
