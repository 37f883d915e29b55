package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.model.Fact;

/** What a figure takes from the words around its clause. */
class FigureContextTest {

  private static Fact fact(String text, String surface) {
    return PressExamples.READER.read(PressExamples.page(text.replace("|", "\n\n"))).facts().stream()
        .filter(f -> f.surface().endsWith(surface))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + surface + " in " + text));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "figure-areas.csv", numLinesToSkip = 1)
  void tellsAreaByWhatIsSpokenOf(String text, String surface, String area, String why) {
    assertThat(fact(text, surface).refArea()).as(why).isEqualTo(area == null ? "" : area);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "running-periods.csv", numLinesToSkip = 1)
  void keepsPeriodThatRunsOn(String text, String surface, String period, String why) {
    assertThat(fact(text, surface).period().map(Object::toString).orElse(null))
        .as(why)
        .isEqualTo(period);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "base-periods.csv", numLinesToSkip = 1)
  void tellsPeriodThatFigureIsMeasuredAgainst(
      String text, String surface, String base, String why) {
    assertThat(fact(text, surface).basePeriod().map(Object::toString).orElse(null))
        .as(why)
        .isEqualTo(base);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "figure-domains.csv", numLinesToSkip = 1)
  void tellsDomainByWhatIsCounted(String text, String surface, String domain, String why) {
    assertThat(fact(text, surface).domain().code()).as(why).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "indicator-names.csv", numLinesToSkip = 1)
  void namesWhatIsCounted(String text, String surface, String indicator, String area, String why) {
    assertThat(fact(text, surface).indicator()).as(why).isEqualTo(indicator);
    if (area != null) {
      assertThat(fact(text, surface).refArea()).as(why).isEqualTo(area);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "indicator-codes.csv", numLinesToSkip = 1)
  void matchesIndicatorOfTheWholeAndNoPart(String text, String surface, String code, String why) {
    assertThat(fact(text, surface).indicatorCode().orElse(null)).as(why).isEqualTo(code);
  }

  private static String periodOf(String surface, String text) {
    return PressExamples.read("# 示例标题\n\n" + text).facts().stream()
        .filter(f -> f.surface().equals(surface))
        .findFirst()
        .flatMap(Fact::period)
        .map(Object::toString)
        .orElse("");
  }

  @Test
  void takesThisYearForAnotherThanTheWholeYearToldBeforeIt() {
    String told = "2023年全市产量8万辆。今年上半年，全市产量5万辆。";
    assertThat(periodOf("5万辆", "9月20日，论坛举行，力争2024年产量突破10万辆。\n\n" + told)).isEqualTo("2024-H1");
    assertThat(periodOf("5万辆", "9月20日，论坛举行。\n\n" + told)).isEqualTo("2024-H1");
  }

  @Test
  void takesNoDaySinceWhichForTheDayOfTheReport() {
    assertThat(periodOf("300亿元", "自2021年12月24日规划印发以来，合作加深。目前，两地贷款300亿元。")).isNotEqualTo("2021-12");
  }
}
