package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.input.ExampleLists;
import shuanghe.model.CodeLists;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.press.PageSource;
import shuanghe.press.PressReader;
import shuanghe.press.PressReading;

/** From the printed page to the warning: which contradictions are told and which are not. */
class ContradictionsTest {

  private static final CodeLists LISTS = ExampleLists.LISTS;
  private static final PressReader READER = new PressReader(LISTS);
  private static final Edition ALL = new Edition(Optional.empty(), 1, 1, LocalDate.of(2024, 1, 3));

  /** UNTOLD is any outcome but a contradiction. */
  @ParameterizedTest(name = "{7}")
  @CsvFileSource(resources = "contradictions.csv", numLinesToSkip = 1, maxCharsPerColumn = 2000)
  void tellsTrueContradictionsAndNoOthers(
      String verdict,
      String indicator,
      String area,
      String period,
      String measure,
      BigDecimal value,
      String page,
      String why) {
    Observation row =
        new Observation(
            new Place("indicators/table.csv", 2),
            indicator,
            LISTS.area(area).orElseThrow().code(),
            TimePeriod.parse(period).orElseThrow(),
            Observation.Measure.valueOf(measure.toUpperCase(Locale.ROOT)),
            Optional.of(value),
            Observation.ObservationStatus.NORMAL,
            "示例统计局",
            "");
    EditionAnalysis analysis = analysis(page.replace("⏎", "\n"), row);
    List<CrossCheck.Verdict> verdicts =
        analysis.domains().stream()
            .flatMap(d -> d.checks().stream())
            .map(CrossCheck::verdict)
            .toList();
    List<Warning> told =
        analysis.domains().stream()
            .flatMap(d -> d.warnings().stream())
            .filter(w -> w.rule() == Warning.WarningRule.CONTRADICTED)
            .toList();
    if (verdict.equals("UNTOLD")) {
      assertThat(told).as(why).isEmpty();
    } else {
      assertThat(verdicts).as(why).containsExactly(CrossCheck.Verdict.valueOf(verdict));
      assertThat(told).allSatisfy(w -> assertThat(Words.chinese(w.text())).contains("《", "示例统计局"));
    }
  }

  private static EditionAnalysis analysis(String page, Observation row) {
    PressReading reading = READER.read(PageSource.of("page.txt", page));
    return EditionAnalyst.analyse(
        EditionData.of(LISTS, reading.articles(), reading.facts(), List.of(row)), ALL);
  }
}
