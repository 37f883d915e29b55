package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.warehouse.InputVersion.InputKind;

/** Versions of files take the place of those held, with all their rows and no others. */
class FileVersionsTest {

  private JdbcTemplate jdbc;
  private FileVersions versions;

  @BeforeEach
  void setUp() {
    DataSource database = Database.H2.migrated();
    jdbc = new JdbcTemplate(database);
    versions = new FileVersions(jdbc);
  }

  private static List<InputVersion> files(int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(n -> new InputVersion(InputKind.INDICATORS, n + ".csv", "0".repeat(64)))
        .toList();
  }

  private void register(List<InputVersion> found) {
    RegisteredFiles.in(jdbc, "indicators/", found.toArray(InputVersion[]::new));
  }

  private void read(List<InputVersion> wanted) {
    register(wanted);
    for (FileVersions.Wanted open :
        versions.wanted(InputKind.INDICATORS, Long.MIN_VALUE, Long.MAX_VALUE)) {
      VersionLoad load = versions.begin(open);
      load.rejections(
          List.of(
              Rejection.of(new Place(open.version().name(), 2), Message.of("recipient.address"))));
      load.finish();
    }
  }

  private List<String> names(String from) {
    return jdbc.queryForList("select name from " + from + " order by f.file_id", String.class);
  }

  @Test
  void removesWhatIsNotWantedAndKeepsWhatLiesBetween() {
    List<InputVersion> all = new ArrayList<>(files(1, 2, 3, 4, 5, 6, 7));
    read(all);
    versions.activate();

    read(files(3, 6, 8));
    versions.activate();

    assertThat(names("input_file f where state = 'HELD'"))
        .containsExactly("3.csv", "6.csv", "8.csv");
    assertThat(names("input_file f join rejection r on r.file_id = f.file_id"))
        .containsExactly("3.csv", "6.csv", "8.csv");
    assertThat(jdbc.queryForObject("select count(*) from rejection", Integer.class)).isEqualTo(3);
  }

  @Test
  void removesWhatABrokenRunHadReadAndNobodyWantsNow() {
    read(files(1));
    versions.activate();
    read(files(1, 2, 3, 4));

    register(files(1, 4));

    assertThat(names("input_file f")).containsExactly("1.csv", "4.csv");
    assertThat(jdbc.queryForObject("select count(*) from rejection", Integer.class)).isEqualTo(2);
  }

  /** The database's account of a query for numbers. */
  private static final class ExplainingTemplate extends JdbcTemplate {

    private final List<String> plan = new ArrayList<>();

    ExplainingTemplate(DataSource database) {
      super(database);
    }

    @Override
    public <T> List<T> queryForList(String sql, Class<T> type, Object... arguments) {
      plan.addAll(super.queryForList("explain (analyze, buffers) " + sql, String.class, arguments));
      return super.queryForList(sql, type, arguments);
    }
  }

  @Test
  void looksForWhatIsHalfReadOfARangePastAllThatWasReadSinceTheRunBegan() throws SQLException {
    DataSource server = Database.POSTGRESQL.migrated();
    jdbc = new JdbcTemplate(server);
    register(files(IntStream.range(0, 3000).toArray()));
    try (Connection run = server.getConnection();
        Statement statement = run.createStatement()) {
      // as long as it is open the server keeps the places of all states that there were
      statement.execute("begin isolation level repeatable read; select 1");
      jdbc.update("update input_file set state = 'LOADING'");
      jdbc.update("update input_file set state = 'LOADED'");
      ExplainingTemplate explaining = new ExplainingTemplate(server);

      new FileVersions(explaining).clearHalfRead(InputKind.INDICATORS, 100, 110);

      Matcher pages =
          Pattern.compile("Buffers: shared hit=(\\d+)").matcher(String.join("\n", explaining.plan));
      assertThat(pages.find()).isTrue();
      assertThat(Integer.parseInt(pages.group(1))).isLessThan(40);
    }
  }
}
