package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.model.Domain;
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
  @CsvFileSource(resources = "running-periods.csv", numLinesToSkip = 1)
  void keepsPeriodThatRunsOn(String text, String surface, String period, String why) {
    assertThat(fact(text, surface).period().map(Object::toString).orElse(null))
        .as(why)
        .isEqualTo(period);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "figure-domains.csv", numLinesToSkip = 1)
  void tellsDomainByWhatIsCounted(String text, String surface, Domain domain, String why) {
    assertThat(fact(text, surface).domain()).as(why).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "indicator-names.csv", numLinesToSkip = 1)
  void namesWhatIsCounted(String text, String surface, String indicator, String area, String why) {
    assertThat(fact(text, surface).indicator()).as(why).isEqualTo(indicator);
    if (area != null) {
      assertThat(fact(text, surface).refArea()).as(why).isEqualTo(area);
    }
  }
}
