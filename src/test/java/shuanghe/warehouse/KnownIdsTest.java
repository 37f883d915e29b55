package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Fact;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Observation.ObservationStatus;
import shuanghe.model.Place;
import shuanghe.model.SampleEdition;
import shuanghe.model.TimePeriod;
import shuanghe.press.PressReading;
import shuanghe.warehouse.InputVersion.InputKind;

/** What the office decided of other editions is known for held, in whichever database. */
@ParameterizedClass
@EnumSource(Database.class)
class KnownIdsTest {

  private static final List<Observation> VALUES =
      List.of(value("2023-08", 300), value("2023-09", 320), value("2023", 3900));

  @Parameter private Database database;
  private JdbcTemplate jdbc;

  private static Observation value(String period, int amount) {
    return new Observation(
        new Place("t.csv", amount),
        "TRAIN_TRIPS",
        "CQ",
        TimePeriod.parse(period).orElseThrow(),
        Measure.VALUE,
        Optional.of(BigDecimal.valueOf(amount)),
        ObservationStatus.NORMAL,
        "",
        "");
  }

  @BeforeEach
  void setUp() {
    jdbc = new JdbcTemplate(database.migrated());
  }

  private void take(InputKind kind, String folder, Consumer<VersionLoad> rows) {
    FileVersions versions = new FileVersions(jdbc);
    RegisteredFiles.in(jdbc, folder, new InputVersion(kind, "t.csv", "1".repeat(64)));
    VersionLoad load =
        versions.begin(versions.wanted(kind, Long.MIN_VALUE, Long.MAX_VALUE).getFirst());
    rows.accept(load);
    load.finish();
    versions.activate();
  }

  private Set<String> known(List<String> ids) {
    return new KnownIds(jdbc).of(ids);
  }

  @Test
  void knowsValuesOfAnyPeriodAsTheyStand() {
    take(InputKind.INDICATORS, "indicators/", load -> load.observations(VALUES));
    List<String> ids = VALUES.stream().map(Observation::id).toList();
    List<String> asked = new ArrayList<>(ids);
    asked.add(value("2023-08", 301).id());
    asked.add(value("2022-08", 300).id());

    assertThat(known(asked)).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void knowsFactsByTheirIds() {
    List<Fact> facts = SampleEdition.data().facts();
    take(
        InputKind.PAGE,
        "articles/",
        load ->
            load.press(
                new PressReading(
                    List.of(), List.of(), facts, List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of())));

    assertThat(known(List.of(facts.getFirst().id(), "no such id", "")))
        .containsExactly(facts.getFirst().id());
  }
}
