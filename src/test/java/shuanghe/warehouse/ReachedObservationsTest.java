package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Observation.ObservationStatus;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.warehouse.InputVersion.InputKind;

/** An edition reads what it sets side by side, however much else is held. */
class ReachedObservationsTest {

  private static final TimePeriod EDITION = TimePeriod.month(2023, 9);

  private final List<Observation> taken = new ArrayList<>();
  private JdbcTemplate jdbc;

  @BeforeEach
  void setUp() {
    DataSource database = Database.H2.migrated();
    jdbc = new JdbcTemplate(database);
  }

  private void give(String indicator, Measure measure, Stream<String> periods) {
    periods.forEach(
        period ->
            taken.add(
                new Observation(
                    new Place("table.csv", taken.size() + 2),
                    indicator,
                    "500000",
                    TimePeriod.parse(period).orElseThrow(),
                    measure,
                    Optional.of(BigDecimal.TEN),
                    ObservationStatus.NORMAL,
                    "示例统计",
                    "")));
  }

  private void values(String indicator, Stream<String> periods) {
    give(indicator, Measure.VALUE, periods);
  }

  private static Stream<String> months(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .boxed()
        .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(m -> TimePeriod.month(year, m)))
        .map(TimePeriod::toString);
  }

  private static Stream<String> years(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(Integer::toString);
  }

  private List<String> read() {
    FileVersions versions = new FileVersions(jdbc);
    InputVersion table = new InputVersion(InputKind.INDICATORS, "table.csv", "1".repeat(64));
    RegisteredFiles.in(jdbc, "indicators/", table);
    VersionLoad load =
        versions.begin(versions.wanted(table.kind(), Long.MIN_VALUE, Long.MAX_VALUE).getFirst());
    load.observations(taken);
    load.finish();
    versions.activate();
    return new ReachedObservations(jdbc, EDITION)
        .read().stream().map(o -> o.period().toString()).toList();
  }

  @Test
  void readsTheYearAndThreeBeforeOfWhatComesMonthly() {
    values("GDP", months(2010, 2024));
    assertThat(read()).hasSize(45).startsWith("2020-01", "2020-02").endsWith("2023-09");
  }

  @Test
  void readsEightYearsOfWhatComesQuarterly() {
    values(
        "GDP",
        years(2010, 2024).flatMap(y -> IntStream.rangeClosed(1, 4).mapToObj(q -> y + "-Q" + q)));
    assertThat(read()).hasSize(31).startsWith("2016-Q1").endsWith("2023-Q3");
  }

  @Test
  void readsTwentySixYearsOfWhatComesYearly() {
    values("GDP", years(1990, 2024));
    assertThat(read()).hasSize(25).startsWith("1998").endsWith("2022");
  }

  @Test
  void readsTwentySixYearsOfWhatIsCountedAtTheYearsEnd() {
    values("POPULATION", years(1990, 2024).map(year -> year + "-12-31"));
    assertThat(read()).hasSize(25).startsWith("1998-12-31");
  }

  @Test
  void readsYearsOfASeriesThatHasMonthsToo() {
    values("GDP", Stream.concat(months(2010, 2023), years(2010, 2022)));
    assertThat(read()).contains("2010", "2022", "2020-01").doesNotContain("2019-12");
  }

  @Test
  void readsNothingOfASeriesThatEndedLongAgo() {
    values("GDP", Stream.concat(months(2010, 2018), years(1990, 2018)));
    assertThat(read()).isEmpty();
  }

  @Test
  void readsTargetsThatHaveBegun() {
    give("GDP", Measure.TARGET, Stream.of("2010", "2023", "2021/2025", "2024"));
    assertThat(read()).containsExactly("2023", "2021/2025");
  }

  @Test
  void readsReportedGrowthBesideTheValues() {
    give("GDP", Measure.YEAR_ON_YEAR, months(2019, 2024));
    assertThat(read()).hasSize(45);
  }
}
