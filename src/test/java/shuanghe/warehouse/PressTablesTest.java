package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.model.SampleEdition;
import shuanghe.press.PressReading;
import shuanghe.warehouse.InputVersion.InputKind;

/** What is taken in comes back as it was, once its version is the one that holds. */
class PressTablesTest {

  private static final EditionData DATA = SampleEdition.data();
  private static final InputVersion PAGE =
      new InputVersion(InputKind.PAGE, "page.txt", "1".repeat(64));

  private JdbcTemplate jdbc;
  private FileVersions versions;

  @BeforeEach
  void setUp() {
    DataSource database = Database.H2.migrated();
    jdbc = new JdbcTemplate(database);
    versions = new FileVersions(jdbc);
  }

  private static List<Fact> inOneFile(List<Fact> facts) {
    return IntStream.range(0, facts.size())
        .mapToObj(
            i ->
                Fact.Columns.SCHEMA.make(
                    new Place("page.txt", i + 1),
                    Fact.Columns.SCHEMA.attributes().stream()
                        .map(a -> (Object) a.value().apply(facts.get(i)))
                        .toList()))
        .toList();
  }

  private static PressReading reading(List<Fact> facts) {
    return new PressReading(
        List.of(), List.of(), facts, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private VersionLoad begin(InputVersion version) {
    RegisteredFiles.in(jdbc, "articles/", version);
    return versions.begin(
        versions.wanted(version.kind(), Long.MIN_VALUE, Long.MAX_VALUE).getFirst());
  }

  private void take(InputVersion version, List<Fact> facts) {
    VersionLoad load = begin(version);
    load.press(reading(facts));
    load.finish();
  }

  private List<Fact> held() {
    return PressTables.FACT.held(jdbc, "1 = 1");
  }

  @Test
  void factsComeBackAsTheyWereTakenIn() {
    List<Fact> facts = inOneFile(DATA.facts());
    take(PAGE, facts);
    versions.activate();
    assertThat(held()).isEqualTo(facts);
  }

  @Test
  void moreFactsThanOneStatementTakesComeBackInOrder() {
    Fact one = DATA.facts().getFirst();
    List<Fact> facts = inOneFile(IntStream.range(0, 250).mapToObj(i -> one).toList());
    take(PAGE, facts);
    versions.activate();
    assertThat(held()).isEqualTo(facts);
  }

  @Test
  void nothingHoldsBeforeItsVersionIsActivated() {
    take(PAGE, inOneFile(DATA.facts()));
    assertThat(held()).isEmpty();
    assertThat(versions.isSettled()).isFalse();
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() {
    List<Fact> facts = inOneFile(DATA.facts());
    take(PAGE, facts);
    versions.activate();
    InputVersion changed = new InputVersion(InputKind.PAGE, "page.txt", "2".repeat(64));
    assertThat(RegisteredFiles.in(jdbc, "articles/", changed)).isOne();
    take(changed, facts.subList(0, 1));
    versions.activate();
    assertThat(held()).isEqualTo(facts.subList(0, 1));
    assertThat(versions.isSettled()).isTrue();
  }

  @Test
  void aVersionThatWasHalfReadIsReadAnewUnderItsId() {
    VersionLoad broken = begin(PAGE);
    broken.press(reading(inOneFile(DATA.facts())));
    List<Long> ids = jdbc.queryForList("select file_id from input_file", Long.class);

    assertThat(RegisteredFiles.in(jdbc, "articles/", PAGE)).isOne();

    assertThat(jdbc.queryForList("select file_id from fact", Long.class)).isEmpty();
    assertThat(versions.wanted(InputKind.PAGE, ids.getFirst(), ids.getFirst()))
        .extracting(FileVersions.Wanted::version)
        .containsExactly(PAGE);
    assertThat(versions.unread()).contains(PAGE);
  }

  @Test
  void aFileThatIsGoneTakesItsRowsAlong() {
    take(PAGE, inOneFile(DATA.facts()));
    versions.activate();
    RegisteredFiles.in(jdbc, "articles/");
    versions.activate();
    assertThat(held()).isEmpty();
  }

  @Test
  void readIsTakenAndRejectedTogether() {
    VersionLoad load = begin(PAGE);
    load.press(reading(inOneFile(DATA.facts())));
    load.rejections(
        List.of(Rejection.of(new Place("page.txt", 9), Message.of("recipient.address"))));
    load.finish();
    versions.activate();
    assertThat(versions.tallies())
        .filteredOn(tally -> tally.kind() == InputKind.PAGE)
        .singleElement()
        .satisfies(tally -> assertThat(tally.read()).isEqualTo(tally.taken() + tally.rejected()));
  }
}
