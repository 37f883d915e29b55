package shuanghe.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shuanghe.decision.DecidedCorrections.UnfitDecisionException;
import shuanghe.model.CodeLists;
import shuanghe.model.Decision;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.Decision.DecidedRuling;
import shuanghe.model.Domains;
import shuanghe.model.Fact;
import shuanghe.model.Fact.Columns;
import shuanghe.model.Place;

/** A row of 待核 asks for one attribute; what is written there is of that attribute. */
class DecidedCorrectionsTest {

  private static final Place PLACE = new Place("page.txt", 3);

  private final DecidedCorrections corrections =
      new DecidedCorrections(
          new CodeLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

  private static Fact fact() {
    return Columns.SCHEMA
        .at(PLACE)
        .with(Columns.SURFACE, "1.2万人次")
        .with(Columns.VALUE, new BigDecimal("12000"))
        .with(Columns.UNIT, "人次")
        .with(Columns.KIND, Fact.Kind.LEVEL)
        .with(Columns.DIRECTION, Fact.Direction.NONE)
        .with(Columns.INDICATOR, "线路客流")
        .with(Columns.DOMAIN, Domains.TRANSPORT)
        .make();
  }

  private Fact named(String name) throws UnfitDecisionException {
    Decision decision =
        new Decision(
            PLACE,
            "f1",
            DecidedAttribute.INDICATOR,
            DecidedRuling.CORRECT,
            name,
            "",
            Optional.empty(),
            "");
    return corrections.decided(fact(), List.of(decision));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3万人次", "13000", "13000人次"})
  void takesNoNumberForTheNameOfAnIndicator(String number) {
    assertThatThrownBy(() -> named(number)).isInstanceOf(UnfitDecisionException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"快线日均客流", "12345热线受理量", "5G基站"})
  void takesANameForIt(String name) throws UnfitDecisionException {
    assertThat(named(name).indicator()).isEqualTo(name);
  }
}
