package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.model.Domains;
import shuanghe.model.Matter;
import shuanghe.model.Place;

/** No edition prints a state that its ledger has only later. */
class LedgerStateTest {

  private static Matter matter(String id, String name, String asOf, int progress) {
    return new Matter(
        new Place("matters/" + asOf + ".csv", 2),
        id,
        name,
        Domains.TRANSPORT,
        1,
        List.of(),
        Matter.Status.UNDER_WAY,
        Optional.of(new BigDecimal(progress)),
        Optional.empty(),
        Optional.empty(),
        asOf.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asOf)),
        "",
        "",
        "",
        "");
  }

  private static List<Integer> progress(String day, Matter... matters) {
    Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return LedgerState.on(on, List.of(matters)).stream()
        .map(m -> m.progress().orElseThrow().intValue())
        .toList();
  }

  private static final Matter EARLY = matter("J-1", "新港", "2022-06-30", 20);
  private static final Matter LATE = matter("J-1", "新港", "2023-06-30", 70);

  @Test
  void takesTheLastStateUpToTheDay() {
    assertThat(progress("2022-12-31", LATE, EARLY)).containsExactly(20);
    assertThat(progress("2023-06-30", LATE, EARLY)).containsExactly(70);
    assertThat(progress("", EARLY, LATE)).containsExactly(70);
  }

  @Test
  void knowsNothingBeforeTheFirstLedger() {
    assertThat(progress("2022-05-31", EARLY, LATE)).isEmpty();
  }

  @Test
  void takesLedgerWithoutADayWhereNoOtherTells() {
    Matter timeless = matter("J-1", "新港", "", 5);

    assertThat(progress("2022-05-31", EARLY, timeless)).containsExactly(5);
    assertThat(progress("2022-06-30", timeless, EARLY)).containsExactly(20);
  }

  @Test
  void followsMatterByNameThroughChangingRunningNumbers() {
    Matter then = matter("3", "新桥", "2022-06-30", 10);
    Matter now = matter("（七）", "新桥", "2023-06-30", 60);

    assertThat(progress("2023-12-31", then, now)).containsExactly(60);
  }
}
