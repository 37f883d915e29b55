package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.Decision.DecidedRuling;

class DecisionTest {

  private static Decision decision(DecidedRuling ruling, String value) {
    return new Decision(
        new Place("decisions.csv", 2),
        "f1",
        DecidedAttribute.VALUE,
        ruling,
        value,
        "",
        Optional.empty(),
        "");
  }

  @ParameterizedTest
  @CsvSource({"confirm, CONFIRM", "确认, CONFIRM", "Drop, DROP", "剔除, DROP", "17亿元, CORRECT"})
  void isReadAsTheOfficeWritesIt(String text, DecidedRuling ruling) {
    assertThat(DecidedRuling.of(text)).isEqualTo(ruling);
  }

  @Test
  void isWrittenAsARulingOrTheRightValue() {
    assertThat(decision(DecidedRuling.DROP, "").written()).isEqualTo("剔除");
    assertThat(decision(DecidedRuling.CORRECT, "17亿元").written()).isEqualTo("17亿元");
  }

  @Test
  void hasAValueWhereItCorrectsAndNowhereElse() {
    assertThatThrownBy(() -> decision(DecidedRuling.CONFIRM, "17亿元"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decisions.csv:2");
    assertThatThrownBy(() -> decision(DecidedRuling.CORRECT, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
