package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import shuanghe.model.Fact;

class FigureExamplesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "figures.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
  void readsFigureWithItsAttributes(
      String text,
      BigDecimal value,
      BigDecimal max,
      String unit,
      Fact.Kind kind,
      String qualifier,
      Fact.Direction direction,
      String area,
      String period) {
    List<Fact> facts = PressExamples.READER.read(PressExamples.page(text)).facts();
    assertThat(facts).hasSize(1);
    Fact fact = facts.getFirst();
    assertThat(fact.value()).isEqualByComparingTo(value);
    assertThat(fact.valueMax().orElse(null)).isEqualTo(max);
    assertThat(fact.unit()).isEqualTo(unit == null ? "" : unit);
    assertThat(fact.kind()).isEqualTo(kind);
    assertThat(fact.qualifier()).isEqualTo(qualifier == null ? "" : qualifier);
    assertThat(fact.direction()).isEqualTo(direction);
    assertThat(fact.refArea()).isEqualTo(area == null ? "" : area);
    assertThat(fact.period().map(Object::toString).orElse(null)).isEqualTo(period);
    assertThat(fact.place().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "not-figures.csv", numLinesToSkip = 1)
  void passesOverWhatOnlyLooksLikeFigure(String text, String why) {
    assertThat(PressExamples.READER.read(PressExamples.page(text)).facts()).as(why).isEmpty();
  }
}
