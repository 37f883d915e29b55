package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.model.Domains;
import shuanghe.model.Matter;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

class WarningRulesTest {

  private static final LocalDate END = LocalDate.of(2023, 9, 30);

  private static List<String> texts(String unit, String values) {
    IndicatorSeries series = IndicatorSeriesTest.series(unit, values);
    Observation current = series.current(TimePeriod.parse("2023-09")).orElseThrow();
    Optional<Observation> target = series.target(current);
    IndicatorRow row =
        new IndicatorRow(
            series.indicator(),
            series.area(),
            current,
            Optional.empty(),
            series.yearBefore(current),
            series.change(current),
            series.step(current),
            series.yearOnYear(current, Optional.empty()),
            series.pace(current),
            target,
            target.flatMap(t -> series.completion(current, t)),
            target.flatMap(t -> series.schedule(current, t)),
            List.of(),
            List.of(),
            DisplayScale.of(series.indicator(), current.value().orElseThrow()),
            1);
    return WarningRules.of(row).map(w -> Words.chinese(w.text())).toList();
  }

  private static Optional<String> text(Matter.Status status, LocalDate due, String problem) {
    return WarningRules.of(
            new Matter(
                new Place("ledger.csv", 2),
                "M1",
                "某事项",
                Domains.INDUSTRY,
                1,
                List.of(),
                status,
                Optional.of(new BigDecimal("45.0")),
                Optional.empty(),
                Optional.of(due),
                Optional.empty(),
                "",
                problem,
                "",
                ""),
            END,
            1)
        .map(w -> Words.chinese(w.text()));
  }

  @Test
  void warnsOfAFallWhereMoreIsWanted() {
    assertThat(texts("吨", "2023-09=90;2022-09=100")).containsExactly("2023年9月，重庆某指标同比下降10.0%。");
  }

  @Test
  void staysSilentOnARise() {
    assertThat(texts("吨", "2023-09=110;2022-09=100")).isEmpty();
  }

  @Test
  void warnsOfATargetMoreThanTenPointsBehindTime() {
    assertThat(texts("吨", "2023-01/2023-09=64;2023@target=100"))
        .containsExactly("2023年1—9月，重庆某指标完成2023年目标的64.0%，比时间进度（75.0%）低11.0个百分点。");
  }

  @Test
  void staysSilentOnATargetTenPointsBehindTime() {
    assertThat(texts("吨", "2023-01/2023-09=65;2023@target=100")).isEmpty();
  }

  @Test
  void warnsOfASeriesTwoPeriodsBehind() {
    IndicatorSeries series = IndicatorSeriesTest.series("吨", "2023-07=8;2023-06=9;2023-05=9");
    assertThat(WarningRules.ofDormant(series, series.latest().orElseThrow(), END, 1))
        .map(w -> Words.chinese(w.text()))
        .contains("重庆某指标最新值仍为2023年7月的8吨，此后未见更新。");
  }

  @Test
  void warnsOfAnOverdueMatter() {
    assertThat(text(Matter.Status.UNDER_WAY, LocalDate.of(2023, 6, 30), "用地未批。"))
        .contains("“某事项”应于2023年6月30日前完成，现状态为“推进中”，进度45%；存在问题：用地未批。");
  }

  @Test
  void warnsOfASuspendedMatterBeforeItIsDue() {
    assertThat(text(Matter.Status.SUSPENDED, LocalDate.of(2024, 6, 30), ""))
        .contains("“某事项”状态为“暂停”，进度45%。");
  }

  @Test
  void staysSilentOnAFinishedMatter() {
    assertThat(text(Matter.Status.DONE, LocalDate.of(2023, 6, 30), "")).isEmpty();
  }
}
