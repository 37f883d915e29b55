package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Domains;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.TimePeriod;

class CumulativeStepsTest {

  private static IndicatorSeries series(String values, Indicator.Aggregation aggregation) {
    IndicatorSeries plain = IndicatorSeriesTest.series("吨", values);
    Indicator indicator =
        new Indicator(
            "X",
            "某产量",
            List.of(),
            Domains.INDUSTRY,
            "吨",
            "吨",
            0,
            1,
            Indicator.Desired.HIGHER,
            aggregation,
            Indicator.USUAL_WEIGHT);
    return new IndicatorSeries(indicator, plain.area(), plain.observations());
  }

  private static Observation current(IndicatorSeries series, String edition) {
    return series.current(TimePeriod.parse(edition)).orElseThrow();
  }

  /** NONE where no step can be computed. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "computed-steps.csv", numLinesToSkip = 1)
  void takesTheLastStepOutOfCumulativeValues(
      String name, String edition, String values, String told) {
    IndicatorSeries series = series(values, Indicator.Aggregation.SUM);
    Observation current = current(series, edition);
    Optional<String> words =
        series
            .step(current)
            .map(
                step ->
                    Words.chinese(ChangePhrases.change(IndicatorSeriesTest.row(series, current))));
    assertThat(words.orElse("NONE")).as(name).isEqualTo(told);
  }

  @Test
  void takesNoStepOutOfAverages() {
    IndicatorSeries series =
        series("2023-01/2023-08=96;2023-01/2023-09=97", Indicator.Aggregation.AVERAGE);
    assertThat(series.step(current(series, "2023-09"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09, 2023-09=110;2022-09=100;2021-09=94, 增速比上年同期加快3.6个百分点",
    "2023-09, 2023-09=105;2022-09=100;2021-09=94.6, 增速比上年同期回落0.7个百分点",
    "2023-09, 2023-09=90;2022-09=100;2021-09=105, 降幅比上年同期扩大5.2个百分点",
    "2023-09, 2023-09=98;2022-09=100;2021-09=105, 降幅比上年同期收窄2.8个百分点",
    "2023-09, 2023-09=105;2022-09=100;2021-09=95.24, 增速与上年同期持平",
    "2023-09, 2023-01/2023-09=90;2023-01/2023-08=80;2023-01/2023-08@yoy=5;2023-01/2023-09@yoy=5.5,"
        + " 增速比1—8月加快0.5个百分点",
    "2023-09, 2023-09=90;2022-09=100;2021-09=95, NONE",
    "2023-09, 2023-09=110;2022-09=100, NONE",
  })
  void saysWhetherGrowthQuickensOrSlows(String edition, String values, String told) {
    IndicatorSeries series = series(values, Indicator.Aggregation.SUM);
    IndicatorRow row = IndicatorSeriesTest.row(series, current(series, edition));
    assertThat(ChangePhrases.pace(row).map(Words::chinese).orElse("NONE")).isEqualTo(told);
  }
}
