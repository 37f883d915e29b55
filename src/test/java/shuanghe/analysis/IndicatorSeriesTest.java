package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Area;
import shuanghe.model.Domains;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

class IndicatorSeriesTest {

  private static final Area CHONGQING =
      new Area("500000", "重庆", List.of(), Area.AreaKind.MUNICIPALITY, "", List.of(), List.of());

  private static Indicator indicator(String name, String unit, Indicator.Desired desired) {
    return new Indicator("X", name, List.of(), Domains.INDUSTRY, unit, unit, 0, 0, desired);
  }

  /** Reads {@code 2023-09=120;2023-08=M;2023=500@target}. */
  static IndicatorSeries series(String unit, String values) {
    return series("某指标", unit, values);
  }

  private static IndicatorSeries series(String name, String unit, String values) {
    List<Observation> observations = new ArrayList<>();
    for (String value : values.split(";")) {
      String[] parts = value.split("=");
      String[] period = parts[0].split("@");
      Measure measure =
          period.length == 1
              ? Measure.VALUE
              : period[1].equals("yoy") ? Measure.YEAR_ON_YEAR : Measure.TARGET;
      boolean missing = parts[1].equals("M");
      observations.add(
          new Observation(
              new Place("x.csv", observations.size() + 2),
              "X",
              "500000",
              TimePeriod.parse(period[0]).orElseThrow(),
              measure,
              missing ? Optional.empty() : Optional.of(new BigDecimal(parts[1])),
              missing
                  ? Observation.ObservationStatus.MISSING
                  : Observation.ObservationStatus.NORMAL,
              "",
              ""));
    }
    return new IndicatorSeries(
        indicator(name, unit, Indicator.Desired.HIGHER), CHONGQING, observations);
  }

  static IndicatorRow row(IndicatorSeries series, Observation current) {
    return new IndicatorRow(
        series.indicator(),
        series.area(),
        current,
        series.previous(current),
        series.yearBefore(current),
        series.change(current),
        series.step(current),
        series.yearOnYear(current, Optional.empty()),
        series.pace(current),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        series.trend(current),
        series.earlierChanges(current),
        DisplayScale.of(series.indicator(), current.value().orElseThrow()),
        1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "comparisons.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void saysHowTheValueMoved(
      String name, String unit, String edition, String values, String change, String yearOnYear) {
    IndicatorSeries series = series(unit, values);
    Observation current = series.current(TimePeriod.parse(edition)).orElseThrow();
    IndicatorRow row = row(series, current);
    assertThat(Words.chinese(ChangePhrases.change(row))).isEqualTo(change);
    assertThat(Words.chinese(ChangePhrases.yearOnYear(row))).isEqualTo(yearOnYear);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09, 2023-09-30=110;2022-09-30=88, ''",
    "2023, 2023=220;2022=200, ''",
    "2023-09, 2023-09-30=110;2023-06-30=100;2022-09-30=88, 比6月末增长10.0%",
    "2023-09, 2023-09-30=110;2021-09-30=100, 比2021年9月末增长10.0%"
  })
  void saysOnceWhatThePeriodBeforeAndTheYearBeforeBothTell(
      String edition, String values, String words) {
    IndicatorSeries series = series("吨", values);
    IndicatorRow row = row(series, series.current(TimePeriod.parse(edition)).orElseThrow());
    assertThat(Words.chinese(ChangePhrases.changeBesideYearOnYear(row))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "4.1, 4.7, 比上年同期回落0.6个百分点",
    "4.1, 3.2, 比上年同期加快0.9个百分点",
    "4.1, 4.1, 与上年同期持平",
  })
  void saysOfARateOfGrowthThatItQuickensOrSlows(String now, String yearBefore, String words) {
    IndicatorSeries series = series("某增速", "%", "2023-09=" + now + ";2022-09=" + yearBefore);
    Observation current = series.current(TimePeriod.parse("2023-09")).orElseThrow();
    assertThat(Words.chinese(ChangePhrases.yearOnYear(row(series, current)))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09, 2023-09=1;2023-01/2023-09=9;2023-Q3=3, 2023-09",
    "2023-09, 2023-01/2023-09=9;2023-Q3=3, 2023-01/2023-09",
    "2023-09, 2023-Q3=3;2023-08=1, 2023-Q3",
    "2023-Q3, 2023-07=1;2023-08=1;2023-09=1, 2023-09",
    "2023, 2023-Q3=3;2023-Q2=3, 2023-Q3",
    "2021-12/2023-09, 2023-09=1;2023-10=2, 2023-09",
  })
  void takesTheValueThatStandsForThePeriod(String edition, String values, String current) {
    assertThat(series("吨", values).current(TimePeriod.parse(edition)))
        .map(o -> o.period().toString())
        .contains(current);
  }

  @Test
  void takesTheLatestValueWhereTheEditionHasNoPeriod() {
    assertThat(series("吨", "2023-08=1;2023-09=2").current(Optional.empty()))
        .flatMap(Observation::value)
        .contains(new BigDecimal("2"));
  }

  @Test
  void hasNoValueWhereNoneEndsInThePeriod() {
    assertThat(series("吨", "2023-08=1").current(TimePeriod.parse("2023-09"))).isEmpty();
  }

  @Test
  void setsNoTimePassedAgainstALevelAsOfADay() {
    IndicatorSeries series = series("吨", "2023-09-30=60;2023@target=80");
    Observation current = series.current(TimePeriod.parse("2023-09")).orElseThrow();
    assertThat(series.schedule(current, series.target(current).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01/2023-09=60;2023@target=80, 75, 75",
    "2023-09=80;2023-09@target=80, 100, 100",
  })
  void measuresCompletionAgainstTheTimePassed(
      String values, BigDecimal completion, BigDecimal schedule) {
    IndicatorSeries series = series("吨", values);
    Observation current = series.current(TimePeriod.parse("2023-09")).orElseThrow();
    Observation target = series.target(current).orElseThrow();
    assertThat(series.completion(current, target))
        .hasValueSatisfying(c -> assertThat(c).isEqualByComparingTo(completion));
    assertThat(series.schedule(current, target).orElseThrow().setScale(0, RoundingMode.HALF_UP))
        .isEqualByComparingTo(schedule);
  }

  @Test
  void doesNotMeasureOneMonthAgainstAYearlyTarget() {
    IndicatorSeries series = series("吨", "2023-09=60;2023@target=80");
    Observation current = series.current(TimePeriod.parse("2023-09")).orElseThrow();
    assertThat(series.completion(current, series.target(current).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-08=1;2023-07=1;2023-06=1, 1",
    "2023-07=1;2023-06=1;2023-05=1, 2",
    "2023-Q1=1;2022-Q4=1;2022-Q3=1, 2",
    "2023-01/2023-05=1;2023-01/2023-04=1;2023-Q1=1, 4",
    "2022=1;2021=1;2020=1, 0",
  })
  void countsHowManyOfItsOwnPeriodsASeriesIsBehind(String values, long lag) {
    IndicatorSeries series = series("吨", values);
    assertThat(series.lag(series.latest().orElseThrow(), LocalDate.of(2023, 9, 30))).isEqualTo(lag);
  }

  @Test
  void showsATrendOfOneCutOnly() {
    IndicatorSeries series = series("吨", "2023-07=1;2023-08=2;2023-Q2=6;2023-09=3");
    Observation current = series.current(TimePeriod.parse("2023-09")).orElseThrow();
    assertThat(series.trend(current))
        .extracting(o -> o.period().toString())
        .containsExactly("2023-07", "2023-08", "2023-09");
  }
}
