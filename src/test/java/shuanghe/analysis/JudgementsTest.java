package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.DomainProfile;
import shuanghe.model.Domains;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Indicator;
import shuanghe.model.Indicator.Aggregation;
import shuanghe.model.Indicator.Desired;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;

class JudgementsTest {

  private static final Edition SEPTEMBER =
      new Edition(Optional.of(TimePeriod.month(2023, 9)), 9, 21, LocalDate.of(2023, 10, 3));

  private static final CodeLists CODE_LISTS =
      new CodeLists(
          List.of(new DomainProfile(Domains.INDUSTRY, "产业", List.of(), "", List.of())),
          List.of(
              indicator("STEEL", "钢产量", Desired.HIGHER, Aggregation.SUM, 3),
              indicator("WASTE", "废水量", Desired.LOWER, Aggregation.SUM, 3),
              indicator("PLANTS", "工厂数", Desired.HIGHER, Aggregation.STOCK, 5)),
          List.of(
              area("50", "重庆", Area.AreaKind.MUNICIPALITY, ""),
              area("51", "四川", Area.AreaKind.PROVINCE, ""),
              area("5101", "成都", Area.AreaKind.CITY, "四川"),
              area("CY", "川渝", Area.AreaKind.PAIR, "", "重庆", "四川"),
              area("CHY", "成渝", Area.AreaKind.PAIR, "", "重庆", "成都")),
          List.of(),
          List.of(),
          List.of());

  private static Indicator indicator(
      String code, String name, Desired desired, Aggregation aggregation, int weight) {
    return new Indicator(
        code, name, List.of(), Domains.INDUSTRY, "吨", "吨", 0, 0, desired, aggregation, weight);
  }

  private static Area area(
      String code, String name, Area.AreaKind kind, String parent, String... members) {
    return new Area(code, name, List.of(), kind, parent, List.of(members), List.of());
  }

  /** Values as INDICATOR AREA PERIOD VALUE, a target as INDICATOR AREA PERIOD@ VALUE. */
  private static EditionAnalysis edition(String... values) {
    List<Observation> observations = new ArrayList<>();
    for (String text : values) {
      String[] part = text.split(" ");
      boolean target = part[2].endsWith("@");
      observations.add(
          new Observation(
              new Place("x.csv", observations.size() + 2),
              part[0],
              part[1],
              TimePeriod.parse(part[2].replace("@", "")).orElseThrow(),
              target ? Measure.TARGET : Measure.VALUE,
              Optional.of(new BigDecimal(part[3])),
              Observation.ObservationStatus.NORMAL,
              "",
              ""));
    }
    return EditionAnalyst.analyse(
        EditionData.of(CODE_LISTS, List.of(), List.of(), observations), SEPTEMBER);
  }

  private static Judgements judged(String... values) {
    return Judgements.of(edition(values).domains());
  }

  @Test
  void tellsTheChangeThatIsLargestAgainstWhatIsUsual() {
    Judgements judgements =
        judged(
            "STEEL 50 2022-06 100",
            "STEEL 50 2022-07 100",
            "STEEL 50 2022-08 100",
            "STEEL 50 2022-09 100",
            "STEEL 50 2023-06 120",
            "STEEL 50 2023-07 80",
            "STEEL 50 2023-08 120",
            "STEEL 50 2023-09 130",
            "STEEL 51 2022-06 100",
            "STEEL 51 2022-07 100",
            "STEEL 51 2022-08 100",
            "STEEL 51 2022-09 100",
            "STEEL 51 2023-06 102",
            "STEEL 51 2023-07 101",
            "STEEL 51 2023-08 102",
            "STEEL 51 2023-09 110");
    Judgements.Movement moved = judgements.moved().getFirst();
    assertThat(moved.row().area().name()).isEqualTo("四川");
    assertThat(moved.times()).hasValueSatisfying(t -> assertThat(t).isEqualByComparingTo("5"));
    assertThat(moved.isWanted()).contains(true);
  }

  @Test
  void callsARiseOfWhatShouldFallUnwanted() {
    assertThat(judged("WASTE 50 2022-09 100", "WASTE 50 2023-09 120").moved().getFirst())
        .satisfies(m -> assertThat(m.isWanted()).contains(false))
        .satisfies(m -> assertThat(m.times()).isEmpty());
  }

  @Test
  void prefersTheIndicatorOfGreaterWeight() {
    assertThat(
            judged(
                    "STEEL 50 2022-09 100", "STEEL 50 2023-09 120",
                    "PLANTS 50 2022-09-30 100", "PLANTS 50 2023-09-30 118")
                .moved()
                .getFirst()
                .row()
                .indicator()
                .code())
        .isEqualTo("PLANTS");
  }

  @Test
  void tellsWhatGoesBadlyBesideWhatGoesWell() {
    assertThat(
            judged(
                    "STEEL 50 2022-09 100", "STEEL 50 2023-09 150",
                    "STEEL 51 2022-09 100", "STEEL 51 2023-09 88",
                    "WASTE 50 2022-09 100", "WASTE 50 2023-09 120")
                .moved())
        .extracting(m -> m.row().indicator().code() + m.row().area().name())
        .containsExactly("STEEL重庆", "WASTE重庆");
  }

  @Test
  void tellsNoSmallChangeBesideALargeOne() {
    assertThat(
            judged(
                    "STEEL 50 2022-09 1000", "STEEL 50 2023-09 1500",
                    "STEEL 51 2022-09 1000", "STEEL 51 2023-09 996")
                .moved())
        .hasSize(1);
  }

  @Test
  void tellsNoMoreThanFourThings() {
    Judgements judgements =
        judged(
            "STEEL 50 2022-01/2022-09 50",
            "STEEL 50 2023-01/2023-09 60",
            "STEEL 50 2023@ 100",
            "STEEL 51 2022-01/2022-09 80",
            "STEEL 51 2023-01/2023-09 70",
            "STEEL 51 2023@ 100");
    assertThat(judgements.moved().size() + judgements.problems().size()).isBetween(2, 4);
  }

  @Test
  void tellsTheTargetThatIsFurthestBehind() {
    assertThat(
            judged(
                    "STEEL 50 2023-01/2023-09 60", "STEEL 50 2023@ 100",
                    "STEEL 51 2023-01/2023-09 30", "STEEL 51 2023@ 100")
                .problems())
        .extracting(w -> Words.chinese(w.text()))
        .containsExactly("2023年1—9月，四川钢产量完成2023年目标的30.0%，比时间进度（75.0%）低45.0个百分点。");
  }

  @Test
  void setsNoLevelAgainstTheTimePassed() {
    assertThat(judged("PLANTS 50 2023-09-30 30", "PLANTS 50 2023@ 100").problems()).isEmpty();
  }

  @Test
  void hasNothingToSayOfValuesWithoutComparison() {
    assertThat(judged("STEEL 50 2023-09 130").isEmpty()).isTrue();
  }

  @Test
  void putsTheSidesBesideEachOtherAndAddsThemUp() {
    AreaComparison comparison =
        AreaComparison.of(
            edition(
                "STEEL 50 2022-09 100", "STEEL 50 2023-09 110",
                "STEEL 51 2022-09 200", "STEEL 51 2023-09 210",
                "STEEL 5101 2022-09 50", "STEEL 5101 2023-09 60"));
    assertThat(comparison.areas()).extracting(Area::name).containsExactly("重庆", "成都", "四川");
    AreaComparison.Row row = comparison.rows().getFirst();
    assertThat(comparison.areas()).extracting(a -> row.rank(a).orElse(0)).containsExactly(2, 1, 3);
    assertThat(row.sum())
        .hasValueSatisfying(
            sum -> {
              assertThat(sum.pair().name()).isEqualTo("川渝");
              assertThat(sum.value()).isEqualByComparingTo("320");
              assertThat(PrintedNumbers.percent(sum.yearOnYear().rate().orElseThrow()))
                  .isEqualTo("6.7%");
            });
  }

  @Test
  void takesTheReportedValueOfBothSidesRatherThanASum() {
    AreaComparison.Row row =
        AreaComparison.of(
                edition("STEEL 50 2023-09 110", "STEEL 5101 2023-09 60", "STEEL CHY 2023-09 171"))
            .rows()
            .getFirst();
    assertThat(row.both().orElseThrow().area().name()).isEqualTo("成渝");
    assertThat(row.sum()).isEmpty();
    assertThat(row.isNoTotal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"59, true", "150, true", "169, false", "171.8, true"})
  void tellsAReportedValueThatIsNotTheSumOfBothSides(String together, boolean isNoTotal) {
    assertThat(
            AreaComparison.of(
                    edition(
                        "STEEL 50 2023-09 110",
                        "STEEL 5101 2023-09 60",
                        "STEEL CHY 2023-09 " + together))
                .rows()
                .getFirst()
                .isNoTotal())
        .isEqualTo(isNoTotal);
  }

  @Test
  void choosesNoValueOfBothSidesThatIsLessThanThatOfOne() {
    assertThat(
            judged(
                    "STEEL 50 2022-09 100",
                    "STEEL 50 2023-09 101",
                    "STEEL CHY 2022-09 10",
                    "STEEL CHY 2023-09 20")
                .moved())
        .singleElement()
        .satisfies(m -> assertThat(m.row().area().name()).isEqualTo("重庆"));
    assertThat(
            judged(
                    "STEEL 50 2022-09 100",
                    "STEEL 50 2023-09 101",
                    "STEEL CHY 2022-09 110",
                    "STEEL CHY 2023-09 220")
                .moved())
        .singleElement()
        .satisfies(m -> assertThat(m.row().area().name()).isEqualTo("成渝"));
  }
}
