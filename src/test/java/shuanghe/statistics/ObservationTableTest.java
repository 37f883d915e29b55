package shuanghe.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.input.InputFile;
import shuanghe.input.ReadResult;
import shuanghe.input.TableFile;
import shuanghe.input.TableForm;
import shuanghe.messages.English;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Domains;
import shuanghe.model.Indicator;
import shuanghe.model.Observation;
import shuanghe.model.Unit;

class ObservationTableTest {

  private static final String HEADER =
      "INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,MEASURE,SOURCE,NOTE\n";

  private static final CodeLists CODE_LISTS =
      new CodeLists(
          List.of(),
          List.of(
              indicator("NEV_OUTPUT", "新能源汽车产量", "辆"),
              indicator("IVA_GROWTH", "工业增加值增速", "%"),
              indicator("POWER", "发电量", "千瓦时"),
              indicator("BOXES", "运输箱量", "标箱"),
              indicator("LOANS", "贷款余额", "元")),
          List.of(
              new Area(
                  "500000",
                  "重庆",
                  List.of("渝"),
                  Area.AreaKind.MUNICIPALITY,
                  "",
                  List.of(),
                  List.of()),
              new Area(
                  "510100", "成都", List.of("成都市"), Area.AreaKind.CITY, "", List.of(), List.of())),
          List.of(
              new Unit("标箱", Unit.Dimension.COUNT, List.of("TEU")),
              new Unit("千瓦时", Unit.Dimension.ENERGY, List.of("度"))),
          List.of(),
          List.of());

  @TempDir Path folder;

  private static Indicator indicator(String code, String name, String unit) {
    return new Indicator(
        code, name, List.of(), Domains.INDUSTRY, unit, unit, 0, 0, Indicator.Desired.HIGHER);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/shuanghe/statistics/rows-taken.csv", numLinesToSkip = 1)
  void takesRow(String row, String period, String measure, String value, String status)
      throws IOException {
    ReadResult<Observation> taken = read(HEADER + row + "\n");
    assertThat(taken.rejections()).isEmpty();
    Observation observation = taken.items().getFirst();
    assertThat(observation.period()).hasToString(period);
    assertThat(observation.measure()).hasToString(measure);
    assertThat(observation.value().map(v -> v.toPlainString()).orElse("none")).isEqualTo(value);
    assertThat(observation.status()).hasToString(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/shuanghe/statistics/rows-rejected.csv", numLinesToSkip = 1)
  void rejectsRow(String row, String message) throws IOException {
    ReadResult<Observation> taken = read(HEADER + row + "\n");
    assertThat(taken.items()).isEmpty();
    assertThat(taken.rejections())
        .extracting(English::said)
        .containsExactly("indicators/t.csv:2: " + message);
    assertThat(taken.rejections().getFirst().raw()).isEqualTo(row);
  }

  @Test
  void takesTheFirstOfTwoRowsWithOneKeyAndTellsOfTheOther() throws IOException {
    ReadResult<Observation> taken =
        read(
            HEADER
                + "NEV_OUTPUT,重庆,2023-08,2,辆,,,,,\n"
                + "新能源汽车产量,渝,2023年8月,3,辆,,,,,\n"
                + "NEV_OUTPUT,重庆,2023-08,9,%,,,yoy,,\n"
                + "NEV_OUTPUT,重庆,2023-08,5,辆,,,target,,\n");
    assertThat(taken.items()).hasSize(3);
    assertThat(taken.items().getFirst().value()).map(Object::toString).contains("2");
    assertThat(taken.rejections())
        .extracting(English::said)
        .containsExactly(
            "indicators/t.csv:3: the same indicator, area, period and measure already stands at"
                + " indicators/t.csv:2; correct the value there or remove one of the two rows");
  }

  @Test
  void takesAValueThatIsGivenAgainOrMissingElsewhere() throws IOException {
    ReadResult<Observation> taken =
        read(
            HEADER
                + "NEV_OUTPUT,重庆,2023-08,—,辆,,,,,\n"
                + "NEV_OUTPUT,重庆,2023-08,2,辆,,,,,\n"
                + "NEV_OUTPUT,重庆,2023-08,2.0,辆,,,,,\n"
                + "NEV_OUTPUT,重庆,2023-08,,辆,,M,,,\n"
                + "NEV_OUTPUT,重庆,2023-08,3,辆,,,,,\n");
    assertThat(taken.items()).hasSize(4);
    assertThat(taken.rejections())
        .extracting(rejection -> rejection.place().line())
        .containsExactly(6);
  }

  @Test
  void accountsForEveryRowItReads() throws IOException {
    String rows =
        IntStream.range(0, 1000)
            .mapToObj(
                i ->
                    switch (i % 5) {
                      case 0 -> "NEV_OUTPUT,重庆," + (1960 + i / 10) + "," + i + ",辆,,,,,";
                      case 1 -> "NEV_OUTPUT,重庆,2023-08," + i + ",辆,,,,,";
                      case 2 -> "NEV_OUTPUT,重庆,\"2023\"-08,1,辆,,,,,";
                      case 3 -> "NEV_OUTPUT,重庆";
                      default -> "NEV_OUTPUT,大阪,2023,1,辆,,,,,";
                    })
            .collect(Collectors.joining("\n"));
    ReadResult<Observation> taken = read(HEADER + rows);
    assertThat(taken.read()).isEqualTo(1000);
    assertThat(taken.items()).hasSize(101);
    assertThat(taken.rejections()).hasSize(899);
  }

  private ReadResult<Observation> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), text);
    return TableFile.readAll(
        new InputFile(file, "indicators/t.csv"),
        TableForm.INDICATORS,
        new ObservationTable(CODE_LISTS)::read);
  }
}
