package shuanghe.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.HeldValue;
import shuanghe.model.Indicator;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.PlausibilityLimit;
import shuanghe.model.PlausibilityRule;
import shuanghe.model.ReviewItem;
import shuanghe.model.TimePeriod;

class PlausibilityTest {

  private static final Edition AUGUST =
      new Edition(Optional.of(TimePeriod.month(2023, 8)), 8, 8, LocalDate.of(2023, 8, 31));

  private static final String LOANS =
      "2023-05-31=53911.0;2023-06-30=54102.5;2023-07-31=54610.9;2023-08-31=0.0005512";

  /** Edition data of nothing but the values of indicator tables. */
  static EditionData data(CodeLists codeLists, List<Observation> observations) {
    return EditionData.of(codeLists, List.of(), List.of(), observations);
  }

  private static EditionData assessed(List<Observation> observations, Observation.Key... settled) {
    return Plausibility.assess(
        data(RealisticSeries.CODE_LISTS, observations), AUGUST, Set.of(settled));
  }

  private static List<Observation> series(String indicator, String area, String values) {
    List<Observation> series = new ArrayList<>();
    for (String pair : values.split(";")) {
      series.add(value(indicator, area, Observation.Measure.VALUE, pair, series.size() + 2));
    }
    return series;
  }

  /** Growth rates as tables report them, which are in percent whatever the indicator's unit. */
  private static List<Observation> growths(String values) {
    List<Observation> rates = new ArrayList<>();
    for (String pair : values.split(";")) {
      Observation o =
          value("OUTPUT", "51", Observation.Measure.YEAR_ON_YEAR, pair, rates.size() + 2);
      rates.add(Slip.with(o, o.value().orElseThrow().movePointLeft(4)));
    }
    return rates;
  }

  private static Observation value(
      String indicator, String area, Observation.Measure measure, String pair, int line) {
    String[] parts = pair.split("=");
    int multiplier =
        RealisticSeries.CODE_LISTS.indicator(indicator).map(Indicator::displayMultiplier).orElse(0);
    return new Observation(
        new Place("indicators/" + area + measure + ".csv", line),
        indicator,
        area,
        TimePeriod.parse(parts[0]).orElseThrow(),
        measure,
        Optional.of(new BigDecimal(parts[1]).movePointRight(multiplier)),
        Observation.ObservationStatus.NORMAL,
        "",
        "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/shuanghe/plausibility/series.csv", numLinesToSkip = 1)
  void judgesSeries(
      String name, String indicator, String values, String held, String rule, String expected) {
    List<HeldValue> found = assessed(series(indicator, "51", values)).held();
    List<String> wanted = held == null ? List.of() : Arrays.asList(held.split(" "));
    assertThat(found)
        .extracting(v -> v.period().orElseThrow().toString(), v -> v.rule().code())
        .isEqualTo(wanted.stream().map(period -> tuple(period, rule)).toList());
    assertThat(found)
        .allSatisfy(v -> assertThat(said(v)).contains(expected == null ? "" : expected));
  }

  @Test
  void holdsThePartThatExceedsItsWhole() {
    List<Observation> both =
        new ArrayList<>(series("OUTPUT", "51", "2023-06=20.11;2023-07=20.63;2023-08=21.06"));
    both.addAll(series("OUTPUT", "5101", "2023-06=11.10;2023-07=11.32;2023-08=23.40"));
    assertThat(assessed(both).held())
        .extracting(HeldValue::area, HeldValue::rule, PlausibilityTest::said)
        .containsExactly(tuple("5101", PlausibilityRule.PART, "不应大于四川水泥产量2023年8月的21.06万吨"));
  }

  @Test
  void holdsTheWholeWhereItIsWhatStandsOut() {
    List<Observation> both =
        new ArrayList<>(series("OUTPUT", "51", "2023-06=20.11;2023-07=20.63;2023-08=9.06"));
    both.addAll(series("OUTPUT", "5101", "2023-06=11.10;2023-07=11.32;2023-08=11.40"));
    assertThat(assessed(both).held()).extracting(HeldValue::area).containsExactly("51");
  }

  @Test
  void letsAPartExceedAWholeThatItExceedsAlways() {
    List<Observation> both =
        new ArrayList<>(series("OUTPUT", "51", "2023-06=20.11;2023-07=20.63;2023-08=21.06"));
    both.addAll(series("OUTPUT", "5101", "2023-06=31.10;2023-07=31.32;2023-08=31.90"));
    assertThat(assessed(both).held()).isEmpty();
  }

  @Test
  void holdsAnItemLargerThanTheIndicatorItIsAPartOf() {
    CodeLists limited =
        RealisticSeries.CODE_LISTS.withLimits(
            List.of(new PlausibilityLimit(PlausibilityRule.PART_OF, "REVENUE", "CONTRACTS", "")));
    List<Observation> both =
        new ArrayList<>(series("REVENUE", "51", "2021=30.1;2022=34.2;2023=51.9"));
    both.addAll(series("CONTRACTS", "51", "2021=41.10;2022=45.32;2023=48.40"));
    assertThat(Plausibility.assess(data(limited, both), AUGUST, Set.of()).held())
        .extracting(HeldValue::indicator, HeldValue::rule)
        .containsExactly(tuple("REVENUE", PlausibilityRule.PART_OF));
  }

  @Test
  void holdsATargetInTheWrongUnit() {
    List<Observation> both =
        new ArrayList<>(series("CONTRACTS", "51", "2020=310.22;2021=341.87;2022=365.05"));
    both.add(value("CONTRACTS", "51", Observation.Measure.TARGET, "2023=0.04", 9));
    assertThat(assessed(both).held())
        .extracting(HeldValue::measure, HeldValue::rule)
        .containsExactly(tuple(Observation.Measure.TARGET, PlausibilityRule.MAGNITUDE));
  }

  @Test
  void holdsAReportedGrowthWrittenAsAFraction() {
    assertThat(assessed(growths("2023-05=8.1;2023-06=7.7;2023-07=8.4;2023-08=0.079")).held())
        .extracting(HeldValue::rule, HeldValue::unit)
        .containsExactly(tuple(PlausibilityRule.FRACTION, "%"));
  }

  @Test
  void holdsAReportedGrowthThatTheValuesDoNotComeTo() {
    List<Observation> all = new ArrayList<>(growths("2022=7.4;2023=32.6"));
    all.addAll(series("OUTPUT", "51", "2021=200.40;2022=215.31;2023=229.80"));
    assertThat(assessed(all).held())
        .extracting(HeldValue::rule, HeldValue::period, PlausibilityTest::said)
        .containsExactly(
            tuple(PlausibilityRule.GROWTH, Optional.of(TimePeriod.year(2023)), "按两期数值计算为6.73%"));
  }

  @Test
  void holdsNothingThatIsSettled() {
    List<Observation> loans = series("LOANS", "51", LOANS);
    assertThat(assessed(loans).held().getFirst().id()).isEqualTo("LOANS:51:2023-08-31:value:55120");
    assertThat(assessed(loans, loans.getLast().key()).held()).isEmpty();
  }

  @Test
  void keepsWhatItHoldsAndAsksForALook() {
    EditionData data = assessed(series("LOANS", "51", LOANS));
    assertThat(data.observations()).hasSize(4);
    assertThat(data.review())
        .extracting(ReviewItem::id, ReviewItem::subject, ReviewItem::rule, ReviewItem::prominence)
        .containsExactly(
            tuple(
                "LOANS:51:2023-08-31:value:55120",
                "四川贷款余额",
                "magnitude",
                ReviewItem.Prominence.PAGE_ONE));
  }

  @Test
  void findsTheSameWhateverTheOrderOfTheRows() {
    List<Observation> loans = series("LOANS", "51", LOANS);
    assertThat(assessed(loans.reversed()).held()).isEqualTo(assessed(loans).held());
  }

  @Test
  void takesTheOfficesLimitsAfterItsOwn() {
    CodeLists lenient =
        RealisticSeries.CODE_LISTS.withLimits(
            List.of(new PlausibilityLimit(PlausibilityRule.MAGNITUDE, "LOANS", "off", "试验")));
    assertThat(
            Plausibility.assess(data(lenient, series("LOANS", "51", LOANS)), AUGUST, Set.of())
                .held())
        .isEmpty();
  }

  @Test
  void givesEachOfItsOwnLimitsAReason() {
    assertThat(Limits.own()).isNotEmpty().allSatisfy(l -> assertThat(l.reason()).isNotBlank());
  }

  private static String said(HeldValue held) {
    return Messages.in(MessageLanguage.ZH).text(held.expected());
  }
}
