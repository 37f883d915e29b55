package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.model.Fact.Columns;

class SchemaTest {

  private static final Fact FACT = SampleEdition.data().facts().getFirst();

  @Test
  void aCopyWithoutChangeIsTheSame() {
    for (Fact fact : SampleEdition.data().facts()) {
      assertThat(Columns.SCHEMA.copy(fact)).isEqualTo(fact);
    }
  }

  @Test
  void aCopyDiffersInWhatIsChangedAlone() {
    Fact other = FACT.withSentence("另一句。");
    assertThat(other.sentence()).isEqualTo("另一句。");
    assertThat(other.withSentence(FACT.sentence())).isEqualTo(FACT);
  }

  @Test
  void anotherPeriodKeepsTheEvidenceOfAllElse() {
    Fact other =
        FACT.withPeriod(Optional.of(TimePeriod.month(2023, 8)), "told", List.of(Doubt.OCR_NOISE));
    assertThat(other.period()).contains(TimePeriod.month(2023, 8));
    assertThat(other.evidence().period()).isEqualTo("told");
    assertThat(other.evidence().area()).isEqualTo(FACT.evidence().area());
    assertThat(other.doubt()).contains(Doubt.OCR_NOISE);
  }

  @Test
  void whatIsNotToldOfARecordItDoesNotHave() {
    Fact fact =
        Columns.SCHEMA
            .at(FACT.place())
            .with(Columns.VALUE, BigDecimal.ONE)
            .with(Columns.KIND, Fact.Kind.LEVEL)
            .with(Columns.DOMAIN, FACT.domain())
            .make();
    assertThat(fact.unit()).isEmpty();
    assertThat(fact.period()).isEmpty();
    assertThat(fact.direction()).isEqualTo(Fact.Direction.NONE);
    assertThat(fact.doubt()).isEmpty();
  }

  @Test
  void refusesARecordOfWhichTooLittleIsTold() {
    Schema<Fact>.Builder valueAlone =
        Columns.SCHEMA.at(FACT.place()).with(Columns.VALUE, BigDecimal.ONE);
    assertThatThrownBy(valueAlone::make)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("kind must be told");
  }

  @Test
  void everyAttributeHasANameAColumnAndAMeaningOfItsOwn() {
    List<Attribute<Fact, ?>> attributes = Columns.SCHEMA.attributes();
    assertThat(attributes).extracting(Attribute::name).doesNotHaveDuplicates();
    assertThat(attributes).extracting(Attribute::column).doesNotHaveDuplicates();
    assertThat(attributes)
        .allSatisfy(
            attribute -> {
              assertThat(attribute.zh()).isNotBlank();
              assertThat(attribute.en()).isNotBlank();
            });
  }
}
