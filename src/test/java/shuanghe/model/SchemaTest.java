package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.briefing.SampleEdition;

class SchemaTest {

  private static final Fact FACT = SampleEdition.data().facts().getFirst();

  @Test
  void aCopyWithoutChangeIsTheSame() {
    for (Fact fact : SampleEdition.data().facts()) {
      assertThat(Fact.Columns.SCHEMA.copy(fact)).isEqualTo(fact);
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
  void everyAttributeHasANameAColumnAndAMeaningOfItsOwn() {
    List<Attribute<Fact, ?>> attributes = Fact.Columns.SCHEMA.attributes();
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
